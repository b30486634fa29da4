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
        boolean book = hosted || !draft.has(Part.VOLUME);
        if (book && !draft.has(Part.PUBLISHER) && !draft.has(Part.PLACE)) {
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
            PlainParser plain = new PlainParser(stretch, titles);
            plain.parse();
            hosted = plain.hosted;
            scored = plain.scored;
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
        titles.title(lateAuthor(found), new EditionScanner(stretch).titleEnd(found));
        return draft.has(Part.TITLE);
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
}
