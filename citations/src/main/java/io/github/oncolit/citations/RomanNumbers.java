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

    private final Draft draft;
    private final Folded text;

    RomanNumbers(Draft draft) {
        this.draft = draft;
        this.text = draft.folded;
    }

    /** {@code v. XXIII}, {@code 2010;XX(X):1}: a number in Roman capitals where a volume stands. */
    boolean isVolume(int start, int end) {
        if (end - start > 8 || "IVXLC".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if ("IVXLC".indexOf(text.charAt(i)) < 0) {
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
                || before == '.' && endsVolumeWord(left - 1)
                || lengthy && followed && before != '.';
    }

    private boolean endsVolumeWord(int end) {
        int start = end;
        while (start > draft.start && CharSet.LETTER.contains(draft.free(start - 1))) {
            start--;
        }
        return LocusWords.VOL_WORDS.contains(text, start, end)
                || end - start == 1 && text.charAt(start) == 'v';
    }

    /** Lower-case Roman page numbers, which stand after a colon or a dash only. */
    boolean isPage(int start, int end) {
        for (int i = start; i < end; i++) {
            if ("ivxlc".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        char c = start > draft.start ? draft.free(start - 1) : ' ';
        char d = start > draft.start + 1 ? draft.free(start - 2) : ' ';
        boolean announced = c == ':' || c == '-' || c == ' ' && (d == ':' || d == '.' || d == ',');
        return announced && end - start <= 7;
    }
}
