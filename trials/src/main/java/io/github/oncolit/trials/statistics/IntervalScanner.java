package io.github.oncolit.trials.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds confidence intervals in a sentence, and takes the numbers of other spreads out of the way.
 *
 * <pre>
 * interval  = label { sign | "of" | "was" | "from" | "between" } limits
 *           | one-sided label ... limit                      "upper limit of the 95% CI, 9.2"
 *           | "(" limits ( ")" | "," | ";" )                 bare, after a number: label elided
 *           | "," limits                                     bare, after a number
 *           | interval "and" limits "respectively"
 * label     = [ level "%" ] "CI" [ level "%" ] [ "(CI)" ]
 * limits    = limit ( "to" | "-" | "," | "~" | "and" ) limit
 * limit     = number [ "%" | unit ] | "not reached" [ "[NR]" ] | "NE"
 * </pre>
 *
 * A label without limits is a header ({@code HR [95% CI], 0.64 [0.48 to 0.87]}): the level then
 * belongs to the bare intervals. Each token starts at most one bounded look ahead.
 */
final class IntervalScanner {

    private static final int CONNECTORS = 6;

    private final Sentence sentence;
    private final Tokens tokens;
    private final List<Interval> intervals = new ArrayList<>();
    private int next;
    private int limitToken;
    private boolean spread;
    private boolean labelled;
    private Optional<BigDecimal> header = Optional.empty();

