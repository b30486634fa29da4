package io.github.oncolit.trials.statistics;

/** The normal distribution, as far as P values need it. */
public final class Normal {

    private Normal() {}

    /**
     * The probability above a value; relative error below 1.2e-7 (Press et al., erfc Chebyshev).
     */
    public static double upperTail(double z) {
        double x = Math.abs(z) / Math.sqrt(2);
        double t = 1 / (1 + 0.5 * x);
        double sum = 0;
        for (int i = COEFFICIENTS.length - 1; i >= 0; i--) {
            sum = sum * t + COEFFICIENTS[i];
        }
        double tail = 0.5 * t * Math.exp(-x * x + sum);
        return z >= 0 ? tail : 1 - tail;
    }

    private static final double[] COEFFICIENTS = {
        -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806,
        0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277
    };

    /** The value that a given probability lies above, by halving; for 0 to 1. */
    public static double quantileOfUpperTail(double probability) {
        double low = -40;
        double high = 40;
        for (int i = 0; i < 80; i++) {
            double middle = (low + high) / 2;
            if (upperTail(middle) > probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The z of a two-sided interval of a level in percent: 1.96 for 95. */
    public static double ofLevel(double percent) {
        return quantileOfUpperTail((1 - percent / 100) / 2);
    }
}
