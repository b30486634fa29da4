package io.github.oncolit.core;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an extended header of a tar archive says of the file behind it.
 *
 * <pre>
 * header = { length , " " , key , "=" , value , "\n" } ;      (* the length counts its own digits *)
 * </pre>
 *
 * @param path the file's name, if it is too long for the header proper
 * @param size the file's size, if it is too large for the header proper
 */
record PaxHeader(Optional<String> path, OptionalLong size) {

    static final PaxHeader NONE = new PaxHeader(Optional.empty(), OptionalLong.empty());
    private static final int MOST_DIGITS = 18;

    static PaxHeader path(String path) {
        return new PaxHeader(Optional.of(path), OptionalLong.empty());
    }

    static PaxHeader read(byte[] bytes) {
        Optional<String> path = Optional.empty();
        OptionalLong size = OptionalLong.empty();
        int at = 0;
        while (at < bytes.length) {
            int space = at;
            int length = 0;
            while (space < bytes.length && bytes[space] >= '0' && bytes[space] <= '9') {
                length = Math.min(length * 10 + bytes[space++] - '0', bytes.length);
            }
            int end = Math.min(at + length, bytes.length);
            if (space + 1 >= end) {
                break;
            }
            String record = new String(bytes, space + 1, end - space - 1, StandardCharsets.UTF_8);
            String line = record.endsWith("\n") ? record.substring(0, record.length() - 1) : record;
            if (line.startsWith("path=")) {
                path = Optional.of(line.substring("path=".length()));
            } else if (line.startsWith("size=")) {
                size = number(line.substring("size=".length()));
            }
            at = end;
        }
        return new PaxHeader(path, size);
    }

    private static OptionalLong number(String digits) {
        boolean number =
                !digits.isEmpty()
                        && digits.length() <= MOST_DIGITS
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }
}
