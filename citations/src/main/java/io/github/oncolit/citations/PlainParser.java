package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Reads a work that neither a locus nor an imprint divides.
 *
 * <pre>
 * plain = title ["." (meeting | organization | site | journal | host)] [year]
 * </pre>
 *
 * <p>The last clause is the name of what holds the work if it is short and capitalised.
 */
final class PlainParser {

    private static final WordSet COMPANIES =
            WordSet.of("inc", "ltd", "llc", "corp", "plc", "gmbh", "pharmaceuticals", "university");

    private final WorkStretch stretch;
    private final Draft draft;
    private final Folded text;
    private final TitleParser titles;
    private final EditionScanner editions;

    /** Whether the last clause was taken for a host. */
    boolean hosted;

    /** Whether the last clause was taken for a journal. */
    boolean scored;

    PlainParser(WorkStretch stretch, TitleParser titles) {
        this.stretch = stretch;
        this.draft = stretch.draft;
        this.text = draft.folded;
        this.titles = titles;
        this.editions = new EditionScanner(stretch);
    }

    /** Reads the stretch. */
    void parse() {
        int last = ClauseScanner.lastStart(draft, stretch.from, stretch.to);
        if (last > stretch.from && last < stretch.to && stretch.to - last < 120) {
            if (TypeReader.MEETING.anyIn(text, last, stretch.to)) {
                stretch.put(Part.CONTAINER, last, stretch.to);
                titles.title(stretch.from, last);
                return;
            }
            boolean organization =
                    CollectiveParser.ORGANIZATIONS.anyIn(text, last, stretch.to)
                            && stretch.isSiteName(last, stretch.to, 14);
            boolean site = draft.has(Part.URL) && stretch.isSiteName(last, stretch.to, 4);
            if (organization || site) {
                stretch.put(
                        draft.has(Part.URL) && !isCompany(last, stretch.to)
                                ? Part.CONTAINER
                                : Part.PUBLISHER,
                        last,
                        stretch.to);
                titles.title(stretch.from, editions.titleEnd(last));
                return;
            }
        }
        if (last > stretch.from && last < stretch.to && isJournalAlone(last)) {
            stretch.put(Part.CONTAINER, last, stretch.to);
            scored = true;
            titles.title(stretch.from, last);
            return;
        }
        if (last > stretch.from
                && last < stretch.to
                && stretch.locus.strength == 0
                && draft.has(Part.YEAR)
                && !draft.has(Part.URL)
                && stretch.isSiteName(last, stretch.to, 12)
                && text.indexOf(' ', last, stretch.to) > 0) {
            stretch.put(Part.CONTAINER, last, stretch.to);
            hosted = true;
            titles.title(stretch.from, last);
            return;
        }
        if (!yearEnded()) {
            titles.title(stretch.from, editions.titleEnd(stretch.to));
        }
    }

    /**
     * {@code Cancer facts 2010. Accessed May 4, 2011}: a year that ends the title before its notes.
     */
    private boolean yearEnded() {
        int year = draft.startOf(Part.YEAR);
        int end = draft.endOf(Part.YEAR);
        boolean last =
                draft.has(Part.YEAR)
                        && stretch.locus.strength == 1
                        && year == stretch.to + 1
                        && CharSet.LETTER.contains(draft.at(year - 2))
                        && draft.at(end) == '.'
                        && draft.firstNote < draft.end
                        && stretch.forward(end, draft.end) == draft.end;
        if (last) {
            draft.untake(year, end);
            titles.title(stretch.from, end);
        }
        return last;
    }

    /** A journal that is not in the table, of an article that has no volume yet. */
    private boolean isJournalAlone(int start) {
        boolean numbered = draft.has(Part.DOI) || draft.has(Part.PMID);
        boolean named = text.startsWith("Journal ", start);
        boolean dated =
                stretch.locus.strength == 1
                        && stretch.mark() == ','
                        && text.indexOf(' ', start, stretch.to) > 0;
        return !draft.authors.isEmpty()
                && (numbered || isInPress() || dated)
                && stretch.isSiteName(start, stretch.to, numbered ? 12 : 8)
                && (named || !CollectiveParser.ORGANIZATIONS.anyIn(text, start, stretch.to));
    }

    /** Whether the reference says that the work is not yet in print. */
    private boolean isInPress() {
        for (int i = stretch.from; i + 7 < draft.end; i++) {
            char c = text.charAt(i);
            if ((c == 'i' || c == 'I' || c == 'f' || c == 'F' || c == 't')
                    && (text.startsWithIgnoreCase("in press", i)
                            || text.startsWithIgnoreCase("forthcoming", i)
                            || text.startsWith("to appear", i))) {
                return draft.mask.isTaken(i);
            }
        }
        return false;
    }

    private boolean isCompany(int start, int end) {
        return COMPANIES.anyIn(text, start, end);
    }
}
