package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.internal.CharSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** The heads of a structured abstract or article, as far as they tell plans from results. */
enum SectionLabel {
    /** Tells how the trial was planned and done. */
    METHODS,
    /** A part of the methods in a structured abstract; a common heading elsewhere. */
    PLAN,
    /** Tells what was found. */
    RESULTS,
    /** Tells anything else. */
    OTHER;

    private static final int LONGEST = 40;

    private static final Map<String, SectionLabel> LABELS =
            Map.ofEntries(
                    Map.entry("methods", METHODS),
                    Map.entry("method", METHODS),
                    Map.entry("patients and methods", METHODS),
                    Map.entry("materials and methods", METHODS),
                    Map.entry("material and methods", METHODS),
                    Map.entry("methods and materials", METHODS),
                    Map.entry("subjects and methods", METHODS),
                    Map.entry("participants and methods", METHODS),
                    Map.entry("methods and patients", METHODS),
                    Map.entry("statistical analysis", PLAN),
                    Map.entry("statistical analyses", PLAN),
                    Map.entry("statistical methods", METHODS),
                    Map.entry("statistics", PLAN),
                    Map.entry("study design", PLAN),
                    Map.entry("trial design", PLAN),
                    Map.entry("experimental design", PLAN),
                    Map.entry("sample size", PLAN),
                    Map.entry("patients", PLAN),
                    Map.entry("participants", PLAN),
                    Map.entry("design", PLAN),
                    Map.entry("design, setting, and participants", PLAN),
                    Map.entry("interventions", PLAN),
                    Map.entry("intervention", PLAN),
                    Map.entry("main outcomes and measures", PLAN),
                    Map.entry("main outcome measures", PLAN),
                    Map.entry("results", RESULTS),
                    Map.entry("result", RESULTS),
                    Map.entry("findings", RESULTS),
                    Map.entry("results and discussion", RESULTS),
                    Map.entry("efficacy", RESULTS),
                    Map.entry("outcomes", RESULTS),
                    Map.entry("conclusion", OTHER),
                    Map.entry("conclusions", OTHER),
                    Map.entry("interpretation", OTHER),
                    Map.entry("discussion", OTHER),
                    Map.entry("background", OTHER),
                    Map.entry("introduction", OTHER),
                    Map.entry("purpose", OTHER),
                    Map.entry("objective", OTHER),
                    Map.entry("objectives", OTHER),
                    Map.entry("conclusions and relevance", OTHER),
                    Map.entry("importance", OTHER),
                    Map.entry("abstract", OTHER),
                    Map.entry("summary", OTHER),
                    Map.entry("funding", OTHER),
                    Map.entry("trial registration", OTHER),
                    Map.entry("translational relevance", OTHER));

    /** A label is in capitals, or ends with a colon, or stands alone on its line. */
    private static boolean mayBegin(Tokens tokens) {
        int first = first(tokens);
        if (first >= tokens.size() || !FIRST_WORDS.containsIgnoreCase(tokens, first)) {
            return false;
        }
        boolean capitals =
                tokens.end(first) - tokens.start(first) > 1
                        && CharSet.UPPER.contains(tokens.text().charAt(tokens.start(first) + 1));
        return capitals || tokens.has(Kind.COLON) || tokens.size() < 7;
    }

    /**
     * The first token behind a number or a mark-up sign: {@code 3. Results}, {@code ## Results}.
     */
    private static int first(Tokens tokens) {
        int first = 0;
        while (first < 3
                && (tokens.is(first, Kind.NUMBER)
                        || tokens.is(first, Kind.DOT)
                        || first < tokens.size() && tokens.is(first, Kind.OTHER))) {
            first++;
        }
        return first;
    }

    private static final WordSet FIRST_WORDS =
            WordSet.of(
                    LABELS.keySet().stream()
                            .map(label -> StringUtils.substringBefore(label, " "))
                            .map(word -> StringUtils.remove(word, ','))
                            .distinct()
                            .toArray(String[]::new));

    /** The label that a sentence begins with or consists of. */
    static Optional<SectionLabel> at(Tokens tokens) {
        if (!mayBegin(tokens)) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        boolean capital = true;
        Optional<SectionLabel> found = Optional.empty();
        for (int i = first(tokens); i < Math.min(9, tokens.size()); i++) {
            if (tokens.is(i, Kind.COLON)) {
                return LABELS.containsKey(words.toString())
                        ? Optional.of(LABELS.get(words.toString()))
                        : found;
            }
            String token = tokens.text(i, i);
            if (words.length() + token.length() > LONGEST) {
                return found;
            }
            boolean word = Character.isLetter(token.charAt(0));
            capital &= !word || token.equals(token.toUpperCase(Locale.ROOT));
            if (words.length() > 0 && word) {
                words.append(' ');
            }
            words.append(token.toLowerCase(Locale.ROOT));
            SectionLabel label = LABELS.get(words.toString());
            boolean alone = i + 1 == tokens.size() && label != PLAN;
            if (label != null && (capital && i < 6 || alone)) {
                found = Optional.of(label);
            }
        }
        return found;
    }
}
