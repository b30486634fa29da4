package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.internal.Folded;
import java.math.BigDecimal;

/**
 * Reads numbers as oncology journals print them.
 *
 * <pre>
 * number    = [ "-" ] ( whole [ point digits ] | point digits | "0. " digits )
 * whole     = digits | digit{1,3} ( "," digit{3} )+          AMA, JCO
 * point     = "." | middle dot (Lancet) | ","  not before three digits, or after a lone 0
 * </pre>
 *
 * One pass over the characters of the number.
 */
final class NumberScanner {

    private static final int LONGEST = 18;

    private NumberScanner() {}

    private static boolean isDigit(Folded text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /** Whether a number without sign starts at an offset. */
    static boolean startsAt(Folded text, int i) {
        return isDigit(text, i)
                || isPoint(text, i) && isDigit(text, i + 1) && !isDigit(text, i - 1);
    }

    private static boolean isPoint(Folded text, int i) {
        return i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == '\u00B7');
    }

    /** Whether a comma groups thousands: one to three digits before it, just three after it. */
    static boolean isThousands(Folded text, int comma) {
        boolean threeAfter =
                isDigit(text, comma + 1)
                        && isDigit(text, comma + 2)
                        && isDigit(text, comma + 3)
                        && !isDigit(text, comma + 4);
        boolean loneZero = isDigit(text, comma - 1) && text.charAt(comma - 1) == '0';
        return threeAfter && !(loneZero && !isDigit(text, comma - 2));
    }

    /** The end of the number that starts, without its sign, at an offset. */
    static int end(Folded text, int start, int limit) {
        int i = start;
        boolean decimal = false;
        while (i < limit) {
            if (isDigit(text, i)) {
                i++;
            } else if (!decimal && isPoint(text, i) && isDigit(text, i + 1)) {
                decimal = true;
                i += 2;
            } else if (!decimal && isBrokenZero(text, start, i, limit)) {
                decimal = true;
                i += 3;
            } else if (!decimal && text.charAt(i) == ',' && isThousands(text, i)) {
                i += 4;
            } else if (!decimal && isDecimalComma(text, start, i, limit)) {
                decimal = true;
                i += 2;
            } else {
                break;
            }
        }
        return Math.min(i, limit);
    }

    /** {@code 0. 93}: a space behind the point of a lone zero. */
    private static boolean isBrokenZero(Folded text, int start, int point, int limit) {
        return point == start + 1
                && text.charAt(start) == '0'
                && text.charAt(point) == '.'
                && point + 2 < limit
                && text.charAt(point + 1) == ' '
                && isDigit(text, point + 2);
    }

    /** {@code 0,64} and {@code 12,5}, but not the items of {@code 1,2,3}. */
    private static boolean isDecimalComma(Folded text, int start, int comma, int limit) {
        if (text.charAt(comma) != ',' || !isDigit(text, comma + 1) || comma - start > 3) {
            return false;
        }
        int end = comma + 1;
        while (end < limit && isDigit(text, end)) {
            end++;
        }
        boolean listed =
                end < limit && text.charAt(end) == ',' && isDigit(text, end + 1)
                        || start > 0 && text.charAt(start - 1) == ',';
        boolean zero = comma - start == 1 && text.charAt(start) == '0';
        return !listed && (zero || end - comma == 2);
    }

    /** The value of the characters of a whole number of few digits, or -1 if it is negative. */
    static int count(Folded text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            if (isDigit(text, i)) {
                value = value * 10 + text.charAt(i) - '0';
            }
        }
        return text.charAt(start) == '-' && value > 0 ? -1 : value;
    }

    /** The value of the characters of a number. */
    static BigDecimal value(Folded text, int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end && plain.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (c == '\u00B7' || c == ',' && !isThousands(text, i)) {
                plain.append('.');
            } else if (c != ',' && c != ' ') {
                plain.append(c);
            }
        }
        return new BigDecimal(plain.charAt(0) == '.' ? "0" + plain : plain.toString());
    }
}
