package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/** The words that make people editors: {@code , eds.}, {@code (Ed.)}, {@code editors}. */
final class EditorWords {

    private static final CharSet BEFORE = CharSet.of(" \n,.(;[");
    private static final CharSet BEHIND = CharSet.of(".):,]");

    private static final WordSet FOREIGN = WordSet.of("hrsg", "hg", "coord", "coords", "orgs");

    private EditorWords() {}

    /** The offset after the word at a place and its punctuation, or -1. */
    static int end(Folded text, int at, int limit) {
        int next = at;
        while (next < limit && BEFORE.contains(text.charAt(next))) {
            next++;
        }
        int end = next;
        while (end < limit && CharSet.ASCII_LETTER.contains(text.charAt(end))) {
            end++;
        }
        int length = end - next;
        boolean editor =
                FOREIGN.contains(text, next, end)
                        || text.startsWithIgnoreCase("ed", next)
                                && (length == 2
                                        || length == 3 && text.charAt(end - 1) == 's'
                                        || text.startsWithIgnoreCase("editor", next) && length <= 7
                                        || text.startsWithIgnoreCase("edited", next)
                                                && length == 6);
        if (!editor) {
            return -1;
        }
        while (end < limit && BEHIND.contains(text.charAt(end))) {
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
