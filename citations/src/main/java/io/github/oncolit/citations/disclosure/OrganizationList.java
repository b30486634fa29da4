package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a list of organisations as ASCO's forms print it.
 *
 * <pre>
 * list   := item ((","|";"|"¸"|"‚") item)* ","?
 * item   := name ("," legal | ", a" word* "company")* flag*
 * legal  := "Inc" | "Ltd" | "Co" | "LLC" | ...
 * flag   := ("("|"[") ("Inst"|"I"|"U"|"C"|"L") (")"|"]")
 * </pre>
 *
 * Separators inside parentheses do not count. A cedilla or a low quotation mark is what some
 * typesetters' commas became. Linear: a bracket is looked for within a bounded distance.
 */
final class OrganizationList {

    private static final CharSet TRIM = CharSet.of(" \n,;\u00B8\u201A\u3001");
    private static final int LONGEST_BRACKET = 90;

    private OrganizationList() {}

    /** The entries between two offsets. */
    static List<Organization> read(String text, Folded folded, int from, int to) {
        List<Organization> list = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = EntryBounds.itemEnd(folded, start, to);
            Organization item = item(text, folded, start, end);
            if (item != null && (list.isEmpty() || !isCountry(folded, item))) {
                list.add(item);
            }
            start = end + 1;
        }
        return list;
    }

    /** Whether an entry is the country of the company before it: {@code MSD, China}. */
    private static boolean isCountry(Folded text, Organization item) {
        Span name = item.name().span();
        return item.flags().isEmpty() && Places.fills(text, name.start(), name.end());
    }

    /** The entry in a range, its flags taken off its end; null if nothing is left. */
    static Organization item(String text, Folded folded, int from, int to) {
        int end = trimEnd(folded, from, withoutOpenless(folded, from, trimEnd(folded, from, to)));
        List<Located<RelationshipFlag>> flags = List.of();
        if (end > from && (folded.charAt(end - 1) == ')' || folded.charAt(end - 1) == ']')) {
            flags = new ArrayList<>();
            for (int cut = FlagScanner.cut(text, folded, from, end, flags);
                    cut < end;
                    cut = FlagScanner.cut(text, folded, from, end, flags)) {
                end = trimEnd(folded, from, cut);
            }
            end = trimEnd(folded, from, withoutAmount(text, folded, from, end));
        }
        int start = from;
        while (start < end && TRIM.contains(folded.charAt(start))) {
            start++;
        }
        end = trimEnd(folded, start, withoutRemark(folded, start, end));
        if (start >= end || !hasLetter(folded, start, end)) {
            return null;
        }
        return organization(text, folded, start, end, flags);
    }

    /** Cuts off a bracket that closes what opened before the entry: {@code (Grants: Merck)}. */
    private static int withoutOpenless(Folded text, int from, int end) {
        boolean closes = end > from && text.charAt(end - 1) == ')';
        return closes && text.indexOf('(', from, end) < 0 ? end - 1 : end;
    }

    /** Cuts a sum in brackets off an entry: {@code Merck (less than $5,000)}. */
    private static int withoutAmount(String text, Folded folded, int from, int end) {
        if (end <= from || folded.charAt(end - 1) != ')') {
            return end;
        }
        int open = end - 2;
        while (open > from && open > end - LONGEST_BRACKET && folded.charAt(open) != '(') {
            open--;
        }
        boolean sum = AmountScanner.in(text, folded, open, end) != null;
        return sum && folded.charAt(open) == '(' ? open : end;
    }

    /** Cuts a remark on the time off an entry: {@code Merck at the time of the study}. */
    private static int withoutRemark(Folded text, int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            if ((text.charAt(i) == ' ' || text.charAt(i) == '(')
                    && CharSet.LOWER.contains(text.charAt(i + 1))
                    && (text.startsWith("at the time", i + 1)
                            || text.startsWith("until ", i + 1)
                            || text.startsWith("during the ", i + 1))) {
                return i;
            }
        }
        return end;
    }

    /** An entry at a place. */
    static Organization organization(
            String text, Folded folded, int start, int end, List<Located<RelationshipFlag>> flags) {
        return new Organization(
                Located.text(new Span(start, end), text),
                Optional.ofNullable(CompanyTable.canonical(folded, start, end)),
                flags);
    }

    private static int trimEnd(Folded text, int from, int to) {
        int end = to;
        while (end > from && TRIM.contains(text.charAt(end - 1))) {
            end--;
        }
        if (end > from && text.charAt(end - 1) == '.' && !isAbbreviation(text, from, end - 1)) {
            end--;
        }
        return end;
    }

    private static boolean isAbbreviation(Folded text, int from, int stop) {
        int start = stop;
        while (start > from && CharSet.LETTER.contains(text.charAt(start - 1))) {
            start--;
        }
        return stop - start == 1 || EntryBounds.isLegalForm(text, start, stop);
    }

    private static boolean hasLetter(Folded text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (CharSet.WORD.contains(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
