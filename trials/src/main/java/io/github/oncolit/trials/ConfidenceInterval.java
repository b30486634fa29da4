package io.github.oncolit.trials;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A confidence interval as printed.
 *
 * @param level the level in percent, such as 95; absent where the text leaves it to the interval
 *     before
 * @param low the lower limit; absent if not reached or not given
 * @param high the upper limit; absent if not reached or not given
 */
public record ConfidenceInterval(
        Optional<BigDecimal> level, Optional<BigDecimal> low, Optional<BigDecimal> high) {

    public ConfidenceInterval {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
    }

    @Override
    public String toString() {
        return level.map(l -> l.toPlainString() + "% ").orElse("")
                + "CI "
                + low.map(BigDecimal::toPlainString).orElse("NR")
                + " to "
                + high.map(BigDecimal::toPlainString).orElse("NR");
    }
}
