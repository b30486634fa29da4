package io.github.oncolit.citations;

import io.github.oncolit.citations.NumericMarkerScanner.Candidate;
import io.github.oncolit.citations.NumericMarkerScanner.Footing;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;

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
        List<Candidate> left = new ArrayList<>(candidates.size());
        List<Candidate> items = new ArrayList<>();
        boolean counted = false;
        for (Candidate candidate : candidates) {
            boolean item = isItem(candidate, text);
            boolean next = item && !items.isEmpty() && isNext(items, candidate);
            if (!items.isEmpty() && item && !next) {
                counted = end(items, counted, left);
            }
            boolean begins = item && items.isEmpty() && candidate.list().numbers().get(0) <= 2;
            if (next || begins) {
                items.add(candidate);
                counted |= isCounted(candidate, items, text);
            } else {
                left.add(candidate);
            }
        }
        end(items, counted, left);
        left.sort((a, b) -> a.span().compareTo(b.span()));
        return left;
    }

    /** Takes the items for markers after all, unless they are several and set off as items are. */
    private static boolean end(List<Candidate> items, boolean counted, List<Candidate> left) {
        if (items.size() < 2 || !counted) {
            left.addAll(items);
        }
        items.clear();
        return false;
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
