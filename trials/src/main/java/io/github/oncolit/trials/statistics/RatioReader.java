package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.Measure;
import io.github.oncolit.trials.statistics.Quantity.Role;
import io.github.oncolit.trials.statistics.Quantity.Type;
import java.util.List;
import java.util.Optional;

/**
 * Tells which quantities of a sentence are ratios.
 *
 * <pre>
 * ratio  = measure { words | "(" measure ")" | header } value       "HR for death, 0.73"
 * elided = value interval | value "(" p-value ")" | "," value | "and" value | endpoint value
 *                                                                  after a ratio before it
 *        | "(" value interval                                      the measure named a sentence ago
 * </pre>
 *
 * An elided ratio lies near the geometric mean of its limits. Looks are bounded.
 */
final class RatioReader {

    private static final int REACH = 40;
    private static final int NEAR = 24;

    private final Sentence sentence;
    private final Context context;
    private final Tokens tokens;
    private final List<Quantity> quantities;
    private final Quantity[] byToken;

    RatioReader(Sentence sentence, List<Quantity> quantities, Quantity[] byToken, Context context) {
        this.context = context;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.quantities = quantities;
        this.byToken = byToken;
    }

    /** Marks the ratios among the quantities. */
    void read() {
        for (int i = 0; tokens.has(Cue.MEASURE) && i < tokens.size(); i++) {
            if (tokens.is(i, Cue.MEASURE) && !isReceptor(i)) {
                i = Math.max(i, ratio(i));
            }
        }
        elided();
    }

    /** {@code HR-positive}: a hormone receptor. */
    private boolean isReceptor(int i) {
        int next = tokens.is(i + 1, Kind.DASH) ? i + 2 : i + 1;
        return tokens.is(next, Cue.TOPIC) || tokens.is(next, Kind.PLUS) && tokens.touchesNext(i);
    }

    /** Reads a ratio; the token it ends with. */
    private int ratio(int first) {
        int limit = Math.min(tokens.size(), first + REACH);
        int measure = first;
        boolean direct = true;
        for (int i = first + 1; i < limit; i++) {
            if (tokens.is(i, Cue.MEASURE)) {
                boolean same = tokens.term(i).value().equals(tokens.term(first).value());
                boolean abbreviation =
                        same
                                && i - measure <= 4
                                && (tokens.is(i - 1, Kind.OPEN) || tokens.is(i - 1, Kind.COMMA));
                if (!abbreviation) {
                    return i - 1;
                }
                measure = i;
                direct = true;
                continue;
            }
            Quantity quantity = byToken[i];
            if (quantity != null && quantity.role == Role.UNKNOWN) {
                if (quantity.type != Type.PLAIN) {
                    if (tokens.is(quantity.last + 1, Cue.OR)
                            || tokens.isWord(quantity.last + 1, Word.OF)) {
                        continue;
                    }
                    return i - 1;
                }
                if (isThreshold(i)) {
                    return i;
                }
                if (tokens.isDecimal(i) || direct && !isGroupNumber(i)) {
                    claim(quantity, Measure.valueOf(tokens.term(first).value()), first);
                    return i;
                }
            }
            boolean stop =
                    tokens.is(i, Cue.SPREAD)
                            || tokens.is(i, Cue.MEDIAN)
                            || tokens.is(i, Cue.P) && sentence.isTaken(i)
                            || tokens.is(i, Kind.SEMICOLON)
                                    && !sentence.isTaken(i - 1)
                                    && sentence.opener(i) == sentence.opener(first)
                                    && i > measure + 1;
            if (stop) {
                return i;
            }
            direct &= tokens.isFiller(i) || sentence.isTaken(i);
        }
        return measure;
    }

    private boolean isThreshold(int i) {
        return tokens.is(i - 1, Kind.GREATER)
                || tokens.is(i - 1, Kind.LESS)
                || tokens.is(i - 1, Kind.AT_LEAST)
                || tokens.is(i - 1, Kind.AT_MOST);
    }

    private boolean isGroupNumber(int i) {
        return tokens.is(i + 1, Kind.COLON)
                || tokens.is(i + 1, Cue.PATIENTS)
                || tokens.is(i + 1, Cue.ARM);
    }

    private void claim(Quantity quantity, Measure measure, int first) {
        quantity.role = Role.EFFECT;
        quantity.measure = measure;
        quantity.effectFirst = first;
    }

