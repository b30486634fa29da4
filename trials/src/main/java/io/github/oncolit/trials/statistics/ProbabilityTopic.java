package io.github.oncolit.trials.statistics;

import java.util.Optional;

/**
 * Finds the endpoint that a P value without an estimate tests: one right beside it, that of the
 * number before it, the nearest before it; for factors of a prognosis, the survival they predict.
 */
final class ProbabilityTopic {

    private static final int LEFT = 160;
    private static final int UNSOUGHT = -2;

    private final Sentence sentence;
    private final Tokens tokens;
    private final EndpointPhrases phrases;
    private int predicted = UNSOUGHT;

    ProbabilityTopic(Sentence sentence, EndpointPhrases phrases) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.phrases = phrases;
    }

    /** The endpoint that a P value without an estimate tests, as a token, or -1. */
    int of(Probability probability, Optional<Quantity> before) {
        int open = sentence.opener(probability.first());
        if (tokens.is(probability.first() - 1, Cue.ENDPOINT)) {
            return probability.first() - 1;
        }
        if (tokens.isWord(probability.last() + 1, Word.FOR)
                && tokens.is(probability.last() + 2, Cue.ENDPOINT)) {
            return probability.last() + 2;
        }
        int limit = Math.max(-1, probability.first() - LEFT);
        for (int i = probability.first() - 1; i > limit; i--) {
            boolean owned =
                    before.isPresent()
                            && before.get().token == i
                            && before.get().endpointToken >= 0
                            && (sentence.opener(i) == open || open < 0 || i < open);
            if (owned) {
                return before.get().endpointToken;
            }
            if (tokens.is(i, Cue.ENDPOINT)
                    && !phrases.isInForeignBrackets(i, probability.first())) {
                return phrases.beforeTrait(i);
            }
            if (tokens.is(i, Cue.SAFETY)) {
                return predicted().orElse(i);
            }
        }
        return predicted().orElse(-1);
    }

    /**
     * The survival that the factors of a sentence are tested for: {@code predictors of overall
     * survival}, {@code survival was affected by}.
     */
    private Optional<Integer> predicted() {
        if (predicted == UNSOUGHT) {
            predicted = findPredicted();
        }
        return predicted < 0 ? Optional.empty() : Optional.of(predicted);
    }

    private int findPredicted() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.is(i, Kind.WORD) || !PROGNOSIS.contains(tokens, i)) {
                continue;
            }
            for (int j = i + 1; j < i + 8; j++) {
                if (tokens.is(j, Cue.ENDPOINT) && tokens.term(j).isTime()) {
                    return j;
                }
            }
            for (int j = i - 1; j > i - 8; j--) {
                if (tokens.is(j, Cue.ENDPOINT) && tokens.term(j).isTime()) {
                    return j;
                }
            }
        }
        return -1;
    }

    private static final WordSet PROGNOSIS =
            WordSet.of(
                    "predictor",
                    "predictors",
                    "predictive",
                    "predicted",
                    "prognostic",
                    "associated",
                    "correlated",
                    "affected",
                    "influenced");
}
