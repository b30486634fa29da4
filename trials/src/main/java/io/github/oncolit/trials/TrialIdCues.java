package io.github.oncolit.trials;

/**
 * The identifier behind a trial's name, which gives the name away.
 *
 * <pre>{@code
 * id = name, ( " (" | "; " | ", " ), ( registry's prefix | group's name, ..., digit ) ;
 * }</pre>
 */
final class TrialIdCues {

    /** {@code (Funded by ...; NAME ClinicalTrials.gov number, NCT...)}, as NEJM ends abstracts. */
    static final String NUMBER_OF_NAME = "CLINICALTRIALS.GOV NUMBER";

    private static final String[] PREFIXES = {
        "NCT",
        "ISRCTN",
        "EUDRA",
        "CLINICALTRIAL",
        "CLINICAL TRIAL",
        "ACTRN",
        "UMIN",
        "CHICTR",
        "DRKS",
        "NTR",
        "NETHERLANDS TRIAL",
        "JRCT",
        "JAPICCTI",
        "EUCT",
        "EU CT",
        "IRCT",
        "CTRI"
    };

    private final TrialText text;

    TrialIdCues(TrialText text) {
        this.text = text;
    }

    /** Whether an identifier is given right behind a name or its closing parenthesis. */
    boolean idAfter(int end, boolean parenthesised) {
        int at = end;
        while (at - end < 5 && " (),;:['\".".indexOf(text.fold(at)) >= 0) {
            at++;
        }
        if (!parenthesised && (at == end || at == end + 1 && text.isSpace(end))) {
            return at > end && text.startsWith(NUMBER_OF_NAME, at);
        }
        for (String prefix : PREFIXES) {
            if (text.startsWith(prefix, at)) {
                return true;
            }
        }
        TrialTerms.Match<TrialGroups.Group> group = TrialGroups.nameAt(text, at);
        return group != null && text.isUpper(at + 1) && text.isDigit(digitWithin(group.end(), 12));
    }

    private int digitWithin(int from, int reach) {
        int at = from;
        while (at < from + reach && !text.isDigit(at)) {
            at++;
        }
        return at;
    }
}
