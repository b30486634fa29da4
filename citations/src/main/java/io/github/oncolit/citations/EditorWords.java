package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/** The words that make people editors: {@code , eds.}, {@code (Ed.)}, {@code editors}. */
final class EditorWords {

    private EditorWords() {}

    /** The offset after the word at a place and its punctuation, or -1. */
    static int end(Folded text, int at, int limit) {
        int next = at;
        while (next < limit && " \n,.(;[".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int end = next;
        while (end < limit && CharSet.ASCII_LETTER.contains(text.charAt(end))) {
            end++;
        }
        int length = end - next;
        boolean editor =
                text.startsWithIgnoreCase("ed", next)
                        && (length == 2
                                || length == 3 && text.charAt(end - 1) == 's'
                                || text.startsWithIgnoreCase("editor", next) && length <= 7
                                || text.startsWithIgnoreCase("edited", next) && length == 6);
        if (!editor) {
            return -1;
        }
        while (end < limit && ".):,]".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Takes the word after a list of people; the offset behind it, or {@code at}. */
    static int skip(Draft draft, int at) {
        int end = draft.authors.isEmpty() ? -1 : end(draft.folded, at, draft.end);
        if (end < 0) {
            return at;
        }
        draft.take(at, end);
        return end;
    }
}
