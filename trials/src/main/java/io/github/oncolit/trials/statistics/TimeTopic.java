package io.github.oncolit.trials.statistics;

/**
 * Finds the survival or other time that a number of months is about: an endpoint told behind it,
 * else the nearest one before it, unless the median is told to be of something else.
 */
final class TimeTopic {

    private static final int LEFT = 160;

    private final Sentence sentence;
    private final Tokens tokens;
    private final EndpointPhrases phrases;

    TimeTopic(Sentence sentence, EndpointPhrases phrases) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.phrases = phrases;
    }

    /** The token of the survival or time that a number of months is about, or -1. */
    int of(Quantity quantity) {
        int told = phrases.told(quantity);
        if (told >= 0 && tokens.term(told).isTime()) {
            return told;
        }
        int open = sentence.opener(quantity.token);
        int limit = Math.max(-1, quantity.token - LEFT);
        int median = -1;
        for (int i = quantity.token - 1; i > limit; i--) {
            if (sentence.isTaken(i)) {
                continue;
            }
            if (tokens.is(i, Cue.ENDPOINT) && isFollowed(i)) {
                return -1;
            }
            if (tokens.is(i, Cue.ENDPOINT)
                    && (tokens.term(i).isTime() || isDuration(i) || phrases.timeTo(i) >= 0)
                    && (i > open || !phrases.isInForeignBrackets(i, quantity.token))) {
                return i;
            }
            if (tokens.is(i, Cue.MEDIAN)) {
                if (median < 0 && !isBareMedian(i)) {
                    return -1;
                }
                median = i;
            }
            boolean other = isOtherTime(i) && !isDefinition(i);
            if ((tokens.is(i, Cue.FOLLOW_UP) || other) && median < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code median follow-up for overall survival}. */
    private boolean isFollowed(int i) {
        return tokens.is(i - 2, Cue.FOLLOW_UP)
                && (tokens.isWord(i - 1, Word.FOR) || tokens.isWord(i - 1, Word.OF));
    }

    /** {@code duration of locoregional control}. */
    private boolean isDuration(int i) {
        return tokens.isWord(i - 1, Word.OF)
                && i > 1
                && tokens.is(i - 2, Kind.WORD)
                && tokens.begins(i - 2, "duration");
    }

    /** Whether a median is named apart from what it is the median of. */
    private boolean isBareMedian(int i) {
        int next = i + 1;
        return tokens.is(next, Kind.NUMBER)
                || tokens.is(next, Kind.COMMA)
                || tokens.is(next, Kind.COLON)
                || tokens.is(next, Kind.EQUAL)
                || tokens.is(next, Kind.OPEN)
                || tokens.is(next, Kind.CLOSE)
                || tokens.is(next, Cue.PREPOSITION)
                || tokens.is(next, Cue.QUALIFIER)
                || tokens.is(next, Cue.NOT_REACHED);
    }

    /** {@code progression-free survival (time from randomisation to ...}. */
    private boolean isDefinition(int i) {
        return tokens.is(i - 1, Kind.OPEN) && tokens.is(i - 2, Cue.ENDPOINT);
    }

    private boolean isOtherTime(int i) {
        String text = tokens.term(i).text();
        return tokens.is(i, Cue.TOPIC)
                && (text.startsWith("time ")
                        || text.contains("duration")
                        || text.startsWith("interval")
                        || text.equals("age")
                        || text.equals("aged"));
    }
}
