package io.github.oncolit.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that were named, and the files of folders that were named, in the order of their names.
 * Links to folders are not followed below a folder, so that the walk ends.
 */
final class FolderFiles implements StoredFiles {

    private record Entry(Path path, boolean named) {}

    private final Deque<Entry> waiting = new ArrayDeque<>();
    private String name = "";

    FolderFiles(Collection<Path> paths) {
        paths.forEach(path -> waiting.add(new Entry(path, true)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public Optional<StoredFile> next() throws IOException {
        while (!waiting.isEmpty()) {
            Entry entry = waiting.removeFirst();
            name = entry.path().toString();
            boolean folder = Files.isDirectory(entry.path());
            if (folder && (entry.named() || !Files.isSymbolicLink(entry.path()))) {
                list(entry.path());
            } else if (!folder && (entry.named() || StoredFile.isRead(name))) {
                return Optional.of(new StoredFile(name, open(entry.path()), false));
            }
        }
        return Optional.empty();
    }

    private static InputStream open(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "no such file");
        }
        return Files.newInputStream(path);
    }

    private void list(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            children.sorted(Comparator.reverseOrder())
                    .forEach(child -> waiting.addFirst(new Entry(child, false)));
        }
    }

    @Override
    public void close() {
        waiting.clear();
    }
}
