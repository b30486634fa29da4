package io.github.oncolit.citations;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Scanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what may be numeric citation markers. Which of them are is decided by {@link
 * CitationMarkers} over the whole article.
 *
 * <pre>
 * bracket     = "[" , [ lead ] , numbers , "]" , [ "-" , "[" , number , "]" ] ;
 * paren       = "(" , [ lead ] , numbers , ")" ;
 * superscript = numbers ;       (* raised, or glued to a word, a stop or a closing bracket *)
 * lead        = "ref" | "refs" | "reference" | "references" | "see" | "reviewed in" , [ "." ] , " " ;
 * </pre>
 *
 * <p>Linear: each opening bracket and each run of digits is looked at once, with a bounded look to
 * the left.
 */
final class NumericMarkerScanner {

    /** How a candidate stands to the text before it. */
    enum Footing {
        /** In brackets, raised, or after the stop that ends a word: its place makes it likely. */
        FIRM,
        /** Glued to a word, or in parentheses: much else looks like that. */
        WEAK,
        /** Between a space and a stop, as raised digits look where a space stood before them. */
        SPACED
    }

    /** What may be a marker. */
    record Candidate(Span span, MarkerStyle style, NumberList list, Footing footing) {}

    private static final int LONGEST_MARKER = 120;
    private static final int LONGEST_WORD = 24;
    private static final String[] LEADS = {
        "references", "reference", "refs", "ref", "reviewed in", "see also", "see", "e.g.", "cf"
    };
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
    private static final CharSet CLOSING = CharSet.of(".,;:)]\"'%\u2026");

    private final Folded text;
    private final List<Span> raised;
    private final List<Candidate> found = new ArrayList<>();
    private int nextRaised;

    NumericMarkerScanner(Folded text, List<Span> raised) {
        this.text = text;
        this.raised = raised;
    }

    /** What was found so far, in text order. */
    List<Candidate> found() {
        return found;
    }

    /** Looks through a stretch of text; stretches are given in text order. */
    void scan(Span window) {
        for (int i = window.start(); i < window.end(); ) {
            while (nextRaised < raised.size() && raised.get(nextRaised).start() < i) {
                nextRaised++;
            }
            char c = text.charAt(i);
            if (nextRaised < raised.size() && raised.get(nextRaised).start() == i) {
                i = raised(raised.get(nextRaised), window.end());
            } else if (c == '[' || c == '(') {
                i = enclosed(i, window.end());
            } else if (RaisedDigit.of(c) >= 0) {
                i = glued(i, window, raised.isEmpty());
            } else {
                i++;
            }
        }
    }

    private int raised(Span span, int limit) {
        int end = Math.min(span.end(), limit);
        char first = text.charAt(span.start());
        if (first == '[' || first == '(') {
            return enclosed(span.start(), limit);
        }
        Scanner scanner = new Scanner(text, span.start(), end);
        scanner.spaces();
        scanner.next(',');
        scanner.spaces();
        int start = scanner.position();
        NumberList list = NumberList.read(scanner, true);
        if (list != null) {
            scanner.nextWhile(CharSet.of(" ,;.\n"));
            boolean whole = scanner.atEnd();
            if (whole && !startsLine(span.start()) && !isExponent(start, list) && !isIsotope(end)) {
                add(start, list.end(), MarkerStyle.SUPERSCRIPT, list, Footing.FIRM);
            }
        }
        return Math.max(end, span.start() + 1);
    }

    /** There a raised digit labels an affiliation or a footnote. */
    private boolean startsLine(int start) {
        int before = start;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        return before == 0 || text.charAt(before - 1) == '\n';
    }

    private boolean isExponent(int start, NumberList list) {
        int before = start;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        String word = wordBefore(before);
        int single = list.numbers().size() == 1 ? list.numbers().get(0) : 0;
        return word.equals("10") || (single == 2 || single == 3) && UNITS.contains(word);
    }

    private boolean isCharge(int end) {
        return end < text.length()
                && (text.charAt(end) == '\u207A' || text.charAt(end) == '\u207B');
    }

    private boolean isIsotope(int end) {
        return end < text.length() && CharSet.UPPER.contains(text.charAt(end));
    }

    private int enclosed(int open, int limit) {
        char close = text.charAt(open) == '[' ? ']' : ')';
        Scanner scanner = new Scanner(text, open + 1, Math.min(limit, open + LONGEST_MARKER));
        scanner.spaces();
        lead(scanner);
        NumberList list = NumberList.read(scanner, true);
        scanner.spaces();
        if (list == null || !scanner.next(close)) {
            return open + 1;
        }
        int end = scanner.position();
        MarkerStyle style = close == ']' ? MarkerStyle.BRACKET : MarkerStyle.PAREN;
        list = rangeOfMarkers(scanner, list, text.charAt(open), close);
        end = scanner.position();
        if (style == MarkerStyle.BRACKET ? !isChemical(open, end) : isParenMarker(open)) {
            add(open, end, style, list, style == MarkerStyle.BRACKET ? Footing.FIRM : Footing.WEAK);
        }
        return end;
    }

