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
 */
final class NameShape {

    /** No name can look like this. */
    static final int IMPOSSIBLE = Integer.MIN_VALUE;

    private static final int MOST_WORDS = 6;

    private NameShape() {}

    /** Signs for a name minus signs against it; {@link #IMPOSSIBLE} if none can look like this. */
    static int score(Folded text, int start, int end) {
        int score = 0;
        int words = 0;
        int plain = 0;
        boolean initialFirst = false;
        int at = start;
        while (at < end) {
            while (at < end && CharSet.SPACE.contains(text.charAt(at))) {
                at++;
            }
            int wordStart = at;
            while (at < end && !CharSet.SPACE.contains(text.charAt(at))) {
                at++;
            }
            if (at == wordStart) {
                break;
            }
            int word = wordScore(text, wordStart, at, words == 0);
            if (word == IMPOSSIBLE || ++words > MOST_WORDS) {
                return IMPOSSIBLE;
            }
            if (words == 1) {
                initialFirst = text.charAt(at - 1) == '.' || at - wordStart == 1;
            }
            if (word >= 0) {
                plain++;
            }
            score += word;
        }
        if (words < 2 || plain < 1) {
            return IMPOSSIBLE;
        }
        if (initialFirst && words == 2) {
            score -= 20;
        }
        int known = CompanyTable.longestAt(text, start, end);
        if (known == end) {
            score -= 50;
        } else if (known > start) {
            score -= 25;
        }
        return score + (words <= 3 ? 5 : words == 4 ? 0 : -8);
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
