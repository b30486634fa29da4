package io.github.oncolit.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads five real pages, {@code NNN_*.txt} in the folder {@code seeds} beside the annotated
 * records, and compares what is found at which offsets with the table {@code seeds.tsv}: its
 * columns are the page, a number for the row, a list of the output, start, end, and the fields
 * expected there, named by JSON pointers without their first stroke. {@code null} is a field that
 * must be absent; the list {@code none} says that no record touches the place.
 */
class SeedArticlesTest {

    private static final List<String> RECORDS =
            List.of("markers", "statistics", "ids", "names", "disclosures", "references");

    @TestFactory
    Stream<DynamicTest> pages() throws IOException {
        Path folder = folder();
        Map<String, List<String[]>> rows = new TreeMap<>();
        for (String[] row : table()) {
            rows.computeIfAbsent(row[0], page -> new ArrayList<>()).add(row);
        }
        return rows.entrySet().stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(),
                                        () ->
                                                check(
                                                        page(folder, entry.getKey()),
                                                        entry.getValue())));
    }

    private static List<String[]> table() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                SeedArticlesTest.class.getResourceAsStream("seeds.tsv"),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static Path folder() {
        String name = System.getProperty("oncolit.gold", System.getenv("ONCOLIT_GOLD"));
        Path folder = Path.of(name == null ? "" : name).toAbsolutePath().resolveSibling("seeds");
        assumeTrue(
                name != null && Files.isDirectory(folder),
                "skipped: no folder seeds beside the one that -Doncolit.gold or ONCOLIT_GOLD names");
        return folder;
    }

    private static Path page(Path folder, String number) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void check(Path page, List<String[]> rows) {
        JsonNode output = Shell.run("", "article", "--format", "json", page.toString()).record();
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows) {
            if (!holds(output, row)) {
                wrong.add(String.join(" ", row));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean holds(JsonNode output, String[] row) {
        if (row[2].isEmpty()) {
            return matches(output, Shell.json(row[5]));
        }
        int start = Integer.parseInt(row[3]);
        int end = Integer.parseInt(row[4]);
        if (row[2].equals("none")) {
            return RECORDS.stream().noneMatch(list -> touches(output.path(list), start, end));
        }
        JsonNode expected = Shell.json(row[5]);
        assertTrue(output.path(row[2]).isArray(), () -> "no list " + row[2]);
        for (JsonNode record : output.path(row[2])) {
            if (isAt(record, start, end, row[2].equals("sections")) && matches(record, expected)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a record stands at a place; a section may hold more than it. */
    private static boolean isAt(JsonNode record, int start, int end, boolean around) {
        int from = record.path("start").intValue();
        int to = record.path("end").intValue();
        return around ? from <= start && to >= end : from == start && to == end;
    }

    private static boolean touches(JsonNode list, int start, int end) {
        for (JsonNode record : list) {
            if (record.path("start").intValue() < end && record.path("end").intValue() > start) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(JsonNode record, JsonNode expected) {
        return expected.properties().stream()
                .allMatch(
                        field -> {
                            JsonNode value = record.at("/" + field.getKey());
                            return field.getValue().isNull()
                                    ? value.isMissingNode()
                                    : value.equals(field.getValue());
                        });
    }
}
