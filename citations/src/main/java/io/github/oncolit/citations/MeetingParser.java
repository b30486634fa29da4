package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Months;

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
    static final String WORDS = "presented at";
    private static final int LONGEST_PLACE = 50;
    private static final int LONGEST_LEAD = 40;

    private static final CharSet BEFORE = CharSet.of(" \n.,;:*_");
    private static final CharSet BEHIND = CharSet.of(" \n.,;:(");

    private MeetingParser() {}

    /** Reads a stretch that says where the work was presented. */
    static boolean presented(Draft draft, int from, int to, TitleParser titles) {
        Folded text = draft.folded;
        int words = draft.namesTalk ? presentedAt(draft, from, to) : -1;
        if (words < 0) {
            return false;
        }
        int titleEnd = lead(draft, from, words);
        int name = skip(draft, words + WORDS.length(), to);
        name = text.startsWithIgnoreCase("the ", name) ? name + 4 : name;
        int place = placeBefore(draft, from, titleEnd);
        int end = behindYear(draft, nameEnd(draft, name, draft.end));
        draft.take(titleEnd, name);
        put(draft, Part.CONTAINER, name, end);
        if (place > 0) {
            put(draft, Part.PLACE, place, titleEnd);
            titleEnd = place;
        } else {
            placeAfter(draft, end);
        }
        titles.title(from, titleEnd);
        return true;
    }

    /** {@code Oncology Congress 2023; October 20-24, 2023}: a year that ends the name. */
    private static int behindYear(Draft draft, int end) {
        int year = skip(draft, end, draft.end);
        boolean last =
                draft.has(Part.YEAR)
                        && year == draft.startOf(Part.YEAR)
                        && year - end <= 1
                        && draft.at(draft.endOf(Part.YEAR)) == ';';
        return last ? draft.endOf(Part.YEAR) : end;
    }

    private static int presentedAt(Draft draft, int from, int to) {
        Folded text = draft.folded;
        for (int i = from; i + WORDS.length() < to; i++) {
            char c = text.charAt(i);
            if ((c == 'p' || c == 'P') && text.startsWithIgnoreCase(WORDS, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The start of {@code Paper presented at}. */
    private static int lead(Draft draft, int from, int words) {
        Folded text = draft.folded;
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
    private static int placeBefore(Draft draft, int from, int end) {
        Folded text = draft.folded;
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
    private static void placeAfter(Draft draft, int end) {
        Folded text = draft.folded;
        int semicolon = -1;
        for (int i = end; i < draft.end && i < end + 120; i++) {
            if (text.charAt(i) == ';') {
                semicolon = i;
            }
        }
        if (semicolon < 0) {
            return;
        }
        int start = skip(draft, semicolon, draft.end);
        int last = start;
        while (last < draft.end && text.charAt(last) != '.' && !draft.mask.isTaken(last)) {
            last++;
        }
        boolean name = start < last && CharSet.UPPER.contains(text.charAt(start));
        if (name && !hasDigit(draft, start, last)) {
            put(draft, Part.PLACE, start, last);
        }
    }

    /** The end of a meeting's name: before a semicolon, its place in brackets or its date. */
    static int nameEnd(Draft draft, int from, int to) {
        Folded text = draft.folded;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ';' || draft.mask.isTaken(i)) {
                return i;
            }
            if ((c == ',' || c == '.')
                    && (isDateAhead(draft, i, to)
                            || c == ',' && isPlaceAhead(draft, from, i, to))) {
                return i;
            }
            if (c == '(' && isPlace(draft, i, to)) {
                return i;
            }
        }
        return to;
    }

    /** Whether capitalised words follow the name of a meeting. */
    private static boolean isPlaceAhead(Draft draft, int from, int comma, int to) {
        Folded text = draft.folded;
        if (!TypeReader.MEETING.anyIn(text, from, comma)) {
            return false;
        }
        int next = skip(draft, comma, to);
        for (int i = next; i < to && text.charAt(i) != ',' && text.charAt(i) != ';'; i++) {
            boolean first = i == next || text.charAt(i - 1) == ' ';
            if (first && CharSet.LOWER.contains(text.charAt(i)) && !text.startsWith("de ", i)) {
                return false;
            }
        }
        return next < to && CharSet.UPPER.contains(text.charAt(next)) && next - comma > 1;
    }

    private static boolean isDateAhead(Draft draft, int mark, int to) {
        Folded text = draft.folded;
        int next = skip(draft, mark, to);
        int word = Months.wordEnd(text, next, to);
        boolean day = next < to && CharSet.DIGIT.contains(text.charAt(next));
        return Months.at(text, next, word) > 0 || day && text.charAt(mark) == ',';
    }

    /** {@code (Orlando, FL)}; the place is kept. */
    private static boolean isPlace(Draft draft, int open, int to) {
        Folded text = draft.folded;
        int close = text.indexOf(')', open, Math.min(to, open + LONGEST_PLACE));
        int comma = close < 0 ? -1 : text.indexOf(',', open, close);
        if (comma < 0 || hasDigit(draft, open, close)) {
            return false;
        }
        put(draft, Part.PLACE, open + 1, close);
        return true;
    }

    /** Reads title, meeting and place of a stretch that a remark calls an abstract. */
    static boolean listed(Draft draft, int from, int to, TitleParser titles) {
        if (!draft.abstracted || draft.has(Part.VOLUME)) {
            return false;
        }
        int first = ClauseScanner.lastStart(draft, from, to);
        if (first <= from) {
            return false;
        }
        int name = ClauseScanner.lastStart(draft, from, first - 2);
        if (name > from) {
            put(draft, Part.PLACE, first, to);
            put(draft, Part.CONTAINER, name, first);
        } else {
            name = first;
            put(draft, Part.CONTAINER, name, to);
        }
        titles.title(from, name);
        return true;
    }

    private static boolean hasDigit(Draft draft, int from, int to) {
        Folded text = draft.folded;
        for (int i = from; i < to; i++) {
            if (CharSet.DIGIT.contains(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void put(Draft draft, Part part, int from, int to) {
        Folded text = draft.folded;
        int start = skip(draft, from, to);
        int end = to;
        while (end > start && BEHIND.contains(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            draft.put(part, start, end);
        }
    }

    private static int skip(Draft draft, int from, int to) {
        Folded text = draft.folded;
        int at = from;
        while (at < to && BEFORE.contains(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
