package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.Measure;
import io.github.oncolit.trials.statistics.Quantity.Role;
import io.github.oncolit.trials.statistics.Quantity.Type;
import java.util.List;

/**
 * Tells which percentages and times are differences or changes.
 *
 * <pre>
 * difference = ( "difference" | change ) { words } [ "of" | "by" | "was" ] value ( "%" | unit )
 *            | value ( "%" | unit ) change                              "26% improvement"
 *            | value "%" "(" "from" ...                                 after a difference
 *            | difference "and" value ... "respectively"
 * </pre>
 *
 * A change of a risk, a hazard or a median in percent is a relative one, and no difference; what
 * the change is counted by ("each 10% increase") is neither. Looks are bounded.
 */
final class DifferenceReader {

    private static final int NEAR = 24;

    private final Tokens tokens;
    private final List<Quantity> quantities;

    DifferenceReader(Sentence sentence, List<Quantity> quantities) {
        this.tokens = sentence.tokens();
        this.quantities = quantities;
    }

    /** Marks the differences among the quantities that are no ratios. */
    void read() {
        for (int q = 0; q < quantities.size(); q++) {
            Quantity quantity = quantities.get(q);
            boolean candidate =
                    quantity.role == Role.UNKNOWN
                            && (quantity.type == Type.PERCENT || quantity.type == Type.TIME);
            if (candidate) {
                difference(quantity, q);
            }
        }
    }

    private void difference(Quantity quantity, int index) {
        int left = index == 0 ? -1 : end(quantities.get(index - 1));
        boolean compared =
                tokens.is(quantity.last + 1, Cue.VERSUS)
                        && tokens.is(quantity.last + 2, Kind.NUMBER);
        if (compared || isPlan(quantity) || isUnitOfChange(quantity.token - 1)) {
            return;
        }
        int change = changeBefore(quantity, left);
        boolean after = false;
        if (change < 0) {
            change = changeAfter(quantity);
            after = change >= 0;
        }
        boolean elided =
                change < 0
                        && tokens.is(quantity.last + 1, Kind.OPEN)
                        && tokens.isWord(quantity.last + 2, Word.FROM);
        if (change < 0 && !elided) {
            listed(quantity, index);
            return;
        }
        Measure measure = quantity.type == Type.TIME ? Measure.MD : Measure.RD;
        if (quantity.type == Type.PERCENT && !elided && isRelative(quantity, change, left)) {
            measure = Measure.OTHER;
        }
        claim(quantity, measure, after || elided ? quantity.token : change);
        quantity.named = change >= 0 && tokens.is(change, Cue.DIFFERENCE);
        if (after) {
            quantity.last = change;
        }
    }

    /** {@code improvement of 2.5% and 11.1%, respectively}. */
    private void listed(Quantity quantity, int index) {
        Quantity left = index > 0 ? quantities.get(index - 1) : quantity;
        boolean joined =
                left.is(Role.EFFECT)
                        && left.type == quantity.type
                        && left.effectFirst < left.token
                        && tokens.is(quantity.token - 1, Cue.AND)
                        && quantity.token - 2 == end(left)
                        && (tokens.is(quantity.last + 1, Cue.RESPECTIVELY)
                                || tokens.is(quantity.last + 2, Cue.RESPECTIVELY));
        if (joined) {
            claim(quantity, left.measure, quantity.token);
            quantity.named = left.named;
        }
    }

    /** {@code The primary end point was 40% improvement}. */
    private boolean isPlan(Quantity quantity) {
        for (int i = quantity.token - 1; i > quantity.token - 5; i--) {
            if (tokens.is(i, Cue.PRIMARY) || tokens.is(i, Cue.DESIGN)) {
                return true;
            }
        }
        return false;
    }

