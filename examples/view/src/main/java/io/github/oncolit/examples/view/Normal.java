package io.github.oncolit.examples.view;

/** The standard normal distribution. */
final class Normal {

    private Normal() {}

    /**
     * The quantile by bisection of the distribution function, exact to 1e-9.
     *
     * @param p a probability between 0.5 and 1, both excluded
     */
    static double quantile(double p) {
        double low = 0;
        double high = 10;
        while (high - low > 1e-10) {
            double middle = (low + high) / 2;
            if (cumulative(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Marsaglia's series (J Stat Softw 2004;11(4):1-11), for values of at least 0. */
    private static double cumulative(double x) {
        double sum = x;
        double term = x;
        for (int i = 3; term > 1e-17; i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
    }
}
