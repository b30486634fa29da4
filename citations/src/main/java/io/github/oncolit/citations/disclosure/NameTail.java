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
    private final LastEntry last;

    NameTail(Folded text, Roster roster, BlockEntries entries) {
        this.text = text;
        this.roster = roster;
        this.last = new LastEntry(text, entries);
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
        if (end <= from || LastEntry.isClosing(text.charAt(end - 1))) {
            return null;
        }
        int item = last.start(from, end);
        if (!forced && CompanyTable.canonical(text, item, end) != null) {
            return null;
        }
        int known = roster.nameEndingAt(text, from, end);
        return known >= 0
                ? new Found(known, end, false)
                : bySigns(item, from, end, forced, ownLine);
    }

    private int solidEnd(int from, int to) {
        int end = to;
        while (end > from
                && !CharSet.WORD.contains(text.charAt(end - 1))
                && !LastEntry.isClosing(text.charAt(end - 1))
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

    private Found bySigns(int item, int from, int end, boolean forced, boolean ownLine) {
        int best = Integer.MIN_VALUE;
        int bestStart = -1;
        boolean bestByHead = false;
        int words = 0;
        int needed = forced ? NEEDED_WHEN_FORCED : NEEDED;
        NameShape shape = new NameShape(text, end);
        for (int at = end - 1; at >= item && words < MOST_WORDS && at > end - LONGEST; at--) {
            shape.back(at);
            if (shape.isHopeless()) {
                break;
            }
            if (!startsWord(at, item)) {
                continue;
            }
            words++;
            int name = shape.from(at, at);
            if (name + MOST_FOR_HEAD <= Math.max(best, needed - 1)) {
                continue;
            }
            int head = last.score(from, item, at, ownLine);
            if (name + head > best) {
                best = name + head;
                bestStart = at;
                bestByHead = head > 0;
            }
        }
        boolean enough = best >= needed && (forced || best >= NEEDED + last.whole(item, end));
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

    /** The roster index of the name in a range, or a negative number. */
    int resolve(int start, int end) {
        return roster.byName(text, start, end);
    }
}
