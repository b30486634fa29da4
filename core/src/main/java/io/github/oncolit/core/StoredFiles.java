package io.github.oncolit.core;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The files of a folder or an archive, one after the other. */
interface StoredFiles extends Closeable {

    /** What the folder or archive is called. */
    String name();

    /**
     * The next file; empty at the end. It is read before the one after it is asked for.
     *
     * @throws IOException if the next file cannot be opened
     */
    Optional<StoredFile> next() throws IOException;

    /** Whether more files can be had after {@link #next} failed: not in an archive. */
    default boolean goesOn() {
        return false;
    }
}
