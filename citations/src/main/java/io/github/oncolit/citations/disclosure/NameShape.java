package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * How much a stretch of text looks like the name of a person.
 *
 * <pre>
 * name := word (" " word){1,5}
 * word := Capital letters | initials "." | particle | "Jr" | "II"
 * </pre>
 *
 * Several starts are weighed for one end: the words behind the first are scored once for all.
 */
final class NameShape {

    /** No name can look like this. */
    static final int IMPOSSIBLE = Integer.MIN_VALUE;

    private static final int MOST_WORDS = 6;

    private final Folded text;
    private final int end;
    private int wordEnd;
    private int words;
    private int plain;
    private int score;
    private boolean hopeless;

    /** A name that ends at an offset and is read backwards, a word at a time. */
    NameShape(Folded text, int end) {
        this.text = text;
        this.end = end;
        this.wordEnd = end;
    }

    /** Signs for a name minus signs against it; {@link #IMPOSSIBLE} if none can look like this. */
    static int score(Folded text, int start, int end) {
        NameShape shape = new NameShape(text, end);
        int first = start;
        while (first < end && CharSet.SPACE.contains(text.charAt(first))) {
            first++;
        }
        int at = first < end ? end - 1 : end;
        while (at > first && !shape.isHopeless()) {
            shape.back(at--);
        }
        return shape.from(first, start);
    }

    /** Steps back over the unit at an offset: behind a space, the word read last is whole. */
    void back(int at) {
        if (!CharSet.SPACE.contains(text.charAt(at))) {
            return;
        }
        if (wordEnd > at + 1) {
            int word = wordScore(text, at + 1, wordEnd, false);
            hopeless |= word == IMPOSSIBLE || ++words >= MOST_WORDS;
            plain += word >= 0 ? 1 : 0;
            score += word;
        }
        wordEnd = at;
    }

    /** Whether no name that ends here can start before the offset reached. */
    boolean isHopeless() {
        return hopeless;
    }

    /** The score of the name whose first word starts at an offset, the one reached. */
    int from(int at, int start) {
        if (hopeless || words == 0 || wordEnd <= at) {
            return IMPOSSIBLE;
        }
        int word = wordScore(text, at, wordEnd, true);
        if (word == IMPOSSIBLE || word < 0 && plain == 0) {
            return IMPOSSIBLE;
        }
        int all = words + 1;
        boolean initial = text.charAt(wordEnd - 1) == '.' || wordEnd - at == 1;
        int sum = score + word - (initial && all == 2 ? 20 : 0);
        int known = CompanyTable.longestAt(text, start, end);
        if (known == end) {
            sum -= 50;
        } else if (known > start) {
            sum -= 25;
        }
        return sum + (all <= 3 ? 5 : all == 4 ? 0 : -8);
    }

    private static int wordScore(Folded text, int start, int end, boolean first) {
        int letters = 0;
        boolean capital = false;
        boolean dot = false;
        int upper = 0;
        boolean glued = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (CharSet.LETTER.contains(c)) {
                letters++;
                capital |= CharSet.UPPER.contains(c);
                upper += CharSet.UPPER.contains(c) ? 1 : 0;
                glued |= i > start + 1 && CharSet.LOWER.contains(c) && isUpperPair(text, i);
            } else if (c == '.') {
                dot = true;
            } else if (c != '-' && c != '\'' && c != ',') {
                return IMPOSSIBLE;
            }
        }
        if (letters == 0) {
            return IMPOSSIBLE;
        }
        if (!capital) {
            boolean particle =
                    (WordTable.classes(text, start, end) & WordClass.PARTICLE.bit()) != 0;
            return particle ? (first ? -20 : 8) : IMPOSSIBLE;
        }
        if (CompanyTable.isOrganizationWord(text, start, end)) {
            return -60;
        }
        if (glued) {
            return -30;
        }
        if (letters <= 3 && upper == letters) {
            boolean suffix = text.startsWith("II", start) || text.startsWith("JR", start);
            return dot || letters == 1 ? 10 : suffix ? 2 : -12;
        }
        if (upper == letters && letters > 3) {
            return -25;
        }
        boolean given = (first || letters > 2) && isGiven(text, start, end);
        return given ? first ? 30 : -2 : 0;
    }

    private static boolean isUpperPair(Folded text, int after) {
        return CharSet.UPPER.contains(text.charAt(after - 1))
                && CharSet.UPPER.contains(text.charAt(after - 2));
    }

    private static boolean isGiven(Folded text, int start, int end) {
        int stop = start;
        while (stop < end && CharSet.LETTER.contains(text.charAt(stop))) {
            stop++;
        }
        return GivenNames.contains(text, start, stop);
    }
}
