package io.github.oncolit.citations;

/** Digits of markers: ASCII ones and the superscript ones of Unicode. */
final class RaisedDigit {

    private RaisedDigit() {}

    /** The value of a digit, or -1. */
    static int of(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return isRaised(c) ? raised(c) : -1;
    }

    /** Whether Unicode itself says that a digit is raised. */
    static boolean isRaised(char c) {
        return raised(c) >= 0;
    }

    /** The offset after the digits at {@code start}, at least one on. */
    static int skip(CharSequence text, int start, int limit) {
        int end = start + 1;
        while (end < limit && of(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int raised(char c) {
        return switch (c) {
            case '\u00B9' -> 1;
            case '\u00B2' -> 2;
            case '\u00B3' -> 3;
            case '\u2070' -> 0;
            default -> c >= '\u2074' && c <= '\u2079' ? c - '\u2070' : -1;
        };
    }
}
