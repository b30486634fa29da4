package io.github.oncolit.core;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A date of which only the year is certain to be known, as bibliographies print it.
 *
 * <pre>{@code
 * PartialDate.of(2022, 2).toString(); // "2022-02"
 * }</pre>
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if month or day are out of range,
 * or a day comes without a month.
 *
 * @param year the year
 * @param month 1 to 12
 * @param day 1 to 31, only with a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
        implements Comparable<PartialDate> {

    public PartialDate {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(day, "day");
        boolean monthFits = month.isEmpty() || month.getAsInt() >= 1 && month.getAsInt() <= 12;
        boolean dayFits =
                day.isEmpty() || month.isPresent() && day.getAsInt() >= 1 && day.getAsInt() <= 31;
        if (!monthFits || !dayFits) {
            throw new IllegalArgumentException("not a date: " + year + " " + month + " " + day);
        }
    }

    /**
     * A year.
     *
     * @param year the year
     * @return the date
     */
    public static PartialDate of(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * A month of a year.
     *
     * @param year the year
     * @param month 1 to 12
     * @return the date
     */
    public static PartialDate of(int year, int month) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
    }

    /**
     * A day.
     *
     * @param year the year
     * @param month 1 to 12
     * @param day 1 to 31
     * @return the date
     */
    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.of(day));
    }

    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth =
                byYear != 0 ? byYear : Integer.compare(month.orElse(0), other.month.orElse(0));
        return byMonth != 0 ? byMonth : Integer.compare(day.orElse(0), other.day.orElse(0));
    }

    /**
     * The date in ISO 8601 as far as it is known: {@code 2022}, {@code 2022-02} or {@code
     * 2022-02-20}.
     */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder(10);
        append(iso, year, 4);
        month.ifPresent(m -> append(iso.append('-'), m, 2));
        day.ifPresent(d -> append(iso.append('-'), d, 2));
        return iso.toString();
    }

    private static void append(StringBuilder iso, int number, int width) {
        String digits = Integer.toString(number);
        iso.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }
}
