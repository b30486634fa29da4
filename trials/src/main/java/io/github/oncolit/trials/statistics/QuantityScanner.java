package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Type;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers of a sentence that no interval and no P value has taken, with their signs,
 * units and intervals.
 *
 * <pre>
 * percent   = number "%" | number { interval | connector number } "%"     "44.9 and 68.7%"
 * time      = number unit | number { interval | connector number } unit   "3.7 v 6.1 months"
 *           | time "versus" number                                        "7.1 months versus 4.8"
 * connector = "," | "and" | "or" | "v" | "/"
 * range     = number "-" number | "between" number "and" number           no estimate
 * </pre>
 *
 * One pass from left to right, one back; looks between neighbours are bounded.
 */
final class QuantityScanner {

    private static final int BETWEEN = 4;

    private final Sentence sentence;
    private final Tokens tokens;
    private final CountPhrase counts;
    private final List<Quantity> quantities = new ArrayList<>();

    private QuantityScanner(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.counts = new CountPhrase(tokens);
    }

    /** The quantities of a sentence in order, with their intervals. */
    static List<Quantity> scan(Sentence sentence, List<Interval> intervals) {
        QuantityScanner scanner = new QuantityScanner(sentence);
        for (int i = 0; i < scanner.tokens.size(); ) {
            i = scanner.at(i);
        }
        scanner.attach(intervals);
        scanner.share();
        new CountScanner(scanner.sentence, scanner.quantities).scan();
        return scanner.quantities;
    }

    /** The unit that a token names, or null. */
    static ChronoUnit unit(Term term) {
        return term.unit().orElse(null);
    }

    /** Reads the quantity that starts at a token; the token after it. */
    private int at(int i) {
        if (tokens.is(i, Kind.NUMBER)) {
            return sentence.isTaken(i) ? i + 1 : number(i);
        }
        if (tokens.is(i, Cue.NOT_REACHED) && !sentence.isTaken(i)) {
            quantities.add(new Quantity(i, i, i, Type.NOT_REACHED));
        }
        return i + 1;
    }

    private int number(int i) {
        if (tokens.term(i + 1).text().equals("percentage point")) {
            quantities.add(new Quantity(i, i, i + 1, Type.PERCENT));
            return i + 2;
        }
        Quantity quantity;
        if (tokens.is(i + 1, Kind.PERCENT)) {
            quantity = new Quantity(i, i, i + 1, Type.PERCENT);
        } else if (tokens.is(i + 1, Cue.UNIT)) {
            quantity = new Quantity(i, i, i + 1, Type.TIME);
            quantity.unit = unit(tokens.term(i + 1));
        } else if (tokens.is(i + 1, Kind.DASH) && tokens.is(i + 2, Cue.UNIT)) {
            return i + 3;
        } else {
            quantity = new Quantity(i, i, i, Type.PLAIN);
        }
        if (isRange(i)) {
            quantity.role = Quantity.Role.OTHER;
        }
        quantities.add(quantity);
        return quantity.last + 1;
    }

    /** {@code 14-16%} tells no estimate. */
    private boolean isRange(int i) {
        boolean before =
                tokens.is(i - 1, Kind.DASH)
                        && (tokens.is(i - 2, Kind.NUMBER) || tokens.is(i - 2, Kind.PERCENT));
        int after = tokens.is(i + 1, Kind.PERCENT) ? i + 2 : i + 1;
        return before
                || tokens.is(after, Kind.DASH) && tokens.is(after + 1, Kind.NUMBER)
                || isBetween(i, after);
    }

    /** {@code between 8 and 14 months}. */
    private boolean isBetween(int i, int after) {
        if (tokens.isWord(i - 1, Word.BETWEEN)) {
            return tokens.is(after, Cue.AND) && tokens.is(after + 1, Kind.NUMBER);
        }
        int left = tokens.is(i - 2, Kind.PERCENT) ? i - 3 : i - 2;
        return tokens.is(i - 1, Cue.AND)
                && tokens.is(left, Kind.NUMBER)
                && tokens.isWord(left - 1, Word.BETWEEN);
    }

    /** An interval belongs to the quantity before it; a bare one only if it holds its value. */
    private void attach(List<Interval> intervals) {
        int q = -1;
        for (int i = 0; i < intervals.size(); i++) {
            Interval interval = intervals.get(i);
            while (q + 1 < quantities.size() && quantities.get(q + 1).token < interval.first()) {
                q++;
            }
            if (q > 0 && i + 1 < intervals.size() && isPair(q, interval, intervals.get(i + 1))) {
                quantities.get(q - 1).interval = interval;
                quantities.get(q).interval = intervals.get(++i);
                continue;
            }
            int owner = q;
            while (owner > 0 && owner > q - 2 && isSmallCount(quantities.get(owner), interval)) {
                owner--;
            }
            if (owner >= 0 && fits(quantities.get(owner), interval)) {
                quantities.get(owner).interval = interval;
            }
        }
    }

    /** {@code 4.0 and 2.5 months for A and B (95% CI, 2.5 to 5.3 and 1.9 to 3.8)}. */
    private boolean isPair(int q, Interval left, Interval right) {
        return right.first() == left.last() + 2
                && tokens.is(left.last() + 1, Cue.AND)
                && left.label()
                && right.label()
                && left.contains(tokens.value(quantities.get(q - 1).token))
                && right.contains(tokens.value(quantities.get(q).token));
    }

    /** The 60 of {@code 55% of 60 patients (95% CI, 42-68)}. */
    private boolean isSmallCount(Quantity quantity, Interval interval) {
        return quantity.type == Type.PLAIN
                && !tokens.isDecimal(quantity.token)
                && !adjacent(quantity, interval);
    }

