package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Where the words of running text end.
 *
 * <pre>
 * word := (letter | digit | joint | "." before a letter or digit)+
 * mark := any other character but space
 * </pre>
 *
 * A stop inside {@code A.P} belongs to the word, the one behind it is a mark; a long dash joins no
 * words. Linear: a few characters are looked at around a mark.
 */
final class WordCutter {

    private static final CharSet JOINT = CharSet.of("-'&/+@_%#*\"");
    private static final CharSet INNER = CharSet.WORD.or(JOINT).or(CharSet.where(c -> c > 0x2000));

    private static final CharSet ENDING = CharSet.of(" \n,;()");

    private final Folded text;
    private final String printed;

    WordCutter(StatementDraft draft) {
        this.text = draft.folded();
        this.printed = draft.text();
    }

    /** Where the word ends that starts at an offset. */
    int end(int from, int to) {
        int at = text.skip(CharSet.WORD, from, to);
        if (at == to || ENDING.contains(text.charAt(at))) {
            return at;
        }
        while (at < to) {
            char c = text.charAt(at);
            boolean inner =
                    INNER.contains(c)
                            || (c == '.'
                                            || c == ':'
                                                    && at > from
                                                    && CharSet.DIGIT.contains(text.charAt(at - 1)))
                                    && at + 1 < to
                                    && (CharSet.WORD.contains(text.charAt(at + 1))
                                            || text.charAt(at + 1) == '-'
                                                    && at + 2 < to
                                                    && CharSet.UPPER.contains(text.charAt(at + 2)));
            if (!inner || c == '.' && endsGlued(from, at, to) || c == '-' && divides(at)) {
                break;
            }
            at++;
        }
        while (at > from + 1 && JOINT.contains(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a sentence ends at a stop that the next one follows without a space. */
    private boolean endsGlued(int from, int stop, int to) {
        return stop - from > 3
                && stop + 2 < to
                && CharSet.LOWER.contains(text.charAt(stop - 1))
                && CharSet.LOWER.contains(text.charAt(stop - 2))
                && CharSet.LOWER.contains(text.charAt(stop - 3))
                && CharSet.UPPER.contains(text.charAt(stop + 1))
                && CharSet.LOWER.contains(text.charAt(stop + 2));
    }

    /** Whether a dash joins no words: a long one, or one before "sponsored". */
    private boolean divides(int dash) {
        return printed.charAt(dash) == '\u2014' || isFunded(dash + 1);
    }

    /** Whether what stands behind a hyphen is no part of the name before it: Acme-sponsored. */
    boolean isFunded(int at) {
        return text.startsWithIgnoreCase("sponsored", at)
                || text.startsWithIgnoreCase("funded", at);
    }

    /** Whether a word starts with a capital, or has one near its start. */
    static boolean startsCapital(Folded text, int start, int end) {
        char first = text.charAt(start);
        if (CharSet.UPPER.contains(first)) {
            return true;
        }
        int limit = Math.min(end, start + 8);
        for (int k = start + 1; k < limit; k++) {
            char c = text.charAt(k);
            if ((c < 'a' || c > 'z') && CharSet.UPPER.contains(c)) {
                return CharSet.WORD.contains(first);
            }
        }
        return false;
    }

    /** What a character that is of no word stands for: brackets and commas of every kind alike. */
    static char mark(char c) {
        return switch (c) {
            case '\u00B8', '\u201A', '\u3001' -> ',';
            case '[' -> '(';
            case ']' -> ')';
            case ',', '.', ';', ':', '(', ')', '&' -> c;
            default -> '?';
        };
    }
}
