package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * A fixed piece of an ASCO block: a label with its colon, or one of the sentences that ASCO prints
 * in place of a list.
 *
 * @param kind what it is
 * @param category the label's category, null for all else
 * @param start its first unit
 * @param end after its last letter
 * @param after where what follows begins
 */
record Marker(Kind kind, DisclosureCategory category, int start, int end, int after) {

    /** The kinds of fixed pieces. */
    enum Kind {
        /** A label of a list of organisations. */
        LABEL,
        /** A label of something else: {@code Open Payments Link:}. */
        OTHER_LABEL,
        /** {@code No relationship to disclose}. */
        NO_RELATIONSHIP,
        /** {@code This author is a member of the ... Editorial Board ... recused ...}. */
        RECUSAL,
        /** {@code No other potential conflicts of interest were reported.} */
        CLOSING
    }

    private record Phrase(String text, Kind kind) {}

    private static final List<Phrase> PHRASES =
            List.of(
                    new Phrase("no relationship to disclose", Kind.NO_RELATIONSHIP),
                    new Phrase("no relationships to disclose", Kind.NO_RELATIONSHIP),
                    new Phrase("nothing to disclose", Kind.NO_RELATIONSHIP),
                    new Phrase("no other potential conflict", Kind.CLOSING),
                    new Phrase("no potential conflicts of interest were", Kind.CLOSING),
                    new Phrase("no other disclosures were reported", Kind.CLOSING),
                    new Phrase("this author is a member of", Kind.RECUSAL),
                    new Phrase("the author is a member of the journal", Kind.RECUSAL));

    private static final int LONGEST_RECUSAL = 400;

    /** All markers of a window, in text order. */
    static List<Marker> in(Folded text, int from, int to) {
        List<Marker> markers = new ArrayList<>();
        int colon = from - 1;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c < 'A' || c > 'Z') {
                continue;
            }
            if (colon < at) {
                int next = text.indexOf(':', at, to);
                colon = next < 0 ? Integer.MAX_VALUE : next;
            }
            Marker marker = colon - at <= LabelTable.LONGEST ? labelAt(text, at, to) : null;
            if (marker == null) {
                marker = phraseAt(text, at, to);
            }
            if (marker != null) {
                markers.add(marker);
                at = marker.after() - 1;
            }
        }
        return markers;
    }

    private static Marker labelAt(Folded text, int at, int to) {
        LabelTable.Match match = LabelTable.longestAt(text, at, to);
        if (match == null || !startsLabel(text, at)) {
            return null;
        }
        int colon = match.end();
        while (colon < to && CharSet.SPACE.contains(text.charAt(colon))) {
            colon++;
        }
        if (colon >= to || text.charAt(colon) != ':') {
            return null;
        }
        Kind kind = match.category() == null ? Kind.OTHER_LABEL : Kind.LABEL;
        return new Marker(kind, match.category(), at, match.end(), colon + 1);
    }

    /**
     * Not inside a longer capitalised phrase, unless it is glued to what comes before, and not the
     * heading of a sentence as in radiology's journals: {@code Other relationships: is a ...}.
     */
    private static boolean startsLabel(Folded text, int at) {
        if (at < 2) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean sentence = before == ' ' && text.charAt(at - 2) == '.';
        return before != '-'
                && before != '/'
                && !(before == ' ' && text.charAt(at - 2) == '/')
                && !text.startsWithIgnoreCase("pending ", at - "pending ".length())
                && !text.startsWithIgnoreCase("issued ", at - "issued ".length())
                && !(sentence && text.startsWith("Other relationship", at));
    }

    private static Marker phraseAt(Folded text, int at, int to) {
        char c = text.charAt(at);
        if (c != 'N' && c != 'T' || at + 1 == to) {
            return null;
        }
        char next = text.charAt(at + 1);
        if (next != 'o' && next != 'O' && next != 'h' && next != 'H') {
            return null;
        }
        for (Phrase phrase : PHRASES) {
            if (text.startsWithIgnoreCase(phrase.text(), at)) {
                int end = Math.min(to, at + phrase.text().length());
                int after = phrase.kind() == Kind.RECUSAL ? recusalEnd(text, end, to) : end;
                if (phrase.kind() == Kind.CLOSING) {
                    int stop = text.indexOf('.', end, Math.min(to, end + 80));
                    after = stop < 0 ? end : stop + 1;
                }
                return new Marker(phrase.kind(), null, at, after, after);
            }
        }
        return null;
    }

    /** After the sentences on the editorial board and the recusal. */
    private static int recusalEnd(Folded text, int from, int to) {
        int limit = Math.min(to, from + LONGEST_RECUSAL);
        int first = text.indexOf('.', from, limit);
        int second = first < 0 ? -1 : text.indexOf('.', first + 1, limit);
        if (second < 0) {
            return first < 0 ? from : first + 1;
        }
        for (int i = first; i < second; i++) {
            if (text.startsWithIgnoreCase("recus", i)) {
                return second + 1;
            }
        }
        return first + 1;
    }
}
