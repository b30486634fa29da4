package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Tsv;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The words that tell names, degrees and groups of a byline apart. */
final class BylineWords {

    private static final Set<String> DEGREES = words("degrees.tsv", 1, row -> true);
    private static final Set<String> NOT_NAMES = words("not-names.tsv", 1, row -> true);
    private static final Set<String> PARTICLES = words("name-particles.tsv", 2, row -> true);
    private static final Set<String> CAPITAL_PARTICLES =
            words("name-particles.tsv", 2, row -> row.get(1).equals("capital"));
    private static final Set<String> SUFFIXES =
            Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "2nd", "3rd", "4th");
    private static final Set<String> TITLES =
            Set.of("dr", "prof", "professor", "by", "mr", "ms", "mrs");
    private static final Set<String> GROUPS =
            Set.of(
                    "group",
                    "investigators",
                    "investigator",
                    "consortium",
                    "collaborators",
                    "committee",
                    "network",
                    "collaboration",
                    "society",
                    "team");
    private static final Set<String> LABELS =
            Set.of("affiliation", "affiliations", "details", "info", "information");
    private static final int MOST_INITIALS = 3;

    private BylineWords() {}

    private static Set<String> words(String table, int columns, Predicate<List<String>> filter) {
        return Tsv.read(BylineWords.class, table, columns).rows().stream()
                .filter(filter)
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code MD}, {@code Ph.D.}: matched as printed, since {@code Ma} and {@code Do} are names. */
    static boolean isDegree(String word) {
        return DEGREES.contains(word)
                || word.indexOf('.') > 0 && DEGREES.contains(word.replace(".", ""));
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A form of address, which is no part of the name. */
    static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word)
                || CAPITAL_PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word is rarely a name: {@code Gene}, {@code Hospital}. */
    static boolean isDoubtful(String word) {
        return NOT_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a name of several words that ends so, or starts so, is a group's. */
    static boolean isGroup(String first, String last) {
        String lower = first.toLowerCase(Locale.ROOT);
        return GROUPS.contains(last.toLowerCase(Locale.ROOT))
                || lower.equals("on")
                || lower.equals("for")
                || lower.equals("et");
    }

    /** Whether a piece that ends so is a control beside a byline: {@code Authors Info}. */
    static boolean isLabel(String last) {
        return LABELS.contains(last.toLowerCase(Locale.ROOT));
    }

    static boolean isName(String word) {
        char first = word.charAt(0);
        boolean capital = CharSet.UPPER.contains(first);
        boolean uncased = CharSet.LETTER.contains(first) && !CharSet.LOWER.contains(first);
        return capital
                || uncased
                || PARTICLES.contains(word)
                || word.startsWith("d'")
                || word.startsWith("al-")
                || word.startsWith("el-");
    }

    /** {@code AB}: capitals that stand behind a family name. */
    static boolean isInitials(String word) {
        return word.length() <= MOST_INITIALS && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /**
     * {@code FTSE}, {@code BSocSc}: several capitals in one word, as letters behind a name have.
     */
    static boolean isUnknownDegree(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!CharSet.ASCII_LETTER.contains(c)) {
                return false;
            }
            capitals += c <= 'Z' ? 1 : 0;
        }
        return capitals >= 2 && !word.startsWith("Mc") && !word.startsWith("Mac");
    }
}
