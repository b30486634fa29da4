package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;

/**
 * Whether a stop ends a sentence.
 *
 * <pre>
 * end := "." space (Capital | "[" Capital | mark)
 * no  := abbreviation "." | letter "." | "A.B." that opens a sentence or leads a surname
 * </pre>
 *
 * Linear: at most two words on either side are looked at.
 */
final class SentenceEnd {

    private SentenceEnd() {}

    /** Whether the mark at an index ends a sentence. */
    static boolean isAt(Words words, int i) {
        if (i + 1 >= words.size()) {
            return true;
        }
        boolean apart = words.start(i + 1) > words.end(i) || isGlued(words, i);
        boolean remark = words.text().charAt(words.start(i + 1)) == '[' && words.isCapital(i + 2);
        if (!apart
                || !words.isCapital(i + 1)
                        && !words.is(i + 1, "?")
                        && !isLabel(words, i + 1)
                        && !remark
                        && words.text().charAt(words.end(i)) != '\n') {
            return false;
        }
        return !words.in(i - 1, WordClass.ABBREVIATION)
                && !(words.isSingle(i - 1) && !words.isSingle(i - 2))
                && !(isDotted(words, i - 1) && (opens(words, i - 1) || leadsSurname(words, i)));
    }

    /** "interest.Competing": a word of small letters and one with a capital. */
    private static boolean isGlued(Words words, int i) {
        int stop = words.start(i);
        return i > 0
                && words.end(i - 1) == stop
                && words.end(i - 1) - words.start(i - 1) > 3
                && CharSet.LOWER.contains(words.text().charAt(stop - 1))
                && CharSet.LOWER.contains(words.text().charAt(stop - 2))
                && words.isCapital(i + 1)
                && words.end(i + 1) - words.start(i + 1) > 1;
    }

    /** "van Holm:", which begins a sentence in small letters. */
    private static boolean isLabel(Words words, int i) {
        return words.in(i, WordClass.PARTICLE) && words.isCapital(i + 1) && words.is(i + 2, ":");
    }

    /** Whether a word is initials with a stop inside: {@code A.B}. */
    static boolean isDotted(Words words, int i) {
        return i >= 0
                && words.end(i) - words.start(i) > 2
                && words.end(i) - words.start(i) < 8
                && words.text().charAt(words.start(i) + 1) == '.'
                && CharSet.UPPER.contains(words.text().charAt(words.start(i)))
                && CharSet.UPPER.contains(words.text().charAt(words.end(i) - 1));
    }

    private static boolean opens(Words words, int i) {
        return i == 0 || words.is(i - 1, ".") || words.is(i - 1, ";") || words.is(i - 1, ":");
    }

    /** "and S.C. Holm has": the stop stands before a surname and its verb or the next name. */
    private static boolean leadsSurname(Words words, int stop) {
        boolean inList = words.is(stop - 2, "and") || words.is(stop - 2, ",");
        return inList
                && !words.in(stop + 1, WordClass.OPENER)
                && !isUpper(words, stop + 1)
                && (words.in(stop + 2, WordClass.PREDICATE)
                        || words.is(stop + 2, "and")
                        || words.is(stop + 2, ","));
    }

    private static boolean isUpper(Words words, int i) {
        return i < words.size()
                && words.end(i) - words.start(i) > 1
                && CharSet.UPPER.contains(words.text().charAt(words.start(i) + 1));
    }
}
