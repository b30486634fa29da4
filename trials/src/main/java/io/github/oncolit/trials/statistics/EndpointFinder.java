package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Role;
import io.github.oncolit.trials.statistics.Quantity.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a number of a sentence is about. The first rule that answers decides:
 *
 * <ol>
 *   <li>the words right behind it: {@code 62% overall response rate}, {@code 3% with a complete
 *       response};
 *   <li>the words before it in the same brackets: {@code (CR, 2%; PR, 4%)};
 *   <li>what it is set against: {@code 45% ... versus 27%} are about one thing;
 *   <li>the predicate, if the number begins a clause: {@code 33 (55%) of 60 patients ... achieved
 *       an objective response};
 *   <li>the nearest endpoint before it in the sentence, unless a harm stands nearer;
 *   <li>the nearest endpoint behind it;
 *   <li>the sentence before.
 * </ol>
 *
 * Every look is bounded by a number of tokens, so the work is linear in the sentence.
 */
final class EndpointFinder {

    private static final int LEFT = 160;
    private static final int RIGHT = 45;
    private static final int BEHIND = 9;
    private static final int UNSOUGHT = -2;

    private final Sentence sentence;
    private final Tokens tokens;
    private final Quantity[] byToken;
    private int predicted = UNSOUGHT;

    EndpointFinder(Sentence sentence, Quantity[] byToken) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.byToken = byToken;
    }

    private boolean isTopic(int i) {
        return switch (tokens.cue(i)) {
            case ENDPOINT -> !sentence.isTaken(i);
            case SAFETY, FOLLOW_UP -> true;
            case TOPIC -> !namesGroup(i);
            case DESIGN -> !tokens.term(i).value().equals("alpha");
            default -> false;
        };
    }

    /** {@code patients allocated to}, {@code those who received}: the words name a group. */
    private boolean namesGroup(int i) {
        return tokens.is(i - 1, Cue.PATIENTS)
                || tokens.isWord(i - 1, "who")
                || tokens.is(i - 1, Kind.CLOSE)
                || tokens.is(i + 1, Cue.ARM)
                || tokens.isWord(i - 1, "with")
                || tokens.is(i - 1, Kind.WORD) && tokens.text(i - 1, i - 1).equals("being")
                || tokens.isWord(i - 1, "after");
    }

    /** The token that tells what a percentage is about, or -1. */
    int ofRate(Quantity quantity, Quantity previous) {
        int behind = told(quantity);
        if (behind < 0) {
            behind = behind(quantity);
        }
        if (behind >= 0) {
            return behind;
        }
        int local = inBrackets(quantity);
        if (local >= 0) {
            return local;
        }
        if (isAgainst(quantity, previous) && !isAside(quantity, previous)) {
            return previous.endpointToken;
        }
        if (isFromTo(quantity, previous) && previous.endpointToken >= 0) {
            return previous.endpointToken;
        }
        int before = before(quantity);
        if (before < 0 || beginsClause(quantity)) {
            int predicate = predicate(quantity);
            if (predicate >= 0) {
                return predicate;
            }
        }
        return before;
    }

    /** {@code 24% for ORR}, {@code 24% v 12% for ORR}: the endpoint told behind with "for". */
    private int told(Quantity quantity) {
        int i = afterBrackets(quantity);
        if (tokens.is(i, Cue.VERSUS) && i + 1 < tokens.size()) {
            Quantity right = byToken[i + 1];
            i = right == null || right.type != quantity.type ? i : afterBrackets(right);
        }
        boolean told = tokens.isWord(i, "for") && tokens.is(i + 1, Cue.ENDPOINT);
        return told && !isGroupTrait(i + 1) ? i + 1 : -1;
    }

    /** What an endpoint's words are; {@code time to pain progression} is named in full. */
    Link link(int endpoint) {
        int time = tokens.term(endpoint).isTime() ? -1 : timeTo(endpoint);
        return time < 0 ? Link.term(tokens, endpoint) : Link.words(tokens.span(time, endpoint));
    }

    /** The token of "time" in {@code time to first symptomatic progression}, or -1. */
    private int timeTo(int endpoint) {
        for (int i = endpoint - 1; i > Math.max(0, endpoint - 7); i--) {
            if (tokens.is(i, Cue.TOPIC) && tokens.term(i).text().startsWith("time to")) {
                return i;
            }
            if (tokens.isWord(i, "to")) {
                boolean time =
                        tokens.is(i - 1, Kind.WORD)
                                && tokens.text(i - 1, i - 1).equalsIgnoreCase("time");
                return time ? i - 1 : -1;
            }
            boolean part =
                    tokens.is(i, Kind.WORD)
                            || tokens.is(i, Kind.DASH)
                            || tokens.is(i, Cue.SAFETY)
                            || tokens.is(i, Cue.TOPIC);
            if (!part) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * {@code longer in patients with a complete response}: the endpoint tells which patients, if
     * another one stands before it.
     */
    private boolean isGroupTrait(int endpoint) {
        for (int i = endpoint - 1; i > Math.max(0, endpoint - 7); i--) {
            if (tokens.is(i, Cue.PATIENTS) || tokens.isWord(i, "who")) {
                return tokens.isWord(i + 1, "with")
                        || tokens.isWord(i, "who")
                        || tokens.is(i + 1, Kind.WORD)
                                && (tokens.text(i + 1, i + 1).equals("without")
                                        || tokens.text(i + 1, i + 1).equals("achieving"));
            }
            boolean part =
                    tokens.is(i, Kind.WORD)
                            || tokens.is(i, Kind.DASH)
                            || tokens.is(i, Cue.TOPIC)
                            || tokens.is(i, Cue.PREPOSITION);
            if (!part) {
                return false;
            }
        }
        return false;
    }

    /** The endpoint left of a group's trait in the same clause, or the trait. */
    private int beforeTrait(int trait) {
        if (!isGroupTrait(trait)) {
            return trait;
        }
        for (int i = trait - 1; i > Math.max(-1, trait - 40); i--) {
            if (tokens.is(i, Kind.SEMICOLON) || tokens.is(i, Kind.PERCENT)) {
                return trait;
            }
            if (tokens.is(i, Cue.ENDPOINT) && tokens.term(i).isTime() && !isGroupTrait(i)) {
                return i;
            }
        }
        return trait;
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

    /** Whether a quantity is set against the one before it, or listed with it. */
    boolean isAgainst(Quantity quantity, Quantity previous) {
        if (previous == null || previous.type != quantity.type) {
            return false;
        }
        int i = quantity.token - 1;
        int limit = Math.max(previous.last, i - BEHIND);
        for (; i > limit; i--) {
            if (tokens.is(i, Cue.VERSUS)) {
                return true;
            }
            if (tokens.is(i, Cue.ENDPOINT) || tokens.is(i, Kind.SEMICOLON)) {
                return false;
            }
        }
        return false;
    }

    /** The token behind a quantity, its interval and the brackets that only hold them. */
    private int afterBrackets(Quantity quantity) {
        int i = quantity.last + 1;
        int opener = sentence.opener(quantity.token);
        if (tokens.is(i, Kind.CLOSE) && opener >= 0 && quantity.token - opener > 3) {
            return i;
        }
        if (quantity.count >= 0 && quantity.count < quantity.token) {
            int open = sentence.opener(quantity.token);
            int close = open < 0 ? -1 : sentence.match(open);
            return close < 0 || open < quantity.count ? i : close + 1;
        }
        if (quantity.interval != null && quantity.interval.first() <= i + 2) {
            i = quantity.interval.last() + 1;
        }
        return tokens.is(i, Kind.CLOSE) ? i + 1 : i;
    }

    /** {@code from 28.1% to 35.4%}. */
    private boolean isFromTo(Quantity quantity, Quantity previous) {
        return previous != null
                && previous.type == quantity.type
                && tokens.isWord(quantity.token - 1, "to")
                && tokens.isWord(previous.token - 1, "from");
    }

    private int behind(Quantity quantity) {
        int i = afterBrackets(quantity);
        int limit = Math.min(tokens.size(), i + BEHIND);
        boolean verb = false;
        for (int j = i; j < limit; j++) {
            if (isTopic(j)) {
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
            verb |= isVerb(j) || tokens.isWord(j, "with") && tokens.isWord(j + 1, "a");
        }
        return -1;
    }

    /** {@code 62% confirmed response rate}: one or two words, then a rate. */
    private int adjective(int from, int topic) {
        return topic - from <= 2 && tokens.is(topic + 1, Cue.RATE) ? topic : -1;
    }

    private boolean isVerb(int i) {
        return tokens.isWord(i, "had")
                || tokens.isWord(i, "have")
                || tokens.isWord(i, "has")
                || tokens.isWord(i, "achieved")
                || tokens.isWord(i, "showed")
                || tokens.isWord(i, "were")
                || tokens.isWord(i, "was")
                || tokens.isWord(i, "been")
                || isVerbWord(i);
    }

    private boolean isVerbWord(int i) {
        return tokens.is(i, Kind.WORD) && VERBS.contains(tokens.text(i, i));
    }

    private static final Set<String> VERBS =
            Set.of(
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

    private int inBrackets(Quantity quantity) {
        int open = sentence.opener(quantity.token);
        if (open < 0) {
            return -1;
        }
        int limit = Math.max(open, quantity.token - LEFT);
        for (int i = quantity.token - 1; i > limit; i--) {
            if (isTopic(i) && !tokens.is(i, Cue.TOPIC) && sentence.opener(i) == open) {
                return i;
            }
        }
        return -1;
    }

    /** The nearest endpoint on the left that no harm hides, or the harm. */
    int before(Quantity quantity) {
        int limit = Math.max(-1, quantity.token - LEFT);
        int topic = -1;
        for (int i = quantity.token - 1; i > limit; i--) {
            if (!isTopic(i) || isInForeignBrackets(i, quantity.token)) {
                continue;
            }
            if (tokens.is(i, Cue.ENDPOINT) && !isCircumstance(i)) {
                boolean hidden = topic >= 0 && !tokens.term(i).isStrong() && !isRate(i);
                return hidden ? topic : beforeTrait(i);
            }
            boolean design = tokens.is(i, Cue.DESIGN) && quantity.token - i < 12;
            if (tokens.is(i, Cue.SAFETY) || design) {
                return i;
            }
            if (topic < 0 && !tokens.is(i, Cue.FOLLOW_UP)) {
                topic = i;
            }
        }
        return topic;
    }

    /** {@code at progression}, {@code because of progression}, {@code due to death}. */
    private boolean isCircumstance(int i) {
        boolean after =
                tokens.isWord(i - 1, "at")
                        || tokens.isWord(i - 1, "after")
                        || tokens.isWord(i - 1, "before")
                        || tokens.isWord(i - 1, "until")
                        || tokens.isWord(i - 1, "to")
                        || tokens.isWord(i - 1, "by")
                        || tokens.isWord(i - 1, "for");
        return after && tokens.term(i).endpoint().isEmpty()
                || after && tokens.term(i).value().equals("PD");
    }

    private boolean isRate(int i) {
        return tokens.is(i + 1, Cue.RATE)
                || tokens.is(i - 1, Cue.RATE)
                || tokens.isWord(i - 1, "of") && tokens.is(i - 2, Cue.RATE)
                || tokens.isWord(i + 1, "was")
                || tokens.isWord(i + 1, "were");
    }

    /** Whether a token stands in brackets that a place is outside of, abbreviations apart. */
    private boolean isInForeignBrackets(int i, int place) {
        int open = sentence.opener(i);
        if (open < 0 || open == sentence.opener(place)) {
            return false;
        }
        int close = sentence.match(open);
        return close >= 0 && close < place && close - open > 2;
    }

    private boolean beginsClause(Quantity quantity) {
        int start = quantity.token;
        if (quantity.count >= 0 && quantity.count < start) {
            start = quantity.count;
        } else if (sentence.opener(start) >= 0) {
            return false;
        }
        int i = start - 1;
        while (tokens.is(i, Cue.QUALIFIER) || tokens.is(i, Kind.TILDE) || tokens.isWord(i, "a")) {
            i--;
        }
        return i < 0
                || tokens.is(i, Kind.COMMA)
                || tokens.is(i, Kind.SEMICOLON)
                || tokens.is(i, Kind.COLON)
                || tokens.is(i, Cue.AND)
                || tokens.isWord(i, "while")
                || tokens.isWord(i, "whereas")
                || tokens.isWord(i, "but")
                || tokens.isWord(i, "that")
                || tokens.isWord(i, "with") && tokens.is(i - 1, Kind.COMMA);
    }

    /** The first topic after a verb on the right, past other numbers of the same list. */
    private int predicate(Quantity quantity) {
        int from = afterBrackets(quantity);
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
            if (isTopic(i)) {
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

    /** The token of the survival or time that a number of months is about, or -1. */
    int ofTime(Quantity quantity) {
        int told = told(quantity);
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
            if (tokens.is(i, Cue.ENDPOINT)
                    && (tokens.term(i).isTime() || isDuration(i) || timeTo(i) >= 0)
                    && (i > open || !isInForeignBrackets(i, quantity.token))) {
                return i;
            }
            if (tokens.is(i, Cue.MEDIAN)) {
                if (median < 0 && !isBareMedian(i)) {
                    return -1;
                }
                median = i;
            }
            if (tokens.is(i, Cue.FOLLOW_UP) && median < 0 || isOtherTime(i) && median < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code duration of locoregional control}. */
    private boolean isDuration(int i) {
        return tokens.isWord(i - 1, "of")
                && i > 1
                && tokens.is(i - 2, Kind.WORD)
                && tokens.text(i - 2, i - 2).startsWith("duration");
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

    private boolean isOtherTime(int i) {
        String text = tokens.term(i).text();
        return tokens.is(i, Cue.TOPIC)
                && (text.startsWith("time ")
                        || text.contains("duration")
                        || text.startsWith("interval")
                        || text.equals("age")
                        || text.equals("aged"));
    }

    /** The token of the endpoint that an effect is about, or -1. */
    int ofEffect(Quantity quantity) {
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
        int behind = behindEffect(quantity);
        if (behind >= 0) {
            return behind;
        }
        int limit = Math.max(-1, first - LEFT);
        int bracketed = -1;
        for (int i = first - 1; i > limit; i--) {
            if (tokens.is(i, Cue.ENDPOINT) && !isState(i)) {
                if (!isInForeignBrackets(i, quantity.token)) {
                    return beforeTrait(i);
                }
                bracketed = bracketed < 0 ? i : bracketed;
            }
            boolean local = tokens.is(i, Cue.SAFETY) && isLocalSafety(i, first);
            if (local && !isInForeignBrackets(i, quantity.token)) {
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

    private int behindEffect(Quantity quantity) {
        int i = quantity.last + 1;
        if (tokens.is(i, Kind.OPEN) && sentence.match(i) > i) {
            i = sentence.match(i) + 1;
        } else if (quantity.interval != null && quantity.interval.first() <= i + 3) {
            i = quantity.interval.last() + 1;
        }
        if (quantity.type != Type.PLAIN && tokens.is(i - 1, Cue.GAIN)) {
            i = quantity.last;
        }
        int limit = Math.min(tokens.size(), i + 7);
        boolean link = false;
        for (; i < limit; i++) {
            if (tokens.is(i, Cue.ENDPOINT) && link) {
                return i;
            }
            link |= tokens.isWord(i, "for") || tokens.isWord(i, "in") || tokens.isWord(i, "of");
            if (tokens.is(i, Kind.SEMICOLON)
                    || tokens.is(i, Kind.COMMA)
                    || tokens.is(i, Kind.OPEN)
                    || byToken[i] != null) {
                return -1;
            }
        }
        return -1;
    }

    /** The endpoint that a P value without an estimate tests, as a token, or -1. */
    int ofProbability(Probability probability, Optional<Quantity> before) {
        int open = sentence.opener(probability.first());
        if (tokens.is(probability.first() - 1, Cue.ENDPOINT)) {
            return probability.first() - 1;
        }
        if (tokens.isWord(probability.last() + 1, "for")
                && tokens.is(probability.last() + 2, Cue.ENDPOINT)) {
            return probability.last() + 2;
        }
        int limit = Math.max(-1, probability.first() - LEFT);
        for (int i = probability.first() - 1; i > limit; i--) {
            boolean owned =
                    before.isPresent()
                            && before.get().token == i
                            && before.get().endpointToken >= 0
                            && (sentence.opener(i) == open || open < 0 || i < open);
            if (owned) {
                return before.get().endpointToken;
            }
            if (tokens.is(i, Cue.ENDPOINT) && !isInForeignBrackets(i, probability.first())) {
                return beforeTrait(i);
            }
            if (tokens.is(i, Cue.SAFETY)) {
                return predicted().orElse(i);
            }
        }
        return predicted().orElse(-1);
    }

    /**
     * The survival that the factors of a sentence are tested for: {@code predictors of overall
     * survival}, {@code survival was affected by}.
     */
    private Optional<Integer> predicted() {
        if (predicted == UNSOUGHT) {
            predicted = findPredicted();
        }
        return predicted < 0 ? Optional.empty() : Optional.of(predicted);
    }

    private int findPredicted() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.is(i, Kind.WORD) || !PROGNOSIS.contains(tokens.text(i, i))) {
                continue;
            }
            for (int j = i + 1; j < i + 8; j++) {
                if (tokens.is(j, Cue.ENDPOINT) && tokens.term(j).isTime()) {
                    return j;
                }
            }
            for (int j = i - 1; j > i - 8; j--) {
                if (tokens.is(j, Cue.ENDPOINT) && tokens.term(j).isTime()) {
                    return j;
                }
            }
        }
        return -1;
    }

    private static final Set<String> PROGNOSIS =
            Set.of(
                    "predictor",
                    "predictors",
                    "predictive",
                    "predicted",
                    "prognostic",
                    "associated",
                    "correlated",
                    "affected",
                    "influenced");

    /** The endpoints named together with one: {@code median PFS and OS were}. */
    List<Integer> coordinated(int endpoint) {
        List<Integer> tokensOf = new ArrayList<>();
        tokensOf.add(endpoint);
        boolean abbreviation =
                tokens.is(endpoint - 1, Kind.OPEN) && tokens.is(endpoint - 2, Cue.ENDPOINT);
        int i = abbreviation ? endpoint - 3 : endpoint - 1;
        while (tokensOf.size() < 6) {
            int end = i;
            while (end > i - 3 && (isJoint(end) || tokens.is(end, Cue.ESTIMATE))) {
                end--;
            }
            boolean joined = end < i && tokens.is(end, Cue.ENDPOINT) && !sentence.isTaken(end);
            if (!joined && tokens.is(end, Kind.CLOSE) && tokens.is(end - 1, Cue.ENDPOINT)) {
                end--;
                joined = i > end + 1;
            }
            if (!joined) {
                break;
            }
            if (tokens.is(end - 1, Kind.OPEN) && tokens.is(end - 2, Cue.ENDPOINT)) {
                tokensOf.add(0, end);
                i = end - 3;
            } else {
                tokensOf.add(0, end);
                i = end - 1;
            }
        }
        return tokensOf;
    }

    private boolean isJoint(int i) {
        return tokens.is(i, Cue.AND)
                || tokens.is(i, Kind.COMMA)
                || tokens.is(i, Kind.SLASH)
                || tokens.is(i, Cue.MEDIAN);
    }
}
