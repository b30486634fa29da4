package io.github.oncolit.citations.disclosure;

/**
 * Recognises that something is denied.
 *
 * <pre>
 * denial  := negation word{0,12} interest          "no conflict of interest", "nothing to disclose"
 * other   := negation ("other" | "further" | "additional") ...
 * </pre>
 */
final class Denials {

    /** What is denied at a word. */
    enum Denial {
        /** Nothing. */
        NOTHING,
        /** Any conflict of interest. */
        CONFLICT,
        /** Any further conflict of interest. */
        OTHER_CONFLICT,
        /** Something else. */
        ELSE
    }

    private static final int REACH = 14;

    private Denials() {}

    /** "No conflicts were disclosed by the other authors". */
    private static boolean isOfOthers(Words words, int from, int limit) {
        for (int k = from; k + 1 < limit && k < from + REACH; k++) {
            if (words.in(k + 1, WordClass.AUTHOR)
                    && (words.is(k, "other") || words.is(k, "remaining"))) {
                return true;
            }
        }
        return false;
    }

    /** "No role in the design", "no involvement in the peer review": no interest is denied. */
    private static boolean isOfWork(Words words, int k) {
        return words.is(k, "role")
                || words.is(k, "alter")
                || words.is(k, "part")
                || words.is(k, "involvement") && words.is(k + 1, "in")
                || words.is(k, "involved") && words.is(k + 1, "in");
    }

    /** Whether a range holds nothing but {@code None}, {@code Nil} or {@code None reported}. */
    static boolean isAll(Words words, int from, int to) {
        boolean none = words.is(from, "none") || words.is(from, "nil");
        return to - from == 1 && none
                || to - from == 2 && none && isSaid(words, from + 1)
                || to - from == 2 && words.is(from, "not") && words.is(from + 1, "applicable");
    }

    private static boolean isSaid(Words words, int at) {
        return words.is(at, "reported")
                || words.is(at, "stated")
                || words.is(at, "noted")
                || words.is(at, "known");
    }

    /** What is denied at a word. */
    static Denial at(Words words, int i, int limit) {
        if (!words.in(i, WordClass.NEGATION) || words.is(i + 1, "related")) {
            return Denial.NOTHING;
        }
        boolean other = false;
        for (int k = i + 1; k < limit && k < i + REACH && !words.is(k, ";"); k++) {
            if (isOfWork(words, k)) {
                return Denial.ELSE;
            }
            other |= words.in(k, WordClass.OTHER);
            if (words.in(k, WordClass.INTEREST)) {
                return other || isOfOthers(words, k + 1, limit)
                        ? Denial.OTHER_CONFLICT
                        : Denial.CONFLICT;
            }
        }
        return Denial.ELSE;
    }
}
