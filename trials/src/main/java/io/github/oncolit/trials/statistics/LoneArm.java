package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Role;
import io.github.oncolit.trials.statistics.Quantity.Type;

/**
 * Finds the group of patients that a single number is for. The first rule that answers decides:
 *
 * <ol>
 *   <li>the phrase behind it: {@code 12.9 months with A}, {@code 55% of 60 patients in the A
 *       group}, {@code 4.7 months for A (95% CI, ...)};
 *   <li>a name right behind it, in a comparison: {@code 10.4 months A vs 9.2 months B};
 *   <li>the words behind its interval in the same brackets: {@code (95% CI 69-77; maintenance)};
 *   <li>the words right before it: {@code (A, 23%; B, 37%)};
 *   <li>the phrase before the brackets that it stands in: {@code with A (72%)};
 *   <li>a phrase before it in the sentence: {@code Among patients given A, the rate was 40%}.
 * </ol>
 */
final class LoneArm {

    private static final int BRACKETS = 45;
    private static final int LEFT = 30;
    private static final int NAME = 14;
    private static final int PREDICATE = 8;

    private static final Words PREPOSITIONS = Words.of(Word.WITH, Word.AMONG, Word.IN, Word.FOR);

    private final Sentence sentence;
    private final Tokens tokens;
    private final Quantity[] byToken;
    private final GroupName names;
    private final GroupWords words;
    private final BesideArm beside;
    private boolean whole;

