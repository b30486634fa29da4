package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * An organisation's name in running text.
 *
 * <pre>
 * name := known | Capital+ (("of" | "for" | "and" ...) Capital+)*
 * </pre>
 */
final class ProseName {

    private ProseName() {}

    /** Where a run of capitalised words that starts at an offset ends; the offset if none does. */
    static int end(Folded text, int start, int limit) {
        int known = CompanyTable.longestAt(text, start, limit);
        int end = start;
        int at = start;
        while (at < limit) {
            int stop = at;
            while (stop < limit
                    && !CharSet.SPACE.contains(text.charAt(stop))
                    && text.charAt(stop) != '('
                    && text.charAt(stop) != ';') {
                stop++;
            }
            int word = stop;
            while (word > at && (text.charAt(word - 1) == '.' || text.charAt(word - 1) == ',')) {
                word--;
            }
            if (word == at) {
                break;
            }
            if (CharSet.UPPER.contains(text.charAt(at))) {
                end = word;
            } else if (!text.subSequence(at, word).toString().equals("of")) {
                break;
            }
            if (word < stop) {
                break;
            }
            at = stop + 1;
        }
        return Math.max(known, end);
    }

    /** Whether a run of capitalised words is an organisation: known, or named like one. */
    static boolean isLikely(Folded text, int start, int end) {
        if (CompanyTable.longestAt(text, start, end) > start) {
            return true;
        }
        for (int at = start; at < end; ) {
            int stop = at;
            while (stop < end && CharSet.WORD.contains(text.charAt(stop))) {
                stop++;
            }
            if (stop > at && CompanyTable.isOrganizationWord(text, at, stop)) {
                return true;
            }
            at = stop + 1;
        }
        return false;
    }
}
