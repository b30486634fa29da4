package io.github.oncolit.core;

import java.io.IOException;

/**
 * A file or array of bytes that holds no article Oncolit can read: it is a PDF, a picture, an
 * archive. The message names the source and says what to do instead.
 */
public final class UnreadableSourceException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableSourceException(String message) {
        super(message);
    }
}
