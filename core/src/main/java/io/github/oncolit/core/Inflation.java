package io.github.oncolit.core;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Unpacked bytes. What swells beyond all measure is refused: text of articles packs to a fifth of
 * its length, and no honest file to a five-hundredth.
 */
final class Inflation extends BlockInput {

    private static final long HARMLESS = 64L << 20;
    private static final long MOST = 500;

    private final CountedInput packed;
    private long unpacked;

    /**
     * @param in the unpacked bytes
     * @param packed what they are made from
     */
    Inflation(InputStream in, CountedInput packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read;
        try {
            read = in.read(bytes, from, length);
        } catch (EOFException e) {
            throw broken("the compressed data ends in the middle. Fetch the file again", e);
        } catch (ZipException e) {
            throw broken("the compressed data is broken. Fetch the file again", e);
        }
        unpacked += Math.max(0, read);
        if (unpacked > HARMLESS && unpacked > MOST * packed.count()) {
            throw new UnreadableSourceException(
                    "swells to more than " + MOST + " times its size: refused as a zip bomb");
        }
        return read;
    }

    static IOException broken(String reason, IOException cause) {
        IOException broken = new UnreadableSourceException(reason);
        broken.initCause(cause);
        return broken;
    }
}
