package io.github.oncolit.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Reads a folder of annotated records where there is one: system property {@code oncolit.gold},
 * else environment variable {@code ONCOLIT_GOLD}. Every record must be read, and every place must
 * hold what it says.
 */
class GoldTest {

    private static final Map<String, List<String>> COMMANDS =
            Map.of(
                    "raw", List.of("references"),
                    "text", List.of("trials", "statistics", "disclosures"),
                    "html", List.of("article"),
                    "xml", List.of("article"));

    @Test
    void readsEveryRecord() throws IOException {
        String name = System.getProperty("oncolit.gold", System.getenv("ONCOLIT_GOLD"));
        assumeTrue(
                name != null && Files.isDirectory(Path.of(name)),
                "skipped: neither -Doncolit.gold nor ONCOLIT_GOLD names a folder");
        try (Stream<Path> files = Files.list(Path.of(name))) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".jsonl") || file.toString().endsWith(".jsonl.gz")) {
                    readsFile(file);
                }
            }
        }
    }

    private static void readsFile(Path file) throws IOException {
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode record = Shell.json(line);
                for (Map.Entry<String, List<String>> entry : COMMANDS.entrySet()) {
                    if (record.path(entry.getKey()).isTextual()) {
                        entry.getValue().forEach(c -> reads(c, entry.getKey(), record));
                    }
                }
            }
        }
    }

    private static void reads(String command, String key, JsonNode record) {
        ObjectNode input = Shell.record(key, record.get(key).textValue());
        input.set("id", record.get("id"));
        JsonNode output = Shell.read(command, input);
        assertEquals(record.get("id"), output.get("id"));
        Spans.check(
                output,
                output.has("text") ? output.get("text").textValue() : record.get(key).textValue());
        for (String list :
                new String[] {"ids", "names", "statistics", "disclosures", "references"}) {
            Spans.checkOrder(output.path(list));
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = new FileInputStream(file.toFile());
        return new BufferedReader(
                new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                        StandardCharsets.UTF_8));
    }
}
