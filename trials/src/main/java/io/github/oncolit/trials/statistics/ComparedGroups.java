package io.github.oncolit.trials.statistics;

import java.util.List;

/**
 * Finds the two groups that a sentence sets against each other.
 *
 * <pre>
 * comparison = group than group             "longer for A than for B", "A v B", "A superior to B"
 *            | than group "," group verb    "Compared with B, A improved survival"
 *            | group verb ... than group    "A improved survival compared with B"
 * than       = "than" | "versus" | "compared with" | better "to" | gain "over"
 * </pre>
 *
 * Looks left and right are bounded.
 */
final class ComparedGroups {

    private static final int REACH = 45;
    private static final int NAME = 9;

    private final Sentence sentence;
    private final Tokens tokens;
    private final GroupName names;
    private final GroupWords words;
    private final GroupSubject subject;

    ComparedGroups(Sentence sentence, GroupName names) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.names = names;
        this.words = names.words();
        this.subject = new GroupSubject(sentence, names);
    }

    /** The two groups of the nearest comparison before a token, or none. */
    List<Link> before(int place) {
        int limit = Math.max(-1, place - REACH);
        for (int i = place - 1; i > limit; i--) {
            if (isThan(i) && sentence.opener(i) < 0 && !sentence.isTaken(i + 1)) {
                return at(i);
            }
        }
        return List.of();
    }

    private List<Link> at(int than) {
        Link second = names.at(than + 1);
        int stop = names.stop();
        if (!second.exists()) {
            return List.of();
        }
        boolean leading = than == 0 || tokens.is(than - 1, Kind.COLON);
        Link first =
                leading
                        ? tokens.is(stop, Kind.COMMA)
                                ? subject.of(stop + 1, stop + REACH)
                                : Link.NONE
                        : left(than);
        return first.exists() && !first.equals(second) ? List.of(first, second) : List.of();
    }

    /** Whether a token stands between a group and the one it is compared with. */
    private boolean isThan(int i) {
        if (tokens.is(i, Cue.VERSUS)) {
            return true;
        }
        boolean over = tokens.term(i).text().equals("over");
        boolean degree = tokens.isWord(i, Word.TO) || over;
        return degree && (tokens.is(i - 1, Cue.GAIN) || isInferior(i - 1)) || over && isFavored(i);
    }

    /** {@code favored A over}. */
    private boolean isFavored(int over) {
        for (int i = over - 1; i > over - NAME; i--) {
            if (words.isFavoring(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInferior(int i) {
        return tokens.is(i, Kind.WORD) && tokens.text(i, i).endsWith("ferior")
                || tokens.is(i, Cue.ENDPOINT) && tokens.is(i + 1, Cue.QUALIFIER);
    }

    private Link left(int than) {
        int limit = Math.max(0, than - REACH);
        Link trait = Link.NONE;
        for (int i = than - 1; i >= limit; i--) {
            if (sentence.opener(i) != sentence.opener(than) || !begins(i)) {
                continue;
            }
            Link link = names.at(i + 1);
            int stop = names.stop();
            if (link.exists() && names.isArm() && words.isVerb(stop)) {
                return link;
            }
            stop = tokens.is(stop, Kind.OPEN) ? sentence.match(stop) + 1 : stop;
            if (link.exists() && stop <= than && stop >= than - 1) {
                if (!tokens.is(i - 1, Cue.PATIENTS)) {
                    return link;
                }
                trait = link;
                break;
            }
        }
        Link acting = subject.of(clause(than), than);
        return acting.exists() ? acting : trait.exists() ? trait : pair(than);
    }

    /** {@code A versus B resulted in}: the clause begins with the two groups. */
    private Link pair(int than) {
        int start = clause(than);
        Link link = tokens.is(start, Cue.PREPOSITION) ? Link.NONE : names.at(start);
        int stop = names.stop();
        Link right = names.at(than + 1);
        boolean verb = words.isVerb(names.stop()) || words.isActive(names.stop());
        return link.exists() && stop == than && right.exists() && verb ? link : Link.NONE;
    }

    private boolean begins(int i) {
        return words.isPreposition(i)
                || words.isWho(i)
                || words.isFavoring(i)
                || tokens.isWord(i, Word.TO)
                || tokens.isWord(i, Word.BETWEEN);
    }

    /** Where the clause of a token begins. */
    private int clause(int place) {
        int start = place;
        int limit = Math.max(0, place - REACH);
        while (start > limit && !bounds(start - 1, place)) {
            start--;
        }
        return start;
    }

    /** A sign between clauses, outside of brackets that the place is not in. */
    private boolean bounds(int i, int place) {
        return switch (tokens.kind(i)) {
            case COMMA, COLON, SEMICOLON ->
                    sentence.opener(i) < 0 || sentence.opener(i) == sentence.opener(place);
            default -> false;
        };
    }

    /** What acts in the clause around a token: {@code A increased the response rate (}. */
    Link actor(int place) {
        Link near = joined(place);
        near = near.exists() ? near : subject.of(clause(place), place);
        return near.exists() ? near : subject.of(0, Math.min(place, REACH));
    }

    /** {@code and the B arm of 6.1 months}: an arm told behind the number of another one. */
    private Link joined(int place) {
        for (int i = place - 1; i > Math.max(0, place - REACH); i--) {
            if (tokens.is(i, Cue.AND)) {
                boolean number =
                        tokens.is(i - 1, Cue.UNIT)
                                || tokens.is(i - 1, Kind.PERCENT)
                                || tokens.is(i - 1, Kind.CLOSE);
                Link name = number ? names.at(i + 1) : Link.NONE;
                int stop = names.stop();
                boolean told = stop == place || words.isVerb(stop) || tokens.isWord(stop, Word.OF);
                return name.exists() && names.isArm() && told ? name : Link.NONE;
            }
        }
        return Link.NONE;
    }

    /** {@code A improved survival (3.7 v 6.1 months) compared with B}: told behind the numbers. */
    List<Link> behind(int place) {
        int limit = Math.min(tokens.size(), place + 2 * REACH);
        for (int i = place; i < limit; i++) {
            if (tokens.is(i, Kind.SEMICOLON) && sentence.opener(i) < 0) {
                return List.of();
            }
            if (tokens.is(i, Cue.VERSUS)
                    && sentence.opener(i) < 0
                    && !tokens.is(i + 1, Kind.NUMBER)) {
                Link second = names.at(i + 1);
                Link first = actor(place);
                return first.exists() && second.exists() ? List.of(first, second) : List.of();
            }
        }
        return List.of();
    }
}
