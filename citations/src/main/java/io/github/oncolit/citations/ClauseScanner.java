package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;

/**
 * Finds where a clause of a reference ends: at a stop, question or exclamation mark that is
 * followed by a space and does not end an abbreviation.
 */
final class ClauseScanner {

    private static final WordSet ABBREVIATIONS =
            WordSet.of(
                    "no", "nos", "vol", "vs", "st", "dr", "drs", "mr", "ms", "inc", "ltd", "co",
                    "corp", "sp", "spp", "var", "cf", "ie", "eg", "cat", "rev", "dept", "univ",
                    "uni", "approx", "ca", "resp", "nr", "pt");

    private ClauseScanner() {}

    /** The offset of the mark that ends the clause at a place, or {@code to}. */
    static int end(Draft draft, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = draft.at(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if ((c == '.' || c == '?' || c == '!')
                    && depth == 0
                    && endsClause(draft, from, i, to)) {
                return i;
            }
        }
        return to;
    }

    /** The offset after the mark that ends the last clause but one, or {@code from}. */
    static int lastStart(Draft draft, int from, int to) {
        int start = from;
        for (int end = end(draft, from, to); end < to; end = end(draft, end + 1, to)) {
            int next = end + 1;
            while (next < to && CharSet.SPACE.contains(draft.at(next))) {
                next++;
            }
            if (next < to) {
                start = next;
            }
        }
        return start;
    }

    /** Whether the mark at a place ends the clause that began at {@code from}. */
    static boolean endsClause(Draft draft, int from, int at, int to) {
        int next = at + 1;
        if (next < to && !CharSet.SPACE.contains(draft.at(next)) && draft.at(next) != '"') {
            return draft.at(at) == '.'
                    && CharSet.UPPER.contains(draft.at(next))
                    && at - 2 > from
                    && CharSet.LOWER.contains(draft.at(at - 1))
                    && CharSet.LOWER.contains(draft.at(at - 2));
        }
        if (draft.at(at) != '.') {
            return true;
        }
        int word = at;
        while (word > from && CharSet.LETTER.contains(draft.at(word - 1))) {
            word--;
        }
        if (word == at) {
            return true;
        }
        boolean initial = at - word == 1 && CharSet.UPPER.contains(draft.at(word));
        boolean dotted = initial && (word == from || " .-(".indexOf(draft.at(word - 1)) >= 0);
        return !dotted && !ABBREVIATIONS.contains(draft.folded, word, at);
    }
}
