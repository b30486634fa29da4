package io.github.oncolit.trials.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the group of patients that a number is for.
 *
 * <ol>
 *   <li>the phrase behind a single number: {@code 12.9 months with A}, {@code 55% of 60 patients in
 *       the A group};
 *   <li>the phrases behind a list of numbers, in order: {@code 20.6 and 21.8 months in the A and B
 *       arms, respectively};
 *   <li>what a comparison before them sets against each other: {@code longer for A than for B (3.7
 *       v 6.1 months)};
 *   <li>the phrase before the brackets that the number stands in;
 *   <li>the two groups last compared, for a list of two.
 * </ol>
 *
 * <pre>
 * phrase = preposition [ "the" | "patients" | "those" | "who received" ... ] name
 * name   = words up to a comma, bracket, verb, "versus" or a number's phrase
 * </pre>
 */
final class ArmFinder {

    private static final int NAME = 14;
    private static final int REACH = 45;

    private final Sentence sentence;
    private final Tokens tokens;
    private final Context context;
    private final Quantity[] byToken;
    private int stop;

    ArmFinder(Sentence sentence, Quantity[] byToken, Context context) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.context = context;
        this.byToken = byToken;
    }

    /** Gives each of some numbers, listed together, its group. */
    void find(List<Quantity> list) {
        Quantity last = list.get(list.size() - 1);
        if (list.size() == 1) {
            last.arm = single(last);
            return;
        }
        int size = list.size();
        List<Link> behind = names(end(last), size);
        List<Link> names = behind;
        if (names.size() != size) {
            names = namesBefore(list.get(0), size);
        }
        if (names.size() != size && behind.size() == 1 && differ(list)) {
            for (Quantity quantity : list) {
                quantity.arm = behind.get(0);
            }
            return;
        }
        if (names.size() != size && size == 2 && behind.size() == 1) {
            list.get(1).arm = behind.get(0);
            list.get(0).arm = beforeNumber(list.get(0));
            return;
        }
        if (names.size() != size && size == 2) {
            names = compared(list.get(0));
        }
        if (names.size() != list.size()
                && list.size() == 2
                && context.firstArm.exists()
                && context.secondArm.exists()) {
            names = List.of(context.firstArm, context.secondArm);
        }
        if (names.size() == list.size()) {
            for (int i = 0; i < names.size(); i++) {
                list.get(i).arm = names.get(i);
            }
        }
    }

    /** Whether numbers of one list are about different endpoints or landmarks. */
    private static boolean differ(List<Quantity> list) {
        Quantity first = list.get(0);
        Quantity second = list.get(1);
        return first.endpointToken != second.endpointToken
                || !first.timepoint.equals(second.timepoint);
    }

    /**
     * {@code in the A vs B groups of 16.7 vs 12.1}, {@code similar in the A and B arms (DFS, ...}.
     */
    private List<Link> namesBefore(Quantity quantity, int count) {
        int open = sentence.opener(quantity.token);
        int to = open >= 0 ? open : quantity.token;
        int limit = Math.max(0, to - REACH);
        for (int i = to - 1; i >= limit; i--) {
            boolean stop =
                    tokens.is(i, Kind.CLOSE)
                            || tokens.is(i, Kind.SEMICOLON)
                            || byToken[i] != null && byToken[i].type != Quantity.Type.PLAIN;
            if (stop) {
                return List.of();
            }
            if (isPreposition(i) && !tokens.isWord(i, "of")) {
                List<Link> names = names(i, count);
                return names.size() == count ? names : List.of();
            }
        }
        return List.of();
    }

    private int end(Quantity quantity) {
        int end = quantity.last + 1;
        int told = tokens.is(end, Kind.OPEN) ? sentence.match(end) : -1;
        if (told > end && told - end < REACH && isPreposition(told + 1)) {
            return told + 1;
        }
        if (quantity.interval != null
                && quantity.interval.first() - end <= 2
                && quantity.interval.first() >= end) {
            end = quantity.interval.last() + 1;
        }
        while (tokens.is(end, Kind.CLOSE) || tokens.is(end, Cue.UNIT)) {
            end++;
        }
        return end;
    }

    private Link single(Quantity quantity) {
        int bracket = sentence.opener(quantity.token);
        if (bracket > 0
                && quantity.endpointToken > bracket
                && quantity.endpointToken < quantity.token) {
            return beforeBracket(bracket);
        }
        int i = end(quantity);
        if (tokens.isWord(i, "of")) {
            i++;
            while (tokens.count(i) >= 0 || tokens.isWord(i, "the") || isAll(i)) {
                i++;
            }
            if (!tokens.is(i, Cue.PATIENTS)) {
                i--;
            }
        }
        int patients = i;
        if (tokens.is(i, Cue.PATIENTS)) {
            i++;
        }
        if (tokens.is(i, Kind.COMMA) && quantity.interval != null) {
            i++;
        }
        if (isPreposition(i) || isWho(i)) {
            Link link = name(i + 1);
            if (link.exists()) {
                return link;
            }
        }
        Link inside = insideBracket(quantity);
        if (inside.exists()) {
            return inside;
        }
        int open = sentence.opener(quantity.token);
        if (open > 0) {
            return beforeBracket(open);
        }
        return i > patients ? Link.NONE : beforeNumber(quantity);
    }

    /** {@code (95% CI 69-77; maintenance)}: a name after the interval. */
    private Link insideBracket(Quantity quantity) {
        Interval interval = quantity.interval;
        if (interval == null || !tokens.is(interval.last() + 1, Kind.SEMICOLON)) {
            return Link.NONE;
        }
        int first = interval.last() + 2;
        int last = Math.min(sentence.closer(first), sentence.size()) - 1;
        boolean words = last >= first && last - first < 6;
        for (int i = first; words && i <= last; i++) {
            if (tokens.is(i, Kind.SEMICOLON)) {
                last = i - 1;
                break;
            }
            words =
                    !tokens.is(i, Kind.NUMBER)
                            && !tokens.is(i, Cue.P)
                            && !tokens.is(i, Cue.MEASURE)
                            && !tokens.is(i, Cue.ENDPOINT)
                            && !tokens.is(i, Cue.SIDES);
        }
        return words ? Link.words(tokens.span(first, last)) : Link.NONE;
    }

    private boolean isAll(int i) {
        return tokens.isWord(i, "all") || tokens.isWord(i, "these");
    }

    private boolean isPreposition(int i) {
        return tokens.isWord(i, "in")
                || tokens.isWord(i, "with")
                || tokens.isWord(i, "for")
                || tokens.isWord(i, "on")
                || tokens.isWord(i, "among")
                || tokens.isWord(i, "of")
                || tokens.isWord(i, "after");
    }

    private boolean isWho(int i) {
        return tokens.isWord(i, "who")
                || tokens.is(i, Kind.WORD) && (is(i, "took") || is(i, "given"))
                || tokens.is(i, Cue.TOPIC)
                        && (is(i, "treated")
                                || is(i, "assigned")
                                || is(i, "allocated")
                                || is(i, "receiving")
                                || is(i, "randomly"));
    }

    private boolean is(int i, String word) {
        return i < tokens.size() && tokens.text(i, i).equals(word);
    }

    /** The name that starts at a token; {@link #stop} is then the token after it. */
    private Link name(int from) {
        int first = from;
        while (first < from + 8 && isLead(first)) {
            first++;
        }
        int last = first - 1;
        for (int i = first; i < Math.min(tokens.size(), first + NAME); i++) {
            if (endsName(i, first)) {
                break;
            }
            last = i;
            if (tokens.is(i, Cue.ARM)) {
                break;
            }
        }
        while (last > first && (isPreposition(last) || tokens.is(last, Kind.DASH))) {
            last--;
        }
        stop = last + 1;
        boolean quantity = first < tokens.size() && byToken[first] != null && !isCohort(first);
        boolean counted = last > first && tokens.is(last, Cue.PATIENTS);
        counted &= tokens.count(Math.min(first, tokens.size() - 1)) >= 0;
        boolean pronoun = first <= last && (is(first, "most") || tokens.isWord(first, "which"));
        return last < first
                        || quantity
                        || counted
                        || pronoun
                        || isBare(first, last)
                        || tokens.is(first, Kind.NUMBER) && last == first
                ? Link.NONE
                : Link.words(tokens.span(first, last));
    }

    /** {@code 22 MET-high patients}, {@code 8 Gy}: a plain number may begin a name. */
    private boolean isCohort(int i) {
        return byToken[i].type == Quantity.Type.PLAIN && !tokens.isDecimal(i);
    }

    private boolean isLead(int i) {
        return tokens.isWord(i, "the")
                || tokens.isWord(i, "a") && tokens.firstChar(i) == 'a'
                || tokens.isWord(i, "those")
                || tokens.isWord(i, "all")
                || tokens.isWord(i, "these")
                || tokens.isWord(i, "who")
                || tokens.isWord(i, "to")
                || tokens.isWord(i, "were")
                || tokens.isWord(i, "had")
                || tokens.isWord(i, "on")
                || tokens.isWord(i, "in")
                || tokens.isWord(i, "with")
                || tokens.isWord(i, "for")
                || tokens.is(i, Cue.PATIENTS) && !tokens.is(i + 1, Cue.ARM)
                || is(i, "took")
                || tokens.is(i, Cue.TOPIC)
                        && (is(i, "received")
                                || is(i, "receiving")
                                || is(i, "assigned")
                                || is(i, "treated")
                                || is(i, "allocated")
                                || is(i, "randomly")
                                || is(i, "randomized")
                                || is(i, "randomised"));
    }

    private boolean endsName(int i, int first) {
        return switch (tokens.kind(i)) {
            case COMMA, SEMICOLON, COLON, OPEN, CLOSE, PERCENT, EQUAL -> true;
            case NUMBER -> byToken[i] != null && i > first && tokens.isDecimal(i);
            case TERM ->
                    tokens.is(i, Cue.VERSUS)
                            || tokens.is(i, Cue.ENDPOINT)
                            || tokens.is(i, Cue.RESPECTIVELY)
                            || tokens.is(i, Cue.AND) && endsAtAnd(i)
                            || tokens.is(i, Cue.GAIN)
                            || isVerb(i)
                            || tokens.isWord(i, "showed")
                            || tokens.isWord(i, "did");
            case WORD -> ACTIVE.contains(tokens.text(i, i));
            default -> false;
        };
    }

    private boolean isVerb(int i) {
        return tokens.isWord(i, "was")
                || tokens.isWord(i, "were")
                || tokens.isWord(i, "had")
                || tokens.isWord(i, "achieved")
                || tokens.isWord(i, "have")
                || tokens.isWord(i, "is")
                || tokens.isWord(i, "while")
                || tokens.isWord(i, "whereas")
                || tokens.isWord(i, "but")
                || tokens.isWord(i, "than");
    }

    /** An "and" before another number ends the name; one inside of it does not. */
    private boolean endsAtAnd(int and) {
        int limit = Math.min(tokens.size(), and + 5);
        for (int i = and + 1; i < limit; i++) {
            boolean number = tokens.is(i, Kind.NUMBER) || tokens.is(i, Cue.NUMBER_WORD);
            if (number || tokens.is(i, Cue.MEDIAN) || tokens.is(i, Cue.ENDPOINT)) {
                return true;
            }
            if (tokens.is(i, Kind.COMMA) || tokens.is(i, Cue.ARM) || isPreposition(i)) {
                return tokens.is(i, Cue.PREPOSITION) && i == and + 1;
            }
        }
        return false;
    }

    /** The names behind a list of numbers, if there are as many. */
    private List<Link> names(int from, int count) {
        int i = from;
        if (tokens.is(i, Kind.COMMA)) {
            i++;
        }
        if (!isPreposition(i)) {
            return List.of();
        }
        i++;
        List<Link> names = new ArrayList<>();
        int limit = Math.min(tokens.size(), i + REACH);
        int first = -1;
        for (; i <= limit; i++) {
            if (tokens.is(i, Cue.ENDPOINT) || tokens.is(i, Cue.MEDIAN)) {
                return List.of();
            }
            boolean separator =
                    tokens.is(i, Cue.AND) || tokens.is(i, Cue.VERSUS) || tokens.is(i, Kind.COMMA);
            boolean end =
                    i == limit
                            || tokens.is(i, Kind.OPEN)
                            || tokens.is(i, Kind.CLOSE)
                            || tokens.is(i, Kind.SEMICOLON)
                            || tokens.is(i, Cue.RESPECTIVELY)
                            || byToken[i] != null && byToken[i].type != Quantity.Type.PLAIN
                            || isVerb(i);
            if (separator || end) {
                if (first >= 0 && !isBare(first, i - 1)) {
                    names.add(Link.words(tokens.span(first, i - 1)));
                }
                first = -1;
                if (end || names.size() == count && !tokens.is(i, Cue.AND)) {
                    break;
                }
            } else if (first < 0 && !isLead(i)) {
                first = i;
            }
        }
        return names.size() == count || names.size() == 1 ? names : List.of();
    }

    /** {@code the arms}, {@code patients}: no name. */
    private boolean isBare(int first, int last) {
        return first == last && (tokens.is(first, Cue.ARM) || tokens.is(first, Cue.PATIENTS));
    }

    /** The two groups that the words before a place compare. */
    private List<Link> compared(Quantity quantity) {
        int from = quantity.token - 1;
        int limit = Math.max(0, from - REACH);
        for (int i = from; i > limit; i--) {
            if (tokens.is(i, Cue.VERSUS) && sentence.opener(i) < 0) {
                Link second = name(i + 1);
                Link first = beforeVersus(i, limit);
                return first.exists() && second.exists() ? List.of(first, second) : List.of();
            }
        }
        return List.of();
    }

    private Link beforeVersus(int versus, int limit) {
        for (int i = versus - 1; i >= limit; i--) {
            if (sentence.opener(i) != sentence.opener(versus)) {
                continue;
            }
            if (isPreposition(i) || isWho(i) || tokens.isWord(i, "to")) {
                Link link = name(i + 1);
                if (link.exists() && stop <= versus && stop >= versus - 4) {
                    return link;
                }
            }
        }
        return subject(versus);
    }

    /** {@code A significantly improved survival compared with B}: what stands before the verb. */
    private Link subject(int versus) {
        int start = versus;
        int limit = Math.max(0, versus - REACH);
        while (start > limit
                && !tokens.is(start - 1, Kind.COMMA)
                && !tokens.is(start - 1, Kind.COLON)
                && !tokens.is(start - 1, Kind.SEMICOLON)) {
            start--;
        }
        while (start < versus && (isLead(start) || tokens.is(start, Cue.PREPOSITION))) {
            start++;
        }
        for (int i = start; i < versus; i++) {
            if (tokens.is(i, Cue.ENDPOINT) || tokens.is(i, Kind.NUMBER)) {
                return Link.NONE;
            }
            if (i > start && (isVerb(i) || isActive(i))) {
                return Link.words(tokens.span(start, i - 1));
            }
        }
        return Link.NONE;
    }

    private boolean isActive(int i) {
        return tokens.is(i, Cue.GAIN)
                || tokens.is(i, Kind.WORD) && ACTIVE.contains(tokens.text(i, i))
                || tokens.isWord(i, "showed")
                || tokens.isWord(i, "did");
    }

    private static final Set<String> ACTIVE =
            Set.of(
                    "significantly",
                    "demonstrated",
                    "resulted",
                    "led",
                    "provided",
                    "produced",
                    "displayed",
                    "yielded",
                    "elicited",
                    "favored",
                    "favoured",
                    "conferred",
                    "remained",
                    "experienced");

    private Link beforeBracket(int open) {
        int limit = Math.max(0, open - NAME);
        for (int i = open - 1; i >= limit; i--) {
            boolean quantity = byToken[i] != null && byToken[i].type != Quantity.Type.PLAIN;
            if (tokens.is(i, Kind.CLOSE) || tokens.is(i, Kind.COMMA) || quantity) {
                return Link.NONE;
            }
            boolean starts =
                    isPreposition(i)
                            || tokens.isWord(i, "to")
                            || isWho(i)
                            || tokens.is(i, Cue.VERSUS);
            if (starts) {
                Link link = name(i + 1);
                if (link.exists() && stop <= open && stop >= open - 2) {
                    return link;
                }
            }
        }
        return Link.NONE;
    }

    /** {@code Among patients given A, the rate was 40%}. */
    private Link beforeNumber(Quantity quantity) {
        int limit = Math.max(0, quantity.token - 30);
        for (int i = quantity.token - 1; i >= limit; i--) {
            if (byToken[i] != null && byToken[i].role != Quantity.Role.OTHER) {
                return Link.NONE;
            }
            boolean named =
                    (tokens.isWord(i, "with")
                                    || tokens.isWord(i, "among")
                                    || tokens.isWord(i, "in")
                                    || tokens.isWord(i, "for")
                                    || isWho(i))
                            && !tokens.isWord(i - 1, "of");
            if (named) {
                Link link = name(i + 1);
                if (link.exists() && stop <= quantity.token) {
                    return link;
                }
            }
        }
        return Link.NONE;
    }
}
