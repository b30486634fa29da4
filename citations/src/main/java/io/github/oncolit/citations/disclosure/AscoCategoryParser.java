package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.List;

/**
 * ASCO's disclosures by category, as its journals printed them before 2014.
 *
 * <pre>
 * block  := (label ("None" | entry (";" entry)*))+
 * entry  := name "," list
 * list   := item ("," item)*         item with (C), (U), (L), (B), (I)
 * </pre>
 *
 * Linear: each entry is looked at once.
 */
final class AscoCategoryParser {

    private final StatementDraft draft;
    private final Folded text;

    private AscoCategoryParser(StatementDraft draft) {
        this.draft = draft;
        this.text = draft.folded();
    }

    /** Reads a block whose markers have been found. */
    static void read(StatementDraft draft, List<Marker> markers) {
        AscoCategoryParser parser = new AscoCategoryParser(draft);
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            int to = i + 1 < markers.size() ? markers.get(i + 1).start() : draft.window().end();
            draft.take(marker.start(), marker.after());
            switch (marker.kind()) {
                case LABEL -> parser.category(marker, to);
                case CLOSING -> draft.remainderNone();
                default -> {}
            }
        }
    }

    private void category(Marker label, int to) {
        draft.take(label.after(), to);
        int start = label.after();
        boolean any = false;
        while (start < to) {
            int end = entryEnd(start, to);
            any |= entry(label, start, end);
            start = end + 1;
        }
        if (!any) {
            draft.diagnose(DisclosureCode.EMPTY_LIST, label.start(), label.end());
        }
    }

    private int entryEnd(int start, int to) {
        for (int at = start; at < to; at++) {
            char c = text.charAt(at);
            if (c == '(' || c == '[') {
                at = EntryBounds.closing(text, at, to);
            } else if (c == ';' && !EntryBounds.inEntity(text, at)) {
                return at;
            }
        }
        return to;
    }

    private boolean entry(Marker label, int from, int to) {
        int start = from;
        while (start < to && !CharSet.WORD.contains(text.charAt(start))) {
            start++;
        }
        if (start >= to) {
            return false;
        }
        int comma = EntryBounds.itemEnd(text, start, to);
        int end = comma;
        while (end > start && CharSet.SPACE.contains(text.charAt(end - 1))) {
            end--;
        }
        if (comma >= to) {
            return text.startsWithIgnoreCase("none", start);
        }
        int index = draft.roster().find(text, start, end);
        DisclosureCode code =
                index >= 0 || draft.roster().isEmpty() ? null : DisclosureCode.NOT_IN_ROSTER;
        Person person = new Person(Located.text(new Span(start, end), draft.text()), index, code);
        List<Organization> list =
                label.category() == DisclosureCategory.PATENTS_ROYALTIES_IP
                        ? PatentEntries.read(draft.text(), text, comma + 1, to)
                        : OrganizationList.read(draft.text(), text, comma + 1, to);
        draft.add(
                person,
                Located.at(label.category(), new Span(label.start(), label.end()), draft.text()),
                list,
                draft.amount(comma, to));
        return true;
    }
}
