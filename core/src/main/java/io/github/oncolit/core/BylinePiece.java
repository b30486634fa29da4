package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two separators of a byline: the words of a person, a degree, a group or of
 * something else, without the marks that lead to affiliations.
 *
 * <pre>
 * pieces = piece { ( "," | ";" | "|" | "&amp;" | "and" | bullet | line-feed ) piece }
 * piece  = { word | mark | other }
 * mark   = raised text | digit | "*" | "†" | bracket | ...
 * </pre>
 *
 * @param words the words, at least one
 */
record BylinePiece(List<Span> words) {

    static final CharSet MARKS =
            CharSet.range('0', '9')
                    .or(CharSet.range('\u2070', '\u209F'))
                    .or(CharSet.of("*\u204E\u2051\u2217\u2020\u2021\u00A7\u00B6#\u2225^~+\u2709"))
                    .or(CharSet.of("\u00B9\u00B2\u00B3()[]@\u24BE\u00A9\u2605\u2606\u25CA\u2016"))
                    .or(CharSet.of("\u00AA\u00BA"));
    private static final CharSet NAME = CharSet.LETTER.or(CharSet.of("-'."));
    private static final CharSet SEPARATORS = CharSet.of(",;|\n&\u2022");

    BylinePiece {
        words = List.copyOf(words);
    }

    int start() {
        return words.get(0).start();
    }

    Span last() {
        return words.get(words.size() - 1);
    }

    /** Splits a stretch of text; every character is looked at once. */
    static List<BylinePiece> split(Folded text, int start, int end, List<Span> raised) {
        List<BylinePiece> pieces = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        int mark = firstEndingAfter(raised, start);
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            while (mark < raised.size() && raised.get(mark).end() <= at) {
                mark++;
            }
            int stop = mark < raised.size() ? Math.min(end, raised.get(mark).start()) : end;
            if (at >= stop && at < end) {
                at = raised.get(mark).end();
            } else if (SEPARATORS.contains(c)) {
                close(pieces, words);
                at++;
            } else if (NAME.contains(c)) {
                int wordStart = at;
                while (at < stop && NAME.contains(text.charAt(at))) {
                    at++;
                }
                if (at - wordStart == 3 && text.startsWithIgnoreCase("and", wordStart)) {
                    close(pieces, words);
                } else {
                    words.add(new Span(wordStart, at));
                }
            } else if (MARKS.contains(c) || c == ' ') {
                at++;
            } else {
                words.add(new Span(at, ++at));
            }
        }
        close(pieces, words);
        return pieces;
    }

    private static void close(List<BylinePiece> pieces, List<Span> words) {
        if (!words.isEmpty()) {
            pieces.add(new BylinePiece(words));
            words.clear();
        }
    }

    private static int firstEndingAfter(List<Span> raised, int offset) {
        int low = 0;
        int high = raised.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (raised.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
