package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Reads a work and the book or meeting that holds it.
 *
 * <pre>
 * hosted = title "In" [":"] [editors] container [edition] [series] [imprint]
 *        | title "," "in" container ["," "eds" editors] [imprint]
 *        | "in" container [imprint]                                            (no title: physics)
 * series = number "."
 * </pre>
 */
final class HostParser {

    private static final int LONGEST_EDITORS = 200;

    private static final WordSet HOSTS =
            WordSet.of(
                    "proceedings",
                    "proc",
                    "conference",
                    "symposium",
                    "congress",
                    "workshop",
                    "meeting",
                    "handbook",
                    "encyclopedia",
                    "textbook",
                    "advances",
                    "volume");

    private final WorkStretch stretch;
    private final Draft draft;
    private final Folded text;
    private final TitleParser titles;
    private final int in;

    HostParser(WorkStretch stretch, TitleParser titles) {
        this.stretch = stretch;
        this.draft = stretch.draft;
        this.text = draft.folded;
        this.titles = titles;
        this.in = inMarker();
    }

    /** Reads title, editors, book and imprint if an "In" announces them. */
    boolean read() {
        if (in < 0) {
            return false;
        }
        EditorParser editors = new EditorParser(stretch);
        int wordEnd = in + 2;
        boolean colon = text.charAt(Math.min(wordEnd, text.length() - 1)) == ':';
        int start = stretch.forward(wordEnd, stretch.to);
        int editorsEnd = editors.before(start, stretch.to);
        boolean edited = editorsEnd > start;
        if (!colon
                && !edited
                && draft.has(Part.VOLUME)
                && !isEdited(start)
                && !TypeReader.MEETING.anyIn(text, start, stretch.to)) {
            return false;
        }
        int book = edited ? stretch.forward(editorsEnd, stretch.to) : start;
        if (!colon && !edited && !isName(stretch, book)) {
            return false;
        }
        int late = edited ? -1 : editors.behind(book, stretch.to);
        boolean comma =
                text.charAt(in) == 'i' && !colon && in > stretch.forward(stretch.from, stretch.to);
        boolean journal =
                JournalTable.instance().isJournal(text, book, stretch.trim(book, stretch.to));
        if (comma && !edited && late < 0 && !journal && !HOSTS.anyIn(text, book, stretch.to)) {
            return false;
        }
        EditionScanner editions = new EditionScanner(stretch);
        titles.title(stretch.from, editions.edition(stretch.from, in));
        int bookEnd = late > 0 ? late : stretch.to;
        ImprintParser imprint = new ImprintParser(draft);
        int found =
                imprint.find(
                        Math.max(late > 0 ? late : book, editors.end), stretch.to, stretch.mark());
        boolean met =
                found > 0
                        && colon
                        && stretch.mark() != ';'
                        && TypeReader.MEETING.anyIn(text, found, stretch.to);
        if (found > 0 && !(journal && stretch.mark() != ';') && !met) {
            imprint.keep();
            bookEnd = late > 0 ? Math.min(late, found) : meetingEnd(book, found);
        } else if (late < 0) {
            bookEnd = MeetingParser.nameEnd(draft, book, stretch.to);
        }
        container(book, series(book, editions.edition(book, bookEnd)));
        return true;
    }

    /** {@code Progress in Onc. 40. Basel}: takes the number of a volume that ends a book. */
    private int series(int start, int end) {
        int last = stretch.trim(start, end);
        int number = last;
        while (number > start && CharSet.DIGIT.contains(text.charAt(number - 1))) {
            number--;
        }
        boolean lone =
                number < last
                        && last - number <= 4
                        && number - 2 > start
                        && text.charAt(number - 1) == ' '
                        && text.charAt(number - 2) == '.';
        if (!lone || draft.has(Part.VOLUME)) {
            return end;
        }
        draft.put(Part.VOLUME, number, last);
        return number;
    }

