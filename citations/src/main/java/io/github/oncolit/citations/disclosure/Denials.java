package io.github.oncolit.citations.disclosure;

import java.util.Set;

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
    private static final Set<String> NEGATION =
            Set.of(
                    "no", "not", "none", "nothing", "neither", "nor", "without", "never", "nil",
                    "absence", "cannot", "non");
    private static final Set<String> INTEREST =
            Set.of(
                    "conflict",
                    "conflicts",
                    "conflicting",
                    "competing",
                    "interest",
                    "interests",
                    "disclose",
                    "disclosed",
                    "disclosure",
                    "disclosures",
                    "declare",
                    "declared",
                    "declaration",
                    "declarations",
                    "relationship",
                    "relationships",
                    "coi",
                    "cois",
                    "report");
    private static final Set<String> OTHER = Set.of("other", "further", "additional", "others");

    private Denials() {}

    /** Whether a range holds nothing but {@code None} or {@code Nil}. */
    static boolean isAll(Words words, int from, int to) {
        return to - from == 1 && (words.is(from, "none") || words.is(from, "nil"))
                || to - from == 2 && words.is(from, "not") && words.is(from + 1, "applicable");
    }

    /** What is denied at a word. */
    static Denial at(Words words, int i, int limit) {
        if (!words.in(i, NEGATION)) {
            return Denial.NOTHING;
        }
        boolean other = false;
        for (int k = i + 1; k < limit && k < i + REACH && !words.is(k, ";"); k++) {
            other |= words.in(k, OTHER);
            if (words.in(k, INTEREST)) {
                return other ? Denial.OTHER_CONFLICT : Denial.CONFLICT;
            }
            if (words.is(k, "role") || words.is(k, "alter") || words.is(k, "part")) {
                return Denial.ELSE;
            }
        }
        return Denial.ELSE;
    }
}
