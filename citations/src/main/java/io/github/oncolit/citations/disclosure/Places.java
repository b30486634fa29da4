package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.TermTable;
import io.github.oncolit.core.internal.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Countries, states and cities that are printed behind the names of companies. */
final class Places {

    private static final TermTable<Boolean> TABLE = read();

    private Places() {}

    private static TermTable<Boolean> read() {
        Map<String, Boolean> places = new HashMap<>();
        for (List<String> row : Tsv.read(Places.class, "places.tsv", 1).rows()) {
            places.put(row.get(0), Boolean.TRUE);
        }
        return TermTable.of(places);
    }

    /** Whether a place fills a range, a stop at its end left out. */
    static boolean fills(Folded text, int start, int end) {
        int last = end > start && text.charAt(end - 1) == '.' ? end - 1 : end;
        TermTable.Match<Boolean> match = TABLE.longestAt(text, start, last);
        return match != null && match.end() == last;
    }
}
