package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * Letters that stand for a relationship.
 *
 * <pre>
 * codes := code ("," code)*
 * code  := ("C/A" | "RF" | "E" | "ET" | "H" | "OI" | "IP" | "SAB") remark?
 * remark := anything that starts with "-", "[" or a space: "Inst", "spouse"
 * </pre>
 *
 * @param category the relationship, located at its letters
 * @param flag what the remark says, null if there is none
 */
record RelationshipCode(Located<DisclosureCategory> category, Located<RelationshipFlag> flag) {

    private record Code(String letters, DisclosureCategory category, boolean distinctive) {}

    private static final int LONGEST = 40;

    private static final List<Code> CODES =
            List.of(
                    new Code("C/A", DisclosureCategory.CONSULTING_ADVISORY, true),
                    new Code("SAB", DisclosureCategory.CONSULTING_ADVISORY, true),
                    new Code("RF", DisclosureCategory.RESEARCH_FUNDING, true),
                    new Code("OI", DisclosureCategory.STOCK_OWNERSHIP, true),
                    new Code("ET", DisclosureCategory.EXPERT_TESTIMONY, true),
                    new Code("IP", DisclosureCategory.PATENTS_ROYALTIES_IP, true),
                    new Code("E", DisclosureCategory.EMPLOYMENT, false),
                    new Code("H", DisclosureCategory.HONORARIA, false));

    /** The bracket that closes one; the same place if none is near. */
    static int closing(Folded text, int open, int to) {
        int close = text.indexOf(')', open, Math.min(to, open + LONGEST));
        return close < 0 ? open : close;
    }

    private static Code codeAt(Folded text, int at, int to) {
        for (Code code : CODES) {
            int end = at + code.letters().length();
            if (end <= to
                    && text.startsWith(code.letters(), at)
                    && (end == to || !CharSet.WORD.contains(text.charAt(end)))) {
                return code;
            }
        }
        return null;
    }

    /** Whether a range holds codes and nothing else. */
    static boolean areCodes(Folded text, int from, int to) {
        return count(text, from, to, false) > 0;
    }

    /** Whether a range holds codes of which one is no flag of ASCO's lists as well. */
    static boolean isDistinctive(Folded text, int from, int to) {
        return areCodes(text, from, to) && count(text, from, to, true) > 0;
    }

    private static int count(Folded text, int from, int to, boolean distinctive) {
        int count = 0;
        for (int start = from; start < to; ) {
            int at = text.skip(CharSet.SPACE, start, to);
            Code code = codeAt(text, at, to);
            if (code == null) {
                return distinctive ? count : 0;
            }
            count += code.distinctive() || !distinctive ? 1 : 0;
            start = next(text, at, to);
        }
        return count;
    }

    private static int next(Folded text, int from, int to) {
        int comma = text.indexOf(',', from, to);
        return comma < 0 ? to : comma + 1;
    }

    /** The codes of a range. */
    static List<RelationshipCode> read(String text, Folded folded, int from, int to) {
        List<RelationshipCode> codes = new ArrayList<>();
        for (int start = from; start < to; start = next(folded, start, to)) {
            int at = folded.skip(CharSet.SPACE, start, to);
            Code code = codeAt(folded, at, to);
            if (code != null) {
                int end = at + code.letters().length();
                codes.add(
                        new RelationshipCode(
                                Located.at(code.category(), new Span(at, end), text),
                                remark(text, folded, end, endOf(folded, end, to))));
            }
        }
        return codes;
    }

    private static int endOf(Folded text, int from, int to) {
        int comma = text.indexOf(',', from, to);
        return comma < 0 ? to : comma;
    }

    private static Located<RelationshipFlag> remark(String text, Folded folded, int from, int to) {
        for (int at = from; at < to; at++) {
            RelationshipFlag flag =
                    folded.startsWithIgnoreCase("inst", at)
                            ? RelationshipFlag.INSTITUTION
                            : folded.startsWithIgnoreCase("spouse", at)
                                            || folded.startsWithIgnoreCase("family", at)
                                    ? RelationshipFlag.FAMILY_MEMBER
                                    : null;
            if (flag != null) {
                return Located.at(flag, new Span(at, to), text);
            }
        }
        return null;
    }

    /** Where a legend of the codes starts, or the end of the range. */
    static int legend(Folded text, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean starts = at == from || !CharSet.WORD.contains(text.charAt(at - 1));
            Code code = starts ? codeAt(text, at, to) : null;
            int end = code == null ? at : at + code.letters().length();
            if (code != null
                    && code.distinctive()
                    && end < to
                    && (text.charAt(end) == ')' || text.charAt(end) == ':')) {
                return at > from && text.charAt(at - 1) == '(' ? at - 1 : at;
            }
        }
        return to;
    }

    /** The organisations with what the remark says of them. */
    List<Organization> flagged(List<Organization> list) {
        return flag == null ? list : list.stream().map(o -> o.with(flag)).toList();
    }
}
