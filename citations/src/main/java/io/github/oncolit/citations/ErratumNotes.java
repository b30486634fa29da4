package io.github.oncolit.citations;

import io.github.oncolit.core.internal.Folded;

/**
 * Sets aside what is printed about a work behind its reference: another locus, which is not the
 * work's own.
 *
 * <pre>
 * behind = ("." | "(" | "[") ("Erratum in" | "Comment in" | "Published correction appears in" ...) text
 *        | "[" ("Erratum" | "Errata" ...) ("," | ":") text
 * </pre>
 *
 * <p>What is set aside is no part of the reference and stays unexplained.
 */
final class ErratumNotes {

    private static final PhraseSet WORDS =
            PhraseSet.of(
                    "erratum in",
                    "corrigendum in",
                    "correction in",
                    "comment in",
                    "retraction in",
                    "published correction appears in",
                    "published erratum appears in",
                    "correction appears in",
                    "erratum appears in");

    /** What a journal prints in brackets before a comma or colon; a tag has neither. */
    private static final PhraseSet BRACKETED =
            PhraseSet.of("erratum", "errata", "correction", "comment on");

    private ErratumNotes() {}

    static void addTo(TermStarts beginnings) {
        WORDS.addTo(beginnings);
        BRACKETED.addTo(beginnings);
    }

    /** The end of the text if such words stand at a place behind a mark, or -1. */
    static int behind(Draft draft, int at) {
        Folded text = draft.folded;
        int end = WORDS.end(text, at, draft.end);
        end = end < 0 ? bracketed(draft, at) : end;
        int mark = at - 1;
        while (mark > draft.start && text.charAt(mark) == ' ') {
            mark--;
        }
        boolean marked = mark > draft.start && ".([;".indexOf(text.charAt(mark)) >= 0;
        if (end < 0 || !marked || text.indexOf(' ', end, draft.end) < 0) {
            return -1;
        }
        draft.setAside(at);
        return draft.end;
    }

    /** {@code [Erratum, J Onc 2012;3:99]}: the offset behind the word, or -1. */
    private static int bracketed(Draft draft, int at) {
        Folded text = draft.folded;
        int end = at > draft.start && text.charAt(at - 1) == '[' ? at : draft.end;
        end = BRACKETED.end(text, end, draft.end);
        return end > 0 && end < draft.end && ",:".indexOf(text.charAt(end)) >= 0 ? end : -1;
    }
}
