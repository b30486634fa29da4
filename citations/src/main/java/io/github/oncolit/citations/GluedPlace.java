package io.github.oncolit.citations;

import io.github.oncolit.citations.NumericMarkerScanner.Footing;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.Optional;

/**
 * The place of digits that were raised before a page was copied as text: how they stand to the word
 * before them.
 *
 * <pre>
 * firm   = word , 1*3closing , number                 (* tumors.2 *)
 *        | "al" , [ " " ] , number
 *        | ( year | ( "figure" | "table" ) , number ) , "." , number , sentence start ;
 * named  = "ref" , [ "s" ] , "." , [ " " ] , number
 * weak   = plain , number                             (* the immune cycle1 *)
 *        | name , number                              (* a name that stands alone elsewhere: CRC59 *)
 *        | 3*upper , number , separator , number      (* RFA8,9 *)
 *        | name with digits , "." , number , sentence start ;
 * spaced = ( letter | name with digits | ")" | quote | "." ) , " " , number ,
 *          ( "." | "," | ";" | ")" | new line ) ;
 * next   = label , " " , number , "." | ( year | thousands ) , number | number , "." , number , sentence start ;
 * plain  = lower , 3*lower | upper , 5*lower ;
 * </pre>
 *
 * <p>Linear: every look is bounded.
 */
final class GluedPlace {

    private final Folded text;
    private final MarkerWords words;

    GluedPlace(Folded text, MarkerWords words) {
        this.text = text;
        this.words = words;
    }

    /**
     * How a list of numbers that ends a word or follows one stands to it, if it may be a marker.
     */
    Optional<Footing> footing(int start, NumberList list, Span window) {
        boolean attached =
                start > window.start() && !CharSet.SPACE.contains(text.charAt(start - 1));
        if (!attached) {
            return spaced(start, list, window);
        }
        Optional<Footing> ended = endsWord(start, window.end());
        if (ended.isPresent()) {
            return ended;
        }
        if (words.wordBefore(start).equals("al")) {
            return Optional.of(Footing.FIRM);
        }
        boolean several = list.numbers().size() > 1 && followsAcronym(start);
        return several || followsPlainWord(start) || words.isNameElsewhere(start, list.end())
                ? Optional.of(Footing.WEAK)
                : Optional.empty();
    }

    /**
     * Where a marker may begin within a run of digits: behind a year or behind thousands, else its
     * start.
     */
    int begin(int start, int floor, int limit) {
        int length = RaisedDigit.skip(text, start, limit) - start;
        char before = start > floor ? text.charAt(start - 1) : ' ';
        boolean year =
                (length == 5 || length == 6)
                        && before == ' '
                        && MarkerWords.isYear(new Span(start, start + 4).textIn(text));
        boolean thousands =
                (length == 4 || length == 5)
                        && before == ','
                        && start - 2 >= floor
                        && CharSet.DIGIT.contains(text.charAt(start - 2));
        return year ? start + 4 : thousands ? start + 3 : start;
    }

    /** After the stop, comma or bracket that ends a word: {@code tumors.2,3}. */
    private Optional<Footing> endsWord(int start, int limit) {
        int last = start - 1;
        boolean bracket = false;
        while (last > 0 && start - last < 4 && MarkerPlace.CLOSING.contains(text.charAt(last))) {
            bracket |= ")]%\"".indexOf(text.charAt(last)) >= 0;
            last--;
        }
        if (last == start - 1) {
            return Optional.empty();
        }
        char c = text.charAt(last);
        if (bracket) {
            return Optional.of(Footing.FIRM);
        }
        boolean stop = text.charAt(start - 1) == '.';
        if (c == ' ') {
            boolean apart = last > 0 && CharSet.LETTER.contains(text.charAt(last - 1));
            return apart && stop && startsSentence(start, limit)
                    ? Optional.of(Footing.NEXT)
                    : Optional.empty();
        }
        if (!CharSet.DIGIT.contains(c)) {
            if (stop && MarkerWords.isReference(words.wordBefore(last + 1))) {
                return Optional.of(Footing.NAMED);
            }
            boolean ends =
                    CharSet.LETTER.contains(c)
                            && !MarkerWords.isAbbreviated(words.wordBefore(last + 1));
            return ends ? Optional.of(Footing.FIRM) : Optional.empty();
        }
        return stop && startsSentence(start, limit)
                ? Optional.of(endsNumber(last))
                : Optional.empty();
    }

    private Footing endsNumber(int last) {
        String counted = words.wordBeforeNumber(last);
        String number = words.wordBefore(last + 1);
        boolean year = MarkerWords.isYear(number) && text.charAt(last - 4) == ' ';
        if (year || counted.equals("figure") || counted.equals("fig") || counted.equals("table")) {
            return Footing.FIRM;
        }
        return words.isNameWithDigits(last + 1, number) ? Footing.WEAK : Footing.NEXT;
    }

    private boolean startsSentence(int start, int limit) {
        int after = RaisedDigit.skip(text, start, limit);
        return after >= limit
                || text.charAt(after) == '\n'
                || text.charAt(after) == ' '
                        && after + 1 < limit
                        && CharSet.UPPER.contains(text.charAt(after + 1));
    }

    /** After capitals, which no name follows with several numbers: {@code RFA8,9}. */
    private boolean followsAcronym(int start) {
        int first = start;
        while (first > 0
                && start - first < MarkerWords.LONGEST_WORD
                && CharSet.UPPER.contains(text.charAt(first - 1))) {
            first--;
        }
        return start - first >= 3 && (first == 0 || " (\n".indexOf(text.charAt(first - 1)) >= 0);
    }

    /** After a plain word: {@code the immune cycle1}. */
    private boolean followsPlainWord(int start) {
        String word = words.wordBefore(start);
        int first = start - word.length();
        boolean capital = word.length() > 0 && CharSet.UPPER.contains(text.charAt(first));
        if (word.length() < (capital ? 6 : 4) || word.length() == MarkerWords.LONGEST_WORD) {
            return false;
        }
        for (int i = capital ? first + 1 : first; i < start; i++) {
            if (!CharSet.LOWER.contains(text.charAt(i))) {
                return false;
            }
        }
        return first == 0 || " -(\n".indexOf(text.charAt(first - 1)) >= 0;
    }

    /** Between a word and a stop: {@code stress 4, 5.} */
    private Optional<Footing> spaced(int start, NumberList list, Span window) {
        int end = list.end();
        if (start - 2 < window.start() || end >= window.end() || text.charAt(start - 1) != ' ') {
            return Optional.empty();
        }
        char before = text.charAt(start - 2);
        String word = words.wordBefore(before == '.' ? start - 2 : start - 1);
        if (before == '.' && MarkerWords.isReference(word)) {
            return Optional.of(Footing.NAMED);
        }
        if (MarkerWords.isAbbreviated(word)) {
            return Optional.empty();
        }
        char after = text.charAt(end);
        boolean ends = CharSet.LETTER.contains(before) || ").'\"".indexOf(before) >= 0;
        boolean code = CharSet.DIGIT.contains(before) && words.isNameWithDigits(start - 1, word);
        if (word.equals("al") && CharSet.SPACE.contains(after)) {
            return Optional.of(Footing.FIRM);
        }
        boolean closed = ".,;)\n".indexOf(after) >= 0;
        if (!(ends || code) || !closed) {
            return Optional.empty();
        }
        boolean lone = after == '\n' && before != '.' && list.numbers().size() == 1;
        return Optional.of(lone || MarkerWords.isLabel(word) ? Footing.NEXT : Footing.SPACED);
    }
}
