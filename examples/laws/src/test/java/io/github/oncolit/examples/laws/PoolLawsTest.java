package io.github.oncolit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Real abstracts and pages, whole and maimed, where there are any: {@code pool.jsonl.gz} and {@code
 * articles.dev.jsonl.gz} in the folder that the system property {@code oncolit.gold} or the
 * environment variable {@code ONCOLIT_GOLD} names, or in the folder above it.
 */
class PoolLawsTest {

    private static final int TRIES = 10_000;
    private static final int LONGEST = 3_000;
    private static final int FLIPS = 20;
    private static final EntryPoint[] ENTRY_POINTS =
            Stream.of(EntryPoint.values())
                    .filter(entry -> entry != EntryPoint.GROWTH)
                    .toArray(EntryPoint[]::new);

    /** What broke, by its words, with one text that breaks it. */
    private final Map<String, String> broken = new TreeMap<>();

    @Test
    void wholeAbstracts() {
        for (String text : pool()) {
            check(EntryPoint.REPORT_OF_TEXT, text);
            check(EntryPoint.REPORT_OF_HTML, text);
            check(EntryPoint.DISCLOSURES, text);
            check(EntryPoint.REFERENCES_SPLIT, text);
            check(EntryPoint.ARTICLE_OF_TEXT, text);
        }
        nothingBroke();
    }

    @Test
    void wholePages() {
        for (String page : texts("articles.dev.jsonl.gz", "html")) {
            check(EntryPoint.ARTICLE_OF_HTML, page);
            check(EntryPoint.REPORT_OF_HTML, page);
            check(EntryPoint.EXPORTS, page);
        }
        for (String record : texts("articles.dev.jsonl.gz", "xml")) {
            check(EntryPoint.ARTICLE_OF_SOURCE, record);
            check(EntryPoint.ARTICLE_OF_JATS, record);
            check(EntryPoint.ARTICLE_OF_PUBMED, record);
        }
        nothingBroke();
    }

    @Test
    void slices() {
        List<String> texts = pool();
        maimed(texts, random -> slice(pick(texts, random), random));
    }

    @Test
    void concatenations() {
        String[] joints = {"", " ", "\n", "\n\n", "\t", "\uD800"};
        List<String> texts = pool();
        maimed(
                texts,
                random ->
                        slice(pick(texts, random), random)
                                + joints[random.nextInt(joints.length)]
                                + slice(pick(texts, random), random));
    }

    @Test
    void flippedBits() {
        List<String> texts = pool();
        maimed(texts, random -> flipped(slice(pick(texts, random), random), random));
    }

    @Test
    void flippedPages() {
        List<String> pages = texts("articles.dev.jsonl.gz", "html");
        maimed(pages, random -> flipped(slice(pick(pages, random), random), random));
    }

    private void maimed(List<String> texts, Function<Random, String> maker) {
        assumeTrue(!texts.isEmpty(), "skipped: no texts");
        for (int i = 0; i < TRIES; i++) {
            Random random = new Random(i);
            String text = maker.apply(random);
            check(EntryPoint.REPORT_OF_TEXT, text);
            check(ENTRY_POINTS[i % ENTRY_POINTS.length], text);
        }
        nothingBroke();
    }

    private void check(EntryPoint entry, String text) {
        try {
            entry.check(text);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            String words = String.valueOf(e.getMessage());
            int colon = words.indexOf(':');
            String place =
                    Stream.of(e.getStackTrace())
                            .filter(f -> !f.getClassName().endsWith(".Laws"))
                            .findFirst()
                            .map(StackTraceElement::toString)
                            .orElse("a place that the virtual machine no longer tells");
            broken.putIfAbsent(
                    entry + " " + (colon < 0 ? words : words.substring(0, colon)) + " at " + place,
                    words + " in <" + text + ">");
        }
    }

    private void nothingBroke() {
        assertEquals(Map.of(), broken);
    }

    private static String pick(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static String slice(String text, Random random) {
        int start = random.nextInt(text.length() + 1);
        return text.substring(start, Math.min(text.length(), start + random.nextInt(LONGEST)));
    }

    private static String flipped(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(FLIPS); i >= 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return EntryPoint.text(bytes);
    }

    private static List<String> pool() {
        return texts("pool.jsonl.gz", "text");
    }

    private static List<String> texts(String file, String key) {
        String name = System.getProperty("oncolit.gold", System.getenv("ONCOLIT_GOLD"));
        assumeTrue(
                name != null && Files.isDirectory(Path.of(name)),
                "skipped: neither -Doncolit.gold nor ONCOLIT_GOLD names a folder");
        Path folder = Path.of(name).toAbsolutePath();
        Path path =
                Stream.of(folder.resolve(file), folder.resolveSibling(file))
                        .filter(Files::isRegularFile)
                        .findFirst()
                        .orElse(null);
        assumeTrue(path != null, "skipped: no " + file + " in " + folder);
        List<String> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(path)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode text = json.readTree(line).path(key);
                if (text.isTextual()) {
                    texts.add(text.textValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
