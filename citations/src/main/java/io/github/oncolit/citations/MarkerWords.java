package io.github.oncolit.citations;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words before numbers, and how often names stand in the text with a number glued to them and
 * without: {@code CRC} is a name that {@code CRC59} cites a work for, {@code CXCL10} is one name.
 *
 * <p>Linear: names are counted once, when the first is asked for.
 */
final class MarkerWords {

    static final int LONGEST_WORD = 24;
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
                    "section");
    private static final int SHORTEST_NAME = 3;

    private final Folded text;
    private Map<String, Integer> names;

    MarkerWords(Folded text) {
        this.text = text;
    }

    /** Whether numbers after a word number figures, stages and the like. */
    static boolean isLabel(String word) {
        return LABELLED.contains(word);
    }

    /** Whether a stop after a word ends an abbreviation, not a sentence. */
    static boolean isAbbreviated(String word) {
        return ABBREVIATED.contains(word);
    }

    /** Whether a word before a stop says that the number behind is a reference's. */
    static boolean isReference(String word) {
        return word.equals("ref") || word.equals("refs");
    }

    static boolean isNumber(String word) {
        return !word.isEmpty()
                && CharSet.DIGIT.contains(word.charAt(0))
                && CharSet.DIGIT.contains(word.charAt(word.length() - 1));
    }

    static boolean isYear(String number) {
        return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
    }

    /** Whether digits belong to a name before them: {@code IL-12}, {@code B-38}. */
    boolean isCode(int start) {
        return start > 1
                && text.charAt(start - 1) == '-'
                && CharSet.LETTER.contains(text.charAt(start - 2));
    }

    /** {@code p53}, {@code MDM2}, {@code miR-504}. */
    boolean isNameWithDigits(int end, String word) {
        return CharSet.LETTER.contains(word.charAt(0)) || isCode(end - word.length());
    }

    /**
     * Whether the text has the name before a number often, and only here with that number: a
     * capital and two letters or more.
     */
    boolean isNameElsewhere(int start, int end) {
        int first = start;
        while (first > 0
                && start - first < LONGEST_WORD
                && CharSet.LETTER.contains(text.charAt(first - 1))) {
            first--;
        }
        boolean named =
                start - first >= SHORTEST_NAME
                        && start - first < LONGEST_WORD
                        && CharSet.UPPER.contains(text.charAt(first))
                        && (first == 0 || !CharSet.WORD.contains(text.charAt(first - 1)));
        if (!named) {
            return false;
        }
        String name = new Span(first, start).textIn(text);
        String numbered = name + new Span(start, RaisedDigit.skip(text, start, end)).textIn(text);
        return names().getOrDefault(name, 0) > 1 && names().getOrDefault(numbered, 0) == 1;
    }

    private Map<String, Integer> names() {
        if (names == null) {
            names = new HashMap<>();
            int i = 0;
            while (i < text.length()) {
                int start = i;
                while (i < text.length() && CharSet.WORD.contains(text.charAt(i))) {
                    i++;
                }
                boolean name =
                        i - start >= SHORTEST_NAME
                                && i - start < LONGEST_WORD
                                && CharSet.UPPER.contains(text.charAt(start));
                if (name) {
                    names.merge(new Span(start, i).textIn(text), 1, Integer::sum);
                }
                i = i == start ? i + 1 : i;
            }
        }
        return names;
    }

    /** The word before the number that ends with a digit. */
    String wordBeforeNumber(int lastDigit) {
        int i = lastDigit;
        while (i > 0 && lastDigit - i < 4 && CharSet.DIGIT.contains(text.charAt(i))) {
            i--;
        }
        return text.charAt(i) == ' ' ? wordBefore(i) : "";
    }

    /**
     * The letters or digits that end at an offset, in lower case, at most {@link #LONGEST_WORD}.
     */
    String wordBefore(int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_WORD
                && CharSet.WORD.contains(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, end).textIn(text).toLowerCase(Locale.ROOT);
    }
}
