package io.github.oncolit.citations;

import io.github.oncolit.citations.NumericMarkerScanner.Candidate;
import io.github.oncolit.citations.NumericMarkerScanner.Footing;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The items of a list that a sentence counts in parentheses, which look like markers.
 *
 * <pre>
 * enumeration = item , { item } ;                (* numbers that ascend by one, from 1 or 2 *)
 * item        = ( "," | ";" | "and" | "or" | ... ) , " (" , number , ") " , letter ;
 * </pre>
 *
 * A marker stands behind what it cites, so that a stop follows it; an item stands before its words.
 */
final class Enumerations {

    private static final int LONGEST_ITEM = 600;

    private Enumerations() {}

    /** The candidates that are no items of an enumeration. */
    static List<Candidate> leftOut(List<Candidate> candidates, Folded text) {
        Set<Candidate> items = new HashSet<>();
        List<Candidate> run = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!isItem(candidate, text)) {
                continue;
            }
            if (!run.isEmpty() && !isNext(run, candidate)) {
                addIfCounted(run, items, text);
                run.clear();
            }
            if (!run.isEmpty() || candidate.list().numbers().get(0) <= 2) {
                run.add(candidate);
            }
        }
        addIfCounted(run, items, text);
        return items.isEmpty()
                ? candidates
                : candidates.stream().filter(candidate -> !items.contains(candidate)).toList();
    }

    /** Adds the items of a run, if they are several and set off as items are. */
    private static void addIfCounted(List<Candidate> run, Set<Candidate> items, Folded text) {
        if (run.size() > 1 && run.stream().anyMatch(item -> isCounted(item, run, text))) {
            items.addAll(run);
        }
    }

    private static boolean isNext(List<Candidate> items, Candidate candidate) {
        Candidate last = items.get(items.size() - 1);
        return candidate.list().numbers().get(0) == last.list().numbers().get(0) + 1
                && candidate.span().start() - last.span().end() < LONGEST_ITEM;
    }

    private static boolean isItem(Candidate candidate, Folded text) {
        int start = candidate.span().start();
        int end = candidate.span().end();
        return candidate.style() == MarkerStyle.PAREN
                && candidate.footing() != Footing.LINKED
                && candidate.list().numbers().size() == 1
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && CharSet.LETTER.contains(text.charAt(end + 1))
                && (start < 2 || ".?!".indexOf(text.charAt(start - 2)) < 0);
    }

    /**
     * Whether a semicolon or "and" parts an item from the one before, or a comma from the first.
     */
    private static boolean isCounted(Candidate item, List<Candidate> items, Folded text) {
        int start = item.span().start();
        if (item.list().numbers().get(0) < 2 || start < 5) {
            return false;
        }
        boolean fromFirst = items.get(0).list().numbers().get(0) == 1;
        char mark = text.charAt(start - 2);
        return mark == ';'
                || mark == ',' && fromFirst
                || text.startsWithIgnoreCase(" and ", start - 5)
                || text.startsWithIgnoreCase(" or ", start - 4);
    }
}
