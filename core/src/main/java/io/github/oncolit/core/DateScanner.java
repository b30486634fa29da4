package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Months;
import io.github.oncolit.core.internal.Scanner;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Recognises a date at a position.
 *
 * <pre>
 * date    = [weekday ","] ( american | european | nlm | iso | month-year | numeric )
 * american = month day [ordinal] [","] year          June 3, 2023
 * european = day [ordinal | "."] ["of"] month [","] year   3 June 2023, 3rd of June 2023
 * nlm      = year month [day]                          2022 Feb 20
 * iso      = year "-" mm "-" dd | year "/" mm "/" dd   2022-02-20
 * month-year = month [","] year                        June 2023
 * numeric  = n "/" n "/" year | n "." n "." year       only if one n exceeds 12, or both agree
 * </pre>
 */
final class DateScanner {

    private static final int LONGEST_MONTH = 9;
    private static final CharSet SLASHES = CharSet.of("/.-");

    private final Folded text;

    DateScanner(Folded text) {
        this.text = text;
    }

    /** A date that starts at an offset, as far as it goes before a limit. */
    Optional<Located<PartialDate>> at(int offset, int limit) {
        Scanner in = new Scanner(text, offset, limit);
        weekday(in);
        int start = in.position();
        PartialDate date = null;
        if (CharSet.LETTER.contains(in.peek())) {
            date = american(in);
        } else if (CharSet.DIGIT.contains(in.peek())) {
            date = digits(in);
        }
        return date == null
                ? Optional.empty()
                : Optional.of(Located.at(possible(date), new Span(start, in.position()), text));
    }

    /** {@code 31 February} is no day: the month alone is read. */
    private static PartialDate possible(PartialDate date) {
        boolean day =
                date.day().isEmpty()
                        || date.day().getAsInt()
                                <= YearMonth.of(date.year(), date.month().getAsInt())
                                        .lengthOfMonth();
        return day ? date : PartialDate.of(date.year(), date.month().getAsInt());
    }

    private static void weekday(Scanner in) {
        int start = in.position();
        int letters = in.nextWhile(CharSet.ASCII_LETTER, 9);
        if (letters >= 3 && letters <= 9) {
            in.next('.');
            boolean comma = in.next(',');
            if (in.spaces() > 0 && comma && isWeekday(in, start)) {
                return;
            }
        }
        in.position(start);
    }

    private static boolean isWeekday(Scanner in, int start) {
        int here = in.position();
        in.position(start);
        boolean day =
                in.nextIgnoreCase("mon")
                        || in.nextIgnoreCase("tue")
                        || in.nextIgnoreCase("wed")
                        || in.nextIgnoreCase("thu")
                        || in.nextIgnoreCase("fri")
                        || in.nextIgnoreCase("sat")
                        || in.nextIgnoreCase("sun");
        in.position(here);
        return day;
    }

    private PartialDate american(Scanner in) {
        int month = month(in);
        if (month == 0) {
            return null;
        }
        in.spaces();
        int afterMonth = in.position();
        int day = number(in, 2);
        if (CharSet.DIGIT.contains(in.peek())) {
            in.position(afterMonth);
            day = -1;
        }
        if (day > 0 && day <= 31) {
            ordinal(in);
            in.next(',');
            if (in.spaces() == 0 && CharSet.DIGIT.contains(in.peek())) {
                return null;
            }
            int year = year(in);
            return year == 0 ? null : PartialDate.of(year, month, day);
        }
        in.next(',');
        in.spaces();
        int year = year(in);
        return year == 0 || day >= 0 ? null : PartialDate.of(year, month);
    }

    private PartialDate digits(Scanner in) {
        int start = in.position();
        int year = year(in);
        if (year > 0) {
            return yearFirst(in, year);
        }
        in.position(start);
        int first = number(in, 2);
        if (first < 0) {
            return null;
        }
        char separator = in.peek();
        if (SLASHES.contains(separator) && CharSet.DIGIT.contains(in.peek(1))) {
            in.skip();
            return numeric(in, first, separator);
        }
        ordinal(in);
        in.next('.');
        in.next('-');
        in.spaces();
        if (in.nextWord("of")) {
            in.spaces();
        }
        int month = month(in);
        in.next(',');
        in.next('-');
        in.spaces();
        int european = month == 0 || first == 0 || first > 31 ? 0 : year(in);
        return european == 0 ? null : PartialDate.of(european, month, first);
    }

    private PartialDate yearFirst(Scanner in, int year) {
        int afterYear = in.position();
        char separator = in.peek();
        if (separator == ' ') {
            in.spaces();
            int month = month(in);
            if (month == 0) {
                in.position(afterYear);
                return null;
            }
            int afterMonth = in.position();
            in.spaces();
            int day = number(in, 2);
            if (day < 1 || day > 31) {
                in.position(afterMonth);
                return PartialDate.of(year, month);
            }
            return PartialDate.of(year, month, day);
        }
        if (!SLASHES.contains(separator)) {
            return null;
        }
        in.skip();
        int month = number(in, 2);
        if (month < 1 || month > 12 || !in.next(separator)) {
            return null;
        }
        int day = number(in, 2);
        return day < 1 || day > 31 ? null : PartialDate.of(year, month, day);
    }

    /** {@code 03/06/2023} may be two days: unless the numbers tell, the year alone is read. */
    private PartialDate numeric(Scanner in, int first, char separator) {
        int second = number(in, 2);
        if (second < 0 || !in.next(separator)) {
            return null;
        }
        int year = year(in);
        if (year == 0 || first < 1 || second < 1 || Math.max(first, second) > 31) {
            return null;
        }
        if (first > 12) {
            return second > 12 ? null : PartialDate.of(year, second, first);
        }
        if (second > 12 || first == second) {
            return PartialDate.of(year, first, second);
        }
        return separator == '.' ? PartialDate.of(year, second, first) : PartialDate.of(year);
    }

    private int month(Scanner in) {
        int start = in.position();
        in.nextWhile(CharSet.ASCII_LETTER, LONGEST_MONTH + 1);
        int month = Months.at(text, start, in.position());
        if (month == 0) {
            in.position(start);
        } else {
            in.next('.');
        }
        return month;
    }

    private static void ordinal(Scanner in) {
        boolean taken =
                in.nextWord("st") || in.nextWord("nd") || in.nextWord("rd") || in.nextWord("th");
        if (taken) {
            in.next(' ');
        }
    }

    private static int number(Scanner in, int most) {
        int start = in.position();
        int value = 0;
        while (in.position() - start < most && CharSet.DIGIT.contains(in.peek())) {
            value = value * 10 + in.peek() - '0';
            in.skip();
        }
        return in.position() == start ? -1 : value;
    }

    static int year(Scanner in) {
        int start = in.position();
        int value = number(in, 4);
        boolean year =
                in.position() - start == 4
                        && value >= 1800
                        && value < 2200
                        && !CharSet.WORD.contains(in.peek());
        if (!year) {
            in.position(start);
        }
        return year ? value : 0;
    }
}
