package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Recognises Roman numbers where a locus can have them.
 *
 * <pre>
 * volume = ("v." | ";") capitals | four capitals and more before ":" | "," | "("
 * page   = (":" | "-" | "." | ",") small letters
 * </pre>
 */
final class RomanNumbers {

    private static final CharSet CAPITALS = CharSet.of("IVXLC");
    private static final CharSet SMALL = CharSet.of("ivxlc");

    private RomanNumbers() {}

    /** {@code v. XXIII}, {@code 2010;XX(X):1}: a number in Roman capitals where a volume stands. */
    static boolean isVolume(Draft draft, int start, int end) {
        Folded text = draft.folded;
        if (end - start > 8 || !CAPITALS.contains(text.charAt(start))) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!CAPITALS.contains(text.charAt(i))) {
                return false;
            }
        }
        int left = start;
        while (left > draft.start && draft.free(left - 1) == ' ') {
            left--;
        }
        char before = left > draft.start ? draft.free(left - 1) : ' ';
        char after = draft.free(end);
        boolean bracketed = before == '(' && after == ')' && draft.free(end + 1) == ':';
        boolean followed = ":,(".indexOf(after) >= 0;
        boolean lengthy = end - start >= 4;
        return bracketed
                || before == ';' && followed
                || before == '.' && endsVolumeWord(draft, left - 1)
                || lengthy && followed && before != '.';
    }

    private static boolean endsVolumeWord(Draft draft, int end) {
        Folded text = draft.folded;
        int start = end;
        while (start > draft.start && CharSet.LETTER.contains(draft.free(start - 1))) {
            start--;
        }
        return LocusWords.isVolume(text, start, end)
                || end - start == 1 && text.charAt(start) == 'v';
    }

    /** Lower-case Roman page numbers, which stand after a colon or a dash only. */
    static boolean isPage(Draft draft, int start, int end) {
        Folded text = draft.folded;
        for (int i = start; i < end; i++) {
            if (!SMALL.contains(text.charAt(i))) {
                return false;
            }
        }
        char c = start > draft.start ? draft.free(start - 1) : ' ';
        char d = start > draft.start + 1 ? draft.free(start - 2) : ' ';
        boolean announced = c == ':' || c == '-' || c == ' ' && (d == ':' || d == '.' || d == ',');
        return announced && end - start <= 7;
    }
}
