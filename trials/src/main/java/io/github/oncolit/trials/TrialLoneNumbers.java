package io.github.oncolit.trials;

import java.util.Optional;
import java.util.Set;

/**
 * Numbers whose prefix is missing or far off, but whose form and sentence give them away.
 *
 * <pre>{@code
 * umin  = "0000", 5 * digit ;             (* the network named within 120 characters *)
 * nct   = "0", 7 * digit ;                (* ClinicalTrials.gov named before, a multiple of 13 *)
 * actrn = "126", 11 * digit ;             (* the registry named before, check digits fit *)
 * ntr   = "NL", 4 * digit ;               (* trial or registration named before *)
 * }</pre>
 */
final class TrialLoneNumbers {

    private static final int LONGEST = 20;
    private static final int CONTEXT = 120;
    private static final int NEAR = 60;

    private final TrialText text;

    TrialLoneNumbers(TrialText text) {
        this.text = text;
    }

    /** The identifier that is the run of digits at an offset, or null. */
    TrialFinding at(int digit) {
        int end = digit;
        while (end - digit < LONGEST && text.isDigit(end)) {
            end++;
        }
        int length = end - digit;
        if (length == 9 && text.upper(digit, digit + 4).equals("0000")) {
            return japanese(digit, end);
        }
        if (length == 8 && text.isDigit(digit) && text.fold(digit) == '0') {
            return american(digit, end);
        }
        if (length == 14 && text.upper(digit, digit + 3).equals("126")) {
            return australian(digit, end);
        }
        if (length == 4 && text.raw(digit - 1) == 'L' && text.raw(digit - 2) == 'N') {
            return dutch(digit, end);
        }
        return null;
    }

    private TrialFinding japanese(int digit, int end) {
        char before = text.fold(digit - 1);
        int colon = text.fold(digit - 1) == ' ' ? digit - 2 : digit - 1;
        boolean receipt = before == 'R' || text.fold(colon) == ':' && text.fold(colon - 1) == 'R';
        boolean named =
                text.holds("UMIN", digit - CONTEXT, digit)
                        || text.holds("UMIN", end, end + CONTEXT)
                        || text.holds("MEDICAL INFORMATION NETWORK", end, end + CONTEXT);
        return receipt || !named
                ? null
                : unlabelled(Registry.UMIN, "UMIN" + text.upper(digit, end), digit, end);
    }

    private TrialFinding american(int digit, int end) {
        String number = text.upper(digit, end);
        char before = text.fold(digit - 1);
        boolean named =
                text.holds("CLINICALTRIALS.GOV", digit - NEAR, digit)
                        && !text.holds("NCT", digit - NEAR, digit);
        return named && (before == ' ' || before == ':') && TrialCheckDigits.fitsNct(number)
                ? unlabelled(Registry.NCT, "NCT" + number, digit, end)
                : null;
    }

    private TrialFinding australian(int digit, int end) {
        String value = text.upper(digit, end);
        boolean named =
                text.holds("ACTR", digit - CONTEXT, digit)
                        || text.holds("ANZCTR", digit - CONTEXT, digit)
                        || text.holds("AUSTRALIA", digit - CONTEXT, digit);
        return named && TrialCheckDigits.fitsActrn(value)
                ? unlabelled(Registry.ACTRN, "ACTRN" + value, digit, end)
                : null;
    }

    /** {@code NL8042}, which is also the start of an ethics file's number and a postal code. */
    private TrialFinding dutch(int digit, int end) {
        int start = digit - 2;
        boolean bounded =
                !text.isWord(start - 1)
                        && !isInAddress(start)
                        && text.fold(start - 1) != '-'
                        && !text.isWord(end)
                        && !(text.fold(end) == '.' && text.isDigit(end + 1))
                        && text.fold(end) != '/'
                        && text.fold(end) != '-';
        return bounded && isCalledRegistered(start)
                ? new TrialFinding(
                        Registry.NTR,
                        text.upper(start, end),
                        start,
                        end,
                        Set.of(),
                        Optional.empty())
                : null;
    }

    private static TrialFinding unlabelled(Registry registry, String value, int start, int end) {
        return new TrialFinding(
                registry,
                value,
                start,
                end,
                Set.of(TrialIdCode.PREFIX_ELSEWHERE),
                Optional.empty());
    }

    /** Whether the words before an offset speak of a trial or of registration. */
    boolean isCalledRegistered(int at) {
        return text.holds("REGIST", at - NEAR, at) || text.holds("TRIAL", at - NEAR, at);
    }

    /** Whether an address or an account's name goes on at an offset. */
    boolean isInAddress(int at) {
        char before = text.raw(at - 1);
        return before == '/' || before == '=' || before == '@' || before == '.';
    }
}
