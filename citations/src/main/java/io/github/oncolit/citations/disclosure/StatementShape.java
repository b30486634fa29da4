package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.List;

/** How a statement is laid out. */
enum StatementShape {
    /** ASCO's lists, author by author. */
    BY_AUTHOR,
    /** ASCO's lists before 2014, category by category. */
    BY_CATEGORY,
    /** Category by category, the people in brackets behind the organisations. */
    PEOPLE_BEHIND,
    /** Author by author, letters in brackets behind the organisations for the category. */
    CODED,
    /** Sentences. */
    NARRATIVE;

    private static final int LONGEST_INITIALS = 8;

    /** The shape that the markers and what stands between them speak for. */
    static StatementShape of(StatementDraft draft, List<Marker> markers) {
        Folded text = draft.folded();
        int from = draft.window().start();
        int to = draft.window().end();
        int labels = 0;
        int people = 0;
        int inline = 0;
        for (Marker marker : markers) {
            people += marker.kind() == Marker.Kind.NO_RELATIONSHIP ? 1 : 0;
            if (marker.kind() == Marker.Kind.LABEL) {
                labels++;
                inline += followsMark(text, from, marker.start()) ? 1 : 0;
            }
        }
        if (labels == 0) {
            return people > 1
                    ? BY_AUTHOR
                    : CodedStatementParser.isCoded(text, from, to) ? CODED : NARRATIVE;
        }
        boolean labelFirst = markers.get(0).start() == StatementHeading.end(text, draft.window());
        if (labelFirst && PeopleBehindParser.isSo(draft, markers)) {
            return PEOPLE_BEHIND;
        }
        if (labelFirst && startsWithPeople(draft, markers, labels / 2 + 1)) {
            return BY_CATEGORY;
        }
        if (inline * 2 > labels) {
            return NARRATIVE;
        }
        boolean nobodyFirst = !nameBefore(text, from, markers.get(0).start());
        return startsWithPeople(draft, markers, nobodyFirst ? 1 : labels / 2 + 1)
                ? BY_CATEGORY
                : BY_AUTHOR;
    }

    /** Whether so many labels' lists start with a person. */
    private static boolean startsWithPeople(
            StatementDraft draft, List<Marker> markers, int needed) {
        int groups = 0;
        for (int i = 0; i < markers.size() && groups < needed; i++) {
            if (needed - groups > markers.size() - i) {
                return false;
            }
            Marker marker = markers.get(i);
            int end = i + 1 < markers.size() ? markers.get(i + 1).start() : draft.window().end();
            boolean person =
                    marker.kind() == Marker.Kind.LABEL
                            && startsWithPerson(draft, marker.after(), end);
            groups += person ? 1 : 0;
        }
        return groups >= needed;
    }

    /** Whether a label stands inside a sentence: {@code A.P.: Honoraria: X; Consultancy: Y}. */
    private static boolean followsMark(Folded text, int from, int label) {
        int at = label;
        while (at > from && CharSet.SPACE.contains(text.charAt(at - 1))) {
            at--;
        }
        if (at == from) {
            return false;
        }
        char before = text.charAt(at - 1);
        return before == ';'
                || before == ':'
                || before == ',' && label == at + 1 && text.charAt(at) == ' ';
    }

    /** Whether a list starts with {@code None} or with the name of a person and a comma. */
    private static boolean startsWithPerson(StatementDraft draft, int from, int to) {
        Folded text = draft.folded();
        int start = from;
        while (start < to && CharSet.SPACE.contains(text.charAt(start))) {
            start++;
        }
        if (text.startsWithIgnoreCase("none", start)
                && (start + 4 >= to || !CharSet.LOWER.contains(text.charAt(start + 4)))) {
            return true;
        }
        int comma = EntryBounds.itemEnd(text, start, to);
        return comma < to
                && (NameShape.score(text, start, comma) >= 15
                        || comma - start < LONGEST_INITIALS
                                && draft.roster().byInitials(text, start, comma) >= 0
                                && CompanyTable.canonical(text, start, comma) == null);
    }

    private static boolean nameBefore(Folded text, int from, int to) {
        int end = to;
        while (end > from && !CharSet.WORD.contains(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from
                && end - start < 40
                && text.charAt(start - 1) != '\n'
                && text.charAt(start - 1) != ':') {
            start--;
        }
        return end > start && NameShape.score(text, start, end) >= 0;
    }
}
