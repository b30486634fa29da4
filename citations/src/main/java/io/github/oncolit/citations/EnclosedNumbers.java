package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Scanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers in brackets or parentheses, as Vancouver and engineering journals print their citations.
 *
 * <pre>
 * enclosed = "[" , [ lead ] , numbers , "]" , [ "-" , "[" , number , "]" ]
 *          | "[" , bracket , { [ "," ] , [ " " ] , bracket } , "]"
 *          | "(" , [ lead ] , numbers , ")" ;
 * bracket  = "[" , numbers , "]" ;
 * lead     = ( "ref" | "refs" | "reference" | "references" | "see" | "see also" | "e.g." | "cf"
 *              | "reviewed in" ) , [ "." ] , [ "," ] , [ " " ] ;
 * </pre>
 *
 * <p>Linear: no further than {@link #LONGEST} from the opening bracket.
 *
 * @param style brackets or parentheses
 * @param list the numbers
 * @param end the offset behind the last bracket
 * @param named whether a word says that they are references
 */
record EnclosedNumbers(MarkerStyle style, NumberList list, int end, boolean named) {

    static final int LONGEST = 120;

    private static final String[] LEADS = {
        "references", "reference", "refs", "ref", "reviewed in", "see also", "see", "e.g.", "cf"
    };

    /** What stands at an opening bracket, or null if it is more than numbers. */
    static EnclosedNumbers at(Folded text, int open, int limit, CitedLinks links) {
        char close = text.charAt(open) == '[' ? ']' : ')';
        Scanner scanner = new Scanner(text, open + 1, Math.min(limit, open + LONGEST));
        NumberList list = close == ']' && scanner.peek() == '[' ? nested(scanner) : null;
        scanner.spaces();
        boolean named = lead(scanner);
        int start = scanner.position();
        list = list == null ? NumberList.read(scanner, true) : list;
        scanner.spaces();
        if (list == null || scanner.peek() != close) {
            list = links.numbers(text, start, scanner.end());
            scanner.position(list == null ? start : list.end());
        }
        if (list == null || !scanner.next(close)) {
            return null;
        }
        list = rangeOfMarkers(scanner, list, text.charAt(open), close);
        MarkerStyle style = close == ']' ? MarkerStyle.BRACKET : MarkerStyle.PAREN;
        return new EnclosedNumbers(style, list, scanner.position(), named);
    }

    /** The numbers of {@code [7], [8]}, or null; the cursor is left behind the last bracket. */
    private static NumberList nested(Scanner scanner) {
        List<Integer> numbers = new ArrayList<>();
        int end = scanner.position();
        boolean reversed = false;
        while (scanner.next('[')) {
            NumberList list = NumberList.read(scanner, true);
            if (list == null || !scanner.next(']')) {
                break;
            }
            numbers.addAll(list.numbers());
            reversed |= list.reversed();
            end = scanner.position();
            scanner.next(',');
            scanner.spaces();
        }
        scanner.position(end);
        return numbers.isEmpty() ? null : new NumberList(numbers, end, reversed);
    }

    /** Skips a lead; whether it is the word reference. */
    private static boolean lead(Scanner scanner) {
        if (!CharSet.LETTER.contains(scanner.peek())) {
            return false;
        }
        for (String lead : LEADS) {
            if (scanner.nextIgnoreCase(lead)) {
                scanner.next('.');
                scanner.next(',');
                scanner.spaces();
                return lead.startsWith("ref");
            }
        }
        return false;
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
            if (to > from && to - from < LONGEST) {
                return new NumberList(
                        IntStream.rangeClosed(from, to).boxed().toList(),
                        scanner.position(),
                        false);
            }
        }
        scanner.position(end);
        return list;
    }
}