    /** Where the name of a meeting ends if place and date follow it, else the end of the book. */
    private int meetingEnd(int start, int end) {
        return TypeReader.MEETING.anyIn(text, start, end)
                ? MeetingParser.nameEnd(draft, start, end)
                : end;
    }

    private void container(int start, int end) {
        int first = stretch.forward(start, end);
        int last = stretch.trim(first, end);
        if (last > first) {
            draft.put(Part.CONTAINER, first, last);
        }
    }

    /** Whether the name of a book can begin at a place. */
    static boolean isName(WorkStretch stretch, int at) {
        Folded text = stretch.draft.folded;
        return at < stretch.to
                && (CharSet.UPPER.contains(text.charAt(at))
                        || text.charAt(at) == '"'
                        || CharSet.DIGIT.contains(text.charAt(at)));
    }

    /** {@code In: Abstract 12 presented at the Congress}. */
    boolean isAbstract() {
        return in > 0
                && draft.namesAbstract
                && text.startsWithIgnoreCase("abstract", stretch.forward(in + 2, stretch.to));
    }

    /**
     * Where the word {@code In} stands that announces a host, or -1; one behind a comma may belong
     * to the title, and gives way to one behind a stop or before a colon.
     */
    private int inMarker() {
        int behindComma = -1;
        for (int i = stretch.from + 8; i + 3 < stretch.to; i++) {
            char c = text.charAt(i);
            if (c != 'I' && c != 'i' || text.charAt(i + 1) != 'n') {
                continue;
            }
            char after = text.charAt(i + 2);
            char before = text.charAt(i - 1);
            boolean colon = after == ':';
            if (!colon && after != ' ' || CharSet.WORD.contains(before)) {
                continue;
            }
            char mark = before == ' ' ? text.charAt(i - 2) : before;
            boolean bound = mark == '.' || mark == '?' || mark == '!' || mark == '"' || mark == ']';
            boolean comma = mark == ',' && c == 'i' || mark == ';';
            int next = stretch.forward(i + 2, stretch.to);
            boolean capital =
                    next < stretch.to
                            && (CharSet.UPPER.contains(text.charAt(next))
                                    || text.charAt(next) == '"'
                                    || comma && CharSet.DIGIT.contains(text.charAt(next)));
            boolean edited = (colon || c == 'I' && capital) && isEdited(next);
            if (colon && (bound || comma || mark == ',' || c == 'I')
                    || capital && bound
                    || edited
                    || bound && c == 'I' && !draft.has(Part.VOLUME) && editorsFollow(next)) {
                return i;
            }
            behindComma = capital && comma && behindComma < 0 ? i : behindComma;
        }
        return behindComma > 0 ? behindComma : leadingIn();
    }

    /** {@code Doe, J. 2004, in Book (Publisher)}: a host without a title before it, or -1. */
    private int leadingIn() {
        int first = stretch.forward(stretch.from, stretch.to);
        boolean leads =
                !draft.authors.isEmpty()
                        && text.startsWith("n ", first + 1)
                        && isName(stretch, first + 3)
                        && (text.charAt(first) == 'i'
                                || text.charAt(first) == 'I' && isEdited(first + 3));
        return leads || text.startsWith("In:", first) ? first : -1;
    }

    /** Whether the words for editors stand in brackets after a place. */
    private boolean isEdited(int at) {
        for (int i = at; i + 3 < stretch.to && i - at < LONGEST_EDITORS; i++) {
            boolean mark = text.charAt(i) == '(' || text.charAt(i) == ' ';
            if (mark
                    && text.startsWithIgnoreCase("ed", i + 1)
                    && EditorWords.end(text, i + 1, stretch.to) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean editorsFollow(int at) {
        return at < stretch.to && Particles.is(text, at, Math.min(stretch.to, at + 3))
                || at < stretch.to && CharSet.DIGIT.contains(text.charAt(at));
    }
}
