package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Finds the next person at the end of a list, where a block was run together: {@code Boehringer
 * Ingelheim Julie Brahmer} before {@code Honoraria:}.
 *
 * <p>Every place where a name could start (a word, a capital behind a small letter) is weighed: by
 * the byline; by what is left as the last company (in the company table, ending in a word such as
 * {@code Therapeutics}, an entry elsewhere in the block); by the shape of the name (given name
 * known, a middle initial, a particle). ASCO prints its categories in a fixed order, so a label
 * that does not come later than the one before is proof of a new person.
 *
 * <p>Linear: at most {@value #MOST_WORDS} words in front of the label are looked at.
 */
final class NameTail {

    /**
     * Where a name starts and ends, how it was told, and whether anything but its look speaks for
     * it.
     */
    record Found(int start, int end, boolean byShapeAlone) {}

    private static final int MOST_WORDS = 8;
    private static final int MOST_DEGREES = 4;
    private static final int LONGEST = 90;
    private static final int NEEDED = 26;
    private static final int MOST_FOR_HEAD = 120;
    private static final int NEEDED_WHEN_FORCED = -25;

    private final Folded text;
    private final Roster roster;
    private final BlockEntries entries;

    NameTail(Folded text, Roster roster, BlockEntries entries) {
        this.text = text;
        this.roster = roster;
        this.entries = entries;
    }

    /**
     * Looks for a name at the end of a range.
     *
     * @param from where the list starts
     * @param to where the next label starts
     * @param forced whether somebody new must come here
     * @param ownLine whether the label stands at the start of a line
     * @return the name, or null
     */
    Found find(int from, int to, boolean forced, boolean ownLine) {
        int end = withoutDegrees(from, solidEnd(from, to));
        if (end <= from || isClosing(text.charAt(end - 1))) {
            return null;
        }
        int known = roster.nameEndingAt(text, from, end);
        if (known >= 0 && (forced || !isEntry(from, end))) {
            return new Found(known, end, false);
        }
        return bySigns(from, end, forced, ownLine);
    }

    private int solidEnd(int from, int to) {
        int end = to;
        while (end > from
                && !CharSet.WORD.contains(text.charAt(end - 1))
                && !isClosing(text.charAt(end - 1))
                && text.charAt(end - 1) != '.') {
            end--;
        }
        return end;
    }

    /** Cuts degrees off: {@code Hanna Berg, MD, PhD}. */
    private int withoutDegrees(int from, int to) {
        int end = to;
        for (int i = 0; i < MOST_DEGREES; i++) {
            int start = end;
            while (start > from && end - start < 8 && text.charAt(start - 1) > ',') {
                start--;
            }
            int comma = solidEnd(from, start);
            boolean degree =
                    start < end
                            && comma < start
                            && text.charAt(comma) == ','
                            && (WordTable.classes(text, start, end) & WordClass.DEGREE.bit()) != 0;
            if (!degree) {
                break;
            }
            end = comma;
        }
        return end;
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']';
    }

    private boolean isEntry(int from, int end) {
        return CompanyTable.canonical(text, itemStart(from, end), end) != null;
    }

    private Found bySigns(int from, int end, boolean forced, boolean ownLine) {
        int item = itemStart(from, end);
        int best = Integer.MIN_VALUE;
        int bestStart = -1;
        boolean bestByHead = false;
        int words = 0;
        for (int at = end - 1; at >= item && words < MOST_WORDS && at > end - LONGEST; at--) {
            if (!startsWord(at, item)) {
                continue;
            }
            words++;
            int name = NameShape.score(text, at, end);
            if (name == NameShape.IMPOSSIBLE) {
                continue;
            }
            int needed = forced ? NEEDED_WHEN_FORCED : NEEDED;
            int head = name + MOST_FOR_HEAD < needed ? 0 : headScore(from, item, at, ownLine);
            if (name + head > best) {
                best = name + head;
                bestStart = at;
                bestByHead = head > 0;
            }
        }
        boolean enough =
                forced
                        ? best >= NEEDED_WHEN_FORCED
                        : best >= NEEDED && best >= NEEDED + wholeScore(item, end);
        return enough && bestStart >= 0 ? new Found(bestStart, end, !bestByHead) : null;
    }

    /** Whether a name can start at an offset: a capital (or particle) where a word starts. */
    private boolean startsWord(int at, int item) {
        char c = text.charAt(at);
        if (!CharSet.LETTER.contains(c)) {
            return false;
        }
        if (at == item) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (CharSet.UPPER.contains(c)) {
            return before != '-'
                    && before != '.'
                    && before != '\''
                    && before != '/'
                    && !CharSet.UPPER.contains(before);
        }
        return CharSet.SPACE.contains(before);
    }

    /** Where the last entry of the list starts. */
    private int itemStart(int from, int end) {
        int at = end;
        int limit = Math.max(from, end - 2 * LONGEST);
        while (at > limit) {
            char c = text.charAt(at - 1);
            if (OrganizationList.SEPARATOR.contains(c) && !OrganizationList.inEntity(text, at - 1)
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
    private int headScore(int from, int item, int start, boolean ownLine) {
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
                || OrganizationList.isLegalForm(text, word, end)) {
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
    private int wholeScore(int item, int end) {
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

    /** The roster index of the name in a range, or a negative number. */
    int resolve(int start, int end) {
        return roster.byName(Letters.key(text, start, end));
    }
}
