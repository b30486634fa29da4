package io.github.oncolit.trials;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What follows an NCT number in a list without a prefix of its own.
 *
 * <pre>{@code
 * rest = { joint, ( 8 * digit | [ "-" ], last digits ) } ;
 * joint = "," | ";" | "/" | "&" | "and" | "or" ;
 * }</pre>
 *
 * <p>Since nothing but the digits tells such a number, it must be a multiple of 13 as NCT numbers
 * are.
 */
final class TrialListScanner {

    private static final int GAP = 8;

    private final TrialText text;

    TrialListScanner(TrialText text) {
        this.text = text;
    }

    /** Adds what goes on after {@code found}; the offset after it. */
    int continueList(TrialFinding found, List<TrialFinding> into) {
        TrialFinding last = found;
        while (last != null) {
            into.add(last);
            TrialFinding next = last.registry() == Registry.NCT && last.valid() ? next(last) : null;
            if (next == null) {
                return last.end();
            }
            last = next;
        }
        return found.end();
    }

    private TrialFinding next(TrialFinding before) {
        int at = before.end();
        boolean joined = false;
        boolean dash = false;
        while (at - before.end() < GAP && !text.isDigit(at)) {
            char c = text.fold(at);
            if (text.startsWith("AND ", at) || text.startsWith("OR ", at)) {
                at += c == 'A' ? 3 : 2;
                joined = true;
                continue;
            }
            if (c != ' ' && c != '\n' && c != ',' && c != ';' && c != '/' && c != '&' && c != '-') {
                return null;
            }
            joined |= c == ',' || c == ';' || c == '/' || c == '&';
            dash = c == '-';
            at++;
        }
        int end = at;
        while (end - at < 9 && text.isDigit(end)) {
            end++;
        }
        boolean bounded = !text.isWord(end) && text.raw(end) != '%' && !isDecimal(end);
        return joined && bounded ? numberAt(at, end, dash, before) : null;
    }

    private boolean isDecimal(int at) {
        return (text.fold(at) == '.' || text.fold(at) == ',') && text.isDigit(at + 1);
    }

    private TrialFinding numberAt(int at, int end, boolean dash, TrialFinding before) {
        String digits = text.upper(at, end);
        String number = before.value().substring(3);
        boolean whole = digits.length() == 8 && digits.charAt(0) == '0';
        boolean part =
                digits.length() >= 2 && digits.length() <= 5 && (dash || text.fold(at - 1) == '/');
        if (!whole && !part) {
            return null;
        }
        String value = number.substring(0, 8 - digits.length()) + digits;
        if (!TrialCheckDigits.fitsNct(value) || value.equals(number)) {
            return null;
        }
        TrialIdCode code = whole ? TrialIdCode.PREFIX_ELSEWHERE : TrialIdCode.ELLIPTICAL;
        int start = dash ? at - 1 : at;
        return new TrialFinding(
                Registry.NCT, "NCT" + value, start, end, Set.of(code), Optional.empty());
    }
}
