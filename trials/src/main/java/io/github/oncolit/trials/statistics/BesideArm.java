package io.github.oncolit.trials.statistics;

/**
 * Finds the group of a number that no preposition introduces.
 *
 * <pre>
 * behind = number name ( "versus" | ")" | "," | ";" )       "10.4 months A vs 9.2 months B"
 *        | number "(" name ")"                              "20% (A) vs 5% (B)"
 * inside = "(" interval ";" name ( ";" | ")" )              "(95% CI 69-77; maintenance)"
 * before = ( "(" | ";" ) name ( "," | ":" | "=" ) number    "(A, 23%; B, 37%)"
 *        | arm label "=" number                             "arm A=6%, arm B=8%"
 * </pre>
 *
 * Looks are bounded by the length of a name.
 */
final class BesideArm {

    private static final int BESIDE = 8;

    private final Sentence sentence;
    private final Tokens tokens;
    private final GroupWords words;

    BesideArm(Sentence sentence, GroupWords words) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.words = words;
    }

    /** {@code 10.4 months A vs}: a name without a preposition. */
    Link behind(Quantity quantity, int first) {
        if (tokens.is(first, Kind.OPEN)) {
            return bracketed(quantity, first);
        }
        int last = first - 1;
        for (int i = first; i < first + BESIDE; i++) {
            boolean part =
                    tokens.is(i, Kind.WORD)
                            || i > first && tokens.is(i, Kind.DASH)
                            || i > first && tokens.is(i, Kind.PLUS)
                            || i > first && tokens.is(i, Cue.ARM);
            if (!part) {
                boolean ends =
                        i >= tokens.size()
                                || tokens.is(i, Cue.VERSUS)
                                || tokens.is(i, Kind.CLOSE)
                                || tokens.is(i, Kind.COMMA)
                                || tokens.is(i, Kind.SEMICOLON)
                                || tokens.is(i, Kind.OPEN);
                boolean versus =
                        tokens.is(quantity.token - 1, Cue.VERSUS)
                                || tokens.is(i, Cue.VERSUS) && tokens.is(i + 1, Kind.NUMBER);
                return versus && ends && last >= first
                        ? Link.words(tokens.span(first, last))
                        : Link.NONE;
            }
            last = i;
        }
        return Link.NONE;
    }

    /** {@code 20% (A) vs 5% (B)}: a name alone in brackets, in a comparison. */
    private Link bracketed(Quantity quantity, int open) {
        int close = sentence.match(open);
        boolean versus =
                tokens.is(quantity.token - 1, Cue.VERSUS) || tokens.is(close + 1, Cue.VERSUS);
        boolean named = versus && close > open + 1 && close - open <= BESIDE;
        for (int i = open + 1; named && i < close; i++) {
            named = isWordOfName(i) && !tokens.is(i, Cue.SIDES) && !sentence.isTaken(i);
        }
        return named ? Link.words(tokens.span(open + 1, close - 1)) : Link.NONE;
    }

    /** {@code (95% CI 69-77; maintenance; hazard ratio ...)}: a name after the interval. */
    Link inside(Quantity quantity) {
        Interval interval = quantity.interval;
        if (interval == null || !tokens.is(interval.last() + 1, Kind.SEMICOLON)) {
            return Link.NONE;
        }
        int first = interval.last() + 2;
        int last = Math.min(sentence.closer(first), sentence.size()) - 1;
        for (int i = first; i <= Math.min(last, first + BESIDE); i++) {
            if (tokens.is(i, Kind.SEMICOLON)) {
                last = i - 1;
            }
        }
        boolean named = last >= first && last - first < 6;
        for (int i = first; named && i <= last; i++) {
            named = isWordOfName(i) && !tokens.is(i, Cue.SIDES);
        }
        return named ? Link.words(tokens.span(first, last)) : Link.NONE;
    }

    /** {@code (A, 23%; B, 37%)}, {@code (A: 23%)}: a name and a sign before the number. */
    Link before(Quantity quantity) {
        boolean counted = quantity.count >= 0 && quantity.count < quantity.token;
        int start = counted ? quantity.count : quantity.token;
        int open = sentence.opener(start);
        int last = start - 2;
        boolean sign =
                tokens.is(start - 1, Kind.COMMA)
                        || tokens.is(start - 1, Kind.COLON)
                        || tokens.is(start - 1, Kind.EQUAL);
        boolean labelled = tokens.is(start - 1, Kind.EQUAL) && tokens.is(start - 3, Cue.ARM);
        if (labelled && tokens.end(last) - tokens.start(last) <= 2) {
            return Link.words(tokens.span(last - 1, last));
        }
        if (!sign || open < 0 && !tokens.is(start - 1, Kind.COLON)) {
            return Link.NONE;
        }
        for (int i = last; i > last - BESIDE; i--) {
            boolean begins =
                    i == open
                            || tokens.is(i, Kind.SEMICOLON)
                            || tokens.is(i, Cue.VERSUS)
                            || tokens.is(i, Cue.AND) && tokens.is(i - 1, Kind.PERCENT);
            if (begins) {
                return i < last ? Link.words(tokens.span(i + 1, last)) : Link.NONE;
            }
            boolean label = tokens.is(i, Kind.NUMBER) && tokens.is(i - 1, Cue.ARM);
            if (i < 0 || !label && !isWordOfName(i) || words.isVerb(i)) {
                return Link.NONE;
            }
        }
        return Link.NONE;
    }

    private boolean isWordOfName(int i) {
        return switch (tokens.cue(i)) {
            case P, MEASURE, ENDPOINT, MEDIAN, RATE, UNIT, SAFETY, INTERVAL, FOLLOW_UP -> false;
            case DIFFERENCE, TEST, SPREAD -> false;
            default ->
                    !tokens.is(i, Kind.NUMBER)
                            && !tokens.is(i, Kind.COMMA)
                            && !tokens.is(i, Kind.PERCENT)
                            && !tokens.is(i, Kind.CLOSE);
        };
    }
}
