package io.github.oncolit.citations;

import io.github.oncolit.core.PartialDate;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Months;

/**
 * Reads a date as bibliographies print it.
 *
 * <pre>
 * date = month [day [","]] year | day month [","] year | year [month [day]]
 *      | year ("-" | "/") mm ("-" | "/") dd | dd ("/" | ".") mm ("/" | ".") year | month year
 * day  = digit{1,2} ["st" | "nd" | "rd" | "th"]
 * </pre>
 *
 * <p>Reads at most six words from a place. Of {@code 3/4/2012} only the year is certain.
 */
final class DateScanner {

    private final Folded text;
    private final int limit;
    private int at;
    private int year;
    private int month;
    private int day;

    int yearStart;
    int yearEnd;

    DateScanner(Folded text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The date read by the last successful scan. */
    PartialDate date() {
        if (month == 0) {
            return PartialDate.of(year);
        }
        return day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day);
    }

    /** The offset after the date at a place, or -1. */
    int scan(int start) {
        at = start;
        year = 0;
        month = 0;
        day = 0;
        int end = start;
        for (int parts = 0; parts < 4; parts++) {
            skip(parts > 0);
            if (!part()) {
                break;
            }
            end = at;
            if (year > 0 && month > 0 && day > 0) {
                break;
            }
        }
        return year > 0 ? end : -1;
    }

    private void skip(boolean punctuation) {
        while (at < limit
                && (CharSet.SPACE.contains(text.charAt(at))
                        || punctuation && ",./-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private boolean part() {
        int word = at;
        while (word < limit && CharSet.ASCII_LETTER.contains(text.charAt(word))) {
            word++;
        }
        if (word > at) {
            int named = Months.at(text, at, word);
            if (named == 0 || month > 0) {
                return false;
            }
            month = named;
            at = word;
            return true;
        }
        return number();
    }

    private boolean number() {
        int start = at;
        int value = 0;
        int end = at;
        while (end < limit && end - start < 5 && CharSet.DIGIT.contains(text.charAt(end))) {
            value = value * 10 + text.charAt(end) - '0';
            end++;
        }
        if (end == start) {
            return false;
        }
        if (end - start == 4 && year == 0 && Years.at(text, start, limit) > 0) {
            year = value;
            yearStart = start;
            yearEnd = end;
        } else if (end - start <= 2 && value >= 1) {
            return smallNumber(value, start, end);
        } else {
            return false;
        }
        at = end;
        return true;
    }

    private boolean smallNumber(int value, int start, int end) {
        char after = end < limit ? text.charAt(end) : ' ';
        if (year > 0 && month == 0 && value <= 12 && isJoint(start)) {
            month = value;
        } else if (day == 0 && value <= 31 && (month > 0 || year == 0)) {
            day = value;
        } else if (after != '/' && after != '.' && after != '-' || value > 12) {
            return false;
        }
        at = end;
        if (at + 2 <= limit
                && CharSet.LOWER.contains(text.charAt(at))
                && (text.startsWith("st", at)
                        || text.startsWith("nd", at)
                        || text.startsWith("rd", at)
                        || text.startsWith("th", at))) {
            at += 2;
        }
        return true;
    }

    private boolean isJoint(int start) {
        char before = text.charAt(start - 1);
        return before == '/' || before == '-' || before == ' ' || before == '.';
    }
}
