package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.Folded;
import java.util.List;
import java.util.Map;

/**
 * The letters that ASCO's forms print behind an entry.
 *
 * <pre>
 * flags := ("(" | "[") flag ("," flag)* (")" | "]")
 * flag  := "Inst" | "I" | "U" | "C" | "L" | "Institution" | "Uncompensated" ...
 * </pre>
 */
final class FlagScanner {

    private static final int LONGEST = 40;
    private static final Map<String, RelationshipFlag> FLAGS =
            Map.ofEntries(
                    Map.entry("inst", RelationshipFlag.INSTITUTION),
                    Map.entry("institution", RelationshipFlag.INSTITUTION),
                    Map.entry("institutional", RelationshipFlag.INSTITUTION),
                    Map.entry("toinstitution", RelationshipFlag.INSTITUTION),
                    Map.entry("i", RelationshipFlag.FAMILY_MEMBER),
                    Map.entry("spouse", RelationshipFlag.FAMILY_MEMBER),
                    Map.entry("family", RelationshipFlag.FAMILY_MEMBER),
                    Map.entry("familymember", RelationshipFlag.FAMILY_MEMBER),
                    Map.entry("immediatefamilymember", RelationshipFlag.FAMILY_MEMBER),
                    Map.entry("u", RelationshipFlag.UNCOMPENSATED),
                    Map.entry("uncompensated", RelationshipFlag.UNCOMPENSATED),
                    Map.entry("unpaid", RelationshipFlag.UNCOMPENSATED),
                    Map.entry("c", RelationshipFlag.COMPENSATED),
                    Map.entry("compensated", RelationshipFlag.COMPENSATED),
                    Map.entry("paid", RelationshipFlag.COMPENSATED),
                    Map.entry("l", RelationshipFlag.LEADERSHIP_POSITION));

    private FlagScanner() {}

    /** Takes one bracket of flags off the end of a range; where it opens, or {@code end}. */
    static int cut(
            String text, Folded folded, int from, int end, List<Located<RelationshipFlag>> flags) {
        if (end <= from || folded.charAt(end - 1) != ')' && folded.charAt(end - 1) != ']') {
            return end;
        }
        char opening = folded.charAt(end - 1) == ')' ? '(' : '[';
        int open = end - 2;
        while (open >= from && open > end - LONGEST && folded.charAt(open) != opening) {
            open--;
        }
        if (open < from || folded.charAt(open) != opening) {
            return end;
        }
        return read(text, folded, open + 1, end - 1, flags) ? open : end;
    }

    /** Reads what a bracket holds; false, and nothing taken, if it is not all flags. */
    static boolean read(
            String text, Folded folded, int from, int to, List<Located<RelationshipFlag>> flags) {
        int taken = flags.size();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || folded.charAt(i) == ',' || folded.charAt(i) == '/') {
                RelationshipFlag flag = FLAGS.get(Letters.key(folded, start, i));
                if (flag == null) {
                    flags.subList(taken, flags.size()).clear();
                    return false;
                }
                flags.add(Located.at(flag, trim(folded, start, i), text));
                start = i + 1;
            }
        }
        return true;
    }

    private static Span trim(Folded folded, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && folded.charAt(first) <= ' ') {
            first++;
        }
        while (last > first && folded.charAt(last - 1) <= ' ') {
            last--;
        }
        return new Span(first, last);
    }
}
