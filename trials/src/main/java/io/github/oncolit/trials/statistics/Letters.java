package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.internal.CharSet;

/** What characters are to words: one look-up for those of ASCII. */
final class Letters {

    private static final char[] LOWER = lower();

    private Letters() {}

    private static char[] lower() {
        char[] lower = new char[128];
        for (char c = 0; c < lower.length; c++) {
            if (CharSet.WORD.contains(c)) {
                lower[c] = CharSet.UPPER.contains(c) ? (char) (c + 32) : c;
            }
        }
        return lower;
    }

    /** A letter or digit, in lower case if it is of ASCII; 0 for anything else. */
    static char lower(char c) {
        return c < LOWER.length ? LOWER[c] : CharSet.WORD.contains(c) ? c : 0;
    }

    /** Whether a word begins with a character. */
    static boolean beginWord(char c) {
        return c < LOWER.length ? LOWER[c] > '9' : CharSet.LETTER.contains(c);
    }
}
