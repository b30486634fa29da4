package io.github.oncolit.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What is in the output: batches of files, each a folder {@code batch=N} in each table. A batch
 * counts once its list of files is in the folder {@code _batches}, which is written after the
 * tables; folders without a list are what a run left that was broken off, and are taken away.
 */
final class Batches {

    private static final String LISTS = "_batches";
    private static final String PREFIX = "batch=";

    private final FileSystem store;
    private final Path output;
    private final Map<Integer, List<InputFile>> finished = new TreeMap<>();

    private Batches(FileSystem store, Path output) {
        this.store = store;
        this.output = output;
    }

    /** Reads the lists of an output folder, which is made if there is none. */
    static Batches of(Path output, FileSystem store) throws IOException {
        Batches batches = new Batches(store, output);
        Path lists = new Path(output, LISTS);
        if (!store.mkdirs(lists)) {
            throw new IOException("the folder cannot be made");
        }
        for (FileStatus list : store.listStatus(lists)) {
            batches.readList(list.getPath());
        }
        batches.removeUnfinished();
        return batches;
    }

    private void readList(Path list) throws IOException {
        if (!list.getName().matches("\\d{1,9}")) {
            store.delete(list, false);
            return;
        }
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(store.open(list), UTF_8))) {
            finished.put(Integer.valueOf(list.getName()), in.lines().map(InputFile::of).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void removeUnfinished() throws IOException {
        for (Table table : Table.values()) {
            Path folder = new Path(output, table.folder());
            if (store.exists(folder)) {
                for (FileStatus status : store.listStatus(folder)) {
                    String name = status.getPath().getName();
                    if (name.matches(PREFIX + "\\d{1,9}")
                            && !finished.containsKey(
                                    Integer.valueOf(name.substring(PREFIX.length())))) {
                        store.delete(status.getPath(), true);
                    }
                }
            }
        }
    }

    /**
     * What of the files is not in the output. A batch with a file of this input that changed or is
     * no more there is taken away, and its other files are read again.
     */
    List<InputFile> missing(Path input, Collection<InputFile> files) throws IOException {
        Map<String, InputFile> rest =
                files.stream()
                        .collect(
                                Collectors.toMap(
                                        InputFile::path, f -> f, (a, b) -> a, TreeMap::new));
        for (Map.Entry<Integer, List<InputFile>> batch : Map.copyOf(finished).entrySet()) {
            boolean current =
                    batch.getValue().stream()
                            .filter(f -> isBelow(f, input))
                            .allMatch(f -> f.equals(rest.get(f.path())));
            if (current) {
                batch.getValue().forEach(f -> rest.remove(f.path()));
            } else {
                remove(batch.getKey());
            }
        }
        return new ArrayList<>(rest.values());
    }

    private static boolean isBelow(InputFile file, Path input) {
        return file.path().equals(input.toString()) || file.path().startsWith(input + "/");
    }

    /** The list goes first, so that nothing counts of which a part is gone. */
    private void remove(int batch) throws IOException {
        store.delete(list(batch), false);
        finished.remove(batch);
        for (Table table : Table.values()) {
            store.delete(folder(table, batch), true);
        }
    }

    /** A number that no batch has. */
    int next() {
        return finished.keySet().stream().mapToInt(n -> n + 1).max().orElse(1);
    }

    /** Where the rows of a batch are. */
    Path folder(Table table, int batch) {
        return new Path(new Path(output, table.folder()), PREFIX + batch);
    }

    /** Lets a batch count from now on: its list gets its name when it is complete. */
    void finish(int batch, List<InputFile> files) throws IOException {
        Path draft = list(batch).suffix(".draft");
        try (FSDataOutputStream out = store.create(draft, true)) {
            for (InputFile file : files) {
                out.write((file.line() + "\n").getBytes(UTF_8));
            }
        }
        if (!store.rename(draft, list(batch))) {
            throw new IOException(draft + " cannot be renamed");
        }
        finished.put(batch, files);
    }

    private Path list(int batch) {
        return new Path(new Path(output, LISTS), String.format(Locale.ROOT, "%06d", batch));
    }
}
