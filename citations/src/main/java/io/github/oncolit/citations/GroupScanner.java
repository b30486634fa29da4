package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Months;

/**
 * Finds the end of a study group's name.
 *
 * <pre>
 * group = {capitalised word | small word} ("Group" | "Investigators" | "Task Force" ...) ["(" note ")"]
 *       | ("Grupo" | "Groupe") words "(" abbreviation ")"
 * </pre>
 *
 * <p>In a list, behind a comma or semicolon, more words end a group than behind a stop.
 */
final class GroupScanner {

    private static final int MOST_WORDS = 16;
    private static final int LONGEST_NOTE = 40;

    static final WordSet GROUPS = WordSet.read("organization-words.tsv", "group");

    private static final WordSet STRICT_GROUPS =
            WordSet.of(
                    "group",
                    "groups",
                    "investigators",
                    "committee",
                    "consortium",
                    "collaborators",
                    "collaboration",
                    "network",
                    "trialists",
                    "team",
                    "researchers",
                    "workgroup");

    private GroupScanner() {}

    /** The end of a group's name at a place, or -1. */
    static int end(Draft draft, int start, int limit, boolean listed) {
        Folded text = draft.folded;
        int stop = Math.min(limit, start + 120);
        int words = 0;
        int wordStart = -1;
        int lastStart = -1;
        int lastEnd = -1;
        boolean lower = false;
        boolean open = false;
        for (int i = start; i <= stop; i++) {
            char c = i < stop ? text.charAt(i) : '.';
            boolean letter = i < stop && (CharSet.WORD.contains(c) || c == '\'' || c == '-');
            if (letter) {
                wordStart = wordStart < 0 ? i : wordStart;
                continue;
            }
            if (wordStart >= 0) {
                words++;
                open |=
                        listed
                                && text.startsWith(" of ", i)
                                && STRICT_GROUPS.contains(text, wordStart, i);
                lower =
                        lower
                                || CharSet.LOWER.contains(text.charAt(wordStart))
                                        && !isSmall(text, wordStart, i)
                                        && !GROUPS.contains(text, wordStart, i);
                if (lower && !listed) {
                    return -1;
                }
                lastStart = wordStart;
                lastEnd = i;
                wordStart = -1;
            }
            if (c == '.' && i + 1 < stop && CharSet.LETTER.contains(text.charAt(i + 1))) {
                continue;
            }
            boolean ends = c == '.' || c == ';' || c == ':' || c == ',' || c == '(' || c == '?';
            if (ends || words > MOST_WORDS) {
                boolean group = lastEnd > 0 && isGroupWord(draft, lastStart, lastEnd, listed);
                int close = c == '(' ? text.indexOf(')', i, Math.min(limit, i + LONGEST_NOTE)) : -1;
                boolean noted =
                        listed
                                && close > 0
                                && close + 1 < limit
                                && ".;".indexOf(text.charAt(close + 1)) >= 0;
                if (noted && (group || opensGroup(draft, start)) && words > 1) {
                    return close + 1;
                }
                boolean titled =
                        c == '.'
                                || c == ':'
                                || c == ';'
                                || c == '(' && isYear(draft, i + 1)
                                || c == ',';
                return (group || open && c == '.') && !lower && words > 1 && titled && c != '?'
                        ? lastEnd
                        : -1;
            }
        }
        return -1;
    }

    /** Whether a word, or {@code Task Force}, ends the name of a group. */
    private static boolean isGroupWord(Draft draft, int start, int end, boolean listed) {
        Folded text = draft.folded;
        if (text.startsWithIgnoreCase("force", start) && end - start == 5) {
            return start > 5 && text.startsWithIgnoreCase("task ", start - 5);
        }
        return (listed ? GROUPS : STRICT_GROUPS).contains(text, start, end);
    }

    /** {@code Grupo de Estudio}, {@code Collaborative Group Alfa}. */
    private static boolean opensGroup(Draft draft, int start) {
        Folded text = draft.folded;
        int end = Months.wordEnd(text, start, draft.end);
        return text.startsWith("Collaborative Group", start)
                || GROUPS.contains(text, start, end) && text.startsWith("Grup", start)
                || text.startsWith("Groupe ", start);
    }

    /** Whether a word in small letters can stand in the name of a group. */
    static boolean isSmall(Folded text, int start, int end) {
        if (end - start <= 3) {
            return true;
        }
        return text.startsWith("with", start)
                || text.startsWith("from", start)
                || text.startsWith("behalf", start)
                || text.startsWith("trial", start)
                || text.startsWith("study", start)
                || text.startsWith("management", start);
    }

    /** Whether the last word of a stretch is one of groups. */
    static boolean endsWithGroup(Draft draft, int from, int to) {
        int end = to;
        while (end > from && !CharSet.LETTER.contains(draft.at(end - 1))) {
            end--;
        }
        int word = end;
        while (word > from && CharSet.LETTER.contains(draft.at(word - 1))) {
            word--;
        }
        return STRICT_GROUPS.contains(draft.folded, word, end)
                || draft.folded.startsWithIgnoreCase("task force", Math.max(from, end - 10));
    }

    /** Whether words at a place say for whom the people before write. */
    static boolean isFor(Folded text, int at) {
        return text.startsWith("for the ", at) || text.startsWith("on behalf of ", at);
    }

    private static boolean isYear(Draft draft, int at) {
        Folded text = draft.folded;
        return Years.at(text, at, draft.end) > 0;
    }
}