    private void elided() {
        Quantity last = null;
        Quantity previous = null;
        for (Quantity quantity : quantities) {
            if (quantity.is(Role.EFFECT)) {
                last = quantity;
            } else if (last == null
                    && (isBehindTime(quantity, previous) || opensBracket(quantity))) {
                claim(quantity, context.measure.get(), quantity.token);
                last = quantity;
            } else if (last != null
                    && quantity.role == Role.UNKNOWN
                    && quantity.type == Type.PLAIN
                    && tokens.isDecimal(quantity.token)
                    && !isThreshold(quantity.token)
                    && isElided(quantity, last)) {
                claim(quantity, last.measure, quantity.token);
                last = quantity;
            }
            previous = quantity;
        }
        context.measure = last == null ? Optional.empty() : Optional.of(last.measure);
    }

    /** {@code (7.2 v 5.7 months, 0.56, 0.46 to 0.68)}, the measure named a sentence ago. */
    private boolean isBehindTime(Quantity quantity, Quantity previous) {
        return context.measure.isPresent()
                && quantity.role == Role.UNKNOWN
                && quantity.type == Type.PLAIN
                && previous != null
                && previous.type == Type.TIME
                && tokens.is(quantity.token - 1, Kind.COMMA)
                && quantity.token - previous.last == 2
                && quantity.interval != null
                && isCentred(quantity);
    }

    /** {@code (1·30, 1·05 to 1·61, p=0·017)}, the measure named a sentence ago. */
    private boolean opensBracket(Quantity quantity) {
        return context.measure.isPresent()
                && quantity.role == Role.UNKNOWN
                && quantity.type == Type.PLAIN
                && tokens.is(quantity.token - 1, Kind.OPEN)
                && tokens.isDecimal(quantity.token)
                && quantity.interval != null
                && !isCompared(quantity)
                && isCentred(quantity);
    }

    /** Whether another number is set against it, as medians are: {@code 22.1 [..] v 18.4}. */
    private boolean isCompared(Quantity quantity) {
        int after = end(quantity) + 1;
        if (tokens.is(after, Kind.CLOSE)) {
            after++;
        }
        return tokens.is(after, Cue.VERSUS) && tokens.is(after + 1, Kind.NUMBER)
                || tokens.is(quantity.token - 1, Cue.VERSUS);
    }

    private boolean isElided(Quantity quantity, Quantity last) {
        int before = quantity.token - 1;
        int after = quantity.last + 1;
        if (tokens.is(after, Cue.UNIT) || tokens.is(after, Kind.PERCENT)) {
            return false;
        }
        if (quantity.interval != null) {
            boolean against = tokens.is(before, Cue.VERSUS) && before - end(last) <= 2;
            return isCentred(quantity) && (against || !isCompared(quantity));
        }
        boolean next = isNext(quantity, last) && tokens.isWord(after, Word.FOR);
        boolean p =
                tokens.is(after, Kind.OPEN)
                        && tokens.is(after + 1, Cue.P)
                        && sentence.isTaken(after + 1);
        boolean listed =
                (tokens.is(before, Cue.AND) || tokens.is(before, Kind.COMMA))
                        && before - 3 <= end(last);
        return p || listed || next || tokens.is(before, Cue.ENDPOINT);
    }

    /** {@code 0.76 for A versus C (P = .05) and 0.69 for B versus C}. */
    private boolean isNext(Quantity quantity, Quantity last) {
        int before = quantity.token - 1;
        return tokens.is(before, Cue.AND)
                && before - end(last) < NEAR
                && sentence.opener(quantity.token) == sentence.opener(last.token);
    }

    /** A ratio is near the geometric mean of its limits; that tells one without a name. */
    private boolean isCentred(Quantity quantity) {
        Interval interval = quantity.interval;
        double value = tokens.value(quantity.token).doubleValue();
        double low = interval.low().map(Number::doubleValue).orElse(0.0);
        double high = interval.high().map(Number::doubleValue).orElse(0.0);
        if (low <= 0 || high <= low || value <= 0) {
            return false;
        }
        double centre = (Math.log(low) + Math.log(high)) / 2;
        return Math.abs(Math.log(value) - centre) < 0.1 * Math.log(high / low) + 0.02;
    }

    private int end(Quantity quantity) {
        int end = quantity.last;
        if (quantity.interval != null) {
            end = Math.max(end, quantity.interval.last());
        }
        return end;
    }
}
