package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;

/** Remarks on what is odd about a reference once it has been read. */
final class ReferenceChecks {

    private static final int LONGEST_ARTICLE = 2000;

    private final Draft draft;

    private ReferenceChecks(Draft draft) {
        this.draft = draft;
    }

    static void run(Draft draft) {
        ReferenceChecks checks = new ReferenceChecks(draft);
        if (!checks.isReference()) {
            draft.clear();
            draft.remark(ReferenceCode.NOT_A_REFERENCE, draft.start, draft.end);
            return;
        }
        checks.completeness();
        checks.pages();
        checks.address();
        DoiWitness.compare(draft);
    }

    /** Whether something else than words and a year was found. */
    private boolean isReference() {
        boolean people = !draft.authors.isEmpty() || !draft.collectives.isEmpty();
        boolean dated = draft.has(Part.YEAR);
        boolean locus = draft.has(Part.VOLUME) && draft.has(Part.FIRST_PAGE);
        boolean named =
                draft.has(Part.DOI)
                        || draft.has(Part.PMID)
                        || draft.has(Part.PMCID)
                        || draft.has(Part.URL)
                        || draft.has(Part.ISBN)
                        || draft.has(Part.ACCESSED)
                        || draft.has(Part.TRIAL_ID)
                        || draft.numbered;
        return named
                || locus && draft.has(Part.CONTAINER) && (dated || isKnownJournal())
                || people && (dated || draft.has(Part.CONTAINER) || draft.has(Part.ET_AL))
                || draft.authors.size() > 1
                || dated && TypeReader.isLabel(draft)
                || dated && (draft.has(Part.PUBLISHER) || draft.has(Part.CONTAINER));
    }

    /** Whether the container is a journal of the table and no cell of one with rules. */
    private boolean isKnownJournal() {
        return draft.at(draft.startOf(Part.CONTAINER)) != '|'
                && JournalTable.instance()
                        .isJournal(
                                draft.folded,
                                draft.startOf(Part.CONTAINER),
                                draft.endOf(Part.CONTAINER));
    }

    private void completeness() {
        boolean online =
                draft.type == ReferenceType.WEB || draft.type == ReferenceType.TRIAL_REGISTRATION;
        if (!draft.has(Part.YEAR) && !(online && draft.has(Part.ACCESSED))) {
            draft.remark(ReferenceCode.NO_YEAR, draft.start, draft.end);
        }
        if (!draft.has(Part.TITLE)) {
            draft.remark(ReferenceCode.NO_TITLE, draft.start, draft.end);
        }
        if (draft.has(Part.YEAR)
                && draft.accessed != null
                && draft.accessed.year() < draft.number(Part.YEAR)) {
            draft.remark(
                    ReferenceCode.ACCESSED_BEFORE_PUBLISHED,
                    draft.startOf(Part.ACCESSED),
                    draft.endOf(Part.ACCESSED));
        }
    }

    private void pages() {
        if (!draft.has(Part.FIRST_PAGE) || !draft.has(Part.LAST_PAGE)) {
            return;
        }
        long first = digits(Part.FIRST_PAGE);
        long last = digits(Part.LAST_PAGE);
        boolean lettered = CharSet.LETTER.contains(draft.at(draft.startOf(Part.LAST_PAGE)));
        boolean alike =
                draft.at(draft.startOf(Part.FIRST_PAGE)) == draft.at(draft.startOf(Part.LAST_PAGE));
        if (first < 0 || last < 0 || lettered && !alike) {
            return;
        }
        long range = writtenOut(first, last) - first;
        if (range < 0 || range > LONGEST_ARTICLE) {
            draft.remark(
                    range < 0 ? ReferenceCode.PAGES_REVERSED : ReferenceCode.PAGES_IMPOSSIBLE,
                    draft.startOf(Part.FIRST_PAGE),
                    draft.endOf(Part.LAST_PAGE));
        }
    }

    /** {@code 1545-9}: the last page with the digits that it shares with the first. */
    private static long writtenOut(long first, long last) {
        long power = 10;
        while (power <= last) {
            power *= 10;
        }
        return power > first ? last : first / power * power + last;
    }

    /** The digits of a page after its letters, or -1. */
    private long digits(Part part) {
        long value = -1;
        for (int i = draft.startOf(part); i < draft.endOf(part) && value < Integer.MAX_VALUE; i++) {
            char c = draft.at(i);
            if (CharSet.DIGIT.contains(c)) {
                value = Math.max(0, value) * 10 + c - '0';
            } else if (value >= 0) {
                break;
            }
        }
        return value;
    }

    private void address() {
        if (!draft.has(Part.URL)) {
            return;
        }
        int start = draft.startOf(Part.URL);
        int end = draft.endOf(Part.URL);
        int host = start;
        for (int i = start; i + 2 < end && i < start + 10; i++) {
            if (draft.at(i) == ':' && draft.at(i + 1) == '/') {
                host = i + 3;
            }
        }
        int dots = 0;
        int at = host;
        boolean well = true;
        for (;
                at < end && draft.at(at) != '/' && draft.at(at) != '?' && draft.at(at) != ':';
                at++) {
            char c = draft.at(at);
            dots += c == '.' ? 1 : 0;
            well &= CharSet.WORD.contains(c) || c == '.' || c == '-';
        }
        boolean www = draft.folded.startsWithIgnoreCase("www.", host);
        if (!well || dots < (www ? 2 : 1) || draft.at(at - 1) == '.') {
            draft.remark(ReferenceCode.BROKEN_URL, start, end);
        }
    }
}
