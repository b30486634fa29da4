package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * The shape in which most references end: pages, an e-locator or an address.
 *
 * <pre>
 * tail  = locus , [ " " , "(" , year , ")" ] , { "." | " " } ;
 * locus = digits joined by "-" , ":" , ";" , "/" or "("
 *       | ( "," | ":" | "abstract" ) , " " , digits ;   (* without a stop, 3 digits at least *)
 * </pre>
 *
 * <p>The look to the left takes {@link #LONGEST_LOCUS} characters at most.
 */
final class ReferenceTail {

    private static final int LONGEST_LOCUS = 40;
    private static final String ABSTRACT = "abstract";

    private ReferenceTail() {}

    /** Whether an item that begins at {@code item} may end at {@code end}. */
    static boolean before(Folded text, int item, int end) {
        int last = end - 1;
        while (last > item && ". ".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        int year = last - 5;
        boolean yearLast = text.charAt(last) == ')' && year > item && text.charAt(year) == '(';
        if (yearLast) {
            last = year - 1;
            while (last > item && text.charAt(last) == ' ') {
                last--;
            }
        }
        int digits = 0;
        boolean joined = false;
        int at = last;
        while (at > item && last - at < LONGEST_LOCUS && text.charAt(at) > ' ') {
            digits += CharSet.DIGIT.contains(text.charAt(at)) ? 1 : 0;
            joined |= at < last && "-:;(/".indexOf(text.charAt(at)) >= 0;
            at--;
        }
        boolean afterVolume =
                at > item && ",:".indexOf(text.charAt(at - 1)) >= 0
                        || at - ABSTRACT.length() > item
                                && text.startsWithIgnoreCase(ABSTRACT, at - ABSTRACT.length());
        return digits > 0
                && (joined || afterVolume)
                && (text.charAt(end - 1) == '.' || digits >= 3);
    }
}
