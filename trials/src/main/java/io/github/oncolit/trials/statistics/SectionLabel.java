package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.internal.CharSet;
import java.util.Map;
import java.util.Optional;

/** The heads of a structured abstract or article, as far as they tell plans from results. */
enum SectionLabel {
    /** Tells how the trial was planned and done. */
    METHODS,
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
                    Map.entry("statistical analysis", METHODS),
                    Map.entry("statistical analyses", METHODS),
                    Map.entry("statistical methods", METHODS),
                    Map.entry("statistics", METHODS),
                    Map.entry("study design", METHODS),
                    Map.entry("trial design", METHODS),
                    Map.entry("experimental design", METHODS),
                    Map.entry("sample size", METHODS),
                    Map.entry("patients", METHODS),
                    Map.entry("participants", METHODS),
                    Map.entry("design", METHODS),
                    Map.entry("design, setting, and participants", METHODS),
                    Map.entry("interventions", METHODS),
                    Map.entry("intervention", METHODS),
                    Map.entry("main outcomes and measures", METHODS),
                    Map.entry("main outcome measures", METHODS),
                    Map.entry("results", OTHER),
                    Map.entry("result", OTHER),
                    Map.entry("findings", OTHER),
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
        if (tokens.size() == 0 || !FIRST_LETTERS.contains(tokens.firstChar(0))) {
            return false;
        }
        boolean capitals =
                tokens.end(0) - tokens.start(0) > 1
                        && CharSet.UPPER.contains(tokens.text().charAt(tokens.start(0) + 1));
        return capitals || tokens.has(Kind.COLON) || tokens.size() < 7;
    }

    private static final CharSet FIRST_LETTERS = firstLetters();

    private static CharSet firstLetters() {
        StringBuilder letters = new StringBuilder();
        for (String label : LABELS.keySet()) {
            letters.append(label.charAt(0)).append(Character.toUpperCase(label.charAt(0)));
        }
        return CharSet.of(letters.toString());
    }

    /** The label that a sentence begins with or consists of. */
    static Optional<SectionLabel> at(Tokens tokens) {
        if (!mayBegin(tokens)) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        boolean capital = true;
        Optional<SectionLabel> found = Optional.empty();
        for (int i = 0; i < Math.min(7, tokens.size()); i++) {
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
            capital &= !word || token.equals(token.toUpperCase(java.util.Locale.ROOT));
            if (words.length() > 0 && word) {
                words.append(' ');
            }
            words.append(token.toLowerCase(java.util.Locale.ROOT));
            SectionLabel label = LABELS.get(words.toString());
            if (label != null && (capital || i + 1 == tokens.size())) {
                found = Optional.of(label);
            }
        }
        return found;
    }
}
