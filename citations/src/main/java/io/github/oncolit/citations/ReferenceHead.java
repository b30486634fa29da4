package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Scanner;

/**
 * The shape in which most references begin: a first author.
 *
 * <pre>
 * head     = family , ( " (" , year | " " , initials | "," , " " , ( initials | given ) ) , follower ;
 * family   = [ particle ] , name , [ ( " " | "-" ) , name ] ;
 * initials = 1*4( upper , [ "." ] , [ "-" | " " ] ) ;
 * follower = "," | "." | ";" | ":" | " (" | " et al" | " and" | " &amp;" | space digit ;
 * </pre>
 */
final class ReferenceHead {

    private static final CharSet NAME = CharSet.LETTER.or(CharSet.of("'-"));
    private static final String[] PARTICLES = {
        "van der ",
        "van den ",
        "van de ",
        "von der ",
        "van ",
        "von ",
        "de la ",
        "de ",
        "del ",
        "della ",
        "di ",
        "da ",
        "dos ",
        "du ",
        "el ",
        "al-",
        "le ",
        "la ",
        "ten ",
        "ter "
    };

    private ReferenceHead() {}

    /** Whether a first author is printed at an offset. */
    static boolean at(Folded text, int offset, int limit) {
        Scanner scanner = new Scanner(text, offset, limit);
        for (String particle : PARTICLES) {
            if (scanner.nextIgnoreCase(particle)) {
                break;
            }
        }
        for (int names = 0; names < 3; names++) {
            if (!name(scanner)) {
                return false;
            }
            int after = scanner.position();
            if (scanner.next(',') && scanner.next(' ') && (initials(scanner) || name(scanner))) {
                return follows(scanner);
            }
            scanner.position(after);
            if (!scanner.next(' ')) {
                return false;
            }
            if (scanner.peek() == '(' && CharSet.DIGIT.contains(scanner.peek(1))) {
                return true;
            }
            int given = scanner.position();
            if (initials(scanner) && follows(scanner) || scanner.nextWord("et")) {
                return true;
            }
            scanner.position(given);
        }
        return false;
    }

    private static boolean name(Scanner scanner) {
        int start = scanner.position();
        boolean capital = scanner.next(CharSet.UPPER);
        if (capital && scanner.nextWhile(NAME, 30) > 0) {
            return true;
        }
        scanner.position(start);
        return false;
    }

    private static boolean initials(Scanner scanner) {
        int start = scanner.position();
        int count = 0;
        while (count < 4 && scanner.next(CharSet.UPPER)) {
            count++;
            scanner.next('.');
            scanner.next('-');
            boolean dotted = scanner.peek(-1) == '.'; // so the next one has its stop too
            if (scanner.peek() == ' '
                    && CharSet.UPPER.contains(scanner.peek(1))
                    && (dotted
                            ? scanner.peek(2) == '.'
                            : !CharSet.LOWER.contains(scanner.peek(2)))) {
                scanner.skip();
            }
        }
        if (count == 0 || CharSet.LOWER.contains(scanner.peek())) {
            scanner.position(start);
            return false;
        }
        return true;
    }

    private static boolean follows(Scanner scanner) {
        char c = scanner.peek();
        if (scanner.peek(-1) == '.'
                || c == ','
                || c == '.'
                || c == ';'
                || c == ':'
                || c == Scanner.END) {
            return true;
        }
        if (!scanner.next(' ')) {
            return false;
        }
        return scanner.peek() == '('
                || scanner.peek() == '&'
                || CharSet.DIGIT.contains(scanner.peek())
                || scanner.nextWord("et")
                || scanner.nextWord("and")
                || scanner.nextWord("jr")
                || scanner.nextWord("sr");
    }
}
