package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Months;

/**
 * Takes the notes that tell a date which is not the date of the issue.
 *
 * <pre>
 * access  = ("accessed" | "cited" | "retrieved" ...) ["on" | "at"] date
 *         | "(" date [","] "date last accessed" ")"
 * online  = ("Epub" | "published online" | "ahead of print" | "in press") [date]
 * updated = ("updated" | "last modified" | "published" ...) date
 * </pre>
 *
 * <p>Every method answers the offset after the note, or -1.
 */
final class DateNotes {

    private static final PhraseSet ACCESS =
            PhraseSet.of(
                    "date last accessed",
                    "last accessed",
                    "accessed",
                    "cited",
                    "retrieved",
                    "viewed",
                    "access date",
                    "date accessed",
                    "date of access",
                    "assessed",
                    "access verified",
                    "consulted",
                    "last visited",
                    "visited");
    private static final PhraseSet UPDATED =
            PhraseSet.of(
                    "last updated on",
                    "last updated",
                    "updated on",
                    "updated",
                    "revised",
                    "last modified",
                    "published on",
                    "published");
    private static final PhraseSet ONLINE =
            PhraseSet.of(
                    "epub ahead of print",
                    "e-pub ahead of print",
                    "published online ahead of print",
                    "published ahead of print",
                    "advance online publication",
                    "published online first",
                    "preprint posted online",
                    "published online",
                    "posted online",
                    "online ahead of print",
                    "ahead of print",
                    "online first",
                    "epub date",
                    "epub",
                    "e-pub",
                    "first published online");

    /** What is still to come out: words that also stand in titles, so that a mark must follow. */
    private static final PhraseSet PRESSED = PhraseSet.of("preprint", "in press", "forthcoming");

    private static final CharSet ACCESS_MARKS = CharSet.of(" :,\n");
    private static final CharSet ONLINE_MARKS = CharSet.of(" :,;.\n]");
    private static final CharSet CLAUSE_END = CharSet.of(".)];,");

    private static final String LABEL_LAST = "date last accessed";
    private static final int LONGEST_DATE = 24;

    private DateNotes() {}

    static void addTo(TermStarts beginnings) {
        ACCESS.addTo(beginnings);
        UPDATED.addTo(beginnings);
        ONLINE.addTo(beginnings);
        PRESSED.addTo(beginnings);
    }

    static int access(Draft draft, int at) {
        Folded text = draft.folded;
        int end = ACCESS.end(text, at, draft.end);
        if (end < 0) {
            return -1;
        }
        int next = text.skip(ACCESS_MARKS, end, draft.end);
        if (text.startsWith("on ", next) || text.startsWith("at ", next)) {
            next += 3;
        }
        int stop = accessed(draft, at, next);
        return stop < 0 && text.startsWithIgnoreCase(LABEL_LAST, at)
                ? accessedBefore(draft, at, end)
                : stop;
    }

    /** {@code (16 May 2012, date last accessed)}: a bracket with the date before its words. */
    private static int accessedBefore(Draft draft, int at, int end) {
        Folded text = draft.folded;
        int open = at;
        while (open > draft.start && at - open < LONGEST_DATE && text.charAt(open) != '(') {
            open--;
        }
        int stop = text.charAt(open) == '(' ? new DateScanner(text, at).scan(open + 1) : -1;
        if (stop < 0) {
            return -1;
        }
        accessed(draft, open + 1, open + 1);
        draft.note(at, end);
        return end;
    }

    /** Takes the date at a place for that of an access; its label starts before it. */
    static int accessed(Draft draft, int labelStart, int from) {
        Folded text = draft.folded;
        DateScanner dates = new DateScanner(text, draft.end);
        int to = dates.scan(from);
        if (to < 0) {
            return -1;
        }
        if (!draft.has(Part.ACCESSED)) {
            draft.put(Part.ACCESSED, from, to);
            draft.accessed = dates.date();
        }
        draft.note(labelStart, to);
        return to;
    }

    /** {@code Updated April 7, 2019}: a date that is neither of publication nor of access. */
    static int updated(Draft draft, int at) {
        Folded text = draft.folded;
        int end = UPDATED.end(text, at, draft.end);
        int stop = end < 0 ? -1 : onlineDate(draft, text.skip(CharSet.SPACE, end, draft.end));
        if (stop < 0) {
            return -1;
        }
        draft.note(at, stop);
        return stop;
    }

    static int online(Draft draft, int at) {
        Folded text = draft.folded;
        int end = ONLINE.end(text, at, draft.end);
        if (end < 0) {
            return pressed(draft, at);
        }
        int next = text.skip(ONLINE_MARKS, end, draft.end);
        int stop = onlineDate(draft, next);
        stop = stop < 0 ? dayOfYear(draft, next) : stop;
        end = Math.max(end, stop);
        draft.note(at, end);
        return end;
    }

    /** {@code 2020; published online 21 May}: the day of the year before; where it ends, or -1. */
    private static int dayOfYear(Draft draft, int day) {
        Folded text = draft.folded;
        int end = text.skip(CharSet.DIGIT, day, Math.min(draft.end, day + 2));
        int name = text.skip(CharSet.SPACE, end, draft.end);
        int stop = Months.wordEnd(text, name, draft.end);
        int month = end > day && name > end ? Months.at(text, name, stop) : 0;
        if (month == 0) {
            return -1;
        }
        draft.put(Part.DAY, day, end);
        draft.put(Part.MONTH, name, stop);
        draft.month = month;
        return stop;
    }

    private static int pressed(Draft draft, int at) {
        Folded text = draft.folded;
        int end = PRESSED.end(text, at, draft.end);
        if (end < 0 || end < draft.end && !CLAUSE_END.contains(text.charAt(end))) {
            return -1;
        }
        draft.note(at, end);
        return end;
    }

    private static int onlineDate(Draft draft, int from) {
        Folded text = draft.folded;
        DateScanner dates = new DateScanner(text, draft.end);
        int end = dates.scan(from);
        if (end > 0) {
            draft.onlineYearStart = dates.yearStart;
            draft.onlineYearEnd = dates.yearEnd;
        }
        return end;
    }
}
