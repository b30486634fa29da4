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
 * pieces = piece { ( "," | ";" | "|" | "&amp;" | "and" | bullet | dot | address | line-feed ) piece }
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
    private static final CharSet LOCAL_PART =
            CharSet.ASCII_LETTER.or(CharSet.DIGIT).or(CharSet.of("._-+"));
    private static final CharSet ADDRESS_END = CharSet.of(" \n,;|");
    private static final CharSet SEPARATORS = CharSet.of(",;|\n&\u2022\u2219\u00B7");

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
            } else if (isAddress(text, at, stop)) {
                close(pieces, words);
                at = addressEnd(text, at, stop);
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

    /**
     * Whether a web or e-mail address starts at an offset: those of an author stand behind the
     * name.
     */
    private static boolean isAddress(Folded text, int at, int end) {
        if (at > 0 && text.charAt(at - 1) != ' ' && text.charAt(at - 1) != '\n') {
            return false;
        }
        if (text.startsWith("http", at)) {
            return true;
        }
        int letters = at;
        while (letters < end && LOCAL_PART.contains(text.charAt(letters))) {
            letters++;
        }
        return letters > at
                && letters + 1 < end
                && text.charAt(letters) == '@'
                && CharSet.ASCII_LETTER.contains(text.charAt(letters + 1));
    }

    private static int addressEnd(Folded text, int at, int end) {
        int stop = at;
        while (stop < end && !ADDRESS_END.contains(text.charAt(stop))) {
            stop++;
        }
        return stop;
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
