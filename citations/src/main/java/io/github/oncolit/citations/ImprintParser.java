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

    private static final int LONGEST_PLACE = 48;
    private static final int LONGEST_PUBLISHER = 320;

    private static final WordSet TITLE_WORDS =
            WordSet.of(
                    "for", "in", "on", "to", "with", "a", "an", "from", "by", "at", "after", "or");

    static final WordSet PUBLISHERS = WordSet.read("organization-words.tsv", "publisher");

    private final Draft draft;
    private final Folded text;

    private boolean tailKnown;

    int publisherStart;
    int publisherEnd;
    int placeStart;
    int placeEnd;

    ImprintParser(Draft draft) {
        this.draft = draft;
        this.text = draft.folded;
    }

    /**
     * Where the imprint that ends a stretch begins, or -1; {@code mark} is what follows the
     * stretch.
     */
    int find(int from, int to, char mark) {
        publisherEnd = 0;
        placeEnd = 0;
        int end = trim(from, to);
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
        return publisherEnd > publisherStart && isPublisher(publisherStart, publisherEnd);
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
        int first = behindEdition(forward(open + 1, stop), stop);
        int colon = text.indexOf(':', first, stop);
        if (colon > 0 && isCapital(first, colon)) {
            place(first, colon);
            publisher(colon + 1, stop);
            return open;
        }
        int comma = text.indexOf(',', first, stop);
        boolean inside = stop == end;
        if (PUBLISHERS.anyIn(text, first, stop)
                && isCapital(first, stop)
                && (comma > 0 || inside || stop - first <= LONGEST_PLACE)) {
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
        return edition ? forward(semicolon, stop) : first;
    }

    private int colon(int from, int end) {
        int depth = 0;
        for (int i = end - 1; i > from && end - i < LONGEST_PUBLISHER; i--) {
            char c = text.charAt(i);
            depth += c == ')' || c == ']' ? 1 : c == '(' || c == '[' ? -1 : 0;
            if (c != ':' || depth != 0) {
                continue;
            }
            int right = forward(i + 1, end);
            tailKnown = isPublisher(right, end);
            int start = placeStart(from, i);
            if (start > 0 && !tailKnown && (hasDigit(right, end) || hasTitleWord(right, end))) {
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
            boolean reversed = isPublisher(start, i) && !isPublisher(right, end);
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
                && isPublisher(right, end)
                && isCapital(right, end)
                && colon - from > 10
                && ClauseScanner.end(draft, right, end) >= end - 1;
    }

    /** The start of the place that ends at a colon, or -1. */
    private int placeStart(int from, int colon) {
        int start = -1;
        for (int i = colon - 1; i >= from; i--) {
            char c = text.charAt(i);
            boolean stop =
                    (c == '.' || c == '?' || c == '!') && !isInitial(from, i)
                            || (c == ')' || c == ']') && i < colon - 1 && !isState(i)
                            || c == ';'
                            || c == '"'
                            || c == ':';
            if (c == ':') {
                return -1;
            }
            if (stop) {
                start = forward(i + 1, colon);
                break;
            }
            if (colon - i > 90) {
                return -1;
            }
        }
        if (start < 0) {
            start = afterEdition(from, colon);
            return start > 0 ? start : lastPart(from, colon);
        }
        int edition = afterEdition(start, colon);
        start = edition > 0 ? edition : start;
        boolean fits =
                colon - start <= LONGEST_PLACE
                                && isCapital(start, colon)
                                && isPlaceName(start, colon)
                        || isPublisher(start, colon) && isCapital(start, colon);
        return fits && start < colon ? start : lastPart(start, colon);
    }

    /** {@code Title, Cambridge, UK: Publisher}: the place is the last part of its clause. */
    private int lastPart(int from, int colon) {
        int comma = lastComma(from, colon);
        int part = comma < 0 ? -1 : forward(comma + 1, colon);
        if (part > 0 && colon - part <= 3) {
            comma = lastComma(from, comma);
            part = comma < 0 ? -1 : forward(comma + 1, colon);
        }
        boolean fits =
                part > 0
                        && colon - part <= 30
                        && isCapital(part, colon)
                        && isPlaceName(part, colon);
        return fits && tailKnown ? part : -1;
    }

    /** A place holds no digit, no dash between words, and none of the words of titles. */
    private boolean isPlaceName(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (CharSet.DIGIT.contains(c) || c == '-' && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return !hasTitleWord(start, end);
    }

    private boolean hasTitleWord(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i - 1) == ' ' && CharSet.LOWER.contains(text.charAt(i))) {
                int word = i;
                while (word < end && CharSet.LETTER.contains(text.charAt(word))) {
                    word++;
                }
                if (TITLE_WORDS.contains(text, i, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int afterEdition(int from, int to) {
        for (int i = Math.max(from, to - 60); i < to - 3; i++) {
            if (text.charAt(i) == 'e'
                    && (text.startsWith("edition ", i)
                            || text.startsWith("ed ", i)
                            || text.startsWith("edn ", i)
                            || text.startsWith("ed. ", i)
                            || text.startsWith("ed., ", i)
                            || text.startsWith("ed, ", i))
                    && i > from + 2
                    && text.charAt(i - 1) == ' ') {
                int next = forward(text.indexOf(' ', i, to), to);
                return isCapital(next, to) && to - next <= LONGEST_PLACE ? next : -1;
            }
        }
        return -1;
    }

    private boolean isState(int close) {
        return close > 4
                && text.charAt(close - 3) == '('
                && CharSet.UPPER.contains(text.charAt(close - 1));
    }

    private boolean isInitial(int from, int stop) {
        int word = stop;
        while (word > from && CharSet.LETTER.contains(text.charAt(word - 1))) {
            word--;
        }
        return stop - word == 1 && CharSet.UPPER.contains(text.charAt(word))
                || stop - word == 2 && text.startsWith("St", word);
    }

    private int clause(int from, int end, char mark) {
        int start = ClauseScanner.lastStart(draft, from, end);
        boolean whole = start == from;
        if (!isCapital(start, end) || end - start > LONGEST_PUBLISHER) {
            return whole || mark != ',' ? commaTail(start, end) : -1;
        }
        boolean known = isPublisher(start, end);
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
            if (!isPlace(start, end)) {
                return -1;
            }
            place(start, end);
            return start;
        }
        int last = lastComma(start, end);
        if (isPublisher(start, comma) && !isPublisher(last + 1, end)) {
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
        int comma = lastComma(start, end);
        if (comma < 0) {
            return -1;
        }
        int tail = forward(comma + 1, end);
        int before = lastComma(start, comma);
        if (isPublisher(tail, end) && isCapital(tail, end)) {
            publisher(tail, end);
            return tail;
        }
        int head = before < 0 ? -1 : forward(before + 1, comma);
        if (head > 0 && isPublisher(head, comma) && isCapital(head, end)) {
            publisher(head, comma);
            place(tail, end);
            return head;
        }
        return -1;
    }

    private int lastComma(int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (text.charAt(i) == ',') {
                return i;
            }
        }
        return -1;
    }

    private boolean isPublisher(int start, int end) {
        return PUBLISHERS.anyIn(text, start, end)
                || CollectiveParser.ORGANIZATIONS.anyIn(text, start, end);
    }

    private boolean hasDigit(int start, int end) {
        for (int i = start; i < end; i++) {
            if (CharSet.DIGIT.contains(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlace(int start, int end) {
        return end - start <= 40 && isCapital(start, end) && text.indexOf('-', start, end) < 0;
    }

    /** Whether all words but the small ones begin with a capital. */
    private boolean isCapital(int start, int end) {
        if (start >= end || !CharSet.UPPER.contains(text.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (CharSet.LOWER.contains(text.charAt(i))
                    && CharSet.SPACE.contains(text.charAt(i - 1))) {
                int word = i;
                while (word < end && CharSet.LETTER.contains(text.charAt(word))) {
                    word++;
                }
                if (word - i > 3 && !PUBLISHERS.contains(text, i, word)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void place(int from, int to) {
        placeStart = forward(from, to);
        placeEnd = trim(placeStart, to);
    }

    private void publisher(int from, int to) {
        publisherStart = forward(from, to);
        publisherEnd = trim(publisherStart, to);
    }

    private int forward(int from, int to) {
        int at = from;
        while (at < to && " \n.,;:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int trim(int from, int to) {
        int at = to;
        while (at > from
                && (" \n.,;:(".indexOf(text.charAt(at - 1)) >= 0 || draft.mask.isTaken(at - 1))) {
            at--;
        }
        return at;
    }
}
