package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.List;

/**
 * Sums of money.
 *
 * <pre>
 * amount   := bound? money (("-" | "to") money)?
 * bound    := "&lt;" | "&gt;" | "less than" | "more than" | "up to" | "at least" | "over" | "under"
 * money    := currency " "? number scale? | number scale? " "? currency
 * currency := ("US" | "A" | "C")? "$" | "€" | "£" | "¥" | "USD" | "EUR" | "GBP" | "CHF" | "JPY"
 * number   := digit{1,3} (("," | "." | " ") digit{3})* ("." digit+)? | digit+
 * scale    := "k" | "m" | " million" | " thousand"
 * </pre>
 *
 * Linear: a sum is looked for only around digits, within bounded distance.
 */
final class AmountScanner {

    private static final CharSet SYMBOL = CharSet.of("$\u20AC\u00A3\u00A5");
    private static final List<String> CODES = List.of("USD", "EUR", "GBP", "CHF", "JPY");
    private static final CharSet CURRENCY = CharSet.of("UEGCJ").or(SYMBOL);
    private static final int LONGEST_CURRENCY = 5;
    private static final List<String> PREFIXES = List.of("US", "AU", "A", "CA", "C", "HK", "NT");
    private static final List<String> BOUNDS =
            List.of(
                    "less than",
                    "more than",
                    "up to",
                    "at least",
                    "over",
                    "under",
                    "<",
                    ">",
                    "\u2264",
                    "\u2265");
    private static final List<String> SCALES = List.of("million", "thousand", "k", "m", "K", "M");
    private static final int LONGEST_NUMBER = 24;

    private final Folded text;
    private final int limit;

    private AmountScanner(Folded text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Whether a currency stands in a range, without which it holds no sum. */
    static boolean isPossible(Folded text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (CURRENCY.contains(c) && (SYMBOL.contains(c) || isCodeAt(text, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCodeAt(Folded text, int at) {
        for (int i = 0; i < CODES.size(); i++) {
            if (text.startsWith(CODES.get(i), at)) {
                return true;
            }
        }
        return false;
    }

    /** The first sum in a range, or null: looked for around the numbers. */
    static Located<String> in(String text, Folded folded, int from, int to) {
        AmountScanner scanner = new AmountScanner(folded, Math.min(to, folded.length()));
        int checked = from;
        for (int digit = from; digit < scanner.limit; digit++) {
            if (!CharSet.DIGIT.contains(folded.charAt(digit))) {
                continue;
            }
            for (int at = Math.max(checked, digit - LONGEST_CURRENCY); at <= digit; at++) {
                boolean starts = at == from || !CharSet.WORD.contains(folded.charAt(at - 1));
                int end = starts ? scanner.money(at) : at;
                if (end > at) {
                    int last = scanner.range(end);
                    return Located.text(new Span(scanner.bound(at, from), last), text);
                }
            }
            checked = digit + 1;
        }
        return null;
    }

    /** Where the sum ends that starts at an offset; the offset if none does. */
    private int money(int start) {
        int number = afterCurrency(start);
        int end = scaled(number(number));
        if (end == number) {
            return start;
        }
        if (number > start) {
            return end;
        }
        int space = end < limit && text.charAt(end) == ' ' ? end + 1 : end;
        int currency = afterCurrency(space);
        return currency > space ? currency : start;
    }

    /** Behind a currency and a space; the same offset if none stands there. */
    private int afterCurrency(int start) {
        int at = start;
        for (String prefix : PREFIXES) {
            if (text.startsWith(prefix, start) && symbolAt(start + prefix.length())) {
                at = start + prefix.length();
                break;
            }
        }
        int end = start;
        if (symbolAt(at)) {
            end = at + 1;
        } else {
            for (String code : CODES) {
                end = text.startsWith(code, start) ? start + code.length() : end;
            }
        }
        boolean space =
                end > start
                        && end + 1 < limit
                        && text.charAt(end) == ' '
                        && CharSet.DIGIT.contains(text.charAt(end + 1));
        return space ? end + 1 : end;
    }

    private boolean symbolAt(int at) {
        return at < limit && SYMBOL.contains(text.charAt(at));
    }

    private int number(int start) {
        int at = start;
        int end = start;
        while (at < limit && at < start + LONGEST_NUMBER) {
            char c = text.charAt(at);
            if (CharSet.DIGIT.contains(c)) {
                end = at + 1;
            } else if (c != ',' && c != '.' && c != ' ' || end != at || !groupAt(at + 1, c)) {
                break;
            }
            at++;
        }
        return end;
    }

    /** Whether three digits stand behind a mark; behind a stop fewer are decimals. */
    private boolean groupAt(int at, char mark) {
        int digits = 0;
        while (at + digits < limit
                && digits < 4
                && CharSet.DIGIT.contains(text.charAt(at + digits))) {
            digits++;
        }
        return mark == '.' ? digits > 0 : digits == 3;
    }

    private int scaled(int end) {
        int at = end < limit && text.charAt(end) == ' ' ? end + 1 : end;
        for (String scale : SCALES) {
            int after = at + scale.length();
            boolean whole = after >= limit || !CharSet.WORD.contains(text.charAt(after));
            if (whole && after <= limit && text.startsWith(scale, at)) {
                return after;
            }
        }
        return end;
    }

    private int range(int end) {
        int at = end < limit && text.charAt(end) == ' ' ? end + 1 : end;
        if (text.startsWith("to ", at)) {
            at += 3;
        } else if (at < limit && text.charAt(at) == '-') {
            at += at + 1 < limit && text.charAt(at + 1) == ' ' ? 2 : 1;
        } else {
            return end;
        }
        int last = money(at);
        if (last > at) {
            return last;
        }
        int plain = scaled(number(at));
        return plain > at ? plain : end;
    }

    private int bound(int start, int from) {
        int at = start > from && text.charAt(start - 1) == ' ' ? start - 1 : start;
        for (String bound : BOUNDS) {
            int first = at - bound.length();
            if (first >= from && text.startsWithIgnoreCase(bound, first)) {
                return first;
            }
        }
        return start;
    }
}
