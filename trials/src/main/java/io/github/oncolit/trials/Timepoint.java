package io.github.oncolit.trials;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

/**
 * The time at which a rate was read off, such as the 12 months of a 12-month survival rate.
 *
 * @param value the number as printed
 * @param unit days, weeks, months or years
 */
public record Timepoint(BigDecimal value, ChronoUnit unit) {

    public Timepoint {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit.toString().toLowerCase(Locale.ROOT);
    }
}
