package io.github.oncolit.trials;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * A text as the scanners of trial identifiers see it: capitals, digits and separators of one kind
 * each, and {@linkplain TrialNoise noise} to be stepped over. Nothing is folded before it is looked
 * at, since most of a text never is.
 */
final class TrialText {

    /** What {@link #fold(int)} answers outside of the text. */
    static final char END = '\uFFFF';

    /** What an invisible character is folded to. */
    static final char NOTHING = '\0';

    private static final String LATIN = "ABEZHIKMNOPTYXABCEHIJKMOPSTXYaeopcyxsijo";
    private static final String LOOKALIKES =
            "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7"
                    + "\u0410\u0412\u0421\u0415\u041D\u0406\u0408\u041A\u041C\u041E\u0420\u0405"
                    + "\u0422\u0425\u0423\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456"
                    + "\u0458\u03BF";
    private static final byte LETTER = 1;
    private static final byte UPPER = 2;
    private static final byte DIGIT = 4;
    private static final byte SPACE = 8;
    private static final byte FOREIGN = 16;
    private static final byte WORD = LETTER | DIGIT | FOREIGN;
    private static final char[] FOLD = table();
    private static final byte[] KIND = kinds();

    private final char[] chars;
    private final TrialNoise noise;

    TrialText(char[] chars) {
        this.chars = chars;
        this.noise = new TrialNoise(chars);
    }

    private static char[] table() {
        char[] fold = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < fold.length; i++) {
            char c = Folded.fold((char) i);
            int type = Character.getType(i);
            if (CharSet.INVISIBLE.contains((char) i) || type == Character.FORMAT) {
                c = NOTHING;
            } else if (type == Character.DECIMAL_DIGIT_NUMBER) {
                c = (char) ('0' + Character.digit((char) i, 10));
            } else if (c >= 'a' && c <= 'z') {
                c -= 32;
            } else if (c == '\r') {
                c = '\n';
            }
            fold[i] = c;
        }
        for (int i = 0; i < LOOKALIKES.length(); i++) {
            char latin = LATIN.charAt(i);
            fold[LOOKALIKES.charAt(i)] = latin >= 'a' ? (char) (latin - 32) : latin;
        }
        fold['\r'] = '\n';
        return fold;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < kinds.length; i++) {
            char c = FOLD[i];
            int kind = 0;
            if (c >= 'A' && c <= 'Z') {
                kind |= LETTER;
                kind |= i == c || i > 127 && Character.isUpperCase(i) ? UPPER : 0;
            }
            kind |= c >= '0' && c <= '9' ? DIGIT : 0;
            kind |= c == ' ' || c == '\n' ? SPACE : 0;
            kind |= Character.isLetter(i) ? FOREIGN : 0;
            kinds[i] = (byte) kind;
        }
        return kinds;
    }

    private boolean is(int kind, int at) {
        return at >= 0 && at < chars.length && (KIND[chars[at]] & kind) != 0;
    }

    /** A character's capital, digit or separator. */
    static char folded(char c) {
        return FOLD[c];
    }

    /** The character as printed, or {@link #END}. */
    char raw(int at) {
        return at >= 0 && at < chars.length ? chars[at] : END;
    }

    /** The character's capital, digit or separator, or {@link #END}. */
    char fold(int at) {
        return at >= 0 && at < chars.length ? FOLD[chars[at]] : END;
    }

    boolean isDigit(int at) {
        return is(DIGIT, at);
    }

    /** Whether a Latin letter, or what looks like one, stands at an offset. */
    boolean isLetter(int at) {
        return is(LETTER, at);
    }

    boolean isUpper(int at) {
        return is(UPPER, at);
    }

    /** Whether a letter of any script or a digit stands at an offset. */
    boolean isWord(int at) {
        return is(WORD, at);
    }

    /** Whether white space stands at an offset. */
    boolean isSpace(int at) {
        return is(SPACE, at);
    }

    /** The first offset from {@code at} on that is not noise. */
    int right(int at) {
        return noise.right(at);
    }

    /** The last offset up to {@code at}, exclusive, before which no noise stands. */
    int left(int at) {
        return noise.left(at);
    }

    /** Whether something to be stepped over stands in a short stretch. */
    boolean holdsNoise(int from, int to) {
        return noise.isIn(from, to);
    }

    /** The folded characters of a short stretch. */
    String upper(int from, int to) {
        StringBuilder folded = new StringBuilder(Math.max(0, to - from));
        for (int i = from; i < to; i++) {
            char c = FOLD[chars[i]];
            if (c != NOTHING) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Whether a term of capitals stands in the window {@code [from, to)}, in whatever case. */
    boolean holds(String term, int from, int to) {
        int end = Math.min(chars.length, to) - term.length();
        for (int i = Math.max(0, from); i <= end; i++) {
            if (startsWith(term, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a term of capitals stands at an offset, in whatever case. */
    boolean startsWith(String term, int at) {
        if (at < 0 || at + term.length() > chars.length) {
            return false;
        }
        for (int i = 0; i < term.length(); i++) {
            if (FOLD[chars[at + i]] != term.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String slice(int from, int to) {
        return new String(chars, from, to - from);
    }
}
