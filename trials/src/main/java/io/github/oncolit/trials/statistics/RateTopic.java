package io.github.oncolit.trials.statistics;

/**
 * Finds what a percentage is about. The first rule that answers decides:
 *
 * <ol>
 *   <li>an endpoint told behind it: {@code 24% v 12% for ORR}, {@code 62% overall response rate};
 *   <li>what its count is of: {@code crossover of 884 (52%) patients};
 *   <li>the words before it in the same brackets: {@code (CR, 2%; PR, 4%)};
 *   <li>what it is set against: {@code 45% ... versus 27%}, {@code from 28% to 35%};
 *   <li>the predicate between its count and it: {@code 8 had a partial response (25%)};
 *   <li>the predicate, if the number begins a clause: {@code 33 (55%) of 60 patients achieved an
 *       objective response};
 *   <li>the nearest endpoint before it in the sentence, unless a harm stands nearer.
 * </ol>
 */
final class RateTopic {

    private static final int LEFT = 160;

    private static final Words CIRCUMSTANCES =
            Words.of(Word.AT, Word.AFTER, Word.BEFORE, Word.UNTIL, Word.TO, Word.BY, Word.FOR);

    private final Sentence sentence;
    private final Tokens tokens;
    private final EndpointPhrases phrases;
    private final Predicate predicate;

    RateTopic(Sentence sentence, EndpointPhrases phrases, Quantity[] byToken) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.phrases = phrases;
        this.predicate = new Predicate(sentence, phrases, byToken);
    }

    /** The token that tells what a percentage is about, or -1. */
    int of(Quantity quantity, Quantity previous) {
        int behind = phrases.told(quantity);
        if (behind < 0) {
            behind = predicate.behind(quantity);
        }
        if (behind >= 0) {
            return behind;
        }
        int counted = quantity.count >= 0 && quantity.count < quantity.token ? quantity.count : -1;
        if (tokens.isWord(counted - 1, Word.OF) && tokens.is(counted - 2, Cue.TOPIC)) {
            return counted - 2;
        }
        int local = inBrackets(quantity);
        if (local >= 0) {
            return local;
        }
        if (phrases.isAgainst(quantity, previous) && !isAside(quantity, previous)) {
            return previous.endpointToken;
        }
        if (isListed(quantity, previous)) {
            return previous.endpointToken;
        }
        if (isFromTo(quantity, previous) && previous.endpointToken >= 0) {
            return previous.endpointToken;
        }
        int before = before(quantity);
        if (counted >= 0 && before > counted && predicate.hasVerb(counted + 1, before)) {
            return before;
        }
        if (before < 0 || predicate.beginsClause(quantity)) {
            int verb = predicate.of(quantity);
            if (verb >= 0) {
                return verb;
            }
        }
        return before;
    }

    /** The 9% of {@code 64% (CR, 9%) versus 52%}: a number in brackets with its own endpoint. */
    private boolean isAside(Quantity quantity, Quantity previous) {
        int open = sentence.opener(previous.token);
        boolean own =
                open >= 0
                        && previous.endpointToken > open
                        && sentence.opener(quantity.token) != open;
        return own || previous.endpointToken < 0;
    }

    /** {@code 24% for A with rash, 10% for A without rash}: the harm is part of a group's name. */
    private boolean isListed(Quantity quantity, Quantity previous) {
        int last = quantity.token - 1;
        boolean joint = tokens.is(last, Kind.COMMA) || tokens.is(last, Cue.AND);
        if (!joint || previous == null || previous.type != quantity.type || previous.safety) {
            return false;
        }
        int i = phrases.afterBrackets(previous);
        boolean harm = false;
        if (!tokens.isWord(i, Word.FOR) && !tokens.isWord(i, Word.WITH)) {
            return false;
        }
        for (; i < last; i++) {
            if (tokens.is(i, Kind.NUMBER) || phrases.isTopic(i) && !tokens.is(i, Cue.SAFETY)) {
                return false;
            }
            harm |= tokens.is(i, Cue.SAFETY);
        }
        return harm && previous.endpointToken >= 0;
    }

    /** {@code from 28.1% to 35.4%}. */
    private boolean isFromTo(Quantity quantity, Quantity previous) {
        return previous != null
                && previous.type == quantity.type
                && tokens.isWord(quantity.token - 1, Word.TO)
                && tokens.isWord(previous.token - 1, Word.FROM);
    }

    private int inBrackets(Quantity quantity) {
        int open = sentence.opener(quantity.token);
        if (open < 0) {
            return -1;
        }
        int limit = Math.max(open, quantity.token - LEFT);
        for (int i = quantity.token - 1; i > limit; i--) {
            if (phrases.isTopic(i) && !tokens.is(i, Cue.TOPIC) && sentence.opener(i) == open) {
                return i;
            }
        }
        return -1;
    }

    /** The nearest endpoint on the left that no harm hides, or the harm. */
    private int before(Quantity quantity) {
        int limit = Math.max(-1, quantity.token - LEFT);
        int topic = -1;
        for (int i = quantity.token - 1; i > limit; i--) {
            if (!phrases.isTopic(i) || phrases.isInForeignBrackets(i, quantity.token)) {
                continue;
            }
            if (tokens.is(i, Cue.ENDPOINT) && !isCircumstance(i)) {
                boolean hidden = topic >= 0 && !tokens.term(i).isStrong() && !isRate(i);
                return hidden ? topic : phrases.beforeTrait(i);
            }
            boolean design = tokens.is(i, Cue.DESIGN) && quantity.token - i < 12;
            if (tokens.is(i, Cue.SAFETY) || design) {
                return phrases.beforeTrait(i);
            }
            if (topic < 0 && !tokens.is(i, Cue.FOLLOW_UP)) {
                topic = i;
            }
        }
        return topic;
    }

    /** {@code at progression}, {@code because of progression}, {@code due to death}. */
    private boolean isCircumstance(int i) {
        boolean after = tokens.isWord(i - 1, CIRCUMSTANCES);
        return after && tokens.term(i).endpoint().isEmpty()
                || after && tokens.term(i).value().equals("PD");
    }

    private boolean isRate(int i) {
        return tokens.is(i + 1, Cue.RATE)
                || tokens.is(i - 1, Cue.RATE)
                || tokens.isWord(i - 1, Word.OF) && tokens.is(i - 2, Cue.RATE)
                || tokens.isWord(i + 1, Word.WAS)
                || tokens.isWord(i + 1, Word.WERE);
    }
}
