package io.github.oncolit.core.internal;

import java.util.Objects;

/**
 * A same-length view of a text in which the many ways to print one character are one: every space
 * but the line feed is {@code ' '}, every dash {@code '-'}, quotes are ASCII, full-width forms are
 * narrow, and a raised or Arabic decimal point between digits is {@code '.'}.
 *
 * <p>Since no character is added or dropped, an offset in the view is an offset in the text. That
 * is why parsers fold and never strip.
 */
public final class Folded implements CharSequence {

    private static final char[] FOLD = table();

    private final char[] chars;

    private Folded(char[] chars) {
        this.chars = chars;
    }

    /** Folds a text. */
    public static Folded of(CharSequence text) {
        if (Objects.requireNonNull(text, "text") instanceof Folded folded) {
            return folded;
        }
        char[] chars = text.toString().toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= ' ' && c < '\u0080') {
                continue;
            }
            chars[i] = FOLD[c];
            if ((c == '\u00B7' || c == '\u2027' || c == '\u22C5' || c == '\u2219' || c == '\u066B')
                    && i > 0
                    && isDigit(chars[i - 1])
                    && i + 1 < chars.length
                    && isDigit(FOLD[chars[i + 1]])) {
                chars[i] = '.';
            }
        }
        return new Folded(chars);
    }

    /** Folds one character without regard to its neighbours. */
    public static char fold(char c) {
        return FOLD[c];
    }

    /** The lower-case form of a character, whatever the locale. */
    public static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char[] table() {
        char[] fold = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < fold.length; c++) {
            fold[c] = (char) c;
        }
        for (int c = 0xFF01; c <= 0xFF5E; c++) {
            fold[c] = (char) (c - 0xFF01 + '!');
        }
        put(fold, "\t\r\f\u000B\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006", ' ');
        put(fold, "\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000", ' ');
        put(fold, "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE58\uFE63\uFF0D", '-');
        put(fold, "\u2018\u2019\u201B\u2032\u02BC\u00B4", '\'');
        put(fold, "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB", '"');
        put(fold, "\u2A7D\u2266\u2A85", '\u2264');
        put(fold, "\u2A7E\u2267\u2A86", '\u2265');
        put(fold, "\uFF61\u3002", '.');
        return fold;
    }

    private static void put(char[] fold, String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            fold[from.charAt(i)] = to;
        }
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** Whether a term stands at an offset, letter by letter. */
    public boolean startsWith(String term, int offset) {
        int length = term.length();
        if (offset < 0 || offset + length > chars.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (chars[offset + i] != term.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a lower-case ASCII term stands at an offset, in whatever case. */
    public boolean startsWithIgnoreCase(String term, int offset) {
        int length = term.length();
        if (offset < 0 || offset + length > chars.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = chars[offset + i];
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != term.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first offset from {@code from} on that holds no member of a set, at most {@code to}. */
    public int skip(CharSet set, int from, int to) {
        int at = from;
        while (at < to && set.contains(chars[at])) {
            at++;
        }
        return at;
    }

    /** The first offset from {@code from} on where {@code c} stands before {@code to}, or -1. */
    public int indexOf(char c, int from, int to) {
        for (int i = Math.max(0, from), end = Math.min(to, chars.length); i < end; i++) {
            if (chars[i] == c) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return new String(chars);
    }
}
