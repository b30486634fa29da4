package io.github.oncolit.trials;

import io.github.oncolit.core.internal.Tsv;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known of trial names and of what only looks like one. */
final class TrialNameTables {

    private static final TrialTerms<Boolean> FAMILIES = new TrialTerms<>();
    private static final TrialTerms<String> DISTINCT = new TrialTerms<>();
    private static final TrialWordSet REFUSED = set("not-trial-names.tsv");
    private static final TrialWordSet DRUG_CODES = set("drug-codes.tsv");

    static {
        words("trial-families.tsv").forEach(family -> FAMILIES.add(family, true));
        words("trial-names.tsv").forEach(name -> DISTINCT.add(name, name.replace("-", "")));
    }

    private TrialNameTables() {}

    private static TrialWordSet set(String table) {
        return new TrialWordSet(words(table));
    }

    private static Set<String> words(String table) {
        Set<String> words = new HashSet<>();
        for (List<String> row : Tsv.read(TrialNameTables.class, table, 1).rows()) {
            words.add(row.get(0));
        }
        return words;
    }

    /** The end of a family's name that starts at an offset, or {@code start}. */
    static int familyEnd(TrialText text, int start) {
        TrialTerms.Match<Boolean> match =
                FAMILIES.mayStartAt(text, start) ? FAMILIES.startingAt(text, start) : null;
        return match == null ? start : match.end();
    }

    /**
     * The end of a name that needs nothing beside it, with the capitals and small letters that its
     * row has, or {@code start}.
     */
    static int distinctEnd(TrialText text, int start) {
        TrialTerms.Match<String> match =
                DISTINCT.mayStartAt(text, start) ? DISTINCT.startingAt(text, start) : null;
        if (match == null || text.isWord(match.end())) {
            return start;
        }
        int at = start;
        for (int i = 0; i < match.value().length(); at++) {
            if (text.isLetter(at) || text.isDigit(at)) {
                if (text.raw(at) != match.value().charAt(i)) {
                    return start;
                }
                i++;
            }
        }
        return match.end();
    }

    /** Whether a word in capitals names something else. */
    static boolean isRefused(TrialText text, int from, int to) {
        return REFUSED.contains(text, from, to);
    }

    /** Whether letters before a number are a company's code for its drugs. */
    static boolean isDrugCode(TrialText text, int from, int to) {
        return DRUG_CODES.contains(text, from, to);
    }
}
