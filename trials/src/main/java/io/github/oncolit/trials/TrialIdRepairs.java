package io.github.oncolit.trials;

import java.util.Optional;

/** What a malformed number was probably meant to be, where exactly one repair fits its check. */
final class TrialIdRepairs {

    private TrialIdRepairs() {}

    static Optional<TrialId> of(Registry registry, CharSequence digits) {
        boolean letters = digits.chars().anyMatch(c -> c < '0' || c > '9');
        if (letters) {
            return Optional.empty();
        }
        return switch (registry) {
            case NCT -> nct(digits);
            case ACTRN -> actrn(digits);
            default -> Optional.empty();
        };
    }

    /** A leading zero that was dropped, or the number of a footnote or citation glued on. */
    private static Optional<TrialId> nct(CharSequence digits) {
        String eight =
                switch (digits.length()) {
                    case 7 -> "0" + digits;
                    case 9, 10 -> digits.subSequence(0, 8).toString();
                    default -> "";
                };
        boolean dropped = digits.length() == 7 && digits.charAt(0) != '0';
        boolean glued = digits.length() > 8 && digits.charAt(0) == '0';
        return (dropped || glued) && !eight.isEmpty() && TrialCheckDigits.fitsNct(eight)
                ? Optional.of(new TrialId(Registry.NCT, "NCT" + eight))
                : Optional.empty();
    }

    /** One digit left out. */
    private static Optional<TrialId> actrn(CharSequence digits) {
        if (digits.length() != 13) {
            return Optional.empty();
        }
        String found = "";
        for (int at = 0; at <= 13; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String meant = new StringBuilder(digits).insert(at, digit).toString();
                if (meant.startsWith("126")
                        && TrialCheckDigits.fitsActrn(meant)
                        && !meant.equals(found)) {
                    if (!found.isEmpty()) {
                        return Optional.empty();
                    }
                    found = meant;
                }
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new TrialId(Registry.ACTRN, "ACTRN" + found));
    }
}
