package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Role;

/**
 * Finds what the words behind a number say of the patients it counts.
 *
 * <pre>
 * behind    = number [ "(" ... ")" ] [ landmark ] ( topic | verb ... topic )   "62% had a response"
 *           | number word [ word ] topic "rate"                               "62% confirmed response rate"
 * predicate = count "(" percent ")" "of" N ... verb ... topic                 where the number begins a clause
 * </pre>
 */
final class Predicate {

    private static final int RIGHT = 45;
    private static final int BEHIND = 9;

    private final Sentence sentence;
    private final Tokens tokens;
    private final EndpointPhrases phrases;
    private final Quantity[] byToken;

    Predicate(Sentence sentence, EndpointPhrases phrases, Quantity[] byToken) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.phrases = phrases;
        this.byToken = byToken;
    }

    /** The topic in the words right behind a number, or -1. */
    int behind(Quantity quantity) {
        int i = phrases.afterBrackets(quantity);
        for (int landmark = i; i < landmark + 3 && sentence.isTaken(i) && !tokens.is(i, Cue.P); ) {
            i++;
        }
        int limit = Math.min(tokens.size(), i + BEHIND);
        boolean verb = false;
        for (int j = i; j < limit; j++) {
            if (phrases.isTopic(j)) {
                boolean predicate = verb || j == i || tokens.is(j - 1, Cue.ESTIMATE);
                return predicate ? j : adjective(i, j);
            }
            if (tokens.is(j, Kind.NUMBER) && byToken[j] != null && byToken[j].role == Role.UNKNOWN
                    || tokens.is(j, Kind.SEMICOLON)
                    || tokens.is(j, Kind.COMMA)
                    || tokens.is(j, Kind.OPEN)
                    || tokens.is(j, Kind.CLOSE)
                    || tokens.is(j, Cue.VERSUS)
                    || tokens.is(j, Cue.AND)) {
                return -1;
            }
            verb |= isVerb(j) || tokens.isWord(j, Word.WITH) && tokens.isWord(j + 1, Word.A);
        }
        return -1;
    }

    /** {@code 62% confirmed response rate}: one or two words, then a rate. */
    private int adjective(int from, int topic) {
        return topic - from <= 2 && tokens.is(topic + 1, Cue.RATE) ? topic : -1;
    }

    /** Whether a verb stands between two tokens. */
    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int i) {
        return tokens.isWord(i, AUXILIARIES)
                || tokens.is(i, Kind.WORD) && VERBS.contains(tokens, i);
    }

    private static final Words AUXILIARIES =
            Words.of(
                    Word.HAD,
                    Word.HAVE,
                    Word.HAS,
                    Word.ACHIEVED,
                    Word.SHOWED,
                    Word.WERE,
                    Word.WAS,
                    Word.BEEN);

    private static final WordSet VERBS =
            WordSet.of(
                    "experienced",
                    "attained",
                    "obtained",
                    "exhibited",
                    "remained",
                    "developed",
                    "reached",
                    "demonstrated",
                    "remain",
                    "are",
                    "having",
                    "suffered",
                    "classified");

    private static final Words CONJUNCTIONS =
            Words.of(Word.WHILE, Word.WHEREAS, Word.BUT, Word.THAT);

    /** Whether a number, with its count, begins a clause. */
    boolean beginsClause(Quantity quantity) {
        int start = quantity.token;
        if (quantity.count >= 0 && quantity.count < start) {
            start = quantity.count;
        } else if (sentence.opener(start) >= 0) {
            return false;
        }
        int i = start - 1;
        while (tokens.is(i, Cue.QUALIFIER)
                || tokens.is(i, Kind.TILDE)
                || tokens.isWord(i, Word.A)) {
            i--;
        }
        return i < 0
                || tokens.is(i, Kind.COMMA)
                || tokens.is(i, Kind.SEMICOLON)
                || tokens.is(i, Kind.COLON)
                || tokens.is(i, Cue.AND)
                || tokens.isWord(i, CONJUNCTIONS)
                || tokens.isWord(i, Word.WITH) && tokens.is(i - 1, Kind.COMMA);
    }

    /** The first topic after a verb on the right, past other numbers of the same list. */
    int of(Quantity quantity) {
        int from = phrases.afterBrackets(quantity);
        int limit = Math.min(tokens.size(), from + RIGHT);
        boolean verb = false;
        for (int i = from; i < limit; i++) {
            if (sentence.opener(i) >= 0 && sentence.opener(i) != sentence.opener(from)) {
                continue;
            }
            if (tokens.is(i, Kind.SEMICOLON)) {
                return -1;
            }
            if (tokens.is(i, Kind.COMMA) && !verb && !listsNumber(i + 1)) {
                return -1;
            }
            if (tokens.is(i, Cue.AND) && !verb && !listsNumber(i + 1)) {
                continue;
            }
            if (phrases.isTopic(i)) {
                boolean predicate = verb || isParticiple(i);
                if (predicate) {
                    return i;
                }
            }
            verb |= isVerb(i);
        }
        return -1;
    }

    private boolean isParticiple(int i) {
        String text = tokens.term(i).text();
        return text.endsWith("ed") || text.endsWith("responding") || text.equals("alive");
    }

    private boolean listsNumber(int i) {
        return tokens.count(i) >= 0
                || tokens.is(i, Kind.NUMBER)
                || tokens.is(i, Cue.AND)
                || tokens.is(i, Cue.QUALIFIER);
    }
}
