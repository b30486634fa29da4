package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells in words why each field of a reference was read so. */
final class Explanation {

    private final Draft draft;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Draft draft) {
        this.draft = draft;
    }

    static List<String> of(Draft draft, TitleParser titles, boolean scored) {
        Explanation explanation = new Explanation(draft);
        explanation.people();
        explanation.announced();
        explanation.locus();
        explanation.title(titles, scored);
        draft.diagnostics.forEach(d -> explanation.lines.add("remark: " + d));
        return List.copyOf(explanation.lines);
    }

    private void people() {
        if (!draft.authors.isEmpty()) {
            lines.add(
                    "authors: "
                            + draft.authors.size()
                            + " names, the first in the form \""
                            + draft.authors.get(0).raw()
                            + "\""
                            + (draft.has(Part.ET_AL) ? ", then others left out" : ""));
        }
        draft.collectives.forEach(
                c -> lines.add("collective: \"" + c.raw() + "\" stands where authors stand"));
    }

    private void announced() {
        for (Part part :
                List.of(
                        Part.DOI,
                        Part.PMID,
                        Part.PMCID,
                        Part.ISBN,
                        Part.URL,
                        Part.ACCESSED,
                        Part.TRIAL_ID)) {
            if (draft.has(part)) {
                lines.add(name(part) + ": " + quoted(part) + " announces itself");
            }
        }
    }

    private void locus() {
        for (Part part :
                List.of(
                        Part.YEAR,
                        Part.VOLUME,
                        Part.ISSUE,
                        Part.SUPPLEMENT,
                        Part.FIRST_PAGE,
                        Part.LAST_PAGE)) {
            if (draft.has(part)) {
                lines.add(name(part) + ": " + quoted(part) + place(part));
            }
        }
    }

    private String place(Part part) {
        if (part == Part.YEAR) {
            return draft.has(Part.TITLE) && draft.startOf(Part.YEAR) < draft.startOf(Part.TITLE)
                    ? " stands between authors and title"
                    : " is the number that reads as a year";
        }
        char before = draft.at(draft.startOf(part) - 1);
        return before == ' ' ? " by its place" : " stands after '" + before + "'";
    }

    private void title(TitleParser titles, boolean scored) {
        if (draft.has(Part.TITLE)) {
            lines.add("title: what is left before the container");
        }
        if (draft.has(Part.CONTAINER)) {
            boolean known =
                    JournalTable.instance()
                            .isJournal(
                                    draft.folded,
                                    draft.startOf(Part.CONTAINER),
                                    draft.endOf(Part.CONTAINER));
            lines.add(
                    "container: "
                            + quoted(Part.CONTAINER)
                            + (known
                                    ? ", a journal of the table"
                                    : ", not in the table of journals"));
        }
        if (scored
                && titles.secondScore > Integer.MIN_VALUE
                && titles.secondBoundary > draft.start) {
            lines.add(
                    "runner-up: a container from offset "
                            + (titles.secondBoundary + 1)
                            + ", score "
                            + titles.secondScore
                            + " against "
                            + titles.bestScore);
        }
        for (Part part : List.of(Part.PUBLISHER, Part.PLACE, Part.EDITION)) {
            if (draft.has(part)) {
                lines.add(name(part) + ": " + quoted(part));
            }
        }
    }

    private String quoted(Part part) {
        return "\"" + draft.text.substring(draft.startOf(part), draft.endOf(part)) + "\"";
    }

    private static String name(Part part) {
        switch (part) {
            case FIRST_PAGE:
                return "firstPage";
            case LAST_PAGE:
                return "lastPage";
            case TRIAL_ID:
                return "trialId";
            default:
                return part.name().toLowerCase(Locale.ROOT);
        }
    }
}
