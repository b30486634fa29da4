package io.github.oncolit.trials.statistics;

/**
 * Tells what words do for the name of a group of patients: introduce it, lead to it, end it.
 *
 * <pre>
 * preposition = "in" | "with" | "for" | "on" | "among" | "of" | "after"
 * who         = "who" | "took" | "given" | treated
 * lead        = "the" | "all" | [ N ] patients | who | arm who | "that for"
 * verb        = "was" | "had" | "showed" | gain | "while" | "than" | ...
 * </pre>
 */
final class GroupWords {

    private static final Words PREPOSITIONS =
            Words.of(Word.IN, Word.WITH, Word.FOR, Word.ON, Word.AMONG, Word.OF, Word.AFTER);

    /** Behind "that": {@code longer than that with A}. */
    private static final Words BEHIND_THAT = Words.of(Word.IN, Word.WITH, Word.FOR, Word.OF);

    private static final Words LEADS =
            Words.of(
                    Word.THE,
                    Word.ALL,
                    Word.THESE,
                    Word.WHO,
                    Word.TO,
                    Word.WERE,
                    Word.HAD,
                    Word.ON,
                    Word.IN,
                    Word.WITH,
                    Word.FOR);

    /** Verbs, and the conjunctions that begin another clause. */
    private static final Words VERBS =
            Words.of(
                    Word.WAS,
                    Word.WERE,
                    Word.HAD,
                    Word.ACHIEVED,
                    Word.HAVE,
                    Word.IS,
                    Word.WHILE,
                    Word.WHEREAS,
                    Word.BUT,
                    Word.SHOWED,
                    Word.DID);

    private static final Words DOING = Words.of(Word.SHOWED, Word.DID);

    private static final WordSet ACTIVE =
            WordSet.of(
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
                    "experienced",
                    "offered",
                    "survived",
                    "despite",
                    "reported",
                    "also",
                    "included",
                    "including",
                    "comprised",
                    "achieving");

    private static final WordSet FAVORING =
            WordSet.of(
                    "favored",
                    "favoured",
                    "favoring",
                    "favouring",
                    "favors",
                    "favours",
                    "favor",
                    "favour");

    private static final WordSet SEEN =
            WordSet.of("observed", "seen", "reported", "obtained", "found", "noted");

    private static final WordSet TREATED =
            WordSet.of(
                    "received",
                    "receive",
                    "receiving",
                    "assigned",
                    "treated",
                    "allocated",
                    "randomly",
                    "randomized",
                    "randomised",
                    "undergoing",
                    "underwent");

    private final Tokens tokens;

    GroupWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a phrase that names a group may begin with a token. */
    boolean isPreposition(int i) {
        return tokens.isWord(i, PREPOSITIONS)
                && !(tokens.isWord(i, Word.WITH) && tokens.is(i + 1, Cue.OR));
    }

    /** {@code favored} A over B. */
    boolean isFavoring(int i) {
        return tokens.is(i, Kind.WORD) && FAVORING.contains(tokens, i);
    }

    /** {@code who took}, {@code assigned to}. */
    boolean isWho(int i) {
        return tokens.isWord(i, Word.WHO)
                || tokens.is(i, Kind.WORD)
                        && (tokens.isPrinted(i, "took") || tokens.isPrinted(i, "given"))
                || tokens.is(i, Cue.TOPIC) && TREATED.contains(tokens, i);
    }

    /** Whether a token may stand before the name itself. */
    boolean isLead(int i) {
        if (isSeen(i)) {
            return true;
        }
        if (tokens.is(i, Cue.PREPOSITION)) {
            return tokens.isWord(i, LEADS)
                    || tokens.isWord(i, Word.A) && tokens.firstChar(i) == 'a'
                    || tokens.isWord(i, Word.THAT)
                            && (tokens.is(i - 1, Cue.ARM)
                                    || tokens.isWord(i + 1, BEHIND_THAT)
                                    || isSeen(i + 1));
        }
        if (tokens.is(i, Cue.ARM)) {
            return isWho(i + 1)
                    || tokens.isWord(i + 1, Word.THAT)
                    || tokens.isWord(i + 1, Word.WITH);
        }
        boolean part =
                tokens.is(i, Cue.PROPORTION_OF)
                        || tokens.is(i, Cue.GAIN) && tokens.is(i + 1, Cue.PROPORTION_OF);
        boolean study = tokens.isPrinted(i, "trial") || tokens.isPrinted(i, "study");
        return part
                || study && isWho(i + 1)
                || tokens.is(i, Cue.PATIENTS) && !tokens.is(i + 1, Cue.ARM)
                || tokens.count(i) > 1 && tokens.is(i + 1, Cue.PATIENTS)
                || tokens.is(i, Cue.NUMBER_WORD) && tokens.isWord(i + 1, Word.IN)
                || isWho(i);
    }

    /** The "observed" of {@code than that observed with A}. */
    private boolean isSeen(int i) {
        return tokens.isWord(i - 1, Word.THAT) && SEEN.contains(tokens, i);
    }

    /** Whether a token ends a subject: a verb or a conjunction. */
    boolean isVerb(int i) {
        if (!tokens.is(i, Cue.PREPOSITION)) {
            return tokens.is(i, Cue.VERSUS) && tokens.isPrinted(i, "than");
        }
        return tokens.isWord(i, VERBS);
    }

    /** Whether a token says what a group did: {@code improved}, {@code resulted}. */
    boolean isActive(int i) {
        return tokens.is(i, Cue.GAIN)
                || tokens.is(i, Kind.WORD) && ACTIVE.contains(tokens, i)
                || tokens.isWord(i, DOING);
    }

    /** The line between the cells of a table. */
    boolean isCell(int i) {
        return tokens.firstChar(i) == '|';
    }
}
