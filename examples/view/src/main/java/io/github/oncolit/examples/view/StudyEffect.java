package io.github.oncolit.examples.view;

import io.github.oncolit.trials.ConfidenceInterval;
import io.github.oncolit.trials.EffectEstimate;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The ratio that one study found, as a meta-analysis takes it: on the scale of logarithms, where
 * the standard error is the width of the confidence interval divided by twice its normal quantile.
 *
 * @param label what the plot calls it
 * @param ratio the estimate, above 0
 * @param low the lower limit of its confidence interval, above 0 and at most the estimate
 * @param high the upper limit, at least the estimate and above the lower one
 * @param level the level of the interval in percent, such as 95
 */
public record StudyEffect(String label, double ratio, double low, double high, double level) {

    /** Level of an interval that is printed without one. */
    private static final double USUAL_LEVEL = 95;

    public StudyEffect {
        if (!(low > 0 && low <= ratio && ratio <= high && low < high && high < 1e6)) {
            throw new IllegalArgumentException(
                    label
                            + ": not a ratio within its interval: "
                            + ratio
                            + " ("
                            + low
                            + "-"
                            + high
                            + ")");
        }
        if (!(level > 50 && level < 100)) {
            throw new IllegalArgumentException(label + ": not the level of an interval: " + level);
        }
    }

    /**
     * Takes a ratio from an article.
     *
     * @param label what the plot should call it
     * @param effect an estimate
     * @return the effect, or empty if it is not a ratio or does not lie within two printed limits
     */
    public static Optional<StudyEffect> of(String label, EffectEstimate effect) {
        boolean ratio =
                switch (effect.measure()) {
                    case HR, OR, RR, IRR -> true;
                    case RD, MD, OTHER -> false;
                };
        if (!ratio || effect.interval().isEmpty()) {
            return Optional.empty();
        }
        ConfidenceInterval interval = effect.interval().get().value();
        double value = effect.value().value().doubleValue();
        double low = interval.low().map(BigDecimal::doubleValue).orElse(0.0);
        double high = interval.high().map(BigDecimal::doubleValue).orElse(0.0);
        double level = interval.level().map(BigDecimal::doubleValue).orElse(USUAL_LEVEL);
        boolean usable = low > 0 && low <= value && value <= high && low < high && high < 1e6;
        return usable && level > 50 && level < 100
                ? Optional.of(new StudyEffect(label, value, low, high, level))
                : Optional.empty();
    }

    /**
     * The estimate on the scale on which studies are pooled.
     *
     * @return the natural logarithm of the ratio
     */
    public double logRatio() {
        return Math.log(ratio);
    }

    /**
     * The precision of the estimate.
     *
     * @return the standard error of the logarithm of the ratio
     */
    public double standardError() {
        return (Math.log(high) - Math.log(low)) / (2 * Normal.quantile(0.5 + level / 200));
    }
}
