package io.github.oncolit.citations;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.Locale;
import java.util.Set;

/**
 * The place of a number in the text: what stands before and after it tells markers from exponents,
 * charges, isotopes, counts, enumerations and the numbers of figures.
 *
 * <pre>
 * firm   = word , 1*3closing , number                 (* tumors.2 *)
 *        | ( year | ( "figure" | "table" ) , number ) , "." , number , sentence start ;
 * plain  = ( lower , 3*lower | upper , 5*lower | "al" ) , number ;
 * spaced = ( letter | name with digits | ")" | quote | "." ) , " " , number , ( "." | "," | ";" | ")" | new line ) ;
 * paren  = ( space , "(" ; not after a count, a label, ":" "=" "+" "%" ) | ( lower | closing ) , "(" ;
 * </pre>
 *
 * <p>Linear: every look is bounded but the one over spaces, which no two numbers share.
 */
final class MarkerPlace {

    /** What may end a word or a sentence before a marker. */
    static final CharSet CLOSING = CharSet.of(".,;:)]\"'%\u2026");

    private static final int LONGEST_WORD = 24;
    private static final Set<String> ABBREVIATED =
            Set.of(
                    "fig", "figs", "eq", "eqs", "no", "nos", "ref", "refs", "vol", "pp", "p", "vs",
                    "ca", "approx", "sec", "chr", "v", "ver");
    private static final Set<String> LABELLED =
            Set.of(
                    "fig",
                    "figs",
                    "figure",
                    "figures",
                    "table",
                    "tables",
                    "eq",
                    "eqs",
                    "equation",
                    "appendix",
                    "supplement",
                    "chapter",
                    "step",
                    "grade",
                    "stage",
                    "phase",
                    "group",
                    "class",
                    "type",
                    "box",
                    "panel",
                    "scheme",
                    "n",
                    "section",
                    "criteria",
                    "level");
    private static final Set<String> UNITS =
            Set.of(
                    "m", "cm", "mm", "km", "dm", "nm", "um", "\u00B5m", "\u03BCm", "ft", "in", "s",
                    "r");

    private final Folded text;

    MarkerPlace(Folded text) {
        this.text = text;
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
        String word = wordBefore(before);
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

    /** Not an issue number, a count, an enumeration or a label. */
    boolean allowsParentheses(int open) {
        if (startsLine(open)) {
            return false;
        }
        char before = text.charAt(open - 1);
        if (before != ' ' && before != '\n') {
            return CharSet.LOWER.contains(before) || CLOSING.contains(before) && before != ':';
        }
        int last = open - 1;
        while (last > 0 && CharSet.SPACE.contains(text.charAt(last))) {
            last--;
        }
        char c = text.charAt(last);
        if (c == ':' || c == '=' || c == '+' || c == '%' || c == '\u00B1') {
            return false;
        }
        String word = wordBefore(last + 1);
        boolean count = isNumber(word) && !isYear(word) && !isCode(last + 1 - word.length());
        return !count && !LABELLED.contains(word) && !ABBREVIATED.contains(word);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty()
                && CharSet.DIGIT.contains(word.charAt(0))
                && CharSet.DIGIT.contains(word.charAt(word.length() - 1));
    }

    /** Whether digits belong to a name before them: {@code IL-12}, {@code B-38}. */
    private boolean isCode(int start) {
        return start > 1
                && text.charAt(start - 1) == '-'
                && CharSet.LETTER.contains(text.charAt(start - 2));
    }

    /** After the stop, comma or bracket that ends a word: {@code tumors.2,3}. */
    boolean endsWord(int start, int limit) {
        int last = start - 1;
        boolean bracket = false;
        while (last > 0 && start - last < 4 && CLOSING.contains(text.charAt(last))) {
            bracket |= ")]%\"".indexOf(text.charAt(last)) >= 0;
            last--;
        }
        if (last == start - 1) {
            return false;
        }
        char c = text.charAt(last);
        if (!CharSet.DIGIT.contains(c) || bracket) {
            return bracket
                    || CharSet.LETTER.contains(c) && !ABBREVIATED.contains(wordBefore(last + 1));
        }
        String counted = wordBeforeNumber(last);
        boolean sentenceEnds = text.charAt(start - 1) == '.' && startsSentence(start, limit);
        return sentenceEnds
                && (isYear(wordBefore(last + 1)) && text.charAt(last - 4) == ' '
                        || counted.equals("figure")
                        || counted.equals("fig")
                        || counted.equals("table"));
    }

    private boolean startsSentence(int start, int limit) {
        int after = RaisedDigit.skip(text, start, limit);
        return after >= limit
                || text.charAt(after) == '\n'
                || text.charAt(after) == ' '
                        && after + 1 < limit
                        && CharSet.UPPER.contains(text.charAt(after + 1));
    }

    /** After a plain word: {@code the immune cycle1}. */
    boolean followsPlainWord(int start) {
        String word = wordBefore(start);
        int first = start - word.length();
        boolean capital = word.length() > 0 && CharSet.UPPER.contains(text.charAt(first));
        if (word.length() < (capital ? 6 : 4) && !word.equals("al")
                || word.length() == LONGEST_WORD) {
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
    boolean isBetweenWordAndStop(int start, int end, Span window) {
        if (start - 2 < window.start() || end >= window.end()) {
            return false;
        }
        char before = text.charAt(start - 2);
        String word = wordBefore(before == '.' ? start - 2 : start - 1);
        boolean named = LABELLED.contains(word) || ABBREVIATED.contains(word);
        boolean ends = CharSet.LETTER.contains(before) || ").'\"".indexOf(before) >= 0;
        boolean code = CharSet.DIGIT.contains(before) && isNameWithDigits(start - 1, word);
        return (ends || code) && !named && ".,;)\n".indexOf(text.charAt(end)) >= 0;
    }

    /** {@code p53}, {@code MDM2}, {@code miR-504}. */
    private boolean isNameWithDigits(int end, String word) {
        return CharSet.LETTER.contains(word.charAt(0)) || isCode(end - word.length());
    }

    private static boolean isYear(String number) {
        return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
    }

    private String wordBeforeNumber(int lastDigit) {
        int i = lastDigit;
        while (i > 0 && lastDigit - i < 4 && CharSet.DIGIT.contains(text.charAt(i))) {
            i--;
        }
        return text.charAt(i) == ' ' ? wordBefore(i) : "";
    }

    /**
     * The letters or digits that end at an offset, in lower case, at most {@link #LONGEST_WORD}.
     */
    private String wordBefore(int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_WORD
                && CharSet.WORD.contains(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, end).textIn(text).toLowerCase(Locale.ROOT);
    }
}
