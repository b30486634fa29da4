package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Role;
import io.github.oncolit.trials.statistics.Quantity.Type;

/**
 * Tells whether a number of months is the median of a survival or another time.
 *
 * <pre>
 * median = endpoint ... [ "median" ] ... ( number unit | "not reached" )
 *        | "The median was" number unit                      about the endpoint of the sentence before
 * none   = ( "at" | "every" | "for" ... ) number unit | number unit ( "group" | "or more" )
 * </pre>
 */
final class MedianReader {

    /** What stands before a landmark, a schedule or a time of treatment. */
    private static final Words ELSEWHERE =
            Words.of(
                    Word.AT,
                    Word.AFTER,
                    Word.WITHIN,
                    Word.EVERY,
                    Word.DURING,
                    Word.THROUGH,
                    Word.UNTIL,
                    Word.BEFORE,
                    Word.FOR);

    private final Tokens tokens;
    private final Context context;
    private final EndpointPhrases phrases;
    private final TimeTopic topics;

    MedianReader(Sentence sentence, EndpointPhrases phrases, Context context) {
        this.tokens = sentence.tokens();
        this.context = context;
        this.phrases = phrases;
        this.topics = new TimeTopic(sentence, phrases);
    }

    /** Gives a time its role and endpoint. */
    void read(Quantity quantity, Quantity previous) {
        int before = quantity.token - 1;
        boolean elsewhere =
                tokens.isWord(before, ELSEWHERE)
                        || tokens.is(before, Cue.QUALIFIER) && isLimit(before)
                        || tokens.is(before, Cue.VERSUS) && tokens.is(before - 1, Cue.GAIN)
                        || tokens.is(before, Kind.AT_LEAST)
                        || tokens.is(before, Kind.GREATER)
                        || tokens.is(before, Kind.LESS)
                        || tokens.is(before, Kind.AT_MOST);
        boolean against = phrases.isAgainst(quantity, previous);
        int endpoint = topics.of(quantity);
        boolean survival = against && previous.is(Role.MEDIAN) && endpoint >= 0;
        if (quantity.type == Type.NOT_REACHED) {
            notReached(quantity, endpoint);
            return;
        }
        if (elsewhere && !survival || isAttribute(quantity) || endpoint < 0 && !isElliptic()) {
            quantity.puzzling = !elsewhere && !tokens.has(Cue.FOLLOW_UP);
            quantity.role = Role.OTHER;
            return;
        }
        quantity.role = Role.MEDIAN;
        quantity.endpointToken = endpoint;
        quantity.endpoint = endpoint >= 0 ? phrases.link(endpoint) : context.timeEndpoint;
        quantity.mean = isMean(quantity);
        if (!quantity.endpoint.exists()) {
            quantity.role = Role.OTHER;
        }
    }

    /**
     * {@code the 2 year group}, {@code 6 months or more}, {@code a period of 3 years}, {@code 1
     * year of therapy}.
     */
    private boolean isAttribute(Quantity quantity) {
        int next = quantity.last + 1;
        boolean singular = tokens.text().charAt(tokens.end(next - 1) - 1) != 's';
        boolean group =
                singular
                        && (tokens.is(next, Cue.ARM) || tokens.is(next + 1, Cue.ARM))
                        && tokens.is(quantity.last, Cue.UNIT);
        boolean more =
                tokens.is(next, Cue.OR)
                        && (tokens.is(next + 1, Cue.GAIN) || tokens.is(next + 1, Kind.WORD));
        boolean period =
                tokens.isWord(quantity.token - 1, Word.OF)
                        && quantity.token > 1
                        && tokens.is(quantity.token - 2, Kind.WORD)
                        && tokens.isPrinted(quantity.token - 2, "period");
        boolean length =
                tokens.isWord(next, Word.OF)
                        && !tokens.is(next + 1, Cue.ENDPOINT)
                        && (tokens.is(quantity.token - 1, Kind.WORD)
                                || tokens.isWord(quantity.token - 1, Word.WITH)
                                || tokens.is(quantity.token - 1, Cue.OR));
        boolean spent =
                tokens.isWord(next, Word.OF)
                        && (tokens.begins(next + 1, "age")
                                || tokens.begins(next + 1, "treatment")
                                || tokens.begins(next + 1, "therapy"));
        boolean factor = tokens.is(next, Cue.MEASURE);
        return group || more || period || length || spent || factor;
    }

    private boolean isLimit(int i) {
        return !tokens.term(i).value().equals("about");
    }

    private void notReached(Quantity quantity, int endpoint) {
        if (endpoint >= 0 && hasMedian(quantity)) {
            quantity.role = Role.MEDIAN;
            quantity.endpointToken = endpoint;
            quantity.endpoint = phrases.link(endpoint);
        } else {
            quantity.role = Role.OTHER;
        }
    }

    private boolean hasMedian(Quantity quantity) {
        for (int i = quantity.token - 1; i > Math.max(-1, quantity.token - 60); i--) {
            if (tokens.is(i, Cue.MEDIAN) || tokens.is(i, Cue.UNIT)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMean(Quantity quantity) {
        for (int i = quantity.token - 1; i > Math.max(-1, quantity.token - 20); i--) {
            if (tokens.is(i, Cue.MEDIAN)) {
                return tokens.term(i).value().equals("mean");
            }
        }
        return false;
    }

    /** Whether the sentence goes on about the endpoint of the one before: "The median was". */
    private boolean isElliptic() {
        for (int i = 0; i < Math.min(4, tokens.size()); i++) {
            if (tokens.is(i, Cue.MEDIAN)) {
                return tokens.isWord(i + 1, Word.WAS) || tokens.is(i + 1, Cue.UNIT);
            }
            if (tokens.is(i, Cue.CORRESPONDING)) {
                return true;
            }
        }
        return false;
    }
}