    /** The change that a quantity measures, left of it: "difference", "reduced ... by". */
    private int changeBefore(Quantity quantity, int left) {
        int before = quantity.token - 1;
        while (tokens.is(before, Cue.QUALIFIER) || tokens.is(before, Kind.TILDE)) {
            before--;
        }
        boolean by = tokens.isWord(before, Word.BY);
        boolean of = tokens.isWord(before, Word.OF);
        boolean was = tokens.isWord(before, Word.WAS) || tokens.isWord(before, Word.IS);
        int limit = Math.max(left, quantity.token - NEAR);
        for (int i = before; i > limit; i--) {
            if (tokens.is(i, Cue.DIFFERENCE)) {
                boolean between = tokens.isWord(i + 1, Word.BETWEEN);
                boolean beside = i >= before - 3 && tokens.isFiller(before) && !between;
                boolean groups = between && tokens.is(before, Cue.ARM);
                return by || of || was || i == before || beside || groups ? i : -1;
            }
            if (tokens.is(i, Kind.SEMICOLON) || tokens.is(i, Cue.VERSUS) && !was && !by) {
                return -1;
            }
            if (tokens.is(i, Cue.PATIENTS) && of || of && tokens.is(before - 1, Cue.MEDIAN)) {
                return -1;
            }
            boolean change = tokens.is(i, Cue.GAIN) && (by || isNoun(i) && (was || of));
            boolean risk = tokens.is(i + 2, Cue.RISK) || tokens.is(i + 3, Cue.RISK);
            if (change && (risk || !(of && i < quantity.token - 4 && hasRate(i, before)))) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasRate(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (tokens.is(i, Cue.ENDPOINT) || tokens.is(i, Cue.RATE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoun(int i) {
        return NOUNS.containsIgnoreCase(tokens, i) || tokens.term(i).value().equals("risk");
    }

    private static final WordSet NOUNS =
            WordSet.of(
                    "improvement",
                    "benefit",
                    "advantage",
                    "gain",
                    "increase",
                    "increment",
                    "reduction",
                    "decrease",
                    "prolongation",
                    "extension",
                    "decline",
                    "rise",
                    "excess");

    /** The change right behind a quantity: {@code 26% improvement}, {@code 59% lower risk}. */
    private int changeAfter(Quantity quantity) {
        for (int i = quantity.last + 1; i <= quantity.last + 3 && i < tokens.size(); i++) {
            if (tokens.is(i, Cue.GAIN) || tokens.is(i, Cue.DIFFERENCE)) {
                boolean comparative = !isNoun(i) && (i > quantity.last + 1 || isLoneVerb(i));
                return comparative ? -1 : i;
            }
            boolean bridge =
                    tokens.is(i, Cue.RISK)
                            || tokens.is(i, Cue.ENDPOINT) && i == quantity.last + 1
                            || tokens.is(i, Kind.WORD) && i == quantity.last + 1 && isAbsolute(i);
            if (!bridge) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code 19% improved}: patients did; {@code a 19% reduced risk} is a change. */
    private boolean isLoneVerb(int i) {
        return tokens.text(i, i).endsWith("ed")
                && !tokens.is(i + 1, Cue.RISK)
                && !tokens.is(i + 1, Cue.ENDPOINT);
    }

    /** {@code each 10% increase}, {@code a decrease of more than 50%}: no result. */
    private boolean isUnitOfChange(int before) {
        return tokens.isWord(before, Word.EACH)
                || tokens.isWord(before, Word.PER)
                || tokens.isWord(before, Word.EVERY)
                || tokens.is(before, Kind.GREATER)
                || tokens.is(before, Kind.AT_LEAST)
                || tokens.is(before, Cue.QUALIFIER) && tokens.term(before).value().equals("over");
    }

    private boolean isAbsolute(int i) {
        String word = tokens.text(i, i);
        return word.equals("absolute") || word.equals("relative") || word.equals("significant");
    }

    private boolean isRelative(Quantity quantity, int change, int left) {
        if (tokens.text(change, change).startsWith("absolute")) {
            return false;
        }
        int from = Math.max(left + 1, Math.min(change, quantity.token) - 3);
        int to = Math.min(tokens.size() - 1, Math.max(change, quantity.token) + 4);
        boolean relative = tokens.term(change).value().equals("risk");
        for (int i = from; i <= to; i++) {
            boolean median = tokens.is(i, Cue.MEDIAN) && i > change && i < quantity.token;
            if (tokens.is(i, Cue.RISK) || tokens.term(i).is(Cue.MEASURE, "RR") || median) {
                relative = true;
            }
            if (i > quantity.last && tokens.is(i, Cue.RATE) && !relative) {
                return false;
            }
        }
        return relative;
    }

    private void claim(Quantity quantity, Measure measure, int first) {
        quantity.role = Role.EFFECT;
        quantity.measure = measure;
        quantity.effectFirst = first;
    }

    private int end(Quantity quantity) {
        int end = quantity.last;
        if (quantity.interval != null) {
            end = Math.max(end, quantity.interval.last());
        }
        return end;
    }
}
