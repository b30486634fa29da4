package io.github.oncolit.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The texts that are measured: a JSON Lines file of the folder that the system property {@code
 * oncolit.gold} or the environment variable {@code ONCOLIT_GOLD} names. Without it the sample
 * article stands in, and the figures say little.
 */
final class Corpus {

    private static final Path SAMPLE = Path.of("examples/articles/lumora-2.html");

    private Corpus() {}

    /** The strings at a key of a file's lines. */
    static String[] read(String file, String key) {
        String folder = System.getProperty("oncolit.gold", System.getenv("ONCOLIT_GOLD"));
        try {
            if (folder == null) {
                return new String[] {Files.readString(SAMPLE)};
            }
            List<String> texts = new ArrayList<>();
            ObjectMapper json = new ObjectMapper();
            try (BufferedReader lines = open(Path.of(folder).resolve(file))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode text = json.readTree(line).get(key);
                    if (text != null && text.isTextual()) {
                        texts.add(text.textValue());
                    }
                }
            }
            return texts.toArray(new String[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
}
