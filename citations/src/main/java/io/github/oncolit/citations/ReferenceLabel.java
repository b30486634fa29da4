package io.github.oncolit.citations;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Scanner;

/**
 * The label of an item in a reference list.
 *
 * <pre>
 * label  = number , "." | "[" , number , "]" , [ "." ] | "(" , number , ")" , [ "." ]
 *        | number , ")" | number , "  " | number , " " , capital | number , reference head
 *        | number , ( " " | new line )     (* that begins a line and is due *)
 *        | letter , ")" | bullet ;
 * number = 1*3digit ;
 * </pre>
 *
 * @param start the offset of its first character
 * @param end the offset after it
 * @param printed where its number or letter stands; empty for a bullet
 * @param number its number, a letter counting from 1; 0 for a bullet
 * @param form what tells it from labels of another list: {@code . [ ( ) a *} or a space
 * @param startsLine whether nothing is printed before it on its line
 * @param certain whether its mark or what follows tells it from any other number
 */
record ReferenceLabel(
        int start,
        int end,
        Span printed,
        int number,
        char form,
        boolean startsLine,
        boolean certain) {

    private static final CharSet BULLET = CharSet.of("\u2022\u2023\u25AA\u25E6\u25CF\u00B7*-");

    /** The label at an offset, or null. */
    static ReferenceLabel at(Folded text, int offset, int limit, boolean startsLine) {
        if (offset < limit && CharSet.UPPER.contains(text.charAt(offset))) {
            return null;
        }
        Scanner scanner = new Scanner(text, offset, limit);
        char open = scanner.peek();
        if (startsLine && BULLET.contains(open)) {
            scanner.skip();
            return scanner.peek() == ' '
                    ? of(offset, scanner, new Span(offset, offset), 0, '*', true)
                    : null;
        }
        if (startsLine && open >= 'a' && open <= 'z' && scanner.peek(1) == ')') {
            scanner.position(offset + 2);
            return of(offset, scanner, new Span(offset, offset + 1), open - 'a' + 1, 'a', true);
        }
        boolean bracketed = scanner.next('[') || scanner.next('(');
        int first = scanner.position();
        int digits = scanner.digits();
        if (digits == 0 || digits > 3) {
            return null;
        }
        int number = 0;
        for (int i = first; i < first + digits; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        Span printed = new Span(first, first + digits);
        if (bracketed) {
            return closeBracket(offset, scanner, printed, number, open, startsLine);
        }
        return bare(text, offset, scanner, limit, printed, number, startsLine);
    }

    private static ReferenceLabel closeBracket(
            int offset, Scanner scanner, Span printed, int number, char open, boolean startsLine) {
        if (!scanner.next(open == '[' ? ']' : ')')) {
            return null;
        }
        scanner.next('.');
        return of(offset, scanner, printed, number, open, startsLine);
    }

    private static ReferenceLabel bare(
            Folded text,
            int offset,
            Scanner scanner,
            int limit,
            Span printed,
            int number,
            boolean startsLine) {
        if (scanner.next('.')) {
            boolean apart = CharSet.SPACE.contains(scanner.peek());
            boolean glued =
                    startsLine
                            && (CharSet.UPPER.contains(scanner.peek())
                                    || isHead(text, scanner.position(), limit));
            return apart || glued ? of(offset, scanner, printed, number, '.', startsLine) : null;
        }
        if (scanner.next(')')) {
            return of(offset, scanner, printed, number, ')', startsLine);
        }
        int at = scanner.position();
        if (startsLine && scanner.peek() == '\n') {
            return alone(text, offset, scanner, limit, printed, number);
        }
        boolean apart = scanner.peek() == ' ';
        if (number == 0 || !startsLine && !apart) {
            return null;
        }
        boolean headed = isHead(text, apart ? at + 1 : at, limit);
        boolean column =
                apart && (CharSet.UPPER.contains(scanner.peek(1)) || scanner.peek(1) == ' ');
        if (!startsLine && !headed && !column || startsLine && !headed && !apart) {
            return null;
        }
        return new ReferenceLabel(
                offset, at, printed, number, ' ', startsLine, headed || startsLine && column);
    }

    /** A number on a line of its own, which may be that of a page too; or null. */
    private static ReferenceLabel alone(
            Folded text, int offset, Scanner scanner, int limit, Span printed, int number) {
        int at = scanner.position();
        int next = text.skip(CharSet.SPACE, at, limit);
        if (number == 0 || next >= limit || !CharSet.UPPER.contains(text.charAt(next))) {
            return null;
        }
        boolean headed = number == 1 || isHead(text, next, limit);
        return new ReferenceLabel(offset, at, printed, number, ' ', true, headed);
    }

    /** Whether a reference begins here, its label having been glued to it by copying. */
    private static boolean isHead(Folded text, int at, int limit) {
        return at < limit
                && CharSet.LETTER.contains(text.charAt(at))
                && ReferenceHead.at(text, at, limit);
    }

    private static ReferenceLabel of(
            int start, Scanner scanner, Span printed, int number, char form, boolean startsLine) {
        return new ReferenceLabel(
                start, scanner.position(), printed, number, form, startsLine, true);
    }
}
