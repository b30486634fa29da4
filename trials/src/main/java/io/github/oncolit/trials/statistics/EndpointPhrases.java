package io.github.oncolit.trials.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The phrases that name endpoints, as the topics of numbers use them.
 *
 * <pre>
 * endpoint    = term | "time to" { word } event              "time to symptomatic progression"
 * coordinated = endpoint { ( "," | "and" | "/" ) endpoint }  "median PFS and OS"
 * told        = "for" endpoint                               behind a number: "24% v 12% for ORR"
 * trait       = patients ( "with" | "who" ) ... endpoint     tells which patients, and no topic
 * </pre>
 *
 * All looks are bounded by a number of tokens.
 */
final class EndpointPhrases {

    private static final int BEHIND = 9;

    private final Sentence sentence;
    private final Tokens tokens;
    private final Quantity[] byToken;

    EndpointPhrases(Sentence sentence, Quantity[] byToken) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.byToken = byToken;
    }

    /** Whether a token tells what patients are counted by: an endpoint, a harm, another topic. */
    boolean isTopic(int i) {
        return switch (tokens.cue(i)) {
            case ENDPOINT -> !sentence.isTaken(i);
            case SAFETY, FOLLOW_UP -> true;
            case TOPIC -> !namesGroup(i);
            case DESIGN -> !tokens.term(i).value().equals("alpha");
            default -> false;
        };
    }

    /** {@code patients allocated to}, {@code A-treated patients}: the words name a group. */
    private boolean namesGroup(int i) {
        return tokens.is(i - 1, Cue.PATIENTS)
                || tokens.is(i - 1, Kind.DASH) && tokens.is(i + 1, Cue.PATIENTS)
                || tokens.isWord(i - 1, Word.WHO)
                || tokens.is(i - 1, Kind.CLOSE)
                || tokens.is(i + 1, Cue.ARM)
                || tokens.isWord(i - 1, Word.WITH)
                || tokens.isPrinted(i - 1, "being")
                || tokens.isPrinted(i - 1, "trial")
                || tokens.isPrinted(i - 1, "study")
                || tokens.isWord(i - 1, Word.AFTER);
    }

    /** {@code 24% for ORR}, {@code 24% v 12% for ORR}: the endpoint told behind with "for". */
    int told(Quantity quantity) {
        int i = afterBrackets(quantity);
        if (tokens.is(i, Cue.VERSUS) && i + 1 < tokens.size()) {
            Quantity right = byToken[i + 1];
            i = right == null || right.type != quantity.type ? i : afterBrackets(right);
        }
        boolean told = tokens.isWord(i, Word.FOR) && tokens.is(i + 1, Cue.ENDPOINT);
        return told && !isGroupTrait(i + 1) ? i + 1 : -1;
    }

    /**
     * What an endpoint's words are; {@code time to pain progression} and {@code SRE-free survival}
     * are named in full.
     */
    Link link(int endpoint) {
        if (tokens.term(endpoint).text().equals("free survival")) {
            boolean hyphened = tokens.is(endpoint - 1, Kind.DASH) && endpoint > 1;
            return Link.words(tokens.span(hyphened ? endpoint - 2 : endpoint, endpoint));
        }
        int time = tokens.term(endpoint).isTime() ? -1 : timeTo(endpoint);
        return time < 0 ? Link.term(tokens, endpoint) : Link.words(tokens.span(time, endpoint));
    }

    /** The token of "time" in {@code time to first symptomatic progression}, or -1. */
    int timeTo(int endpoint) {
        for (int i = endpoint - 1; i > Math.max(0, endpoint - 7); i--) {
            if (tokens.is(i, Cue.TOPIC) && tokens.term(i).text().startsWith("time to")) {
                return i;
            }
            if (tokens.isWord(i, Word.TO)) {
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
            if (tokens.is(i, Cue.PATIENTS) || tokens.isWord(i, Word.WHO)) {
                return tokens.isWord(i + 1, Word.WITH)
                        || tokens.isWord(i, Word.WHO)
                        || tokens.is(i + 1, Kind.WORD)
                                && (tokens.isPrinted(i + 1, "without")
                                        || tokens.isPrinted(i + 1, "achieving"));
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
    int beforeTrait(int trait) {
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
    int afterBrackets(Quantity quantity) {
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

    /** Whether a token stands in brackets that a place is outside of, abbreviations apart. */
    boolean isInForeignBrackets(int i, int place) {
        int open = sentence.opener(i);
        if (open >= 0 && sentence.match(open) - open == 2 && sentence.opener(open) >= 0) {
            open = sentence.opener(open);
        }
        if (open < 0 || open == sentence.opener(place)) {
            return false;
        }
        int close = sentence.match(open);
        return close >= 0 && close < place && close - open > 2;
    }

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
            boolean apart = tokens.is(i, Cue.MEDIAN) && !tokens.term(end).isTime();
            if (!joined || apart) {
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
