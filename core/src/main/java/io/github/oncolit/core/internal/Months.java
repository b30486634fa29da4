package io.github.oncolit.core.internal;

/** The English names of the months and their abbreviations: {@code Feb}, {@code Sept.}. */
public final class Months {

    private static final String[] NAMES = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    private static final CharSet FIRST = CharSet.of("jfmasondJFMASOND");

    private Months() {}

    /**
     * The month whose name, or its first three or four letters, are the word at an offset.
     *
     * @return the month, 1 to 12, or 0
     */
    public static int at(Folded text, int start, int end) {
        int length = end - start;
        if (length < 3 || length > 9 || !FIRST.contains(text.charAt(start))) {
            return 0;
        }
        for (int month = 0; month < NAMES.length; month++) {
            String name = NAMES[month];
            if (length <= name.length() && matches(text, start, length, name)) {
                return month + 1;
            }
        }
        return 0;
    }

    private static boolean matches(Folded text, int start, int length, String name) {
        for (int i = 0; i < length; i++) {
            if ((text.charAt(start + i) | 0x20) != name.charAt(i)) {
                return false;
            }
        }
        return length == 3 || length == name.length() || length == 4;
    }

    /** The offset after the letters that start at an offset. */
    public static int wordEnd(Folded text, int start, int limit) {
        int at = start;
        while (at < limit && CharSet.ASCII_LETTER.contains(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
