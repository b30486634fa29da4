package io.github.oncolit.trials.statistics;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A confidence interval, or two numbers in brackets that may be one.
 *
 * @param first its first token: the level, the label or the bracket
 * @param last its last token: the upper limit with its sign or unit
 * @param label whether it is called a confidence interval here
 * @param level the level in percent, if printed
 * @param low the lower limit; absent if open
 * @param high the upper limit; absent if open
 * @param lowToken the token of the lower limit, or of the only one
 */
record Interval(
        int first,
        int last,
        boolean label,
        Optional<BigDecimal> level,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        int lowToken) {

    /** Whether a value lies in it; an open end holds everything. */
    boolean contains(BigDecimal value) {
        return low.map(l -> l.compareTo(value) <= 0).orElse(true)
                && high.map(h -> h.compareTo(value) >= 0).orElse(true);
    }
}
