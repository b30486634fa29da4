package io.github.oncolit.trials.statistics;

/**
 * Reads the names of groups of patients as CONSORT reports tell them.
 *
 * <pre>
 * phrase = preposition name | participle name           "with A", "assigned to the A group"
 * name   = { lead } words [ arm [ label ] ]             up to a comma, bracket, verb or "versus"
 * lead   = "the" | [ N ] "patients" | "those" | "who received" | arm participle
 * label  = capital | number                             "arm A", "group 2"
 * </pre>
 *
 * A name has at most a few words, so that each look is bounded.
 */
final class GroupName {

    private static final int LONGEST = 14;
    private static final int LEADS = 10;

    /** Words whose phrases tell of a study and name no group: {@code in exploratory analyses}. */
    private static final WordSet STUDIES =
            WordSet.of(
                    "analysis",
                    "analyses",
                    "findings",
                    "results",
                    "trend",
                    "trends",
                    "data",
                    "study",
                    "studies",
                    "trial",
                    "trials",
                    "setting");

    /** Words that stand for a group and name none. */
    private static final WordSet EMPTY =
            WordSet.of(
                    "without",
                    "no",
                    "none",
                    "there",
                    "it",
                    "this",
                    "they",
                    "we",
                    "positive",
                    "others",
                    "projected",
                    "estimated",
                    "combined",
                    "significantly");

    private final Tokens tokens;
    private final GroupWords words;
    private final Quantity[] byToken;
    private int stop;

    GroupName(Sentence sentence, Quantity[] byToken) {
        this.tokens = sentence.tokens();
        this.words = new GroupWords(tokens);
        this.byToken = byToken;
    }

    GroupWords words() {
        return words;
    }

    /** The token after the name read last. */
    int stop() {
        return stop;
    }

    /** The name that starts at a token, or none. */
    Link at(int from) {
        int first = from;
        while (first < from + LEADS && words.isLead(first)) {
            first++;
        }
        int last = last(first);
        stop = last + 1;
        return isName(first, last) ? Link.words(tokens.span(first, last)) : Link.NONE;
    }

    private int last(int first) {
        int start = isPrefix(first) ? first + 4 : first;
        int last = start - 1;
        for (int i = start; i < Math.min(tokens.size(), first + LONGEST); i++) {
            if (ends(i, first)) {
                break;
            }
            last = i;
            if (tokens.is(i, Cue.ARM)) {
                boolean label = isLabel(i + 1);
                stop = label ? i + 2 : i + 1;
                return stop - 1;
            }
        }
        while (last > first && (tokens.is(last, Cue.PREPOSITION) || tokens.is(last, Kind.DASH))) {
            last--;
        }
        return last;
    }

    /** The brackets of {@code (nab-)paclitaxel}. */
    private boolean isPrefix(int i) {
        return tokens.is(i, Kind.OPEN)
                && tokens.is(i + 1, Kind.WORD)
                && tokens.is(i + 2, Kind.DASH)
                && tokens.is(i + 3, Kind.CLOSE)
                && tokens.touchesNext(i + 3);
    }

    /** The A of {@code arm A}, the 2 of {@code group 2}. */
    boolean isLabel(int i) {
        boolean letters =
                i < tokens.size()
                        && tokens.end(i) - tokens.start(i) <= 2
                        && Character.isUpperCase(tokens.firstChar(i));
        boolean number =
                tokens.is(i, Kind.NUMBER)
                        && tokens.count(i) >= 0
                        && tokens.count(i) < 20
                        && !tokens.is(i + 1, Kind.PERCENT)
                        && !tokens.is(i + 1, Cue.PATIENTS);
        return letters || number;
    }

