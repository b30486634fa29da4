package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Recognises the label of a list item.
 *
 * <pre>
 * label = digit{1,3} "." | digit{1,3} ")" | "(" digit{1,3} ")" | "[" digit{1,3} "]" | letter ")"
 * </pre>
 *
 * <p>White space must follow, or after a bracket a letter: {@code [12]Doe J}.
 */
final class LabelScanner {

    private LabelScanner() {}

    /** The offset after the label at a place, or -1. */
    static int end(Folded text, int at, int limit) {
        int value = first(text, at);
        boolean bracket = value > at;
        int stop = value;
        while (stop < limit && stop - value < 4 && CharSet.DIGIT.contains(text.charAt(stop))) {
            stop++;
        }
        boolean letter = stop == value && isLetterLabel(text, value, limit);
        stop += letter ? 1 : 0;
        if (stop == value || stop - value > 3 || stop >= limit) {
            return -1;
        }
        char close = text.charAt(stop);
        boolean closed =
                bracket
                        ? close == (text.charAt(at) == '(' ? ')' : ']')
                        : close == ')' || close == '.' && !letter;
        if (!closed) {
            return -1;
        }
        int end = stop + 1;
        boolean spaced = end < limit && CharSet.SPACE.contains(text.charAt(end));
        boolean glued = close != '.' && end < limit && CharSet.LETTER.contains(text.charAt(end));
        return spaced || glued ? end : -1;
    }

    private static boolean isLetterLabel(Folded text, int at, int limit) {
        return at + 1 < limit
                && text.charAt(at) >= 'a'
                && text.charAt(at) <= 'z'
                && text.charAt(at + 1) == ')';
    }

    /** Where the number or letter of a label starts. */
    static int first(Folded text, int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        return c == '(' || c == '[' ? at + 1 : at;
    }
}
