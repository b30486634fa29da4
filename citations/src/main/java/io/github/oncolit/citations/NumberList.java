package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Scanner;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a marker, ranges expanded (AMA Manual of Style 3.6: commas without space, hyphen
 * for a range; other styles add spaces, semicolons or "and").
 *
 * <pre>
 * list      = item , { separator , item } ;
 * item      = number , [ [ " " ] , "-" , [ " " ] , number ] ;
 * number    = 1*3digit , not followed by a digit, "." digit, "-" letter or "%" ;
 * separator = [ " " ] , ( "," | ";" | "&amp;" | "and" | ", and" ) , [ " " ] | " " ;
 * </pre>
 *
 * A space alone separates numbers that ascend.
 *
 * @param numbers the numbers in printed order
 * @param end the offset after the last one
 * @param reversed whether a range ran backwards
 */
record NumberList(List<Integer> numbers, int end, boolean reversed) {

    static final int LONGEST_RANGE = 150;

    /** Reads a list at the cursor, or null; the cursor is left after what was taken. */
    static NumberList read(Scanner scanner, boolean spaceSeparates) {
        if (RaisedDigit.of(scanner.peek()) < 0) {
            return null;
        }
        List<Integer> numbers = new ArrayList<>(4);
        boolean reversed = false;
        int end = -1;
        do {
            boolean onlySpace =
                    end >= 0 && scanner.position() == end + 1 && scanner.peek(-1) == ' ';
            int first = number(scanner);
            if (first < 0 || onlySpace && first <= numbers.get(numbers.size() - 1)) {
                break;
            }
            end = scanner.position();
            numbers.add(first);
            int last = rangeEnd(scanner);
            if (last > first && last - first <= LONGEST_RANGE) {
                for (int n = first + 1; n <= last; n++) {
                    numbers.add(n);
                }
                end = scanner.position();
            } else if (last >= 0) {
                numbers.add(last);
                reversed = true;
                end = scanner.position();
            }
        } while (separator(scanner, spaceSeparates));
        if (end < 0) {
            return null;
        }
        scanner.position(end);
        return new NumberList(numbers, end, reversed);
    }

    /** Whether each number is larger than the one before. */
    boolean ascends() {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) <= numbers.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    private static int number(Scanner scanner) {
        int start = scanner.position();
        int value = 0;
        while (RaisedDigit.of(scanner.peek()) >= 0 && scanner.position() - start < 4) {
            value = value * 10 + RaisedDigit.of(scanner.peek());
            scanner.skip();
        }
        int length = scanner.position() - start;
        boolean decimal = scanner.peek() == '.' && RaisedDigit.of(scanner.peek(1)) >= 0;
        boolean compound = scanner.peek() == '-' && CharSet.LOWER.contains(scanner.peek(1));
        if (length == 0
                || length > 3
                || value == 0
                || decimal
                || compound
                || scanner.peek() == '%') {
            scanner.position(start);
            return -1;
        }
        return value;
    }

    private static int rangeEnd(Scanner scanner) {
        int start = scanner.position();
        scanner.next(' ');
        if (scanner.next('-') || scanner.next('\u207B')) {
            scanner.next(' ');
            int last = number(scanner);
            if (last >= 0) {
                return last;
            }
        }
        scanner.position(start);
        return -1;
    }

    private static boolean separator(Scanner scanner, boolean spaceSeparates) {
        boolean space = scanner.next(' ');
        boolean mark = scanner.next(',') || scanner.next(';') || scanner.next('\u02D2');
        boolean wider = (mark || space) && spaceSeparates && scanner.next(' ');
        boolean word =
                spaceSeparates
                        && (space || wider)
                        && (scanner.nextWord("and") || scanner.next('&'));
        if (word) {
            scanner.next(' ');
        }
        return mark || word || space && spaceSeparates;
    }
}
