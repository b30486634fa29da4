package io.github.oncolit.trials.statistics;

/**
 * Reads the group that acts in a clause.
 *
 * <pre>
 * subject = { lead } name verb          "A significantly improved survival"
 * </pre>
 *
 * One pass over the clause.
 */
final class GroupSubject {

    private final Tokens tokens;
    private final GroupWords words;
    private final GroupName names;

    GroupSubject(Sentence sentence, GroupName names) {
        this.tokens = sentence.tokens();
        this.words = names.words();
        this.names = names;
    }

    /**
     * What stands before the verb of a clause: {@code A significantly improved survival}. A clause
     * begins anew behind "that".
     */
    Link of(int from, int to) {
        int start = from;
        int end = Math.min(to, tokens.size());
        for (int i = from; i < end; i++) {
            if (tokens.is(i, Kind.COMMA)
                    || tokens.is(i, Kind.COLON)
                    || tokens.isWord(i, Word.THAT)
                    || words.isCell(i)) {
                start = i + 1;
            } else if (i == start && words.isLead(i) && !words.isVerb(i)) {
                start = i + 1;
            } else if (endsSubject(i)) {
                return Link.NONE;
            } else if (words.isVerb(i)
                    || words.isActive(i)
                    || tokens.term(i).shape().equals("state")) {
                if (!tokens.isWord(i + 1, Word.THAT)) {
                    boolean told = i > start && !tokens.is(start, Cue.PREPOSITION);
                    return told && names.isName(start, i - 1)
                            ? Link.words(tokens.span(start, i - 1))
                            : Link.NONE;
                }
            }
        }
        return Link.NONE;
    }

    private boolean endsSubject(int i) {
        return switch (tokens.cue(i)) {
            case ENDPOINT -> !tokens.term(i).shape().equals("state");
            case MEDIAN, SAFETY, DIFFERENCE, CORRESPONDING, RATE, PROPORTION_OF -> true;
            default ->
                    tokens.is(i, Kind.NUMBER) && !isHyphened(i)
                            || tokens.is(i, Kind.CLOSE)
                            || tokens.is(i, Kind.SEMICOLON);
        };
    }

    /** The 14 of {@code the 14-day schedule}. */
    private boolean isHyphened(int number) {
        return tokens.is(number - 1, Kind.DASH) || tokens.is(number + 1, Kind.DASH);
    }
}
