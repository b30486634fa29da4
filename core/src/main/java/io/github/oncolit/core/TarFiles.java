package io.github.oncolit.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The files of a tar archive (POSIX.1-2001 pax, ustar, GNU).
 *
 * <pre>
 * archive = { [ extended ] , header , content , padding } , zeros ;
 * header  = name(100) , ... , size(12) at 124 , ... , checksum(8) at 148 , type at 156 ,
 *           "ustar" at 257 , ... , prefix(155) at 345 ;
 * number  = octal digits | bit 7 set , base 256 ;
 * </pre>
 *
 * Nothing is written to a disk, so that no name can do harm.
 */
final class TarFiles implements StoredFiles {

    static final int BLOCK = 512;
    private static final int LONGEST_HEADER = 1 << 20;
    private static final int CHECKSUM = 148;

    private final String name;
    private final InputStream in;
    private final byte[] header = new byte[BLOCK];
    private long left;
    private long padding;
    private long at;

    /** Whether the reader of a file has been told that the archive breaks off in it. */
    private boolean told;

    TarFiles(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<StoredFile> next() throws IOException {
        PaxHeader pax = PaxHeader.NONE;
        while (!told) {
            skip(left + padding);
            left = 0;
            padding = 0;
            if (!nextHeader()) {
                return Optional.empty();
            }
            long size = pax.size().isPresent() ? pax.size().getAsLong() : number(124, 12);
            left = size;
            padding = (BLOCK - size % BLOCK) % BLOCK;
            switch (header[156]) {
                case 'x' -> pax = PaxHeader.read(bytes());
                case 'L' -> pax = PaxHeader.path(string(bytes(), 0, (int) size));
                case 'g', 'K' -> {}
                case '0', 0, '7' -> {
                    String path = pax.path().orElseGet(this::path);
                    pax = PaxHeader.NONE;
                    if (StoredFile.isRead(path)) {
                        return Optional.of(
                                new StoredFile(name + "!" + path, new Content(in), true));
                    }
                }
                default -> pax = PaxHeader.NONE;
            }
        }
        return Optional.empty();
    }

    /** Reads a header; false at the end of the archive. */
    private boolean nextHeader() throws IOException {
        int read = in.readNBytes(header, 0, BLOCK);
        at += read;
        boolean zeros = true;
        int sum = 0;
        for (int i = 0; i < read; i++) {
            zeros &= header[i] == 0;
            boolean blank = i >= CHECKSUM && i < CHECKSUM + 8;
            sum += blank ? ' ' : header[i] & 0xFF;
        }
        if (zeros) {
            return false;
        }
        if (read < BLOCK || sum != number(CHECKSUM, 8)) {
            throw new UnreadableSourceException(
                    "the tar archive is broken at byte " + (at - read) + ". Fetch it again");
        }
        return true;
    }

    private long number(int from, int length) throws IOException {
        long number = 0;
        if ((header[from] & 0x80) != 0) {
            for (int i = from + 1; i < from + length; i++) {
                number = number << 8 | header[i] & 0xFF;
            }
        } else {
            for (int i = from; i < from + length; i++) {
                if (header[i] >= '0' && header[i] <= '7') {
                    number = number << 3 | header[i] - '0';
                }
            }
        }
        if (number < 0) {
            throw new UnreadableSourceException(
                    "the tar archive is broken at byte " + (at - BLOCK) + ". Fetch it again");
        }
        return number;
    }

    private String path() {
        String prefix = header[257] == 'u' && header[262] == 0 ? string(header, 345, 155) : "";
        String path = string(header, 0, 100);
        return prefix.isEmpty() ? path : prefix + "/" + path;
    }

    private static String string(byte[] bytes, int from, int length) {
        int end = from;
        while (end < Math.min(bytes.length, from + length) && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws IOException {
        if (left > LONGEST_HEADER) {
            throw new UnreadableSourceException(
                    "the tar archive has a header of " + left + " bytes: refused");
        }
        byte[] bytes = in.readNBytes((int) left);
        at += bytes.length;
        left -= bytes.length;
        return bytes;
    }

    private IOException cut() {
        return new UnreadableSourceException(
                "the tar archive ends in the middle, at byte " + at + ". Fetch it again");
    }

    private void skip(long count) throws IOException {
        byte[] some = new byte[(int) Math.min(count, 1 << 13)];
        for (long rest = count; rest > 0; ) {
            int read = in.read(some, 0, (int) Math.min(rest, some.length));
            if (read < 0) {
                throw cut();
            }
            rest -= read;
            at += read;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The bytes of the file that the last header announced. */
    private final class Content extends BlockInput {

        Content(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = in.read(bytes, from, (int) Math.min(left, length));
            if (read < 0) {
                told = true;
                throw cut();
            }
            left -= read;
            at += read;
            return read;
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public void close() {
            // the archive goes on behind the file
        }
    }
}