    private IntervalScanner(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** The intervals of a sentence in order; their tokens are taken. */
    static List<Interval> scan(Sentence sentence) {
        IntervalScanner scanner = new IntervalScanner(sentence);
        for (int i = 0; i < scanner.tokens.size(); ) {
            i = scanner.at(i);
        }
        return scanner.intervals;
    }

    /** Reads what starts at a token; the token after it. */
    private int at(int i) {
        return switch (tokens.kind(i)) {
            case NUMBER -> level(i);
            case TERM ->
                    switch (tokens.cue(i)) {
                        case INTERVAL -> labelled(i, i, Optional.empty());
                        case SPREAD -> spread(i);
                        default -> i + 1;
                    };
            case OPEN -> bare(i, true);
            case COMMA, SEMICOLON -> bare(i, false);
            case PLUS_MINUS -> {
                sentence.take(i + 1);
                yield i + 1;
            }
            default -> i + 1;
        };
    }

    private int level(int i) {
        int label = tokens.has(Cue.INTERVAL) ? labelAfterLevel(i) : -1;
        return label < 0 ? i + 1 : labelled(i, label, Optional.of(tokens.value(i)));
    }

    /** The token of the label behind a level, or -1. */
    private int labelAfterLevel(int level) {
        int i = tokens.is(level + 1, Kind.PERCENT) ? level + 2 : level + 1;
        boolean percent = i == level + 2;
        for (int skipped = 0; skipped < 3; skipped++) {
            if (tokens.is(i, Cue.INTERVAL)) {
                boolean plausible = tokens.value(level).compareTo(BigDecimal.valueOf(100)) < 0;
                return plausible && (percent || !tokens.isDecimal(level)) ? i : -1;
            }
            boolean filler =
                    tokens.is(i, Kind.DASH)
                            || tokens.is(i, Cue.SIDES)
                            || tokens.is(i, Cue.UPPER)
                            || tokens.is(i, Cue.LOWER);
            if (!filler) {
                return -1;
            }
            i++;
        }
        return -1;
    }

    private int labelled(int first, int label, Optional<BigDecimal> levelBefore) {
        Optional<BigDecimal> level = levelBefore;
        int i = label + 1;
        if (level.isEmpty() && tokens.term(label).value().length() == 2) {
            level = Optional.of(new BigDecimal(tokens.term(label).value()));
        }
        if (level.isEmpty()
                && tokens.is(i, Kind.NUMBER)
                && tokens.is(i + 1, Kind.PERCENT)
                && tokens.value(i).compareTo(BigDecimal.valueOf(50)) >= 0
                && (!isSeparator(i + 2) || tokens.is(i + 2, Kind.COMMA) && isRange(i + 3))) {
            level = Optional.of(tokens.value(i));
            i += 2;
        }
        labelled = true;
        sentence.takeFrom(first, i - 1);
        if (tokens.is(i, Kind.OPEN) && tokens.is(i + 1, Cue.INTERVAL)) {
            sentence.take(i + 1);
            i += 3;
        }
        int start = i;
        while (i < start + CONNECTORS && isConnector(i)) {
            i++;
        }
        if (limits(i, first, level, true)) {
            listed(level);
            return next;
        }
        if (isOneSided(first, label) && limit(i)) {
            oneSided(first, i, level, isLower(first, label));
            return next;
        }
        header = level;
        return start;
    }

    /** The limits of {@code CI 95%, 0.55 to 0.89}: the number before them is the level. */
    private boolean isRange(int low) {
        boolean limit = limit(low);
        boolean joined =
                tokens.is(next, Kind.DASH)
                        || tokens.is(next, Kind.COMMA)
                        || tokens.isWord(next, Word.TO);
        return limit && joined && limit(next + 1);
    }

    /** {@code 95% CI, 2.5 to 5.3 and 1.9 to 3.8, respectively}: the second has no label. */
    private void listed(Optional<BigDecimal> level) {
        int first = next + 1;
        if (!tokens.is(next, Cue.AND) || !tokens.is(first, Kind.NUMBER)) {
            return;
        }
        int end = next;
        int count = intervals.size();
        if (limits(first, first, level, true)) {
            int after = tokens.is(next, Kind.COMMA) ? next + 1 : next;
            if (tokens.is(after, Cue.RESPECTIVELY)) {
                return;
            }
            Interval last = intervals.remove(count);
            sentence.release(last.first(), last.last());
        }
        next = end;
    }

    private boolean isConnector(int i) {
        return switch (tokens.kind(i)) {
            case COMMA, COLON, EQUAL, OPEN, SEMICOLON, DASH -> true;
            case TERM ->
                    tokens.is(i, Cue.SPREAD)
                            || tokens.isWord(i, Word.OF)
                            || tokens.isWord(i, Word.WAS)
                            || tokens.isWord(i, Word.IS)
                            || tokens.isWord(i, Word.WERE)
                            || tokens.isWord(i, Word.FROM)
                            || tokens.isWord(i, Word.BETWEEN);
            default -> false;
        };
    }

    private boolean isSeparator(int i) {
        return switch (tokens.kind(i)) {
            case DASH, COMMA, SEMICOLON, TILDE -> true;
            case TERM -> tokens.isWord(i, Word.TO) || tokens.is(i, Cue.AND);
            default -> false;
        };
    }

    /** Reads one limit; {@link #next} is then the token after it. */
    private boolean limit(int i) {
        limitToken = i;
        if (tokens.is(i, Cue.NOT_REACHED)) {
            boolean abbreviated =
                    tokens.is(i + 1, Kind.OPEN)
                            && tokens.is(i + 2, Cue.NOT_REACHED)
                            && tokens.is(i + 3, Kind.CLOSE);
            next = abbreviated ? i + 4 : i + 1;
            return true;
        }
        if (!tokens.is(i, Kind.NUMBER)) {
            return false;
        }
        next = i + 1;
        if (tokens.is(next, Kind.PERCENT) || tokens.is(next, Cue.UNIT)) {
            next++;
        }
        return true;
    }

    private boolean limits(int i, int first, Optional<BigDecimal> level, boolean label) {
        if (!limit(i)) {
            return false;
        }
        int low = limitToken;
        int separator = next;
        if (!isSeparator(separator)
                || !label
                        && header.isEmpty()
                        && !tokens.is(separator, Kind.DASH)
                        && !tokens.isWord(separator, Word.TO)
                        && !isPair(i, separator)) {
            return false;
        }
        int second = separator + 1;
        while (second < separator + 3 && tokens.is(second, Kind.DASH)) {
            second++;
        }
        if (!limit(second)) {
            return false;
        }
        int high = limitToken;
        if (!label && tokens.is(low, Cue.NOT_REACHED) && tokens.is(high, Cue.NOT_REACHED)) {
            return false;
        }
        add(new Interval(first, next - 1, label, level, value(low), value(high), low));
        return true;
    }

    /** {@code 0.46 [0.34; 0.62]}: two numbers alone in brackets around the one before them. */
    private boolean isPair(int low, int separator) {
        int high = separator + 1;
        boolean pair =
                (tokens.is(separator, Kind.SEMICOLON) || tokens.is(separator, Kind.COMMA))
                        && separator == low + 1
                        && tokens.is(low - 1, Kind.OPEN)
                        && tokens.is(high + 1, Kind.CLOSE)
                        && tokens.isDecimal(low)
                        && tokens.isDecimal(high)
                        && tokens.isDecimal(low - 2);
        if (!pair) {
            return false;
        }
        BigDecimal value = tokens.value(low - 2);
        return tokens.value(low).compareTo(value) <= 0 && tokens.value(high).compareTo(value) >= 0;
    }

    private Optional<BigDecimal> value(int i) {
        return tokens.is(i, Kind.NUMBER) ? Optional.of(tokens.value(i)) : Optional.empty();
    }

    private void add(Interval interval) {
        intervals.add(interval);
        sentence.takeFrom(interval.first(), interval.last());
    }

    private boolean isOneSided(int first, int label) {
        return isLower(first, label) || hasNear(Cue.UPPER, first, label);
    }

    private boolean isLower(int first, int label) {
        return hasNear(Cue.LOWER, first, label);
    }

    private boolean hasNear(Cue cue, int first, int label) {
        for (int i = Math.max(0, first - 4); i <= label; i++) {
            if (tokens.is(i, cue)) {
                return true;
            }
        }
        return false;
    }

    private void oneSided(int first, int i, Optional<BigDecimal> level, boolean lower) {
        Optional<BigDecimal> value = value(i);
        add(
                new Interval(
                        first,
                        next - 1,
                        true,
                        level,
                        lower ? value : Optional.empty(),
                        lower ? Optional.empty() : value,
                        i));
    }

    /** Two numbers behind a bracket or comma that follows a number. */
    private int bare(int opener, boolean bracket) {
        int before = opener - 1;
        boolean afterNumber =
                tokens.is(before, Kind.NUMBER)
                        || tokens.is(before, Kind.PERCENT)
                        || tokens.is(before, Cue.UNIT)
                        || tokens.is(before, Cue.NOT_REACHED);
        if (!afterNumber || spread && !labelled) {
            return opener + 1;
        }
        int count = intervals.size();
        if (!limits(opener + 1, opener + 1, header, false)) {
            return opener + 1;
        }
        boolean closed =
                tokens.is(next, Kind.CLOSE)
                        || tokens.is(next, Kind.COMMA)
                        || tokens.is(next, Kind.SEMICOLON)
                        || !bracket && next >= tokens.size();
        boolean plausible = bracket || tokens.isDecimal(opener + 1) || labelled;
        if (!closed || !plausible) {
            Interval last = intervals.remove(count);
            sentence.release(last.first(), last.last());
            return opener + 1;
        }
        return next;
    }

    private int spread(int i) {
        spread = true;
        int at = i + 1;
        while (at < i + 4 && (isConnector(at) || tokens.is(at, Kind.CLOSE))) {
            at++;
        }
        int count = intervals.size();
        if (limits(at, at, Optional.empty(), true)) {
            intervals.remove(count);
            return next;
        }
        return i + 1;
    }
}
