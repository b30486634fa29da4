package io.github.oncolit.trials;

/**
 * What stands before a trial's name, and what tells that the name is in a title.
 *
 * <pre>{@code
 * title = line start, name, ( ":" | dash ), words of a trial's design
 *       | words of a trial's design or subject, "(", name, ")", [ "." ], line end ;
 * }</pre>
 */
final class TrialTitleCues {

    private static final String[] SUBJECTS = {
        "PATIENTS",
        "CANCER",
        "CARCINOMA",
        "LYMPHOMA",
        "LEUK",
        "MELANOMA",
        "MYELOMA",
        "SARCOMA",
        "TUMO",
        "GLIO",
        "TRIAL",
        "STUDY",
        "RANDOMI",
        "PHASE"
    };

    private static final String[] INSTRUMENTS = {
        "SCALE",
        "SUBSCALE",
        "INDEX",
        "QUESTIONNAIRE",
        "SCORE",
        "INVENTORY",
        "FORM",
        "INSTRUMENT",
        "CRITERIA",
        "GUIDELINE",
        "GUIDELINES",
        "RECOMMENDATIONS",
        "STATEMENT",
        "CHECKLIST"
    };

    private static final String[] CALLED = {"CALLED", "NAMED", "KNOWN AS", "DUBBED"};

    private final TrialText text;

    TrialTitleCues(TrialText text) {
        this.text = text;
    }

    /** Whether trial, study or phase with its number comes right before a name. */
    boolean trialBefore(int start) {
        int end = start;
        while (start - end < 3
                && (text.isSpace(end - 1) || "(\"'[".indexOf(text.fold(end - 1)) >= 0)) {
            end--;
        }
        for (String link : new String[] {"INCLUDING", "SUCH AS", "NAMED", "CALLED"}) {
            if (end < start && endsWith(link, end)) {
                return isDesign(end - 40, 40);
            }
        }
        return endsWith("TRIAL", end) || endsWith("STUDY", end) || endsWith("TRIALS", end);
    }

    /** Whether a name is introduced as a trial's: {@code the trial, called}. */
    boolean calledBefore(int start) {
        for (String verb : CALLED) {
            int end = start - 1 - verb.length();
            if (text.isSpace(start - 1) && endsWith(verb, start - 1)) {
                while (start - end < 20 && " ,(".indexOf(text.fold(end - 1)) >= 0) {
                    end--;
                }
                return endsWith("TRIAL", end) || endsWith("STUDY", end);
            }
        }
        return false;
    }

    /** Whether a scale, a guideline or their like is named before or behind a parenthesis. */
    boolean isInstrument(int start, int after) {
        int end = start - 2;
        for (String word : INSTRUMENTS) {
            if (endsWith(word, end) || text.startsWith(word, after + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title that ends in Trial or Study comes right before a name's parenthesis. */
    boolean trialTitleBefore(int start) {
        int end = start - 2;
        return text.raw(start - 1) == '('
                && (endsWith("TRIAL", end) || endsWith("STUDY", end))
                && text.isUpper(end - 5);
    }

    /** Whether {@code the} comes right before a name. */
    boolean articleBefore(int start) {
        return text.isSpace(start - 1) && endsWith("THE", start - 1);
    }

    /** Whether {@code a} or {@code an} comes right before a word, as before no trial's name. */
    boolean indefiniteBefore(int start) {
        return text.isSpace(start - 1) && (endsWith("AN", start - 1) || endsWith("A", start - 1));
    }

    private boolean endsWith(String word, int end) {
        return text.startsWith(word, end - word.length()) && !text.isWord(end - word.length() - 1);
    }

    /** Whether a name is the first thing on its line, or follows a run-in heading. */
    boolean startsLine(int start) {
        int at = start;
        while (start - at < 4
                && (text.fold(at - 1) == ' ' || "*_#".indexOf(text.fold(at - 1)) >= 0)) {
            at--;
        }
        char before = text.fold(at - 1);
        return before == TrialText.END || before == '\n';
    }

    /** Whether the words of a trial's title come after a name and its colon or dash. */
    boolean titleAfter(int end) {
        char c = text.raw(end);
        int at = text.isSpace(end) ? end + 1 : end;
        boolean joint = c == ':' || c == '\u2014' || text.raw(at) == '\u2014';
        return joint && isDesign(end + 1, 160);
    }

    /** Whether a line's only sentence ends at an offset, as a title does. */
    boolean endsTitle(int end, int reach) {
        for (int i = end - 1; i >= end - reach; i--) {
            char c = text.fold(i);
            if (c == TrialText.END || c == '\n') {
                return isSubject(i + 1, end);
            }
            if (c == '.' && text.isSpace(i + 1) && text.isLetter(i - 1) && text.isLetter(i - 2)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSubject(int from, int to) {
        for (String word : SUBJECTS) {
            if (text.holds(word, from, to)) {
                return to - from > 50;
            }
        }
        return false;
    }

    /** Whether a window holds words of a trial's design. */
    boolean isDesign(int from, int reach) {
        return text.holds("PHASE ", from, from + reach)
                || text.holds("RANDOMI", from, from + reach)
                || text.holds("TRIAL", from, from + reach)
                || text.holds("STUDY", from, from + reach);
    }
}
