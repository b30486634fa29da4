package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Finds publisher and place at the end of a stretch.
 *
 * <pre>
 * imprint = place ":" publisher                         (NLM, Vancouver, APA)
 *         | "(" place ":" publisher | publisher "," place ")"     (Frontiers, Nature)
 *         | publisher ";" year                          (AMA 11)
 *         | place "," publisher | publisher "," place   (JCO, ASM)
 * place   = capitalised words ["," state or country]
 * </pre>
 */
final class ImprintParser {

    private static final int LONGEST_PUBLISHER = 320;

    static final WordSet PUBLISHERS = WordSet.read("organization-words.tsv", "publisher");

    private final Draft draft;
    private final Folded text;
    private final ImprintWords words;
    private final PlaceScanner places;

    int publisherStart;
    int publisherEnd;
    int placeStart;
    int placeEnd;

    ImprintParser(Draft draft) {
        this.draft = draft;
        this.text = draft.folded;
        this.words = new ImprintWords(draft);
        this.places = new PlaceScanner(draft, words);
    }

    /**
     * Where the imprint that ends a stretch begins, or -1; {@code mark} is what follows the
     * stretch.
     */
    int find(int from, int to, char mark) {
        publisherEnd = 0;
        placeEnd = 0;
        int end = words.trim(from, to);
        if (end <= from) {
            return -1;
        }
        int start = bracketed(from, end, mark);
        if (start < 0) {
            start = colon(from, end);
        }
        if (start < 0) {
            start = clause(from, end, mark);
        }
        return start;
    }

    /** Whether what was found is the name of a journal alone. */
    boolean isJournal() {
        return placeEnd == 0
                && JournalTable.instance().isJournal(text, publisherStart, publisherEnd);
    }

    /** Whether the publisher found holds a word of publishers. */
    boolean isKnown() {
        return publisherEnd > publisherStart && words.isPublisher(publisherStart, publisherEnd);
    }

    /** Puts what was found into the draft. */
    void keep() {
        if (publisherEnd > publisherStart) {
            draft.put(Part.PUBLISHER, publisherStart, publisherEnd);
        }
        if (placeEnd > placeStart) {
            draft.put(Part.PLACE, placeStart, placeEnd);
        }
    }

    private int bracketed(int from, int end, char mark) {
        int open = -1;
        int stop = end;
        if (text.charAt(end - 1) == ')') {
            stop = end - 1;
            int depth = 0;
            for (int i = stop; i > from && i > stop - 120; i--) {
                char c = text.charAt(i);
                depth += c == ')' ? 1 : c == '(' ? -1 : 0;
                if (depth == 0) {
                    open = i;
                    break;
                }
            }
        } else if (mark == ')' || mark == ',' || mark == ';') {
            for (int i = end - 1; i > from && i > end - 120 && text.charAt(i) != ')'; i--) {
                if (text.charAt(i) == '(') {
                    open = i;
                    break;
                }
            }
        }
        if (open <= from) {
            return -1;
        }
        int first = behindEdition(words.forward(open + 1, stop), stop);
        int colon = text.indexOf(':', first, stop);
        if (colon > 0 && words.isCapital(first, colon)) {
            place(first, colon);
            publisher(colon + 1, stop);
            return open;
        }
        int comma = text.indexOf(',', first, stop);
        boolean inside = stop == end;
        if (PUBLISHERS.anyIn(text, first, stop)
                && words.isCapital(first, stop)
                && (comma > 0 || inside || stop - first <= PlaceScanner.LONGEST)) {
            publisher(first, comma < 0 ? stop : comma);
            if (comma > 0) {
                place(comma + 1, stop);
            }
            return open;
        }
        return -1;
    }

    /** {@code (2nd ed.; New York: Publisher)}: what stands behind the edition. */
    private int behindEdition(int first, int stop) {
        int semicolon = text.indexOf(';', first, stop);
        boolean edition =
                semicolon > 0
                        && CharSet.DIGIT.contains(text.charAt(first))
                        && text.indexOf('e', first, semicolon) > 0;
        return edition ? words.forward(semicolon, stop) : first;
    }

