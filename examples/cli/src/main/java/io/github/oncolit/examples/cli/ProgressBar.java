package io.github.oncolit.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A bar on standard error while many files are read; nothing unless that is a terminal and standard
 * output is none, so that nothing gets mixed into what is printed or piped.
 */
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final long EVERY = 200_000_000L;

    private final PrintStream err;
    private final boolean shown;
    private final long files;
    private long read;
    private long articles;
    private String source = "";
    private long last;

    /** A bar that is shown or not. */
    ProgressBar(PrintStream err, boolean shown, long files) {
        this.err = err;
        this.shown = shown && files > 1;
        this.files = files;
    }

    /** A bar for files and folders, if there is a terminal to show it on. */
    static ProgressBar of(PrintStream err, Collection<Path> paths) {
        boolean shown = isTerminal(2) && !isTerminal(1);
        return new ProgressBar(err, shown, shown ? count(paths) : 0);
    }

    private static long count(Collection<Path> paths) {
        long count = 0;
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path)) {
                count += files.filter(Files::isRegularFile).count();
            } catch (IOException | java.io.UncheckedIOException e) {
                count++;
            }
        }
        return count;
    }

    /** Whether a stream leads to a terminal, as Linux tells; elsewhere no bar is shown. */
    private static boolean isTerminal(int stream) {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
            return false;
        }
    }

    /** Counts an article. */
    void step(String file) {
        articles++;
        int inner = file.indexOf('!');
        String outer = inner < 0 ? file : file.substring(0, inner);
        if (!outer.equals(source)) {
            source = outer;
            read++;
        }
        if (shown && System.nanoTime() - last > EVERY) {
            last = System.nanoTime();
            long done = Math.min(files, read - 1);
            int full = (int) (WIDTH * done / files);
            err.printf(
                    Locale.ROOT,
                    "\r[%s%s] %d of %d files, %,d articles",
                    "#".repeat(full),
                    ".".repeat(WIDTH - full),
                    done,
                    files,
                    articles);
            err.flush();
        }
    }

    /** Takes the bar away, for a message or at the end. */
    void clear() {
        if (shown && last != 0) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }
}
