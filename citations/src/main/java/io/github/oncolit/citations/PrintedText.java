package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;

/**
 * The value of a printed piece of text: marks of emphasis dropped, broken lines joined, and spaces
 * of another width or that do not break made plain.
 */
final class PrintedText {

    private static final CharSet BREAK = CharSet.of("\n\r\t");
    private static final CharSet OTHER_SPACE =
            CharSet.of(
                    "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A"
                            + "\u202F\u205F\u3000");
    private static final CharSet DROPPED = CharSet.of("*").or(CharSet.INVISIBLE);
    private static final CharSet UNCLEAN = DROPPED.or(BREAK).or(OTHER_SPACE);

    private static final char LAST_MARK = '*';
    private static final char FIRST_OTHER = '\u00A0';

    private PrintedText() {}

    /** Whether a stretch is printed as it is meant, so that none of its parts needs cleaning. */
    static boolean isClean(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c <= LAST_MARK || c >= FIRST_OTHER) && UNCLEAN.contains(c)) {
                return false;
            }
        }
        return true;
    }

    /** The cleaned text; the same string if there is nothing to clean. */
    static String clean(String raw) {
        return isClean(raw, 0, raw.length()) ? raw : cleaned(raw);
    }

    private static String cleaned(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isBlank(c)) {
                boolean hyphenated = endsBrokenWord(clean) && startsLower(raw, i);
                if (hyphenated && BREAK.contains(c)) {
                    clean.setLength(clean.length() - 1);
                } else if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
                while (i + 1 < raw.length() && isBlank(raw.charAt(i + 1))) {
                    i++;
                }
            } else if (!DROPPED.contains(c)) {
                clean.append(c);
            }
        }
        return clean.toString().strip();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || BREAK.contains(c) || OTHER_SPACE.contains(c);
    }

    private static boolean endsBrokenWord(StringBuilder text) {
        int last = text.length() - 1;
        return last > 0
                && text.charAt(last) == '-'
                && CharSet.LOWER.contains(text.charAt(last - 1));
    }

    private static boolean startsLower(String raw, int from) {
        int at = from;
        while (at < raw.length() && isBlank(raw.charAt(at))) {
            at++;
        }
        return at < raw.length() && CharSet.LOWER.contains(raw.charAt(at));
    }
}
