package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Tsv;

/**
 * Finds the place of a publisher before a colon.
 *
 * <pre>
 * place = (stop | edition | ",") capitalised words ["," (state | country)] ":"
 *       | space city ["," (state | country)] ":"
 * </pre>
 */
final class PlaceScanner {

    static final int LONGEST = 48;

    private static final WordSet TITLE_WORDS =
            WordSet.of(
                    "for", "in", "on", "to", "with", "a", "an", "from", "by", "at", "after", "or");

    /** Places where publishers are, which need no mark before them. */
    private static final PhraseSet CITIES =
            PhraseSet.of(
                    Tsv.read(PlaceScanner.class, "publisher-places.tsv", 1).rows().stream()
                            .map(row -> row.get(0))
                            .toArray(String[]::new));

    private static final int LONGEST_STATE = 16;

    private final Folded text;
    private final ImprintWords words;

    PlaceScanner(Draft draft, ImprintWords words) {
        this.text = draft.folded;
        this.words = words;
    }

    /** The start of the place that ends at a colon, or -1. */
    int start(int from, int colon, boolean known) {
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
                start = words.forward(i + 1, colon);
                break;
            }
            if (colon - i > 90) {
                return -1;
            }
        }
        if (start < 0) {
            start = afterEdition(from, colon);
            return start > 0 ? start : lastPart(from, colon, known);
        }
        int edition = afterEdition(start, colon);
        start = edition > 0 ? edition : start;
        boolean fits =
                colon - start <= LONGEST
                                && words.isCapital(start, colon)
                                && isPlaceName(start, colon)
                        || words.isPublisher(start, colon) && words.isCapital(start, colon);
        return fits && start < colon ? start : lastPart(start, colon, known);
    }

    /** {@code Title, Cambridge, UK: Publisher}: the place is the last part of its clause. */
    private int lastPart(int from, int colon, boolean known) {
        int comma = words.lastComma(from, colon);
        int part = comma < 0 ? -1 : words.forward(comma + 1, colon);
        if (part > 0 && colon - part <= 3) {
            comma = words.lastComma(from, comma);
            part = comma < 0 ? -1 : words.forward(comma + 1, colon);
        }
        boolean fits =
                part > 0
                        && colon - part <= 30
                        && words.isCapital(part, colon)
                        && isPlaceName(part, colon);
        return fits && known ? part : city(from, colon);
    }

    /** {@code Title Philadelphia, PA: Publisher}: a well-known place that lost the stop before. */
    private int city(int from, int colon) {
        for (int i = colon - 1; i > from + 1 && colon - i <= LONGEST; i--) {
            int end =
                    CharSet.UPPER.contains(text.charAt(i)) && text.charAt(i - 1) == ' '
                            ? CITIES.end(text, i, colon)
                            : -1;
            if (end > 0 && endsPlace(end, colon) && !followsSmallWord(i - 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether nothing or a state or country stands between a city and the colon. */
    private boolean endsPlace(int end, int colon) {
        boolean bracket = text.startsWith(" (", end) && text.charAt(colon - 1) == ')';
        boolean state =
                text.charAt(end) == ',' && words.isCapital(words.forward(end, colon), colon);
        return end == colon || colon - end <= LONGEST_STATE && (bracket || state);
    }

    /** {@code in London}, {@code the Paris}: a place that the title speaks of. */
    private boolean followsSmallWord(int space) {
        int word = space;
        while (word > 0 && CharSet.LETTER.contains(text.charAt(word - 1))) {
            word--;
        }
        return word < space && CharSet.LOWER.contains(text.charAt(word)) && space - word <= 4;
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

    /** Whether one of the small words of titles stands in a stretch. */
    boolean hasTitleWord(int start, int end) {
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
                int next = words.forward(text.indexOf(' ', i, to), to);
                return words.isCapital(next, to) && to - next <= LONGEST ? next : -1;
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

    /** Whether a short clause can be a place. */
    boolean isPlace(int start, int end) {
        return end - start <= 40
                && words.isCapital(start, end)
                && text.indexOf('-', start, end) < 0;
    }
}
