package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Role;
import java.util.List;

/**
 * Tells what the group of a number is compared with. Two numbers next to each other that differ in
 * their group alone are each other's comparators. For an estimate, the first rule that answers
 * decides:
 *
 * <ol>
 *   <li>the groups behind it: {@code 0.76 for A versus B};
 *   <li>the two numbers before it in the sentence: {@code 7.1 months with A v 4.8 with B (HR,
 *       ...)};
 *   <li>the comparison before it in the sentence: {@code longer with A than with B (HR, ...)};
 *   <li>the comparison behind its brackets: {@code A improved survival (HR, ...) compared with B}.
 * </ol>
 */
final class ComparatorLinker {

    private static final int WINDOW = 5;

    private final Sentence sentence;
    private final Tokens tokens;
    private final GroupName names;
    private final ComparedGroups compared;
    private final Context context;

    ComparatorLinker(Sentence sentence, Quantity[] byToken, Context context) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.names = new GroupName(sentence, byToken);
        this.compared = new ComparedGroups(sentence, names);
        this.context = context;
    }

    void link(List<Quantity> quantities) {
        Quantity first = null;
        Quantity second = null;
        for (int q = 0; q < quantities.size(); q++) {
            Quantity quantity = quantities.get(q);
            if (quantity.is(Role.EFFECT)) {
                if (!quantity.safety && quantity.measure != null) {
                    estimate(quantity, first, second);
                }
            } else if (quantity.is(Role.MEDIAN) || quantity.is(Role.RATE)) {
                Quantity other = other(quantities, q);
                if (other != null) {
                    pair(other, quantity);
                    first = other;
                    second = quantity;
                }
            }
        }
    }

    /** The number before another that differs in its group alone; none among three of a kind. */
    private static Quantity other(List<Quantity> quantities, int index) {
        Quantity quantity = quantities.get(index);
        for (int q = index - 1; q >= Math.max(0, index - WINDOW); q--) {
            Quantity left = quantities.get(q);
            if (left.is(Role.EFFECT) && left.type == Quantity.Type.PLAIN) {
                return null;
            }
            if (isPair(left, quantity)) {
                if (!left.comparator.exists()) {
                    return left;
                }
                if (!left.comparator.equals(quantity.arm)) {
                    part(quantities, q);
                }
                return null;
            }
        }
        return null;
    }

    /** Three groups have no one comparator. */
    private static void part(List<Quantity> quantities, int index) {
        Link comparator = quantities.get(index).comparator;
        quantities.get(index).comparator = Link.NONE;
        for (int q = index - 1; q >= Math.max(0, index - WINDOW); q--) {
            Quantity left = quantities.get(q);
            if (left.arm.equals(comparator)) {
                left.comparator = Link.NONE;
                return;
            }
        }
    }

    private static boolean isPair(Quantity left, Quantity right) {
        return left.role == right.role
                && left.arm.exists()
                && right.arm.exists()
                && !left.arm.equals(right.arm)
                && left.endpoint.equals(right.endpoint)
                && left.isAt(right.timepoint);
    }

    private static void pair(Quantity left, Quantity right) {
        left.comparator = right.arm;
        right.comparator = left.arm;
    }

    private void estimate(Quantity effect, Quantity first, Quantity second) {
        List<Link> groups = behind(effect);
        if (groups.isEmpty() && first != null) {
            groups = List.of(first.arm, second.arm);
        }
        int place = effect.token;
        if (groups.isEmpty()) {
            groups = compared.before(place);
        }
        if (groups.isEmpty() && sentence.opener(place) >= 0) {
            groups = compared.behind(sentence.closer(place));
        }
        if (groups.size() == 2) {
            effect.arm = groups.get(0);
            effect.comparator = groups.get(1);
            if (context.groups.isEmpty()) {
                context.groups = groups;
            }
        }
    }

    /** {@code 0.76 (95% CI, 0.59-0.98) for A versus B}. */
    private List<Link> behind(Quantity effect) {
        int end = effect.last;
        if (effect.interval != null) {
            end = Math.max(end, effect.interval.last());
        }
        if (effect.probability != null) {
            end = Math.max(end, effect.probability.last());
        }
        end++;
        while (tokens.is(end, Kind.CLOSE)) {
            end++;
        }
        if (!tokens.isWord(end, Word.FOR)) {
            return List.of();
        }
        Link first = names.at(end + 1);
        int versus = names.stop();
        if (!first.exists() || !tokens.is(versus, Cue.VERSUS)) {
            return List.of();
        }
        Link second = names.at(versus + 1);
        return second.exists() ? List.of(first, second) : List.of();
    }
}
