package io.github.oncolit.trials;

import java.util.List;

/**
 * What stands beside a trial's name and gives it away. All looks are bounded by {@link #REACH}.
 *
 * <pre>{@code
 * trial  = name, [ ")" ], { aside | qualifier }, ( "trial" | "study" ) ;
 * trials = name, { [ aside ], ( "," | "and" | "or" | "/" ), name }, ( "trials" | "studies" )
 *        | name, { "/", name }, ( "trial" | "study" ) ;
 * people = "the", name, "investigators" ;
 * aside  = "(" ... ")" | "[" ... "]" ;
 * }</pre>
 */
final class TrialNameCues {

    private static final int REACH = 140;
    private static final int ASIDE = 110;
    private static final int QUALIFIERS = 5;
    private static final List<String> OTHERS =
            List.of(" GROUP", " TEAM", " REGIST", " OUTCOMES INDEX");

    private static final TrialWordSet QUALIFIER_WORDS =
            new TrialWordSet(
                    List.of(
                            ("PHASE I II III IV 1 2 3 4 1/2 2/3 I/II II/III IA IB IIA IIB IIIB 1A"
                                            + " 1B 2A 2B 3B IB/II IIIB/IV I/IIA 1/2A 1B/2 CLINICAL"
                                            + " RANDOMISED RANDOMIZED CONTROLLED PILOT PIVOTAL"
                                            + " REGISTRATION UMBRELLA BASKET PLATFORM PROSPECTIVE"
                                            + " MAIN MULTICENTRE MULTICENTER OPEN-LABEL EXTENSION"
                                            + " COHORT FOLLOW-UP PARENT")
                                    .split(" ")));

    private final TrialText text;

    TrialNameCues(TrialText text) {
        this.text = text;
    }

    /** Whether the word trial or study comes after a name, behind asides and qualifiers. */
    boolean trialAfter(int end) {
        int at = skipMarks(end);
        for (int i = 0; i <= QUALIFIERS && at - end < REACH; i++) {
            if (isTrialWord(at)) {
                return true;
            }
            int next = isAside(at) ? asideEnd(at) : qualifierEnd(at);
            if (next == at) {
                return false;
            }
            at = skipMarks(next);
        }
        return false;
    }

    /** Whether the word trial or study is the next one. */
    boolean trialNext(int end) {
        return isTrialWord(skipSpaces(end));
    }

    /**
     * Whether the next word is trial, or study as in a title: otherwise that may be an author's or
     * a place's.
     */
    boolean titleNext(int end) {
        int at = skipSpaces(end);
        boolean titled = text.raw(at) == 'S' || text.raw(at + 5) == ':';
        return isTrialWord(at) && (text.fold(at) == 'T' || titled && text.fold(at + 4) == 'Y');
    }

    /** Whether the name is in a list that ends in trials or studies. */
    boolean trialsAfter(int end) {
        int at = end;
        boolean slashed = true;
        for (int i = 0; i < 4 && at - end < REACH; i++) {
            at = skipSpaces(at);
            if (isAside(at)) {
                at = skipSpaces(asideEnd(at));
            }
            if (i > 0 && (isPluralAt(at) || slashed && isTrialWord(at))) {
                return true;
            }
            slashed &= text.fold(at) == '/';
            int joint = jointEnd(at);
            if (joint == at || !text.isUpper(joint)) {
                return false;
            }
            at = joint;
            while (at - joint < TrialNameToken.LONGEST
                    && (text.isWord(at) || text.fold(at) == '-' || isNumberAhead(at))) {
                at++;
            }
        }
        return false;
    }

    /** Whether the people behind a trial come after its name. */
    boolean investigatorsNext(int end) {
        return text.startsWith(" INVESTIGATORS", end);
    }

    private boolean isNumberAhead(int at) {
        return text.fold(at) == ' ' && text.isDigit(at + 1) && text.isDigit(at + 2);
    }

    private int jointEnd(int at) {
        int end = at;
        if (text.fold(end) == ',' || text.fold(end) == '/') {
            end = skipSpaces(end + 1);
        }
        if (text.startsWith("AND ", end)) {
            return skipSpaces(end + 4);
        }
        return text.startsWith("OR ", end) ? skipSpaces(end + 3) : end;
    }

    private boolean isPluralAt(int at) {
        int word = at;
        while (qualifierEnd(word) > word && word - at < REACH) {
            word = skipSpaces(qualifierEnd(word));
        }
        return text.startsWith("TRIALS", word) || text.startsWith("STUDIES", word);
    }

    private int skipSpaces(int from) {
        int at = from;
        while (text.isSpace(at) && at - from < 4) {
            at++;
        }
        return at;
    }

    private int skipMarks(int from) {
        int at = from;
        while (at - from < 5
                && (text.isSpace(at)
                        || ")]\"'*_".indexOf(text.raw(at)) >= 0
                        || text.raw(at) == '\u2019'
                        || text.raw(at) == '\u201D'
                        || text.raw(at) == '\u2122')) {
            at++;
        }
        return at;
    }

    /** {@code trial}, {@code study} and their plurals, also with a citation's number glued on. */
    private boolean isTrialWord(int at) {
        char first = text.fold(at);
        if (first != 'T' && first != 'S') {
            return false;
        }
        int end = at;
        if (text.startsWith("TRIAL", at)) {
            end = at + 5;
        } else if (text.startsWith("STUDY", at)) {
            end = at + 5;
        } else if (text.startsWith("STUDIES", at)) {
            end = at + 7;
        } else {
            return false;
        }
        end += text.fold(end) == 'S' && text.startsWith("TRIAL", at) ? 1 : 0;
        if (text.fold(end) == ' ') {
            for (String other : OTHERS) {
                if (text.startsWith(other, end)) {
                    return false;
                }
            }
        }
        return !text.isLetter(end) || text.isUpper(end) && !text.isUpper(end - 1);
    }

    private boolean isAside(int at) {
        return text.raw(at) == '(' || text.raw(at) == '[';
    }

    private int asideEnd(int at) {
        char close = text.raw(at) == '(' ? ')' : ']';
        for (int i = at + 1; i < at + ASIDE; i++) {
            if (text.raw(i) == close) {
                return i + 1;
            }
            if (text.raw(i) == '\n' || text.raw(i) == TrialText.END) {
                return at;
            }
        }
        return at;
    }

    private int qualifierEnd(int at) {
        int end = at;
        while (end - at < 16 && (text.isWord(end) || "/-".indexOf(text.fold(end)) >= 0)) {
            end++;
        }
        if (end == at || end - at == 16) {
            return at;
        }
        return QUALIFIER_WORDS.contains(text, at, end) ? end : at;
    }
}
