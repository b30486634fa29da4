package io.github.oncolit.citations;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Scanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    /** What may be a marker; {@code firm} if its place alone makes it likely. */
    record Candidate(Span span, MarkerStyle style, NumberList list, boolean firm) {}

    private static final int LONGEST_MARKER = 120;
    private static final int LONGEST_WORD = 24;
    private static final String[] LEADS = {
        "references", "reference", "refs", "ref", "reviewed in", "see also", "see", "e.g.", "cf"
    };
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
                    "no",
                    "nos",
                    "ref",
                    "refs",
                    "vol",
                    "pp",
                    "p",
                    "vs",
                    "ca",
                    "approx",
                    "sec",
                    "section",
                    "appendix",
                    "supplement",
                    "chapter",
                    "step",
                    "grade",
                    "stage",
                    "phase",
                    "group",
                    "level",
                    "class",
                    "type",
                    "box",
                    "panel",
                    "scheme",
                    "chr",
                    "version",
                    "v");
    private static final Set<String> UNITS =
            Set.of(
                    "m", "cm", "mm", "km", "dm", "nm", "um", "\u00B5m", "\u03BCm", "ft", "in", "s",
                    "r");
    private static final CharSet CLOSING = CharSet.of(".,;:)]\"'%\u2026");

    private final Folded text;
    private final List<Candidate> found = new ArrayList<>();

    NumericMarkerScanner(Folded text) {
        this.text = text;
    }

    /** Everything in a stretch of text that may be a marker, in text order. */
    List<Candidate> scan(Span window, List<Span> raised) {
        int nextRaised = 0;
        for (int i = window.start(); i < window.end(); ) {
            while (nextRaised < raised.size() && raised.get(nextRaised).end() <= i) {
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
        return found;
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
            if (whole && !isExponent(start, list) && !isIsotope(end)) {
                found.add(
                        new Candidate(
                                new Span(start, list.end()), MarkerStyle.SUPERSCRIPT, list, true));
            }
        }
        return Math.max(end, span.start() + 1);
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
        if (style == MarkerStyle.BRACKET) {
            list = bracketRange(scanner, list);
            end = scanner.position();
        }
        if (style == MarkerStyle.BRACKET ? !isChemical(open, end) : isParenMarker(open)) {
            found.add(
                    new Candidate(new Span(open, end), style, list, style == MarkerStyle.BRACKET));
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
    private static NumberList bracketRange(Scanner scanner, NumberList list) {
        int end = scanner.position();
        scanner.next(' ');
        if (scanner.next('-')) {
            scanner.next(' ');
            int open = scanner.position();
            if (scanner.next('[')) {
                NumberList last = NumberList.read(scanner, false);
                if (last != null && scanner.next(']') && list.numbers().size() == 1) {
                    int from = list.numbers().get(0);
                    int to = last.numbers().get(0);
                    if (to > from && to - from < 100 && open > end) {
                        List<Integer> all = new ArrayList<>();
                        for (int n = from; n <= to; n++) {
                            all.add(n);
                        }
                        return new NumberList(all, scanner.position(), false);
                    }
                }
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
        if (open == 0) {
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
        if (c == ':' || CharSet.DIGIT.contains(c) || c == '=' || c == '+' || c == '\u00B1') {
            return false;
        }
        return !LABELLED.contains(wordBefore(last + 1));
    }

    /** A run of digits; it is a candidate only without a space before it. */
    private int glued(int start, Span window, boolean digitsMayBeRaised) {
        boolean unicode = RaisedDigit.isRaised(text.charAt(start));
        int limit = Math.min(window.end(), start + LONGEST_MARKER);
        Scanner scanner = new Scanner(text, start, limit);
        NumberList list = NumberList.read(scanner, false);
        if (list == null) {
            return afterDigits(start, window.end());
        }
        boolean attached =
                start > window.start() && !CharSet.SPACE.contains(text.charAt(start - 1));
        if (attached && (unicode || digitsMayBeRaised) && endsToken(list.end(), window.end())) {
            if (unicode ? !isExponent(start, list) : firm(start) || weak(start)) {
                boolean firm = unicode || firm(start);
                found.add(
                        new Candidate(
                                new Span(start, list.end()), MarkerStyle.SUPERSCRIPT, list, firm));
            }
        }
        return list.end();
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
        if (CharSet.SPACE.contains(c)) {
            return true;
        }
        boolean mark = CLOSING.contains(c) && c != '%' || c == '-' || c == '[' || c == '(';
        return mark && (end + 1 >= limit || RaisedDigit.of(text.charAt(end + 1)) < 0);
    }

    /** After the stop, comma or bracket that ends a word: {@code tumors.2,3}. */
    private boolean firm(int start) {
        int last = start - 1;
        while (last > 0 && start - last < 4 && CLOSING.contains(text.charAt(last))) {
            last--;
        }
        if (last == start - 1) {
            return false;
        }
        char c = text.charAt(last);
        if (CharSet.DIGIT.contains(c)) {
            String number = wordBefore(last + 1);
            char mark = text.charAt(start - 1);
            return mark == '%'
                    || mark == ')'
                    || isYear(number)
                    || LABELLED.contains(wordBeforeNumber(last));
        }
        return CharSet.LETTER.contains(c) && !LABELLED.contains(wordBefore(last + 1));
    }

    /** After a plain word: {@code the immune cycle1}. */
    private boolean weak(int start) {
        String word = wordBefore(start);
        if (word.length() < 3 || word.length() == LONGEST_WORD || LABELLED.contains(word)) {
            return false;
        }
        for (int i = start - word.length() + 1; i < start; i++) {
            if (!CharSet.LOWER.contains(text.charAt(i))) {
                return false;
            }
        }
        int before = start - word.length() - 1;
        return before < 0
                || text.charAt(before) == ' '
                || text.charAt(before) == '-'
                || text.charAt(before) == '('
                || text.charAt(before) == '\n';
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
