package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * The last entry of a list that runs on into the next person's name: {@code Boehringer Ingelheim}
 * in {@code Boehringer Ingelheim Julie Holm}.
 *
 * <pre>
 * entry := known company | entry elsewhere in the block | word* ("Therapeutics" | "Inc" ...) | ...
 * </pre>
 *
 * It weighs how well the text before a name is a whole entry, by the company table, by the block's
 * own entries, by its last word, and by line ends. Linear: two hundred characters at most.
 */
final class LastEntry {

    private static final int LONGEST = 90;

    private final Folded text;
    private final BlockEntries entries;

    LastEntry(Folded text, BlockEntries entries) {
        this.text = text;
        this.entries = entries;
    }

    /** Where the last entry of the list starts. */
    int start(int from, int end) {
        int at = end;
        int limit = Math.max(from, end - 2 * LONGEST);
        while (at > limit) {
            char c = text.charAt(at - 1);
            if (EntryBounds.SEPARATOR.contains(c) && !EntryBounds.inEntity(text, at - 1)
                    || isClosing(c)
                    || c == ':'
                    || isSentenceEnd(at - 1, from)) {
                break;
            }
            at--;
        }
        while (at < end && CharSet.SPACE.contains(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isSentenceEnd(int stop, int from) {
        return text.charAt(stop) == '.'
                && stop - 3 >= from
                && CharSet.LOWER.contains(text.charAt(stop - 1))
                && CharSet.LOWER.contains(text.charAt(stop - 2))
                && CharSet.LOWER.contains(text.charAt(stop - 3))
                && stop + 1 < text.length()
                && CharSet.SPACE.contains(text.charAt(stop + 1));
    }

    /** How well what stands before the name is a whole entry. */
    int score(int from, int item, int start, boolean ownLine) {
        int end = start;
        boolean newLine = false;
        while (end > item && CharSet.SPACE.contains(text.charAt(end - 1))) {
            end--;
            newLine |= text.charAt(end) == '\n';
        }
        for (int i = item - 1; i >= from && CharSet.SPACE.contains(text.charAt(i)); i--) {
            newLine |= text.charAt(i) == '\n';
        }
        int line = newLine ? ownLine ? 40 : 6 : ownLine ? -40 : 0;
        if (end <= item) {
            return line + (behindFlag(from, item) ? 15 : item == from ? 15 : -6);
        }
        int score = line - (end == start ? 6 : 0);
        if (CompanyTable.canonical(text, item, end) != null) {
            score += 33;
        }
        if (behindFlag(from, item)) {
            score -= 30;
        }
        if (entries.contains(item, end)) {
            score += 20;
        }
        int word = wordStart(item, end);
        if (end - word == 1 || text.charAt(end - 1) == '.' && end - wordStart(item, end - 1) == 2) {
            score -= 40;
        }
        if (word == item && score <= 0 && GivenNames.contains(text, item, end)) {
            score -= 30;
        }
        if (CompanyTable.isOrganizationWord(text, word, end)
                || EntryBounds.isLegalForm(text, word, end)) {
            score += 20;
        }
        return score;
    }

    private boolean behindFlag(int from, int item) {
        return item > from && isClosing(text.charAt(lastSolid(item, from)));
    }

    private int lastSolid(int item, int from) {
        int at = item - 1;
        while (at > from && CharSet.SPACE.contains(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /** How well the last entry is one organisation without any name in it. */
    int whole(int item, int end) {
        int score = 0;
        if (CompanyTable.canonical(text, item, end) != null) {
            score += 40;
        }
        if (entries.contains(item, end)) {
            score += 30;
        }
        return score;
    }

    private int wordStart(int from, int end) {
        int at = end;
        while (at > from && CharSet.WORD.contains(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a bracket closes. */
    static boolean isClosing(char c) {
        return c == ')' || c == ']';
    }
}
