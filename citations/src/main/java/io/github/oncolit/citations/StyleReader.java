package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;

/** Tells the house style from the order of year, volume and pages and the marks between them. */
final class StyleReader {

    private StyleReader() {}

    static ReferenceStyle read(Draft draft) {
        boolean locus = draft.has(Part.VOLUME) && draft.has(Part.CONTAINER) && draft.has(Part.YEAR);
        if (!locus) {
            return ReferenceStyle.UNKNOWN;
        }
        if (!draft.has(Part.TITLE)) {
            return ReferenceStyle.CHEMISTRY;
        }
        int year = draft.startOf(Part.YEAR);
        if (year < draft.startOf(Part.TITLE)) {
            return early(draft, year);
        }
        if (year > draft.startOf(Part.VOLUME)) {
            return before(draft, year) == '(' ? ReferenceStyle.NATURE : ReferenceStyle.JCO;
        }
        return draft.at(draft.endOf(Part.YEAR)) == ';' || draft.has(Part.MONTH)
                ? semicolon(draft)
                : ReferenceStyle.UNKNOWN;
    }

    private static ReferenceStyle early(Draft draft, int year) {
        if (draft.authors.isEmpty()) {
            return ReferenceStyle.UNKNOWN;
        }
        String first = draft.authors.get(0).raw();
        if (first.indexOf(',') > 0) {
            return ReferenceStyle.APA;
        }
        return first.endsWith(".") && before(draft, year) == '('
                ? ReferenceStyle.CELL
                : ReferenceStyle.PLOS;
    }

    /** Styles with {@code year;volume}. */
    private static ReferenceStyle semicolon(Draft draft) {
        if (draft.has(Part.MONTH)) {
            return ReferenceStyle.NLM;
        }
        if (draft.at(draft.endOf(Part.CONTAINER)) != '.') {
            boolean spaced = CharSet.SPACE.contains(draft.at(draft.endOf(Part.YEAR) + 1));
            return spaced ? ReferenceStyle.LANCET : ReferenceStyle.NEJM;
        }
        boolean issue = draft.has(Part.ISSUE) || draft.has(Part.SUPPLEMENT);
        return issue ? ReferenceStyle.AMA : ReferenceStyle.VANCOUVER;
    }

    private static char before(Draft draft, int at) {
        return draft.at(at - 1);
    }
}
