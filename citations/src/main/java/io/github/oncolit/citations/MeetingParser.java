package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Reads the meeting at which a work was presented.
 *
 * <pre>
 * presented = title [place ":"] [lead] "presented at" [":"] ["the"] meeting {";" (date | place)}
 * listed    = title "[abstract]" "." meeting ["." place] ";" year
 * lead      = "Paper" | "Poster" | "Abstract" [number]
 * </pre>
 */
final class MeetingParser {

    private static final String[] LEADS = {"paper", "poster", "abstract", "oral presentation"};
    private static final String WORDS = "presented at";
    private static final int LONGEST_PLACE = 50;
    private static final int LONGEST_LEAD = 40;

    private final Draft draft;
    private final Folded text;

    MeetingParser(Draft draft) {
        this.draft = draft;
        this.text = draft.folded;
    }

    /** Reads a stretch that says where the work was presented. */
    boolean presented(int from, int to, TitleParser titles) {
        int words = presentedAt(from, to);
        if (words < 0) {
            return false;
        }
        int titleEnd = lead(from, words);
        int name = skip(words + WORDS.length(), to);
        name = text.startsWithIgnoreCase("the ", name) ? name + 4 : name;
        int place = placeBefore(from, titleEnd);
        int end = nameEnd(name, draft.end);
        draft.take(titleEnd, name);
        put(Part.CONTAINER, name, end);
        if (place > 0) {
            put(Part.PLACE, place, titleEnd);
            titleEnd = place;
        } else {
            placeAfter(end);
        }
        titles.title(from, titleEnd);
        return true;
    }

    private int presentedAt(int from, int to) {
        for (int i = from; i + WORDS.length() < to; i++) {
            char c = text.charAt(i);
            if ((c == 'p' || c == 'P') && text.startsWithIgnoreCase(WORDS, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The start of {@code Paper presented at}. */
    private int lead(int from, int words) {
        for (String lead : LEADS) {
            int start = words - lead.length() - 1;
            if (start > from && text.startsWithIgnoreCase(lead, start)) {
                return start;
            }
        }
        int clause = ClauseScanner.lastStart(draft, from, words);
        boolean numbered = clause > from && text.startsWithIgnoreCase("abstract ", clause);
        return numbered && words - clause < LONGEST_LEAD ? clause : words;
    }

    /** The start of a place with a colon before the words, or -1. */
    private int placeBefore(int from, int end) {
        int at = end;
        while (at > from && CharSet.SPACE.contains(text.charAt(at - 1))) {
            at--;
        }
        if (at <= from || text.charAt(at - 1) != ':') {
            return -1;
        }
        int start = ClauseScanner.lastStart(draft, from, at - 1);
        return start > from && at - start < LONGEST_PLACE ? start : -1;
    }

    /** A place after the meeting: the last part behind a semicolon that holds no digit. */
    private void placeAfter(int end) {
        int semicolon = -1;
        for (int i = end; i < draft.end && i < end + 120; i++) {
            if (text.charAt(i) == ';') {
                semicolon = i;
            }
        }
        if (semicolon < 0) {
            return;
        }
        int start = skip(semicolon, draft.end);
        int last = start;
        while (last < draft.end && text.charAt(last) != '.' && !draft.mask.isTaken(last)) {
            last++;
        }
        boolean name = start < last && CharSet.UPPER.contains(text.charAt(start));
        if (name && !hasDigit(start, last)) {
            put(Part.PLACE, start, last);
        }
    }

    /** The end of a meeting's name: before a semicolon, its place in brackets or its date. */
    int nameEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ';' || draft.mask.isTaken(i)) {
                return i;
            }
            if ((c == ',' || c == '.')
                    && (isDateAhead(i, to) || c == ',' && isPlaceAhead(from, i, to))) {
                return i;
            }
            if (c == '(' && isPlace(i, to)) {
                return i;
            }
        }
        return to;
    }

    /** Whether capitalised words follow the name of a meeting. */
    private boolean isPlaceAhead(int from, int comma, int to) {
        if (!TypeReader.MEETING.anyIn(text, from, comma)) {
            return false;
        }
        int next = skip(comma, to);
        for (int i = next; i < to && text.charAt(i) != ',' && text.charAt(i) != ';'; i++) {
            boolean first = i == next || text.charAt(i - 1) == ' ';
            if (first && CharSet.LOWER.contains(text.charAt(i)) && !text.startsWith("de ", i)) {
                return false;
            }
        }
        return next < to && CharSet.UPPER.contains(text.charAt(next)) && next - comma > 1;
    }

    private boolean isDateAhead(int mark, int to) {
        int next = skip(mark, to);
        int word = Months.wordEnd(text, next, to);
        boolean day = next < to && CharSet.DIGIT.contains(text.charAt(next));
        return Months.at(text, next, word) > 0 || day && text.charAt(mark) == ',';
    }

    /** {@code (Orlando, FL)}; the place is kept. */
    private boolean isPlace(int open, int to) {
        int close = text.indexOf(')', open, Math.min(to, open + LONGEST_PLACE));
        int comma = close < 0 ? -1 : text.indexOf(',', open, close);
        if (comma < 0 || hasDigit(open, close)) {
            return false;
        }
        put(Part.PLACE, open + 1, close);
        return true;
    }

    /** Reads title, meeting and place of a stretch that a remark calls an abstract. */
    boolean listed(int from, int to, TitleParser titles) {
        if (!draft.abstracted || draft.has(Part.VOLUME)) {
            return false;
        }
        int first = ClauseScanner.lastStart(draft, from, to);
        if (first <= from) {
            return false;
        }
        int name = ClauseScanner.lastStart(draft, from, first - 2);
        if (name > from) {
            put(Part.PLACE, first, to);
            put(Part.CONTAINER, name, first);
        } else {
            name = first;
            put(Part.CONTAINER, name, to);
        }
        titles.title(from, name);
        return true;
    }

    private boolean hasDigit(int from, int to) {
        for (int i = from; i < to; i++) {
            if (CharSet.DIGIT.contains(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void put(Part part, int from, int to) {
        int start = skip(from, to);
        int end = to;
        while (end > start && " \n.,;:(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > start) {
            draft.put(part, start, end);
        }
    }

    private int skip(int from, int to) {
        int at = from;
        while (at < to && " \n.,;:*_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
