package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.Folded;
import java.util.List;
import java.util.Optional;

/**
 * Disclosures by category in which brackets behind the organisations name the people.
 *
 * <pre>
 * block := (label (list "(" people ")")+ ";"?)+ prose?
 * </pre>
 *
 * Linear: one pass over the brackets.
 */
final class PeopleBehindParser {

    private static final int LONGEST = 200;

    private final StatementDraft draft;
    private final Folded text;

    private PeopleBehindParser(StatementDraft draft) {
        this.draft = draft;
        this.text = draft.folded();
    }

    /** Whether the lists of most labels with a bracket name people in it. */
    static boolean isSo(StatementDraft draft, List<Marker> markers) {
        int brackets = 0;
        int people = 0;
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            int to = i + 1 < markers.size() ? markers.get(i + 1).start() : draft.window().end();
            int open = draft.folded().indexOf('(', marker.after(), to);
            if (marker.kind() == Marker.Kind.LABEL && open > 0) {
                brackets++;
                int close = closing(draft.folded(), open, to);
                people += PrintedPeople.in(draft, open + 1, close).isEmpty() ? 0 : 1;
            }
        }
        return people * 2 > brackets;
    }

    private static int closing(Folded text, int open, int to) {
        int close = text.indexOf(')', open, Math.min(to, open + LONGEST));
        return close < 0 ? open + 1 : close;
    }

    /** Reads a block whose markers have been found. */
    static void read(StatementDraft draft, List<Marker> markers) {
        PeopleBehindParser parser = new PeopleBehindParser(draft);
        int end = draft.window().start();
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            int to = i + 1 < markers.size() ? markers.get(i + 1).start() : draft.window().end();
            draft.take(marker.start(), marker.after());
            end = marker.after();
            if (marker.kind() == Marker.Kind.CLOSING) {
                draft.remainderNone();
            } else if (marker.kind() == Marker.Kind.LABEL) {
                end = parser.category(marker, to);
            }
        }
        NarrativeStatementParser.read(draft, new Span(end, draft.window().end()));
    }

    /** Reads the lists of a label; where the last one ends. */
    private int category(Marker label, int to) {
        Located<DisclosureCategory> category =
                Located.at(label.category(), new Span(label.start(), label.end()), draft.text());
        int start = label.after();
        int open = text.indexOf('(', start, to);
        while (open >= 0) {
            int close = closing(text, open, to);
            List<Person> people = PrintedPeople.in(draft, open + 1, close);
            if (!people.isEmpty()) {
                List<Organization> list = OrganizationList.read(draft.text(), text, start, open);
                Optional<Located<String>> amount = draft.amount(start, open);
                for (Person person : people) {
                    draft.add(person, category, list, amount);
                }
                draft.take(start, close + 1);
                start = close + 1;
            }
            open = text.indexOf('(', Math.max(close, open) + 1, to);
        }
        return start;
    }
}