    LoneArm(Sentence sentence, Quantity[] byToken, GroupName names) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.byToken = byToken;
        this.names = names;
        this.words = names.words();
        this.beside = new BesideArm(sentence, words);
    }

    /** Whether the group found last is one of patients as they are, not of a treatment. */
    boolean isTrait() {
        return names.isTrait();
    }

    /** The group of a number, or none. */
    Link of(Quantity quantity) {
        int bracket = sentence.opener(quantity.token);
        boolean own =
                bracket > 0
                        && quantity.endpointToken > bracket
                        && quantity.endpointToken < quantity.token;
        int i = afterCounts(quantity);
        Link behind = phraseBehind(quantity, i);
        if (own) {
            if (tokens.isPrinted(i, "without")) {
                return Link.NONE;
            }
            boolean inBracket = behind.exists() && names.stop() <= sentence.closer(quantity.token);
            return inBracket ? behind : beforeBracket(bracket);
        }
        if (behind.exists() || whole) {
            return behind;
        }
        Link inside = beside.behind(quantity, end(quantity));
        if (!inside.exists()) {
            inside = beside.inside(quantity);
        }
        if (!inside.exists()) {
            inside = beside.before(quantity);
        }
        if (inside.exists()) {
            return inside;
        }
        boolean counted = quantity.count >= 0 && quantity.count < quantity.token;
        int open = sentence.opener(counted ? quantity.count : quantity.token);
        if (open > 0) {
            return beforeBracket(open);
        }
        return tokens.is(i, Cue.PATIENTS) ? Link.NONE : before(quantity);
    }

    /** {@code 12.9 months with A}, {@code 17% of 167 patients had died in the A group}. */
    private Link phraseBehind(Quantity quantity, int from) {
        whole = false;
        int i = tokens.is(from, Cue.PATIENTS) ? from + 1 : from;
        i += tokens.isPrinted(i, "being") ? 1 : 0;
        if (tokens.is(i, Kind.COMMA) && quantity.interval != null) {
            i++;
        }
        if (words.isPreposition(i) || words.isWho(i)) {
            Link group = names.at(i + 1);
            boolean counted = quantity.of > i && quantity.of < names.stop();
            whole = names.isStudy() || counted && !names.isTrait();
            return whole ? Link.NONE : group;
        }
        int in = i;
        boolean told = false;
        while (in < i + PREDICATE
                && !tokens.isWord(in, Word.IN)
                && (isPredicate(in) || told && isCircumstance(in))) {
            told |= tokens.is(in, Cue.ENDPOINT);
            in++;
        }
        if (in == i || !tokens.isWord(in, Word.IN)) {
            return Link.NONE;
        }
        Link group = names.at(in + 1);
        return group.exists() && names.isArm() ? group : Link.NONE;
    }

    private boolean isPredicate(int i) {
        return tokens.isWord(i, Word.HAD)
                || tokens.isWord(i, Word.A)
                || tokens.is(i, Cue.ENDPOINT)
                || tokens.is(i, Cue.ESTIMATE)
                || tokens.is(i, Cue.SAFETY);
    }

    /** The words behind {@code relapsed after transplantation}. */
    private boolean isCircumstance(int i) {
        return tokens.isWord(i, Word.AFTER) || tokens.is(i, Kind.WORD) || tokens.is(i, Kind.DASH);
    }

    private int afterCounts(Quantity quantity) {
        int i = end(quantity);
        if (!tokens.isWord(i, Word.OF)) {
            return i;
        }
        int of = i++;
        while (tokens.count(i) >= 0 || tokens.isWord(i, Word.THE) || isAll(i)) {
            i++;
        }
        return tokens.is(i, Cue.PATIENTS) || i > of + 1 && words.isPreposition(i) ? i : of;
    }

    private boolean isAll(int i) {
        return tokens.isWord(i, Word.ALL) || tokens.isWord(i, Word.THESE);
    }

    /**
     * The token behind a number, its unit and its interval, where the name of a group may begin.
     */
    int end(Quantity quantity) {
        int end = quantity.last + 1;
        int told = tokens.is(end, Kind.OPEN) ? sentence.match(end) : -1;
        int behind = tokens.is(told + 1, Cue.UNIT) ? told + 2 : told + 1;
        if (told > end && told - end < BRACKETS && words.isPreposition(behind)) {
            return behind;
        }
        if (quantity.interval != null && isPastSigns(end, quantity.interval.first())) {
            end = quantity.interval.last() + 1;
        }
        while (tokens.is(end, Kind.CLOSE) || tokens.is(end, Cue.UNIT)) {
            end++;
        }
        return end;
    }

    private boolean isPastSigns(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean sign =
                    tokens.is(i, Kind.OPEN)
                            || tokens.is(i, Kind.COMMA)
                            || tokens.is(i, Kind.SEMICOLON)
                            || tokens.is(i, Kind.COLON);
            if (!sign || i > from + 2) {
                return false;
            }
        }
        return to >= from;
    }

    private Link beforeBracket(int open) {
        int limit = Math.max(0, open - NAME);
        for (int i = open - 1; i >= limit; i--) {
            boolean quantity = byToken[i] != null && byToken[i].type != Type.PLAIN;
            if (tokens.is(i, Kind.CLOSE) || tokens.is(i, Kind.COMMA) || quantity) {
                return Link.NONE;
            }
            boolean starts =
                    words.isPreposition(i)
                            || words.isFavoring(i)
                            || tokens.isWord(i, Word.TO)
                            || tokens.isWord(i, Word.BETWEEN)
                            || words.isWho(i)
                            || tokens.is(i, Cue.AND) && tokens.is(i - 1, Kind.CLOSE)
                            || tokens.is(i, Cue.VERSUS);
            if (starts) {
                Link link = names.at(i + 1);
                if (link.exists() && names.stop() <= open && names.stop() >= open - 2) {
                    return link;
                }
            }
        }
        return Link.NONE;
    }

    /** {@code Among patients given A, the rate was 40%}. */
    Link before(Quantity quantity) {
        int limit = Math.max(0, quantity.token - LEFT);
        for (int i = quantity.token - 1; i >= limit; i--) {
            if (byToken[i] != null && byToken[i].role != Role.OTHER) {
                return Link.NONE;
            }
            boolean named =
                    (tokens.isWord(i, PREPOSITIONS) || words.isWho(i))
                            && !tokens.isWord(i - 1, Word.OF);
            if (named) {
                Link link = names.at(i + 1);
                if (link.exists() && names.stop() <= quantity.token) {
                    return link;
                }
            }
        }
        return Link.NONE;
    }
}
