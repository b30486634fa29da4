package io.github.oncolit.trials.audit;

import io.github.oncolit.trials.ConfidenceInterval;
import io.github.oncolit.trials.Rate;
import io.github.oncolit.trials.statistics.Normal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks a percentage against its counts, and its interval against the usual three. */
final class ProportionAudit {

    /** How far, in percentage points, variants such as continuity correction may differ. */
    private static final double VARIANTS = 1.5;

    private static final int MOST = 5000;

    private final List<Lead> leads;

    ProportionAudit(List<Lead> leads) {
        this.leads = leads;
    }

    void check(Rate rate, Optional<BigDecimal> levelBefore) {
        if (rate.n().isEmpty() || rate.of().isEmpty() || rate.of().get().value() == 0) {
            return;
        }
        int n = rate.n().get().value();
        int of = rate.of().get().value();
        if (n > of) {
            leads.add(new Lead(Check.COUNT_ABOVE_TOTAL, rate.span(), n + " of " + of));
            return;
        }
        if (rate.percent().isEmpty() || rate.qualifier().isPresent()) {
            return;
        }
        BigDecimal printed = rate.percent().get().value();
        double percent = 100.0 * n / of;
        if (!Range.of(printed).widen(1e-9).meets(new Range(percent, percent))) {
            String detail =
                    String.format(
                            Locale.ROOT,
                            "%d of %d is %.2f%%, printed %s%%",
                            n,
                            of,
                            percent,
                            printed);
            leads.add(new Lead(Check.PERCENT_OFF_COUNTS, rate.span(), detail));
            return;
        }
        rate.interval()
                .filter(i -> !rate.endpoint().map(e -> e.value().timeToEvent()).orElse(false))
                .ifPresent(i -> interval(rate, n, of, i.value(), levelBefore));
    }

    private void interval(
            Rate rate, int n, int of, ConfidenceInterval printed, Optional<BigDecimal> before) {
        if (printed.low().isEmpty() || printed.high().isEmpty() || of > MOST) {
            return;
        }
        double level =
                printed.level().or(() -> before).orElse(BigDecimal.valueOf(95)).doubleValue();
        Range low = Range.of(printed.low().get()).widen(VARIANTS);
        Range high = Range.of(printed.high().get()).widen(VARIANTS);
        Range wald = wald(n, of, level);
        Range wilson = wilson(n, of, level);
        Range exact = exact(n, of, level);
        for (Range usual : List.of(wald, wilson, exact)) {
            Range first = new Range(usual.low(), usual.low());
            Range second = new Range(usual.high(), usual.high());
            if (low.meets(first) && high.meets(second)) {
                return;
            }
        }
        String detail =
                String.format(
                        Locale.ROOT,
                        "Wald %.1f to %.1f, Wilson %.1f to %.1f, Clopper-Pearson %.1f to %.1f",
                        wald.low(),
                        wald.high(),
                        wilson.low(),
                        wilson.high(),
                        exact.low(),
                        exact.high());
        leads.add(new Lead(Check.PROPORTION_INTERVAL, rate.span(), detail));
    }

    static Range wald(int n, int of, double level) {
        double p = (double) n / of;
        double half = Normal.ofLevel(level) * Math.sqrt(p * (1 - p) / of);
        return new Range(100 * Math.max(0, p - half), 100 * Math.min(1, p + half));
    }

    static Range wilson(int n, int of, double level) {
        double z = Normal.ofLevel(level);
        double p = (double) n / of;
        double centre = (p + z * z / (2 * of)) / (1 + z * z / of);
        double half = z / (1 + z * z / of) * Math.sqrt(p * (1 - p) / of + z * z / (4.0 * of * of));
        return new Range(100 * (centre - half), 100 * (centre + half));
    }

    static Range exact(int n, int of, double level) {
        double tail = (1 - level / 100) / 2;
        double low = n == 0 ? 0 : solve(of, of - n, 1 - tail, true);
        double high = n == of ? 1 : solve(of, n, tail, false);
        return new Range(100 * low, 100 * high);
    }

    /** The probability at which at most {@code k} of {@code of} has a given chance. */
    private static double solve(int of, int k, double chance, boolean mirrored) {
        double low = 0;
        double high = 1;
        double wanted = mirrored ? 1 - chance : chance;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (atMost(k, of, middle) > wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return mirrored ? 1 - (low + high) / 2 : (low + high) / 2;
    }

    /**
     * The chance of at most {@code k} successes, summed in logarithms so that nothing underflows.
     */
    private static double atMost(int k, int of, double p) {
        double logTerm = of * Math.log1p(-p);
        double odds = Math.log(p) - Math.log1p(-p);
        double sum = Math.exp(logTerm);
        for (int i = 1; i <= k; i++) {
            logTerm += Math.log((double) (of - i + 1) / i) + odds;
            sum += Math.exp(logTerm);
        }
        return sum;
    }
}
