package io.github.oncolit.trials;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * European trial numbers, which need no prefix since they carry a check of their own.
 *
 * <pre>{@code
 * eudract = year, "-", "0", 5 * digit, "-", check ;
 * euct    = year, "-", "5", 5 * digit, "-", check, [ "-", version ] ;
 * ictrp   = "EUCTR", ( eudract | euct ), [ "-", country ] ;
 * check   = digit, digit ;     (* see TrialCheckDigits *)
 * }</pre>
 *
 * <p>A number whose check fails, or that is grouped otherwise, is reported only where the text
 * calls it one. At most {@value #LONGEST} digits are read from any place.
 */
final class EudraCtScanner {

    private static final int LONGEST = 15;
    private static final int GAP = 4;
    private static final int CONTEXT = 60;
    private static final int FIRST_YEAR = 2004;
    private static final int LAST_YEAR = 2039;

    private final TrialText text;
    private final StringBuilder digits = new StringBuilder(LONGEST);
    private final List<Integer> groups = new ArrayList<>(4);
    private final Set<TrialIdCode> codes = EnumSet.noneOf(TrialIdCode.class);
    private int end;

    EudraCtScanner(TrialText text) {
        this.text = text;
    }

    /** Whether digits at an offset could be a year and a European number's first group. */
    boolean mayStartAt(int at) {
        return text.fold(at) == '2'
                && text.fold(at + 1) == '0'
                && text.isDigit(at + 2)
                && text.isDigit(at + 3)
                && isDashAhead(at + 4);
    }

    private boolean isDashAhead(int at) {
        char c = text.fold(at);
        return c == '-' || c == '\0' || c == ' ' && text.fold(at + 1) == '-';
    }

    /**
     * Reads a number.
     *
     * @param at its first digit
     * @param prefix the European prefix before it, or null
     * @return null if there is none, or none that may be reported
     */
    TrialFinding read(int at, TrialTerms.Match<TrialIdGrammars.Grammar> prefix) {
        readGroups(at, prefix != null);
        boolean euct = groups.equals(List.of(4, 6, 2, 2));
        boolean formed = euct || groups.equals(List.of(4, 6, 2));
        boolean called = prefix != null || formed && isCalledRegistered(at);
        if (!formed) {
            return prefix == null ? null : malformed(at, prefix);
        }
        int year = Integer.parseInt(digits, 0, 4, 10);
        char kind = digits.charAt(4);
        boolean fits =
                TrialCheckDigits.fitsEudraCt(digits) && year >= FIRST_YEAR && year <= LAST_YEAR;
        boolean bent = codes.contains(TrialIdCode.LETTER_FOR_DIGIT);
        if (!fits && (bent || !called && !(euct && kind == '5'))) {
            return null;
        }
        Registry registry = euct || kind == '5' ? Registry.EUCT : Registry.EUDRACT;
        if (!fits) {
            codes.add(TrialIdCode.CHECK_DIGIT);
        } else if (registry == Registry.EUCT && !euct) {
            codes.add(TrialIdCode.NO_VERSION);
        }
        Optional<TrialId> repair = fits ? Optional.empty() : transposed(registry, euct);
        return finding(at, prefix, registry, printed(euct), repair);
    }

    private void readGroups(int at, boolean called) {
        digits.setLength(0);
        groups.clear();
        codes.clear();
        end = at;
        int groupStart = 0;
        int next = at;
        while (digits.length() < LONGEST) {
            int digit = text.right(next);
            if (text.isDigit(digit)) {
                if (digit != next && digits.length() > 0) {
                    codes.add(TrialIdCode.INVISIBLE_CHARACTER);
                }
                digits.append(text.fold(digit));
                next = digit + 1;
                end = next;
                continue;
            }
            if (isLetterForDigit(digit, groupStart)) {
                codes.add(TrialIdCode.LETTER_FOR_DIGIT);
                digits.append(TrialDigits.meant(text.raw(digit)));
                next = digit + 1;
                end = next;
                continue;
            }
            groups.add(digits.length() - groupStart);
            groupStart = digits.length();
            int after = groups.size() < 4 ? afterDash(next, called) : next;
            if (after == next) {
                return;
            }
            next = after;
        }
        groups.add(digits.length() - groupStart);
    }

    /** Whether a letter in the serial number or its check stands for a digit. */
    private boolean isLetterForDigit(int at, int groupStart) {
        boolean serial = !groups.isEmpty() && digits.length() - groupStart < 6;
        boolean last = text.isDigit(at - 1) && !text.isWord(at + 1);
        return serial && isLetter(at) && (isDigitAhead(at + 1) || last);
    }

    private boolean isLetter(int at) {
        return TrialDigits.meant(text.raw(at)) != TrialText.END;
    }

    private boolean isDigitAhead(int at) {
        return text.isDigit(at) || isLetter(at) && text.isDigit(at + 1);
    }

    /** The digit after a dash, or after spaces in what is called a number, or {@code at}. */
    private int afterDash(int at, boolean called) {
        boolean dash = false;
        boolean lines = false;
        int next = at;
        while (next - at < GAP + 1) {
            char c = text.fold(next);
            if (c == '-' && !dash) {
                dash = true;
            } else if (c != ' ' && c != '\n' && c != '\0') {
                break;
            }
            lines |= c == '\n';
            next++;
        }
        boolean spaces = called && next > at && digits.length() < 12;
        boolean letter = dash && isLetter(next) && isDigitAhead(next + 1);
        boolean number = text.isDigit(next) && !text.startsWith("3RD", next);
        if (!dash && !spaces || !number && !letter || next - at > GAP) {
            return at;
        }
        if (lines) {
            codes.add(TrialIdCode.LINE_BREAK);
        }
        return next;
    }

    private boolean isCalledRegistered(int at) {
        int from = Math.max(0, at - CONTEXT);
        return text.holds("TRIAL", from, at)
                || text.holds("REGIST", from, at)
                || text.holds("EUDRACT", from, at);
    }

    private TrialFinding malformed(int at, TrialTerms.Match<TrialIdGrammars.Grammar> prefix) {
        int year = digits.length() < 9 ? 0 : Integer.parseInt(digits, 0, 4, 10);
        if (year < FIRST_YEAR || year > LAST_YEAR || digits.length() == LONGEST) {
            return null;
        }
        boolean grouping = digits.length() == 12;
        codes.add(grouping ? TrialIdCode.WRONG_GROUPING : TrialIdCode.WRONG_LENGTH);
        StringBuilder meant = new StringBuilder(digits);
        if (meant.length() == 11) {
            meant.insert(4, '0');
        }
        Optional<TrialId> repair =
                meant.length() == 12 && TrialCheckDigits.fitsEudraCt(meant)
                        ? Optional.of(id(prefix.value().registry(), meant, false))
                        : Optional.empty();
        String value = text.slice(at, end).replaceAll("[^0-9]++", "-");
        return finding(at, prefix, prefix.value().registry(), value, repair);
    }

    /** The one number with two neighbouring digits the other way round that fits the check. */
    private Optional<TrialId> transposed(Registry registry, boolean euct) {
        Optional<TrialId> found = Optional.empty();
        for (int i = 4; i < 11; i++) {
            StringBuilder other = new StringBuilder(digits);
            other.setCharAt(i, digits.charAt(i + 1));
            other.setCharAt(i + 1, digits.charAt(i));
            boolean swapped = i != 9 && digits.charAt(i) != digits.charAt(i + 1);
            if (swapped && TrialCheckDigits.fitsEudraCt(other)) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(id(registry, other, euct));
            }
        }
        return found;
    }

    private static TrialId id(Registry registry, CharSequence digits, boolean version) {
        return new TrialId(registry, grouped(digits, version));
    }

    private String printed(boolean version) {
        return grouped(digits, version);
    }

    private static String grouped(CharSequence digits, boolean version) {
        String grouped =
                digits.subSequence(0, 4)
                        + "-"
                        + digits.subSequence(4, 10)
                        + "-"
                        + digits.subSequence(10, 12);
        return version ? grouped + "-" + digits.subSequence(12, 14) : grouped;
    }

    private TrialFinding finding(
            int at,
            TrialTerms.Match<TrialIdGrammars.Grammar> prefix,
            Registry registry,
            String value,
            Optional<TrialId> repair) {
        int start = at;
        int stop = end;
        if (prefix != null && text.startsWith("EUCTR", prefix.start())) {
            start = prefix.start();
            boolean country =
                    text.fold(stop) == '-'
                            && (text.isUpper(stop + 1)
                                    && text.isUpper(stop + 2)
                                    && !text.isWord(stop + 3));
            boolean third = text.startsWith("-3RD", stop);
            stop += country ? 3 : third ? 4 : 0;
        }
        return new TrialFinding(registry, value, start, stop, codes, repair);
    }
}