    private static void lead(Scanner scanner) {
        for (String lead : LEADS) {
            if (scanner.nextIgnoreCase(lead)) {
                scanner.next('.');
                scanner.next(',');
                scanner.spaces();
                return;
            }
        }
    }

    /** {@code [1]-[3]}, as engineering journals print it, is one marker. */
    private static NumberList rangeOfMarkers(
            Scanner scanner, NumberList list, char open, char close) {
        int end = scanner.position();
        scanner.next(' ');
        boolean dash = scanner.next('-');
        scanner.next(' ');
        dash &= scanner.next(open);
        NumberList last = dash ? NumberList.read(scanner, false) : null;
        if (last != null && scanner.next(close) && list.numbers().size() == 1) {
            int from = list.numbers().get(0);
            int to = last.numbers().get(0);
            if (to > from && to - from < LONGEST_MARKER) {
                return new NumberList(
                        IntStream.rangeClosed(from, to).boxed().toList(),
                        scanner.position(),
                        false);
            }
        }
        scanner.position(end);
        return list;
    }

    private boolean isChemical(int open, int end) {
        boolean gluedRight = end + 1 < text.length() && text.charAt(end) == '-';
        return gluedRight && CharSet.LETTER.contains(text.charAt(end + 1));
    }

    /** Not an issue number, a count, an enumeration or a label. */
    private boolean isParenMarker(int open) {
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

    private int nextBoundary(Span window) {
        return nextRaised < raised.size()
                ? Math.min(window.end(), raised.get(nextRaised).start())
                : window.end();
    }

    private void add(int start, int end, MarkerStyle style, NumberList list, Footing footing) {
        found.add(new Candidate(new Span(start, end), style, list, footing));
    }

    /** A run of digits outside of brackets. */
    private int glued(int start, Span window, boolean digitsMayBeRaised) {
        boolean unicode = RaisedDigit.isRaised(text.charAt(start));
        boolean attached =
                start > window.start() && !CharSet.SPACE.contains(text.charAt(start - 1));
        boolean firm = attached && (unicode || digitsMayBeRaised && isFirm(start, window.end()));
        Scanner scanner =
                new Scanner(text, start, Math.min(nextBoundary(window), start + LONGEST_MARKER));
        NumberList list = ascending(scanner);
        if (list == null) {
            return afterDigits(start, window.end());
        }
        if (unicode
                ? !isExponent(start, list) && !isCharge(list.end())
                : digitsMayBeRaised && endsToken(list.end(), window.end())) {
            if (firm) {
                add(start, list.end(), MarkerStyle.SUPERSCRIPT, list, Footing.FIRM);
            } else if (attached && isWeak(start)) {
                add(start, list.end(), MarkerStyle.SUPERSCRIPT, list, Footing.WEAK);
            } else if (!attached && isSpaced(start, list.end(), window)) {
                add(start, list.end(), MarkerStyle.SUPERSCRIPT, list, Footing.SPACED);
            }
        }
        return list.end();
    }

    /** The longest list; spaces separate its numbers only if they ascend. */
    private static NumberList ascending(Scanner scanner) {
        int start = scanner.position();
        NumberList list = NumberList.read(scanner, true);
        if (list != null && !ascends(list.numbers())) {
            scanner.position(start);
            return NumberList.read(scanner, false);
        }
        return list;
    }

    private static boolean ascends(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) <= numbers.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    private int afterDigits(int start, int limit) {
        int end = start;
        while (end < limit && RaisedDigit.of(text.charAt(end)) >= 0) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private boolean endsToken(int end, int limit) {
        if (end >= limit) {
            return true;
        }
        char c = text.charAt(end);
        boolean mark = CLOSING.contains(c) && c != '%' || c == '-';
        return CharSet.SPACE.contains(c)
                || mark && (end + 1 >= limit || RaisedDigit.of(text.charAt(end + 1)) < 0);
    }

    /** After the stop, comma or bracket that ends a word: {@code tumors.2,3}. */
    private boolean isFirm(int start, int limit) {
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
        int after = afterDigits(start, limit);
        return after >= limit
                || text.charAt(after) == '\n'
                || text.charAt(after) == ' '
                        && after + 1 < limit
                        && CharSet.UPPER.contains(text.charAt(after + 1));
    }

    /** After a plain word: {@code the immune cycle1}. */
    private boolean isWeak(int start) {
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
    private boolean isSpaced(int start, int end, Span window) {
        if (start - 2 < window.start() || end >= window.end()) {
            return false;
        }
        char before = text.charAt(start - 2);
        String word = wordBefore(before == '.' ? start - 2 : start - 1);
        boolean named = LABELLED.contains(word) || ABBREVIATED.contains(word);
        boolean ends = CharSet.LETTER.contains(before) || before == ')' || before == '.';
        return ends && !named && ".,;)\n".indexOf(text.charAt(end)) >= 0;
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
        return new Span(start, end).textIn(text).toLowerCase(java.util.Locale.ROOT);
    }
}
