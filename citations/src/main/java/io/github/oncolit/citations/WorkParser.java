package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Reads what stands between the authors and the locus: the work's title and what holds it.
 *
 * <pre>
 * work = title host | title [edition] imprint | title journal | title site | title [publisher]
 * </pre>
 *
 * <p>A volume speaks for a journal, {@code In:} for a host, a place with a colon for a book.
 */
final class WorkParser {

    private static final WordSet COMPANIES =
            WordSet.of("inc", "ltd", "llc", "corp", "plc", "gmbh", "pharmaceuticals", "university");

    /** What may stand between the authors or their year and the work. */
    private static final CharSet BEFORE = CharSet.of(" \n.,;:");

    private final Draft draft;
    private final Folded text;
    private final WorkStretch stretch;
    private final TitleParser titles;
    private final SiteParser sites;

    /** Whether an "In" announced a host. */
    boolean hosted;

    /** Whether title and journal were told apart by score. */
    boolean scored;

    WorkParser(Draft draft, LocusParser locus, TitleParser titles) {
        this.draft = draft;
        this.text = draft.folded;
        this.titles = titles;
        this.stretch = new WorkStretch(draft, locus);
        this.sites = new SiteParser(stretch, titles);
    }

    void parse(int start, int end, int firstNote) {
        divide(start, end, firstNote);
        if (!draft.has(Part.VOLUME) && !draft.has(Part.PUBLISHER) && !draft.has(Part.PLACE)) {
            imprintLast();
        }
    }

    /** {@code Book, pp 20-30. New York: Publisher}: an imprint behind the pages. */
    private void imprintLast() {
        int start = stretch.forward(stretch.locus.end, draft.end);
        if (start < draft.end && text.charAt(start) == ')') {
            start = stretch.forward(start + 1, draft.end);
        }
        int end = ClauseScanner.end(draft, start, draft.mask.nextTaken(start));
        boolean name = start < end && CharSet.UPPER.contains(text.charAt(start));
        if (!name || stretch.locus.end <= draft.startOf(Part.TITLE)) {
            return;
        }
        ImprintParser imprint = new ImprintParser(draft);
        if (imprint.find(Math.max(stretch.locus.end - 1, start - 2), end, '.') > 0) {
            imprint.keep();
        }
    }

    private void divide(int start, int end, int firstNote) {
        int first = AbstractNotes.takePrefix(draft, start, end);
        stretch.from = text.skip(BEFORE, first, Math.max(first, end));
        stretch.to = firstNote > stretch.from ? Math.min(end, firstNote) : end;
        boolean volume = draft.has(Part.VOLUME);
        HostParser hosts = new HostParser(stretch, titles);
        if (sites.registryFirst()
                || !hosts.isAbstract()
                        && MeetingParser.presented(draft, stretch.from, stretch.locus.start, titles)
                || sites.titleLast()
                || sites.hostLast()
                || hosted(hosts)) {
            return;
        }
        AbstractNotes.takeSuffixes(draft, stretch.from, stretch.to);
        if (volume
                || draft.has(Part.FIRST_PAGE)
                        && ";,)".indexOf(stretch.mark()) < 0
                        && !draft.abstracted) {
            journal();
            return;
        }
        int extent = new EditionScanner(stretch).extent(stretch.trim(stretch.from, stretch.to));
        stretch.to = stretch.trim(stretch.from, extent);
        if (stretch.to - 11 > stretch.from
                && text.startsWithIgnoreCase(", to appear", stretch.to - 11)) {
            draft.take(stretch.to - 9, stretch.to);
            stretch.to -= 11;
        }
        KindParser kinds = new KindParser(stretch, titles);
        if (kinds.remarked()
                || kinds.preprinted()
                || MeetingParser.listed(draft, stretch.from, stretch.to, titles)
                || quoted()
                || sites.registered()
                || sites.dated()
                || book()
                || knownJournal()) {
            return;
        }
        if (draft.has(Part.FIRST_PAGE)) {
            journal();
        } else {
            plain();
        }
    }

    private boolean hosted(HostParser hosts) {
        hosted = hosts.read();
        return hosted;
    }

    private void journal() {
        scored = true;
        titles.parse(stretch.from, stretch.to);
    }

    private boolean book() {
        ImprintParser imprint = new ImprintParser(draft);
        int found = imprint.find(stretch.from, stretch.to, stretch.mark());
        if (found <= stretch.from
                || stretch.mark() != ';' && TypeReader.MEETING.anyIn(text, found, stretch.to)) {
            return false;
        }
        if (imprint.isJournal()
                || imprint.placeEnd == 0
                        && stretch.mark() != ';'
                        && new JournalProbe(draft).endsWithJournal(stretch.from, stretch.to)) {
            return false;
        }
        if (stretch.mark() == ','
                && !imprint.isKnown()
                && new JournalProbe(draft).endsWithJournal(stretch.from, stretch.to)) {
            return false;
        }
        imprint.keep();
        titles.title(lateAuthor(found), titleEnd(found));
        return draft.has(Part.TITLE);
    }

    /** Where a title that ends before a place does, less its edition. */
    private int titleEnd(int end) {
        return new EditionScanner(stretch).edition(stretch.from, end);
    }

    /** {@code Doe J Handbook of Trials}: with a publisher, a name that only a space ends. */
    private int lateAuthor(int limit) {
        if (!draft.authors.isEmpty() || !draft.collectives.isEmpty()) {
            return stretch.from;
        }
        int end = new AuthorListParser(draft, limit).unstopped(stretch.from);
        if (end > stretch.from) {
            draft.take(stretch.from, end);
        }
        return end;
    }

    private boolean knownJournal() {
        JournalProbe probe = new JournalProbe(draft);
        if (!probe.endsWithJournal(stretch.from, stretch.to)
                && !probe.endsWithJournalWords(stretch.from, stretch.to)) {
            return false;
        }
        journal();
        return true;
    }

    /** A title alone, or a title and the name of a site or publisher. */
    private void plain() {
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
                titles.title(stretch.from, titleEnd(last));
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
        titles.title(stretch.from, titleEnd(stretch.to));
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

    /** A title in quotes; what follows holds it, unless it is a thesis. */
    private boolean quoted() {
        if (!titles.quotedTitle(stretch.from, stretch.to)) {
            return false;
        }
        if (TypeReader.THESIS.anyIn(text, draft.startOf(Part.CONTAINER), stretch.to)) {
            draft.drop(Part.CONTAINER);
        }
        return true;
    }

    private boolean isCompany(int start, int end) {
        return COMPANIES.anyIn(text, start, end);
    }
}
