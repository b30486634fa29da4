package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;

/** The value of a printed piece of text: marks of emphasis dropped and broken lines joined. */
final class PrintedText {

    private static final CharSet DROPPED = CharSet.of("*\n\r\t").or(CharSet.INVISIBLE);

    private PrintedText() {}

    /** The cleaned text; the same string if there is nothing to clean. */
    static String clean(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (DROPPED.contains(raw.charAt(i))) {
                return cleaned(raw);
            }
        }
        return raw;
    }

    private static String cleaned(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t' || c == ' ') {
                boolean hyphenated = endsBrokenWord(clean) && startsLower(raw, i);
                if (hyphenated && c != ' ') {
                    clean.setLength(clean.length() - 1);
                } else if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
                while (i + 1 < raw.length() && Character.isWhitespace(raw.charAt(i + 1))) {
                    i++;
                }
            } else if (!DROPPED.contains(c)) {
                clean.append(c);
            }
        }
        return clean.toString().strip();
    }

    private static boolean endsBrokenWord(StringBuilder text) {
        int last = text.length() - 1;
        return last > 0
                && text.charAt(last) == '-'
                && CharSet.LOWER.contains(text.charAt(last - 1));
    }

    private static boolean startsLower(String raw, int from) {
        int at = from;
        while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
            at++;
        }
        return at < raw.length() && CharSet.LOWER.contains(raw.charAt(at));
    }
}
