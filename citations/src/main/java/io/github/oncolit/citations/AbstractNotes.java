package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Takes the remarks of conference abstracts that stand beside a title.
 *
 * <pre>
 * prefix = "Abstract" number ":"
 * suffix = "[" "abstract" [number] "]"
 * </pre>
 */
final class AbstractNotes {

    private static final int LONGEST_SUFFIX = 30;

    /** The word without which there is no remark. */
    static final String WORD = "abstract";

    private AbstractNotes() {}

    /** The offset after the prefix at a place. */
    static int takePrefix(Draft draft, int from, int to) {
        if (!draft.namesAbstract) {
            return from;
        }
        Folded text = draft.folded;
        int at = from;
        while (at < to && " \n.,;:*".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (!text.startsWithIgnoreCase("abstract ", at)) {
            return from;
        }
        int number = at + 9;
        int end = number;
        while (end < to && (CharSet.WORD.contains(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        boolean digits = end > number && CharSet.DIGIT.contains(text.charAt(end - 1));
        if (!digits || end >= to || text.charAt(end) != ':' && text.charAt(end) != '.') {
            return from;
        }
        number(draft, number, end);
        draft.take(at, end + 1);
        return end + 1;
    }

    /** Takes the suffixes between two places. */
    static void takeSuffixes(Draft draft, int from, int to) {
        if (!draft.namesAbstract) {
            return;
        }
        Folded text = draft.folded;
        for (int open = from; open < to; open++) {
            char bracket = text.charAt(open);
            if (bracket != '[' && bracket != '('
                    || !text.startsWithIgnoreCase("abstract", open + 1)) {
                continue;
            }
            int close =
                    text.indexOf(
                            bracket == '[' ? ']' : ')', open, Math.min(to, open + LONGEST_SUFFIX));
            if (close < 0) {
                continue;
            }
            int number = open + 9;
            while (number < close && !CharSet.WORD.contains(text.charAt(number))) {
                number++;
            }
            draft.abstracted = true;
            if (number < close && CharSet.DIGIT.contains(text.charAt(close - 1))) {
                number(draft, number, close);
            }
            draft.take(open, close + 1);
        }
    }

    private static void number(Draft draft, int from, int to) {
        draft.abstracted = true;
        if (!draft.has(Part.FIRST_PAGE)) {
            draft.put(Part.FIRST_PAGE, from, to);
        }
    }
}
