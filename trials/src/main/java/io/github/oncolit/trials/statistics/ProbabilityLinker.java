package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.Measure;
import io.github.oncolit.trials.statistics.Quantity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives P values to the estimates they belong to: the one before, if no other number and no other
 * endpoint stands between; else the one behind in the same brackets. The rest stands alone.
 */
final class ProbabilityLinker {

    private static final int REACH = 40;

    private final Sentence sentence;
    private final Tokens tokens;

    ProbabilityLinker(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** Links P values; what remains are those that stand alone. */
    List<Probability> link(List<Quantity> quantities, List<Probability> probabilities) {
        List<Probability> alone = new ArrayList<>();
        int last = -1;
        for (Probability probability : probabilities) {
            Optional<Quantity> before = before(quantities, probability, last);
            Optional<Quantity> owner =
                    before.isPresent() ? before : behind(quantities, probability);
            if (owner.isPresent()) {
                owner.get().probability = probability;
            } else {
                alone.add(probability);
            }
            last = probability.last();
        }
        return alone;
    }

    private Optional<Quantity> before(
            List<Quantity> quantities, Probability probability, int lastProbability) {
        int at = index(quantities, probability.first()) - 1;
        for (int q = at; q >= Math.max(0, at - 6); q--) {
            Quantity quantity = quantities.get(q);
            if (quantity.is(Role.OTHER) || quantity.is(Role.UNKNOWN)) {
                continue;
            }
            boolean relative = quantity.is(Role.EFFECT) && quantity.measure == Measure.OTHER;
            if (relative
                    && q > 0
                    && quantities.get(q - 1).is(Role.EFFECT)
                    && quantities.get(q - 1).probability == null) {
                continue;
            }
            boolean fits =
                    quantity.is(Role.EFFECT)
                            && quantity.probability == null
                            && lastProbability < quantity.token
                            && probability.first() - quantity.token < REACH
                            && isOpen(quantity, probability.first());
            return fits ? Optional.of(quantity) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether no other endpoint's clause begins between a quantity and a place. */
    private boolean isOpen(Quantity quantity, int place) {
        int from = quantity.last + 1;
        if (quantity.interval != null) {
            from = Math.max(from, quantity.interval.last() + 1);
        }
        for (int i = from; i < place; i++) {
            boolean other =
                    tokens.is(i, Cue.ENDPOINT)
                            && !tokens.isWord(i - 1, Word.FOR)
                            && !tokens.isWord(i - 1, Word.IN)
                            && !tokens.isWord(i - 1, Word.OF);
            boolean clause =
                    tokens.is(i, Kind.SEMICOLON)
                            && sentence.opener(i) < 0
                            && sentence.opener(quantity.token) >= 0;
            if (other && i != quantity.endpointToken || tokens.is(i, Cue.SAFETY) || clause) {
                return false;
            }
        }
        return true;
    }

    private Optional<Quantity> behind(List<Quantity> quantities, Probability probability) {
        int at = index(quantities, probability.first());
        for (int q = at; q < Math.min(quantities.size(), at + 3); q++) {
            Quantity quantity = quantities.get(q);
            if (quantity.is(Role.OTHER) || quantity.is(Role.UNKNOWN)) {
                continue;
            }
            boolean fits =
                    quantity.is(Role.EFFECT)
                            && sentence.opener(probability.first()) >= 0
                            && sentence.opener(probability.first())
                                    == sentence.opener(quantity.effectFirst)
                            && quantity.probability == null
                            && !hasOwn(quantity);
            return fits ? Optional.of(quantity) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a P value follows the quantity in the same brackets. */
    private boolean hasOwn(Quantity quantity) {
        int limit = Math.min(sentence.closer(quantity.token), quantity.token + REACH);
        for (int i = quantity.last; i < limit; i++) {
            if (tokens.is(i, Cue.P) && sentence.isTaken(i)) {
                return true;
            }
        }
        return false;
    }

    private static int index(List<Quantity> quantities, int place) {
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quantities.get(middle).token < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
