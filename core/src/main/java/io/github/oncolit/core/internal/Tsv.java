package io.github.oncolit.core.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A packaged table: tab-separated, UTF-8, LF. Lines that start with {@code #} are its header and
 * say where the data comes from, when, under which licence, and what the columns are.
 *
 * @param name the resource's name
 * @param header the header lines without their {@code #}
 * @param rows the rows, each with the same number of cells
 */
public record Tsv(String name, List<String> header, List<List<String>> rows) {

    /** Copies the lists. */
    public Tsv {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table that stands beside a class.
     *
     * @param owner the class whose package holds the resource
     * @param name the resource's file name
     * @param columns how many cells each row has
     * @throws IllegalStateException if the resource is missing or a row is short or long; names
     *     file and line
     */
    public static Tsv read(Class<?> owner, String name, int columns) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        owner.getPackageName() + "/" + name + ": no such table");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return parse(name, lines, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Tsv parse(String name, BufferedReader lines, int columns) throws IOException {
        List<String> header = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith("#")) {
                header.add(line.substring(1).strip());
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != columns) {
                throw new IllegalStateException(
                        name + ":" + number + ": " + cells.length + " cells, not " + columns);
            }
            rows.add(List.of(cells));
        }
        return new Tsv(name, header, rows);
    }
}
