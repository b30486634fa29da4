package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.Folded;
import java.util.List;
import java.util.Optional;

/**
 * ASCO's disclosures by author, on lines of their own or run together.
 *
 * <pre>
 * block    := person+ closing?
 * person   := name (label list | "No relationship to disclose" | recusal)+
 * label    := "Employment:" | "Leadership:" | ... | "Open Payments Link:"
 * closing  := "No other potential conflicts of interest were reported."
 * </pre>
 *
 * Follows the form of ASCO's journals since 2014. One pass over the markers; each looks back over a
 * bounded stretch for the name before it.
 */
final class AscoStatementParser {

    private static final int LONGEST_LABEL = 60;

    private final StatementDraft draft;
    private final Folded text;
    private final List<Marker> markers;
    private final NameTail names;
    private Person person;

    private AscoStatementParser(StatementDraft draft, List<Marker> markers) {
        this.draft = draft;
        this.text = draft.folded();
        this.markers = markers;
        this.names =
                new NameTail(
                        text,
                        draft.roster(),
                        new BlockEntries(text, markers, draft.window().end()));
    }

    /** Reads a block whose markers have been found. */
    static void read(StatementDraft draft, List<Marker> markers) {
        new AscoStatementParser(draft, markers).read();
    }

    private void read() {
        int from = draft.window().start();
        Marker previous = null;
        for (int i = 0; i <= markers.size(); i++) {
            Marker marker = i < markers.size() ? markers.get(i) : null;
            int to = marker == null ? draft.window().end() : marker.start();
            int listEnd = to;
            Person next = null;
            if (marker != null && marker.kind() != Marker.Kind.CLOSING) {
                next = personBefore(previous, marker, from);
                if (next != null) {
                    listEnd = next.printed().span().start();
                }
            }
            finish(previous, from, listEnd);
            if (next != null) {
                person = next;
                draft.take(next.printed().span().start(), next.printed().span().end());
            }
            if (marker != null) {
                enter(marker);
                from = marker.after();
            }
            previous = marker;
        }
    }

    private Person personBefore(Marker previous, Marker marker, int from) {
        boolean forced =
                previous == null
                        || previous.kind() == Marker.Kind.NO_RELATIONSHIP
                        || previous.kind() == Marker.Kind.CLOSING
                        || marker.kind() == Marker.Kind.NO_RELATIONSHIP
                        || marker.kind() == Marker.Kind.RECUSAL
                        || previous.kind() == Marker.Kind.LABEL
                                && marker.kind() == Marker.Kind.LABEL
                                && marker.category().ordinal() <= previous.category().ordinal();
        if (previous != null && previous.kind() == Marker.Kind.RECUSAL) {
            forced = false;
        }
        NameTail.Found found = names.find(from, marker.start(), forced, onOwnLine(marker));
        if (found == null) {
            return null;
        }
        int end = found.end();
        int index = names.resolve(found.start(), end);
        DisclosureCode code =
                index >= 0
                        ? null
                        : found.byShapeAlone()
                                ? DisclosureCode.NAME_BY_SHAPE
                                : draft.roster().isEmpty() ? null : DisclosureCode.NOT_IN_ROSTER;
        return new Person(Located.text(new Span(found.start(), end), draft.text()), index, code);
    }

    private boolean onOwnLine(Marker marker) {
        int at = marker.start();
        while (at > draft.window().start() && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at > draft.window().start() && text.charAt(at - 1) == '\n';
    }

    private void enter(Marker marker) {
        draft.take(marker.start(), marker.after());
        switch (marker.kind()) {
            case NO_RELATIONSHIP -> {
                if (person != null) {
                    draft.withoutConflict(person);
                }
            }
            case CLOSING -> draft.remainderNone();
            default -> {}
        }
    }

    private void finish(Marker previous, int from, int to) {
        if (previous == null) {
            return;
        }
        if (previous.kind() == Marker.Kind.OTHER_LABEL) {
            draft.take(from, to);
        }
        if (previous.kind() != Marker.Kind.LABEL) {
            return;
        }
        draft.take(from, to);
        list(previous, from, to == draft.window().end() ? beforeCutLabel(from, to) : to);
    }

    /** Where a label starts that the end of the text cut short: {@code Research Fund}. */
    private int beforeCutLabel(int from, int to) {
        int line = to;
        while (line > from && line > to - LONGEST_LABEL && text.charAt(line - 1) != '\n') {
            line--;
        }
        boolean cut =
                line > from && text.charAt(line - 1) == '\n' && LabelTable.isCutAt(text, line, to);
        if (cut) {
            draft.diagnose(DisclosureCode.EMPTY_LIST, line, to);
        }
        return cut ? line : to;
    }

    private void list(Marker previous, int from, int to) {
        DisclosureCategory category = previous.category();
        List<Organization> list =
                category == DisclosureCategory.PATENTS_ROYALTIES_IP
                        ? PatentEntries.read(draft.text(), text, from, to)
                        : OrganizationList.read(draft.text(), text, from, to);
        if (list.isEmpty() && category != DisclosureCategory.PATENTS_ROYALTIES_IP) {
            draft.diagnose(DisclosureCode.EMPTY_LIST, previous.start(), previous.end());
        } else if (list.size() != 1 || !isNone(list.get(0))) {
            add(
                    previous,
                    category == DisclosureCategory.UNCOMPENSATED ? unpaid(previous, list) : list,
                    draft.amount(from, to));
        }
    }

    /** Everything under the label for uncompensated relationships is unpaid. */
    private List<Organization> unpaid(Marker label, List<Organization> list) {
        Located<RelationshipFlag> flag =
                Located.at(
                        RelationshipFlag.UNCOMPENSATED,
                        new Span(label.start(), label.end()),
                        draft.text());
        return list.stream().map(o -> o.with(flag)).toList();
    }

    private static boolean isNone(Organization only) {
        String name = only.name().value();
        return name.equalsIgnoreCase("none") || name.equalsIgnoreCase("no");
    }

    private void add(Marker label, List<Organization> list, Optional<Located<String>> amount) {
        if (person == null) {
            draft.diagnose(DisclosureCode.NO_PERSON, label.start(), label.end());
        }
        draft.add(
                person,
                Located.at(label.category(), new Span(label.start(), label.end()), draft.text()),
                list,
                amount);
    }
}
