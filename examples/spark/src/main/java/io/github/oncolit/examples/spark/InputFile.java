package io.github.oncolit.examples.spark;

import io.github.oncolit.core.Articles;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * A file to read; another one if its length or time of change is another.
 *
 * @param path where it is, with the store's scheme
 * @param length in bytes
 * @param changed when it was written last, in milliseconds
 */
record InputFile(String path, long length, long changed) implements Serializable {

    /** The files of a folder and of those below that are read, or the one file, by name. */
    static List<InputFile> in(Path input, FileSystem store) throws IOException {
        List<InputFile> files = new ArrayList<>();
        FileStatus status = store.getFileStatus(input);
        if (status.isFile()) {
            files.add(of(status));
            return files;
        }
        RemoteIterator<LocatedFileStatus> all = store.listFiles(input, true);
        while (all.hasNext()) {
            FileStatus file = all.next();
            if (Articles.isRead(file.getPath().getName())) {
                files.add(of(file));
            }
        }
        files.sort(Comparator.comparing(InputFile::path));
        return files;
    }

    private static InputFile of(FileStatus status) {
        return new InputFile(
                status.getPath().toString(), status.getLen(), status.getModificationTime());
    }

    /** As a line; the path is last, so that it may hold anything but a line's end. */
    String line() {
        return length + " " + changed + " " + path;
    }

    static InputFile of(String line) {
        String[] parts = line.split(" ", 3);
        return new InputFile(parts[2], Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
