package io.github.oncolit.trials;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The check digits of trial identifiers. No registry documents them; they were derived from
 * harvested numbers.
 *
 * <ul>
 *   <li>EudraCT and EU CT {@code YYYY-NNNNNN-CC}: CC are the first two characters of the decimal
 *       CRC-32 of {@code YYYYNNNNNN}. True of 14,792 of 14,803 EudraCT numbers, and of all 35 EU CT
 *       numbers that were seen.
 *   <li>ACTRN {@code 126YYNNNNNNabc}: a and b bring the digit sums of {@code 126YY} and {@code
 *       NNNNNN} to a multiple of 10, and c is the last digit of a + b. True of 321 of 321.
 *   <li>NCT from NCT00025000 on: a multiple of 13. True of 21,586 of 21,621, so a failure is
 *       suspect and no proof.
 * </ul>
 */
final class TrialCheckDigits {

    private static final int FIRST_MULTIPLE = 25_000;

    private TrialCheckDigits() {}

    /** Whether the two digits after a EudraCT or EU CT serial fit; 12 digits are given. */
    static boolean fitsEudraCt(CharSequence twelve) {
        CRC32 crc = new CRC32();
        crc.update(twelve.subSequence(0, 10).toString().getBytes(StandardCharsets.US_ASCII));
        String decimal = Long.toString(crc.getValue());
        return decimal.length() >= 2
                && decimal.charAt(0) == twelve.charAt(10)
                && decimal.charAt(1) == twelve.charAt(11);
    }

    /** Whether the last three of an ACTRN's 14 digits fit. */
    static boolean fitsActrn(CharSequence fourteen) {
        int a = complement(fourteen, 0, 5);
        int b = complement(fourteen, 5, 11);
        return fourteen.charAt(11) - '0' == a
                && fourteen.charAt(12) - '0' == b
                && fourteen.charAt(13) - '0' == (a + b) % 10;
    }

    private static int complement(CharSequence digits, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += digits.charAt(i) - '0';
        }
        return (10 - sum % 10) % 10;
    }

    /** Whether an NCT number of eight digits is one that ClinicalTrials.gov may have given out. */
    static boolean fitsNct(CharSequence eight) {
        int number = Integer.parseInt(eight, 0, 8, 10);
        return number < FIRST_MULTIPLE || number % 13 == 0;
    }
}
