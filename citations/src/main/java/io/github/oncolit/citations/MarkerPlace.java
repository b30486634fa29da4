package io.github.oncolit.citations;

import io.github.oncolit.citations.NumericMarkerScanner.Footing;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.Optional;
import java.util.Set;

/**
 * The place of a number that is raised or in brackets: what stands before and after it tells
 * markers from exponents, charges, isotopes, counts and enumerations.
 *
 * <pre>
 * weak = ( space , "(" ; not after a count, a label, ":" "=" "+" "%" ) | ( lower | closing ) , "("
 *      | tab , "(" , numbers , ")" , ( tab | new line ) ;    (* alone in a cell *)
 * next = ( count | "%" ) , " " , "(" ;
 * </pre>
 *
 * <p>Linear: every look is bounded but the one over spaces, which no two numbers share.
 */
final class MarkerPlace {

    /** What may end a word or a sentence before a marker. */
    static final CharSet CLOSING = CharSet.of(".,;:)]\"'%\u2026");

    private static final Set<String> UNITS =
            Set.of(
                    "m", "cm", "mm", "km", "dm", "nm", "um", "\u00B5m", "\u03BCm", "ft", "in", "s",
                    "r");

    private final Folded text;
    private final String printed;
    private final MarkerWords words;

    MarkerPlace(Folded text, String printed, MarkerWords words) {
        this.text = text;
        this.printed = printed;
        this.words = words;
    }

    /** There a raised digit labels an affiliation or a footnote. */
    boolean startsLine(int start) {
        int before = start;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        return before == 0 || text.charAt(before - 1) == '\n';
    }

    boolean isExponent(int start, NumberList list) {
        int before = start;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        String word = words.wordBefore(before);
        int single = list.numbers().size() == 1 ? list.numbers().get(0) : 0;
        return word.equals("10") || (single == 2 || single == 3) && UNITS.contains(word);
    }

    boolean isCharge(int end) {
        return end < text.length()
                && (text.charAt(end) == '\u207A' || text.charAt(end) == '\u207B');
    }

    boolean isIsotope(int end) {
        return end < text.length() && CharSet.UPPER.contains(text.charAt(end));
    }

    boolean isChemical(int open, int end) {
        boolean gluedRight = end + 1 < text.length() && text.charAt(end) == '-';
        return gluedRight && CharSet.LETTER.contains(text.charAt(end + 1));
    }

    /** Whether a bracket and what it holds are all that stands in the cell of a table. */
    boolean isCell(int open, int end) {
        boolean starts = open > 0 && printed.charAt(open - 1) == '\t';
        return starts
                && (end >= printed.length()
                        || printed.charAt(end) == '\t'
                        || printed.charAt(end) == '\n');
    }

    /** Where the cell of a table ends between two offsets, else the second. */
    int endOfCell(int start, int end) {
        int at = start;
        while (at < end && printed.charAt(at) != '\t') {
            at++;
        }
        return at;
    }

    /** How numbers in parentheses stand, unless they are an issue, an enumeration or a label. */
    Optional<Footing> parentheses(int open, int end) {
        if (startsLine(open)) {
            return Optional.empty();
        }
        if (isCell(open, end)) {
            return Optional.of(Footing.WEAK);
        }
        char before = text.charAt(open - 1);
        if (before != ' ' && before != '\n') {
            boolean closed = CLOSING.contains(before) && before != ':';
            return CharSet.LOWER.contains(before) || closed
                    ? Optional.of(Footing.WEAK)
                    : Optional.empty();
        }
        int last = open - 1;
        while (last > 0 && CharSet.SPACE.contains(text.charAt(last))) {
            last--;
        }
        char c = text.charAt(last);
        String word = words.wordBefore(last + 1);
        if (":=+\u00B1".indexOf(c) >= 0
                || MarkerWords.isLabel(word)
                || MarkerWords.isAbbreviated(word)) {
            return Optional.empty();
        }
        boolean count =
                MarkerWords.isNumber(word)
                        && !MarkerWords.isYear(word)
                        && !words.isCode(last + 1 - word.length());
        return Optional.of(count || c == '%' ? Footing.NEXT : Footing.WEAK);
    }
}
