package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Located;
import io.github.oncolit.trials.Direction;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the words before a ratio that say which way it points.
 *
 * <pre>
 * better = ( "improved" | "longer" | "benefit" ... ) ... survival | survival ... better word
 *        | ( "reduced" | "lower" ... ) [ words ] risk
 * worse  = ( "worse" | "shorter" ... ) ... survival | ( "increased" | "higher" ... ) [ words ] risk
 * </pre>
 *
 * The nearest word counts, within the ratio's clause; a negation in that clause says nothing.
 */
final class DirectionFinder {

    private static final int REACH = 40;
    private static final int RISK = 4;

    private static final Set<String> LONGER =
            Set.of(
                    "improved",
                    "longer",
                    "prolonged",
                    "extended",
                    "superior",
                    "better",
                    "improvement",
                    "prolongation",
                    "benefit",
                    "advantage");
    private static final Set<String> SHORTER = Set.of("worse", "shorter", "inferior");
    private static final Set<String> LESS =
            Set.of("reduced", "lower", "decreased", "reduction", "decrease", "lowered", "reduces");
    private static final Set<String> MORE =
            Set.of("increased", "higher", "greater", "increase", "increases");
    private static final WordSet NEGATIONS =
            WordSet.of(
                    "no",
                    "nor",
                    "without",
                    "neither",
                    "lack",
                    "failed",
                    "unless",
                    "nonsignificant",
                    "negatively");

    private final Tokens tokens;
    private final Quantity[] byToken;
    private final CharSequence source;

    DirectionFinder(Sentence sentence, Quantity[] byToken, CharSequence source) {
        this.tokens = sentence.tokens();
        this.byToken = byToken;
        this.source = source;
    }

    /** The direction that the clause of a ratio tells, with its word. */
    Optional<Located<Direction>> of(Quantity ratio) {
        int from = Math.min(ratio.effectFirst, ratio.token) - 1;
        int limit = Math.max(-1, from - REACH);
        boolean survival = false;
        int word = -1;
        for (int i = from; i > limit; i--) {
            boolean end =
                    tokens.is(i, Kind.SEMICOLON)
                            || byToken[i] != null && byToken[i].is(Quantity.Role.EFFECT);
            if (end) {
                break;
            }
            if (isNegation(i)) {
                return Optional.empty();
            }
            survival |= tokens.is(i, Cue.ENDPOINT) && tokens.term(i).isTime();
            if (word < 0 && tokens.is(i, Cue.GAIN)) {
                word = i;
            }
        }
        Direction direction = word < 0 ? null : direction(word, survival);
        return direction == null
                ? Optional.empty()
                : Optional.of(Located.at(direction, tokens.span(word, word), source));
    }

    private boolean isNegation(int i) {
        return tokens.isWord(i, Word.NOT)
                || tokens.is(i, Cue.NOT_SIGNIFICANT)
                || tokens.is(i, Kind.WORD) && NEGATIONS.containsIgnoreCase(tokens, i);
    }

    private Direction direction(int word, boolean survival) {
        String text = tokens.term(word).text();
        if (isRisk(word)) {
            return LESS.contains(text)
                    ? Direction.BETTER
                    : MORE.contains(text) ? Direction.WORSE : null;
        }
        if (!survival) {
            return null;
        }
        return LONGER.contains(text)
                ? Direction.BETTER
                : SHORTER.contains(text) ? Direction.WORSE : null;
    }

    private boolean isRisk(int word) {
        for (int i = word + 1; i <= word + RISK; i++) {
            if (tokens.is(i, Cue.RISK)) {
                return !(tokens.is(i + 2, Cue.ENDPOINT) && tokens.term(i + 2).isTime());
            }
        }
        return false;
    }
}