    private int colon(int from, int end) {
        int depth = 0;
        for (int i = end - 1; i > from && end - i < LONGEST_PUBLISHER; i--) {
            char c = text.charAt(i);
            depth += c == ')' || c == ']' ? 1 : c == '(' || c == '[' ? -1 : 0;
            if (c != ':' || depth != 0) {
                continue;
            }
            int right = words.forward(i + 1, end);
            boolean known = words.isPublisher(right, end);
            int start = places.start(from, i, known);
            if (start > 0
                    && !known
                    && (words.hasDigit(right, end) || places.hasTitleWord(right, end))) {
                return -1;
            }
            if (start < 0 && isTailPublisher(from, i, right, end)) {
                publisher(right, end);
                return i;
            }
            if (start < 0
                    || right >= end
                    || !CharSet.UPPER.contains(text.charAt(right))
                    || ClauseScanner.end(draft, right, end) < end - 1) {
                return -1;
            }
            int comma = words.lastComma(right, end);
            int town = comma < 0 ? end : comma; // the country behind it may be one of institutions
            boolean reversed = words.isPublisher(start, i) && !words.isPublisher(right, town);
            if (reversed) {
                publisher(start, i);
                place(right, end);
            } else {
                place(start, i);
                publisher(right, end);
            }
            return start;
        }
        return -1;
    }

    /** {@code Title: Pearson Education}, {@code 4th ed: Wiley}: no place before the colon. */
    private boolean isTailPublisher(int from, int colon, int right, int end) {
        return right < end
                && end - right < 60
                && words.isPublisher(right, end)
                && words.isCapital(right, end)
                && colon - from > 10
                && ClauseScanner.end(draft, right, end) >= end - 1;
    }

    private int clause(int from, int end, char mark) {
        int start = ClauseScanner.lastStart(draft, from, end);
        boolean whole = start == from;
        if (!words.isCapital(start, end) || end - start > LONGEST_PUBLISHER) {
            return whole || mark != ',' ? commaTail(start, end) : -1;
        }
        boolean known = words.isPublisher(start, end);
        if (whole) {
            return known ? commaTail(start, end) : -1;
        }
        int comma = text.indexOf(',', start, end);
        if (mark == ';' && (comma < 0 || known)) {
            publisher(start, end);
            return start;
        }
        if (comma < 0) {
            if (!known) {
                return -1;
            }
            publisher(start, end);
            return start;
        }
        return divided(start, end, comma, known, mark);
    }

    private int divided(int start, int end, int comma, boolean known, char mark) {
        if (!known && mark != ',') {
            if (!places.isPlace(start, end)) {
                return -1;
            }
            place(start, end);
            return start;
        }
        int last = words.lastComma(start, end);
        if (words.isPublisher(start, comma) && !words.isPublisher(last + 1, end)) {
            publisher(start, comma);
            place(comma + 1, end);
        } else {
            place(start, last);
            publisher(last + 1, end);
        }
        return start;
    }

    /** {@code Title, Cambridge University Press}: the last part of an only clause. */
    private int commaTail(int start, int end) {
        int comma = words.lastComma(start, end);
        if (comma < 0) {
            return -1;
        }
        int tail = words.forward(comma + 1, end);
        int before = words.lastComma(start, comma);
        if (words.isPublisher(tail, end) && words.isCapital(tail, end)) {
            publisher(tail, end);
            return tail;
        }
        int head = before < 0 ? -1 : words.forward(before + 1, comma);
        if (head > 0 && words.isPublisher(head, comma) && words.isCapital(head, end)) {
            publisher(head, comma);
            place(tail, end);
            return head;
        }
        return -1;
    }

    private void place(int from, int to) {
        placeStart = words.forward(from, to);
        placeEnd = words.trim(placeStart, to);
    }

    private void publisher(int from, int to) {
        publisherStart = words.forward(from, to);
        publisherEnd = words.trim(publisherStart, to);
    }
}
