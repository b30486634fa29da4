package io.github.oncolit.examples.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts that are kept for an entry point under {@code src/test/resources/fuzz}: every text that
 * once broke a law, and seeds for the search for more.
 */
final class FuzzCorpus {

    /** The words of the field that a fuzzer puts together, in libFuzzer's dictionary format. */
    static final String WORDS = "/fuzz/words.dict";

    private FuzzCorpus() {}

    static List<Path> files(EntryPoint entry) {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("any", entry.folder())) {
            URL url = FuzzCorpus.class.getResource("/fuzz/" + folder);
            if (url != null) {
                try (Stream<Path> list = Files.list(Path.of(url.toURI()))) {
                    list.sorted().forEach(files::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (URISyntaxException e) {
                    throw new IllegalStateException(url.toString(), e);
                }
            }
        }
        return files;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<byte[]> of(EntryPoint entry) {
        return files(entry).stream().map(FuzzCorpus::bytes).toList();
    }
}
