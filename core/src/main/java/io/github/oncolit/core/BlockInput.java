package io.github.oncolit.core;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are read block by block: what a reader of blocks says, the other ways to read do. */
abstract class BlockInput extends FilterInputStream {

    private static final int BLOCK = 1 << 13;

    BlockInput(InputStream in) {
        super(in);
    }

    @Override
    public abstract int read(byte[] bytes, int from, int length) throws IOException;

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public long skip(long length) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(length, BLOCK)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
