package io.github.oncolit.trials.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the names of groups that are listed behind a preposition.
 *
 * <pre>
 * names = [ "respectively" ] preposition [ "arms" ] name { "," name } ( "and" | "versus" ) name
 * </pre>
 *
 * A list has at most a few dozen tokens.
 */
final class GroupNames {

    private static final int LIST = 45;

    private final Tokens tokens;
    private final GroupName name;
    private final GroupWords words;
    private final Quantity[] byToken;

    GroupNames(Sentence sentence, GroupName name, Quantity[] byToken) {
        this.tokens = sentence.tokens();
        this.name = name;
        this.words = name.words();
        this.byToken = byToken;
    }

    /** The names behind a preposition: as many as wanted, or one, or none. */
    List<Link> behind(int preposition, int count) {
        int i = preposition;
        while (tokens.is(i, Kind.COMMA) || tokens.is(i, Cue.RESPECTIVELY)) {
            i++;
        }
        boolean phrase =
                words.isPreposition(i) || tokens.isWord(i, Word.BETWEEN) && tokens.count(i + 1) < 0;
        List<Link> found = new ArrayList<>();
        int limit = Math.min(tokens.size(), i + 1 + LIST);
        int first = -1;
        boolean joined = count == 1;
        for (i++; phrase && i <= limit; i++) {
            if (tokens.is(i, Cue.ENDPOINT) || tokens.is(i, Cue.MEDIAN)) {
                return found.size() == 1 && isClause(first) ? found : List.of();
            }
            boolean separator =
                    tokens.is(i, Cue.AND) || tokens.is(i, Cue.VERSUS) || tokens.is(i, Kind.COMMA);
            boolean end = i == limit || endsList(i);
            if (separator || end) {
                if (first >= 0 && name.isName(first, i - 1)) {
                    found.add(Link.words(tokens.span(first, i - 1)));
                }
                joined |= tokens.is(i, Cue.AND) || tokens.is(i, Cue.VERSUS);
                first = -1;
                if (end || found.size() == count && !tokens.is(i, Cue.AND)) {
                    break;
                }
            } else if (first < 0 && !isArms(i) && (!words.isLead(i) || tokens.is(i, Cue.ARM))) {
                first = i;
            }
        }
        return found.size() == count && joined || found.size() == 1 ? found : List.of();
    }

    /** {@code with A and to an increase of the median}: what follows the name is no other one. */
    private boolean isClause(int first) {
        return tokens.isWord(first - 1, Word.TO) && tokens.is(first - 2, Cue.AND)
                || tokens.is(first, Cue.GAIN)
                || tokens.is(first, Cue.DIFFERENCE);
    }

    private boolean endsList(int i) {
        return switch (tokens.kind(i)) {
            case OPEN, CLOSE, SEMICOLON -> true;
            case NUMBER -> byToken[i] != null && byToken[i].type != Quantity.Type.PLAIN;
            case TERM ->
                    tokens.is(i, Cue.RESPECTIVELY) || words.isVerb(i) && !tokens.is(i, Cue.VERSUS);
            default -> words.isCell(i);
        };
    }

    /** The "arms" of {@code in arms B and A}. */
    private boolean isArms(int i) {
        return tokens.is(i, Cue.ARM)
                && tokens.text().charAt(tokens.end(i) - 1) == 's'
                && name.isLabel(i + 1)
                && tokens.is(i + 2, Cue.AND);
    }
}