    /** Whether some tokens name a group. */
    boolean isName(int first, int last) {
        if (last < first || first >= tokens.size() || isBare(first, last)) {
            return false;
        }
        boolean number = byToken[first] != null && !isCohort(first);
        boolean counted = last > first && tokens.is(last, Cue.PATIENTS) && tokens.count(first) >= 0;
        boolean lone =
                tokens.is(first, Kind.NUMBER)
                        && (first == last
                                || tokens.isWord(first + 1, Word.OF)
                                || tokens.isPrinted(first + 1, "out"));
        boolean study = tellsOther(first, last);
        boolean pronoun =
                is(first, "most")
                        || first == last && EMPTY.containsIgnoreCase(tokens, first)
                        || is(first, "only")
                        || tokens.isWord(first, Word.WHICH);
        boolean arms = tokens.is(first, Cue.NUMBER_WORD) && tokens.is(last, Cue.ARM);
        for (int i = first; i <= last; i++) {
            switch (tokens.cue(i)) {
                case MEDIAN, DIFFERENCE, INTERVAL, MEASURE, PRIMARY -> {
                    return false;
                }
                case FOLLOW_UP -> {
                    if (!tokens.is(last, Cue.ARM)) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        boolean time = tokens.is(last, Cue.UNIT) && last - first <= 2;
        return !number
                && !counted
                && !lone
                && !study
                && !pronoun
                && !(arms && last - first < 3)
                && !time;
    }

    /** Whether the words tell of a study, a time, a grade, a risk or an action, and of no group. */
    private boolean tellsOther(int first, int last) {
        return STUDIES.containsIgnoreCase(tokens, last)
                || tokens.is(first, Kind.DASH)
                || first == last && isNoGroup(first)
                || tokens.begins(first, "grade")
                || tokens.isPrinted(first, "terms")
                || tokens.is(first, Kind.WORD) && words.isActive(first)
                || tokens.is(first, Cue.RISK) && tokens.isWord(first + 1, Word.OF)
                || tokens.is(first, Cue.TOPIC) && tokens.begins(first, "time to");
    }

    /** A preposition, a harm, a rate or a risk alone. */
    private boolean isNoGroup(int i) {
        return switch (tokens.cue(i)) {
            case PREPOSITION -> !Character.isUpperCase(tokens.firstChar(i));
            case SAFETY, RATE, RISK -> true;
            default -> false;
        };
    }

    /** {@code 22 MET-high patients}, {@code 8 Gy}: a plain number may begin a name. */
    private boolean isCohort(int i) {
        return byToken[i].type == Quantity.Type.PLAIN
                && (!tokens.isDecimal(i) || is(i + 1, "mg") || is(i + 1, "Gy"));
    }

    /** {@code the arms}, {@code patients}: no name. */
    private boolean isBare(int first, int last) {
        return first == last && (tokens.is(first, Cue.ARM) || tokens.is(first, Cue.PATIENTS));
    }

    private boolean ends(int i, int first) {
        return switch (tokens.kind(i)) {
            case COMMA, SEMICOLON, COLON, OPEN, CLOSE, PERCENT, EQUAL -> true;
            case NUMBER -> byToken[i] != null && i > first && tokens.isDecimal(i);
            case TERM -> endsAtTerm(i, first);
            case WORD -> words.isActive(i);
            default -> words.isCell(i);
        };
    }

    private boolean endsAtTerm(int i, int first) {
        return switch (tokens.cue(i)) {
            case VERSUS, ENDPOINT, RESPECTIVELY, MEDIAN -> true;
            case GAIN -> !tokens.is(i + 1, Cue.ARM) && !tokens.is(i + 1, Kind.DASH);
            case AND -> endsAtAnd(i);
            case PREPOSITION ->
                    words.isVerb(i)
                            || tokens.isWord(i, Word.BY)
                            || i > first
                                    && (tokens.isWord(i, Word.IN) || tokens.isWord(i, Word.AMONG))
                                    && !is(i + 1, "combination")
                            || (tokens.isWord(i, Word.AT) || tokens.isWord(i, Word.TO))
                                    && tokens.is(i + 1, Kind.NUMBER);
            case QUALIFIER -> tokens.isPrinted(i, "over") && !tokens.is(i + 1, Kind.NUMBER);
            default -> false;
        };
    }

    /** An "and" before another number ends the name; one inside of it does not. */
    private boolean endsAtAnd(int and) {
        int limit = Math.min(tokens.size(), and + 5);
        for (int i = and + 1; i < limit; i++) {
            boolean number = tokens.is(i, Kind.NUMBER) || tokens.is(i, Cue.NUMBER_WORD);
            if (number || tokens.is(i, Cue.MEDIAN) || tokens.is(i, Cue.ENDPOINT)) {
                return true;
            }
            if (tokens.is(i, Kind.COMMA) || tokens.is(i, Cue.ARM) || words.isPreposition(i)) {
                return tokens.is(i, Cue.PREPOSITION) && i == and + 1;
            }
        }
        return false;
    }

    /** Whether the name read last tells of a study as a whole: {@code in the study}. */
    boolean isStudy() {
        return STUDIES.containsIgnoreCase(tokens, stop - 1);
    }

    /**
     * Whether the name read last is that of an arm of a trial: {@code the A group}, {@code arm A}.
     */
    boolean isArm() {
        return tokens.is(stop - 1, Cue.ARM) || tokens.is(stop - 2, Cue.ARM);
    }

    /** Whether the name read last tells who the patients were, rather than what they received. */
    boolean isTrait() {
        int last = stop - 1;
        return tokens.is(last, Cue.PATIENTS) || is(last, "population") || is(last, "subset");
    }

    private boolean is(int i, String word) {
        return tokens.isPrinted(i, word);
    }
}
