package io.github.oncolit.trials.statistics;

/**
 * Finds what an estimate of an effect is about. The first rule that answers decides:
 *
 * <ol>
 *   <li>the words right before its value, or between the measure and it: {@code HR for death,
 *       0.73};
 *   <li>an endpoint behind it: {@code 0.76 (0.65-0.88) for overall survival};
 *   <li>the nearest endpoint or harm before it, outside of other brackets first.
 * </ol>
 */
final class EstimateTopic {

    private static final int LEFT = 160;

    private final Sentence sentence;
    private final Tokens tokens;
    private final EndpointPhrases phrases;
    private final Quantity[] byToken;

    EstimateTopic(Sentence sentence, EndpointPhrases phrases, Quantity[] byToken) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.phrases = phrases;
        this.byToken = byToken;
    }

    /** The token of the endpoint that an effect is about, or -1. */
    int of(Quantity quantity) {
        int first = Math.min(quantity.effectFirst, quantity.token);
        if (tokens.is(quantity.token - 1, Cue.ENDPOINT)) {
            return quantity.token - 1;
        }
        int within = -1;
        for (int i = quantity.token - 1; i > Math.max(first, quantity.token - LEFT); i--) {
            if (tokens.is(i, Cue.ENDPOINT) && !sentence.isTaken(i)) {
                if (within >= 0 && !tokens.term(within).isTime() && !tokens.term(i).isTime()) {
                    quantity.composite = true;
                }
                within = within < 0 ? i : within;
            }
        }
        if (within >= 0) {
            return within;
        }
        int behind = behind(quantity);
        if (behind >= 0) {
            return behind;
        }
        int limit = Math.max(-1, first - LEFT);
        int bracketed = -1;
        for (int i = first - 1; i > limit; i--) {
            if (tokens.is(i, Cue.ENDPOINT) && !isState(i)) {
                if (!phrases.isInForeignBrackets(i, quantity.token)) {
                    return phrases.beforeTrait(i);
                }
                bracketed = bracketed < 0 ? i : bracketed;
            }
            boolean local = tokens.is(i, Cue.SAFETY) && isLocalSafety(i, first);
            if (local && !phrases.isInForeignBrackets(i, quantity.token)) {
                return i;
            }
        }
        return bracketed;
    }

    /** {@code survivors}, {@code alive}: people before a ratio. */
    private boolean isState(int i) {
        return tokens.term(i).shape().equals("state");
    }

    private boolean isLocalSafety(int i, int first) {
        return first - i < 60;
    }

    private int behind(Quantity quantity) {
        int i = quantity.last + 1;
        if (tokens.is(i, Kind.OPEN) && sentence.match(i) > i) {
            i = sentence.match(i) + 1;
        } else if (quantity.interval != null && quantity.interval.first() <= i + 3) {
            i = quantity.interval.last() + 1;
        }
        if (quantity.type != Quantity.Type.PLAIN && tokens.is(i - 1, Cue.GAIN)) {
            i = quantity.last;
        }
        int limit = Math.min(tokens.size(), i + 7);
        boolean link = false;
        for (; i < limit; i++) {
            if (tokens.is(i, Cue.ENDPOINT) && link) {
                return i;
            }
            link |=
                    tokens.isWord(i, Word.FOR)
                            || tokens.isWord(i, Word.IN)
                            || tokens.isWord(i, Word.OF);
            if (tokens.is(i, Kind.SEMICOLON)
                    || tokens.is(i, Kind.COMMA)
                    || tokens.is(i, Kind.OPEN)
                    || byToken[i] != null) {
                return -1;
            }
        }
        return -1;
    }
}
