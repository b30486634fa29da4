package io.github.oncolit.trials.audit;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.ConfidenceInterval;
import io.github.oncolit.trials.Direction;
import io.github.oncolit.trials.EffectEstimate;
import io.github.oncolit.trials.Measure;
import io.github.oncolit.trials.PValue;
import io.github.oncolit.trials.PValue.Relation;
import io.github.oncolit.trials.statistics.Normal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks a ratio against its interval and its P value (Altman and Bland, BMJ 2011;343:d2304): on
 * the log scale the estimate is the middle of the limits, the standard error is their distance over
 * twice the quantile of the level, and the estimate over the standard error is the test.
 */
final class RatioAudit {

    /** How far off the centre, in widths of the interval, other methods than Wald's may put it. */
    private static final double CENTRE = 0.04;

    /** How much a log-rank or score test may differ from Wald's, in z and as a share of it. */
    private static final double TEST = 0.25;

    private static final double TEST_SHARE = 0.1;
    private static final double MANY_EVENTS = 5000;
    private static final List<String> OTHER_TESTS =
            List.of("inferior", "interaction", "heterogeneity", "trend", "equivalence");
    private static final BigDecimal USUAL_LEVEL = BigDecimal.valueOf(95);

    private final List<Lead> leads;

    RatioAudit(List<Lead> leads) {
        this.leads = leads;
    }

    void check(EffectEstimate effect, Optional<BigDecimal> levelBefore) {
        boolean ratio = effect.measure() != Measure.RD && effect.measure() != Measure.MD;
        effect.pValue().ifPresent(p -> zero(p.value(), p.span()));
        if (effect.interval().isEmpty()) {
            if (effect.measure() == Measure.HR) {
                effect.pValue().ifPresent(p -> withoutInterval(effect, p.value()));
            }
            return;
        }
        ConfidenceInterval interval = effect.interval().get().value();
        if (interval.low().isEmpty() || interval.high().isEmpty()) {
            return;
        }
        BigDecimal low = interval.low().get();
        BigDecimal high = interval.high().get();
        if (low.compareTo(high) > 0) {
            add(Check.LIMITS_REVERSED, effect.span(), low + " to " + high);
            return;
        }
        BigDecimal value = effect.value().value();
        if (outside(effect, value, low, high) || !ratio || effect.measure() == Measure.OTHER) {
            return;
        }
        if (low.signum() <= 0 || value.signum() <= 0) {
            return;
        }
        BigDecimal level = interval.level().or(() -> levelBefore).orElse(USUAL_LEVEL);
        directed(effect, low, high);
        centred(effect, low, high);
        effect.pValue()
                .filter(p -> !isOtherTest(p.raw()))
                .ifPresent(p -> tested(effect, low, high, level, p.value()));
    }

    /** A test of noninferiority or interaction has another null than no difference. */
    private static boolean isOtherTest(String printed) {
        String words = printed.toLowerCase(Locale.ROOT);
        return OTHER_TESTS.stream().anyMatch(words::contains);
    }

    void zero(PValue p, Span span) {
        boolean zero = p.value().map(v -> v.signum() == 0).orElse(false);
        if (zero && p.relation() == Relation.EQUAL) {
            add(Check.P_ZERO, span, "printed " + p);
        }
    }

    private boolean outside(
            EffectEstimate effect, BigDecimal value, BigDecimal low, BigDecimal high) {
        Range estimate = Range.of(value);
        boolean outside =
                estimate.high() < Range.of(low).low() || estimate.low() > Range.of(high).high();
        boolean sign = effect.measure() == Measure.RD || effect.measure() == Measure.MD;
        boolean mirrored =
                sign
                        && Range.of(value.negate())
                                .meets(new Range(Range.of(low).low(), Range.of(high).high()));
        if (outside && !mirrored) {
            add(
                    Check.ESTIMATE_OUTSIDE_INTERVAL,
                    effect.span(),
                    value + " is not within " + low + " to " + high);
        }
        return outside;
    }

    /** Words against a ratio of events whose interval leaves out 1. */
    private void directed(EffectEstimate effect, BigDecimal low, BigDecimal high) {
        boolean fewer = high.compareTo(BigDecimal.ONE) < 0;
        boolean more = low.compareTo(BigDecimal.ONE) > 0;
        if (effect.direction().isEmpty() || effect.measure() != Measure.HR || !fewer && !more) {
            return;
        }
        Located<Direction> direction = effect.direction().get();
        if (direction.value() == (fewer ? Direction.WORSE : Direction.BETTER)) {
            add(
                    Check.DIRECTION_AGAINST_RATIO,
                    effect.span(),
                    "the text says "
                            + direction.raw()
                            + "; the ratio may be that of the other group");
        }
    }

