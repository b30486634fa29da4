package io.github.oncolit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.oncolit.core.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs the specifications under {@code cases/<topic>/*.case}. A file holds cases of this form:
 *
 * <pre>
 * == Lancet style, middle dot
 * OS was longer (⟦HR 0·58, 95% CI 0·44–0·76⟧).
 * --
 * effect HR 0.58 95% CI 0.44 to 0.76 | OS
 * nothing else
 * </pre>
 *
 * <p>The brackets mark the spans of what must be read; the lines after {@code --} say what it is.
 * Both are compared as a whole, so that a failure shows where a bracket moved. Lines that start
 * with {@code #} between cases are remarks; {@code \n} in an input stands for a line break.
 */
public final class Cases {

    /** Set, it makes one test of each file: mutation testing starts each test many times. */
    private static final String JOINED = "oncolit.cases.joined";

    /** One thing read from an input: where, and what, on one line. */
    public record Reading(Span span, String line) {}

    private record Case(String name, String marked, String expected) {
        String input() {
            return marked.replace("⟦", "").replace("⟧", "").replace("\\n", "\n");
        }
    }

    private Cases() {}

    /**
     * The tests of a topic.
     *
     * @param owner a class of the module whose resources hold the cases
     * @param topic the folder under {@code cases}
     * @param reader reads an input
     */
    public static Stream<DynamicTest> of(
            Class<?> owner, String topic, Function<String, List<Reading>> reader) {
        List<Path> files =
                files(owner, "/cases/" + topic).stream()
                        .filter(f -> f.toString().endsWith(".case"))
                        .toList();
        if (Boolean.getBoolean(JOINED)) {
            return files.stream().map(file -> joined(file, reader));
        }
        return files.stream()
                .flatMap(file -> read(file).stream())
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c, reader)));
    }

    private static DynamicTest joined(Path file, Function<String, List<Reading>> reader) {
        List<Case> cases = read(file);
        return DynamicTest.dynamicTest(
                file.getFileName().toString(), () -> cases.forEach(c -> check(c, reader)));
    }

    /**
     * The tests of texts that must yield nothing, one for each file.
     *
     * @param owner a class of the module whose resources hold the texts
     * @param topic the folder under {@code negatives}
     * @param check fails if a text yields anything
     */
    public static Stream<DynamicTest> negatives(
            Class<?> owner, String topic, Consumer<String> check) {
        return files(owner, "/negatives/" + topic).stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getFileName().toString(),
                                        () -> check.accept(Files.readString(file))));
    }

    private static List<Path> files(Class<?> owner, String folder) {
        URL url = owner.getResource(folder);
        if (url == null) {
            throw new IllegalStateException("no folder " + folder);
        }
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            List<Path> sorted = files.sorted().toList();
            if (sorted.isEmpty()) {
                throw new IllegalStateException("nothing in folder " + folder);
            }
            return sorted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(Case c, Function<String, List<Reading>> reader) {
        List<Reading> readings = reader.apply(c.input());
        StringBuilder lines = new StringBuilder();
        readings.forEach(r -> lines.append(r.line()).append('\n'));
        lines.append("nothing else");
        assertEquals(
                c.marked() + "\n--\n" + c.expected(),
                mark(c.input(), readings).replace("\n", "\\n") + "\n--\n" + lines,
                c.name());
    }

    private static String mark(String input, List<Reading> readings) {
        TreeSet<Span> spans =
                new TreeSet<>(
                        Comparator.comparingInt(Span::start)
                                .thenComparing(Comparator.comparingInt(Span::end).reversed()));
        readings.forEach(r -> spans.add(r.span()));
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= input.length(); i++) {
            int at = i;
            spans.stream()
                    .filter(s -> s.end() == at && s.length() > 0)
                    .forEach(s -> marked.append('⟧'));
            spans.stream()
                    .filter(s -> s.start() == at && s.length() > 0)
                    .forEach(s -> marked.append('⟦'));
            if (i < input.length()) {
                marked.append(input.charAt(i));
            }
        }
        return marked.toString();
    }

    private static List<Case> read(Path file) {
        List<Case> cases = new ArrayList<>();
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String block : ("\n" + text).split("\n== ", -1)) {
            if (block.isBlank() || block.stripLeading().startsWith("#")) {
                continue;
            }
            int nameEnd = block.indexOf('\n');
            int split = block.indexOf("\n--\n");
            if (nameEnd < 0 || split < nameEnd) {
                throw new IllegalStateException(file + ": no '--' in case: " + block);
            }
            String name = file.getFileName() + ": " + block.substring(0, nameEnd);
            String expected =
                    block.substring(split + 4)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .reduce((a, b) -> a + "\n" + b)
                            .orElse("");
            cases.add(
                    new Case(
                            name,
                            block.substring(nameEnd + 1, split).replace("\n", "\\n"),
                            expected));
        }
        return cases;
    }
}
