package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;

/** Whether a stretch ends with a journal of the table, set off by a mark. */
final class JournalProbe {

    private static final CharSet AFTER = CharSet.of(" \n.,;:(*_\"[");
    private static final CharSet EMPHASIS = CharSet.of(" \n*_");

    private final Draft draft;

    JournalProbe(Draft draft) {
        this.draft = draft;
    }

    /** Whether the last clause is made of two to six capitalised words of journal abbreviations. */
    boolean endsWithJournalWords(int from, int to) {
        int start = ClauseScanner.lastStart(draft, from, to);
        if (start <= from || to - start > 60) {
            return false;
        }
        int words = 0;
        for (int i = start; i < to; i++) {
            if (!CharSet.WORD.contains(draft.at(i))) {
                continue;
            }
            int end = i;
            while (end < to && CharSet.WORD.contains(draft.at(end))) {
                end++;
            }
            if (!CharSet.UPPER.contains(draft.at(i))
                    || end - i > 7
                    || !JournalTable.instance().isWord(draft.folded, i, end)) {
                return false;
            }
            words++;
            i = end;
        }
        return words >= 2 && words <= 6;
    }

    boolean endsWithJournal(int from, int to) {
        int end = to;
        while (end > from && (AFTER.contains(draft.at(end - 1)) || draft.mask.isTaken(end - 1))) {
            end--;
        }
        int floor = Math.max(from, end - 100);
        for (int i = end - 1; i > floor; i--) {
            char c = draft.at(i);
            if (c == '.' || c == '?' || c == '!' || c == ',' || c == '"' || c == '*') {
                int start = i + 1;
                while (start < end && EMPHASIS.contains(draft.at(start))) {
                    start++;
                }
                if (start < end
                        && (c == '.' || CharSet.UPPER.contains(draft.at(start)))
                        && JournalTable.instance().isJournal(draft.folded, start, end)) {
                    return true;
                }
            }
        }
        return false;
    }
}
