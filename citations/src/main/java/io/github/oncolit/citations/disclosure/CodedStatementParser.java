package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.List;
import java.util.Optional;

/**
 * Disclosures by author in which letters behind the organisations tell the relationship, as The
 * Oncologist prints them.
 *
 * <pre>
 * block  := (person ":" coded ("," coded)* (";" | "."))+ prose? legend?
 * coded  := list codes                     the codes hold for the list back to the codes before
 * codes  := "(" code ("," code)* ")"
 * code   := ("C/A" | "RF" | "E" | "ET" | "H" | "OI" | "IP" | "SAB") ("-" | " [")? "Inst"?
 * legend := "(RF) Research funding; ..." | "RF: Research funding; ..."
 * </pre>
 *
 * Linear: one pass over the brackets; a person is looked for behind the end of the entry before.
 */
final class CodedStatementParser {

    private static final int LONGEST_NAME = 60;
    private static final CharSet END = CharSet.of(";.\n");

    private final StatementDraft draft;
    private final Folded text;
    private final int end;
    private Person person;

    private CodedStatementParser(StatementDraft draft) {
        this.draft = draft;
        this.text = draft.folded();
        this.end = draft.window().end();
    }

    /**
     * Whether a range holds brackets with codes behind organisations: one that is no flag of ASCO's
     * lists, or any if a legend explains them.
     */
    static boolean isCoded(Folded text, int from, int to) {
        boolean plain = false;
        int open = text.indexOf('(', from, to);
        while (open >= 0) {
            int close = RelationshipCode.closing(text, open, to);
            if (close > open && RelationshipCode.areCodes(text, open + 1, close)) {
                boolean behind = text.indexOf(':', from, open) >= 0 && !opensLine(text, from, open);
                if (RelationshipCode.isDistinctive(text, open + 1, close)) {
                    return behind || plain;
                }
                plain |= behind;
            }
            open = text.indexOf('(', open + 1, to);
        }
        return plain && RelationshipCode.legend(text, from, to) < to;
    }

    /** A legend's bracket stands at the start of a line or sentence, no organisation before it. */
    private static boolean opensLine(Folded text, int from, int open) {
        int at = open;
        while (at > from && CharSet.SPACE.contains(text.charAt(at - 1))) {
            at--;
        }
        return at == from || END.contains(text.charAt(at - 1)) || text.charAt(at - 1) == ':';
    }

    /** Reads a block that is coded. */
    static void read(StatementDraft draft) {
        new CodedStatementParser(draft).read();
    }

    private void read() {
        int from = StatementHeading.end(text, draft.window());
        draft.take(draft.window().start(), from);
        int open = text.indexOf('(', from, end);
        while (open >= 0) {
            int close = RelationshipCode.closing(text, open, end);
            boolean codes = close > open && RelationshipCode.areCodes(text, open + 1, close);
            if (codes && opensLine(text, from, open)) {
                break;
            }
            if (codes) {
                entry(from, open, close);
                from = close + 1;
            }
            open = text.indexOf('(', Math.max(close, open) + 1, end);
        }
        int legend = RelationshipCode.legend(text, from, end);
        draft.take(legend, end);
        NarrativeStatementParser.read(draft, new Span(from, legend));
    }

    /** What stands between two brackets of codes: the next person, if any, and a list. */
    private void entry(int from, int open, int close) {
        int list = from;
        int colon = text.indexOf(':', from, open);
        if (colon >= 0) {
            int start = nameStart(from, colon);
            Person next = PrintedPeople.at(draft, start, colon);
            if (next != null) {
                if (start > from + 1) {
                    NarrativeStatementParser.read(draft, new Span(from, start));
                }
                person = next;
                list = colon + 1;
                draft.take(start, list);
            }
        }
        List<Organization> organizations = OrganizationList.read(draft.text(), text, list, open);
        if (person == null) {
            return;
        }
        draft.take(list, close + 1);
        Optional<Located<String>> amount = draft.amount(list, open);
        for (RelationshipCode code : RelationshipCode.read(draft.text(), text, open + 1, close)) {
            draft.add(person, code.category(), code.flagged(organizations), amount);
        }
    }

    /** Where the name before a colon starts: behind the end of the entry or sentence before. */
    private int nameStart(int from, int colon) {
        int start = colon;
        while (start > from && colon - start < LONGEST_NAME && !divides(start - 1)) {
            start--;
        }
        while (start < colon && CharSet.SPACE.contains(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Whether an entry ends at an offset; the stop behind an initial ends none. */
    private boolean divides(int at) {
        char c = text.charAt(at);
        boolean initial = c == '.' && at > 0 && CharSet.UPPER.contains(text.charAt(at - 1));
        return END.contains(c) && !initial || c == ')';
    }
}