    private void centred(EffectEstimate effect, BigDecimal low, BigDecimal high) {
        Range logLow = Range.positive(low).log();
        Range logHigh = Range.positive(high).log();
        Range centre = logLow.plus(logHigh).times(0.5);
        double width = logHigh.high() - logLow.low();
        if (!centre.widen(CENTRE * width).meets(Range.positive(effect.value().value()).log())) {
            add(
                    Check.ESTIMATE_OFF_CENTRE,
                    effect.span(),
                    "the limits centre on "
                            + number(Math.exp(centre.low()))
                            + " to "
                            + number(Math.exp(centre.high()))
                            + ", printed "
                            + effect.value().value());
        }
    }

    private void tested(
            EffectEstimate effect, BigDecimal low, BigDecimal high, BigDecimal level, PValue p) {
        Range distance = Range.positive(high).log().minus(Range.positive(low).log());
        double quantile = 2 * Normal.ofLevel(level.doubleValue());
        if (p.value().isEmpty() || distance.low() <= 0) {
            return;
        }
        Range log = Range.positive(effect.value().value()).log().absolute();
        Range z =
                new Range(
                        log.low() * quantile / distance.high(),
                        log.high() * quantile / distance.low());
        Range slack =
                new Range(z.low() * (1 - TEST_SHARE), z.high() * (1 + TEST_SHARE)).widen(TEST);
        boolean two = slack.meets(z(p, 2));
        boolean one = slack.meets(z(p, 1)) || slack.times(-1).meets(z(p, 1));
        boolean fits = p.sides().isPresent() ? p.sides().getAsInt() == 1 ? one : two : two;
        if (fits) {
            return;
        }
        String detail =
                "two-sided P "
                        + probability(2, z)
                        + ", one-sided P "
                        + probability(1, z)
                        + ", printed "
                        + p
                        + "; the interval implies about "
                        + events(quantile, distance)
                        + " events";
        add(one ? Check.P_FITS_ONE_SIDED : Check.P_OFF_INTERVAL, effect.span(), detail);
    }

    /** The values of the test that a printed P value allows. */
    private static Range z(PValue p, int sides) {
        Range printed = Range.of(p.value().orElseThrow());
        double low = Math.max(printed.low(), 0);
        double high = Math.min(printed.high(), 1);
        switch (p.relation()) {
            case LESS, AT_MOST -> low = 0;
            case GREATER, AT_LEAST -> high = 1;
            default -> {}
        }
        return new Range(
                Normal.quantileOfUpperTail(high / sides), Normal.quantileOfUpperTail(low / sides));
    }

    private static String probability(int sides, Range z) {
        return number(sides * Normal.upperTail(z.high()))
                + " to "
                + number(sides * Normal.upperTail(z.low()));
    }

    /** Events under equal allocation: four over the squared standard error. */
    private static String events(double quantile, Range distance) {
        double error = (distance.low() + distance.high()) / 2 / quantile;
        return String.format(Locale.ROOT, "%.0f", 4 / (error * error));
    }

    /** What a hazard ratio and a P value tell without an interval. */
    private void withoutInterval(EffectEstimate effect, PValue p) {
        if (p.relation() != Relation.EQUAL
                || p.value().isEmpty()
                || p.sides().isPresent()
                || effect.value().value().signum() <= 0) {
            return;
        }
        Range log = Range.positive(effect.value().value()).log().absolute();
        Range two = events(log, z(p, 2));
        Range one = events(log, z(p, 1));
        if (two.low() > MANY_EVENTS) {
            add(
                    Check.P_NEEDS_MANY_EVENTS,
                    effect.span(),
                    String.format(
                            Locale.ROOT,
                            "a two-sided test needs %.0f to %.0f events, a one-sided %.0f to %.0f;"
                                    + " only a confidence interval could tell",
                            two.low(),
                            two.high(),
                            one.low(),
                            one.high()));
        }
    }

    private static Range events(Range log, Range z) {
        Range test = z.absolute();
        double most = log.low() <= 0 ? Double.POSITIVE_INFINITY : test.high() / log.low();
        double least = log.high() <= 0 ? 0 : test.low() / log.high();
        return new Range(4 * least * least, 4 * most * most);
    }

    private static String number(double value) {
        return new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros().toPlainString();
    }

    private void add(Check check, Span span, String detail) {
        leads.add(new Lead(check, span, detail));
    }
}