    private boolean adjacent(Quantity quantity, Interval interval) {
        return interval.first() - quantity.last <= 2 && !interval.label();
    }

    private boolean fits(Quantity quantity, Interval interval) {
        if (quantity.interval != null) {
            return false;
        }
        if (interval.label()) {
            return true;
        }
        return adjacent(quantity, interval)
                && (quantity.type == Type.NOT_REACHED
                        || interval.contains(tokens.value(quantity.token).abs())
                        || interval.contains(tokens.value(quantity.token)));
    }

    /** Gives units and percent signs to the numbers that share them. */
    private void share() {
        for (int q = quantities.size() - 1; q >= 0; q--) {
            Quantity quantity = quantities.get(q);
            Quantity right = q + 1 < quantities.size() ? quantities.get(q + 1) : quantity;
            boolean open = quantity.type == Type.PLAIN && quantity.role == Quantity.Role.UNKNOWN;
            if (!open || isPartOfName(quantity.token) || isWhole(quantity.token)) {
                continue;
            }
            int unitAfter = afterInterval(quantity);
            int limit = quantity.interval == null ? -1 : quantity.interval.last();
            if (tokens.is(unitAfter, Cue.UNIT) && quantity.interval != null) {
                quantity.type = Type.TIME;
                quantity.unit = unit(tokens.term(unitAfter));
            } else if (tokens.is(limit, Cue.UNIT)) {
                quantity.type = Type.TIME;
                quantity.unit = unit(tokens.term(limit));
            } else if (quantity.interval != null && tokens.is(unitAfter, Kind.PERCENT)) {
                quantity.type = Type.PERCENT;
            } else if (isConnected(quantity, right)
                    && !counts.isCountBeforePercent(right.token)
                    && right.role == Quantity.Role.UNKNOWN) {
                take(quantity, right);
            }
        }
        for (int q = 1; q < quantities.size(); q++) {
            Quantity quantity = quantities.get(q);
            Quantity left = quantities.get(q - 1);
            boolean elided =
                    quantity.type == Type.PLAIN
                            && quantity.role == Quantity.Role.UNKNOWN
                            && tokens.isDecimal(quantity.token)
                            && left.type == Type.TIME
                            && tokens.is(quantity.token - 1, Cue.VERSUS)
                            && sentence.opener(quantity.token) == sentence.opener(left.token);
            if (elided) {
                quantity.type = Type.TIME;
                quantity.unit = left.unit;
            }
        }
    }

    /** The 2 of {@code IL-2} and {@code arm 2}. */
    private boolean isPartOfName(int i) {
        return tokens.is(i - 1, Cue.ARM) && !tokens.isDecimal(i)
                || tokens.is(i - 1, Kind.DASH)
                        && tokens.is(i - 2, Kind.WORD)
                        && tokens.touchesNext(i - 1)
                        && tokens.touchesNext(i - 2);
    }

    /** The 27 of {@code 17 of 27, 63%} and {@code 17/27, 63%}. */
    private boolean isWhole(int i) {
        return (tokens.isWord(i - 1, Word.OF) || tokens.is(i - 1, Kind.SLASH))
                && tokens.count(i - 2) >= 0
                && tokens.count(i) >= tokens.count(i - 2)
                && tokens.is(i + 1, Kind.COMMA);
    }

    private void take(Quantity quantity, Quantity right) {
        if (right.type == Type.TIME || right.type == Type.PERCENT && isLikePercent(quantity)) {
            quantity.type = right.type;
            quantity.unit = right.unit;
        }
    }

    private boolean isLikePercent(Quantity quantity) {
        return tokens.value(quantity.token).intValue() <= 100
                && quantity.token + 2 <= tokens.size();
    }

    private int afterInterval(Quantity quantity) {
        if (quantity.interval == null) {
            return quantity.last + 1;
        }
        int after = quantity.interval.last() + 1;
        int open = sentence.opener(quantity.interval.last());
        int close = open == quantity.last + 1 ? sentence.match(open) : -1;
        while (after < close && (sentence.isTaken(after) || isSeparator(after) || isName(after))) {
            after++;
        }
        while (tokens.is(after, Kind.CLOSE)
                && after <= Math.max(close, quantity.interval.last() + 2)) {
            after++;
        }
        return after;
    }

    /** The name of a group behind an interval: {@code (95% CI, 7.2-10.8; zelotinib)}. */
    private boolean isName(int i) {
        return tokens.is(i, Kind.WORD)
                || tokens.is(i, Cue.ARM)
                || tokens.is(i, Kind.DASH)
                || tokens.is(i, Kind.PLUS);
    }

    private boolean isSeparator(int i) {
        return tokens.is(i, Kind.COMMA) || tokens.is(i, Kind.SEMICOLON);
    }

    private boolean isConnected(Quantity left, Quantity right) {
        if (sentence.opener(left.token) != sentence.opener(right.token)) {
            return false;
        }
        boolean own = left.interval != null && left.interval.first() < right.token;
        int from = own ? afterInterval(left) : left.last + 1;
        if (right.token <= from || right.token - from > BETWEEN) {
            return false;
        }
        for (int i = from; i < right.token; i++) {
            boolean connector =
                    tokens.is(i, Kind.COMMA)
                            || tokens.is(i, Kind.SLASH)
                            || tokens.is(i, Kind.DOT)
                            || tokens.is(i, Cue.AND)
                            || tokens.is(i, Cue.OR)
                            || tokens.is(i, Cue.VERSUS)
                            || tokens.isWord(i, Word.TO);
            if (!connector) {
                return false;
            }
        }
        return true;
    }
}
