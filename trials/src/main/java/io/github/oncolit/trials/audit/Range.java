package io.github.oncolit.trials.audit;

import java.math.BigDecimal;

/**
 * All the numbers that a printed one may stand for: 0.46 was anything from 0.455 to 0.465. Checks
 * on such ranges never take honest rounding for an error.
 */
record Range(double low, double high) {

    /** What a printed number may have been before it was rounded. */
    static Range of(BigDecimal printed) {
        double half = Math.pow(10, -printed.scale()) / 2;
        double value = printed.doubleValue();
        return new Range(value - half, value + half);
    }

    /** The same for a number that cannot be zero or less. */
    static Range positive(BigDecimal printed) {
        Range range = of(printed);
        return new Range(Math.max(range.low, 1e-9), Math.max(range.high, 2e-9));
    }

    Range log() {
        return new Range(Math.log(low), Math.log(high));
    }

    Range absolute() {
        if (low <= 0 && high >= 0) {
            return new Range(0, Math.max(-low, high));
        }
        return low > 0 ? this : new Range(-high, -low);
    }

    Range plus(Range other) {
        return new Range(low + other.low, high + other.high);
    }

    Range minus(Range other) {
        return new Range(low - other.high, high - other.low);
    }

    Range times(double factor) {
        return factor >= 0
                ? new Range(low * factor, high * factor)
                : new Range(high * factor, low * factor);
    }

    Range widen(double by) {
        return new Range(low - by, high + by);
    }

    boolean meets(Range other) {
        return low <= other.high && other.low <= high;
    }
}
