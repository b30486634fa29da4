package io.github.oncolit.trials.generators;

import io.github.oncolit.trials.Endpoint;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A sentence with an efficacy statistic as a journal prints it, and what it says. */
public sealed interface PrintedStatistic {

    /**
     * What to read.
     *
     * @return one to three sentences that report nothing else
     */
    String text();

    /**
     * What the numbers are about.
     *
     * @return the endpoint that the sentence names
     */
    Endpoint endpoint();

    /**
     * Statistics of every kind.
     *
     * @return what {@code @ForAll PrintedStatistic} takes
     */
    static Arbitrary<PrintedStatistic> arbitrary() {
        return Arbitraries.oneOf(Effect.arbitrary(), Medians.arbitrary(), Response.arbitrary());
    }

    /** How a hazard ratio, its interval and its P value are set. */
    enum Style {
        /** The American Medical Association's. */
        AMA("(HR, %s; 95%% CI, %s-%s; P = %s)"),
        /** The Journal of Clinical Oncology's. */
        JCO("(hazard ratio, %s [95%% CI, %s to %s]; P = %s)"),
        /** The New England Journal of Medicine's. */
        NEJM("(hazard ratio, %s; 95%% CI, %s to %s; P=%s)"),
        /** The Lancet's, with raised decimal points. */
        LANCET("(hazard ratio [HR] %s, 95%% CI %s\u2013%s; p=%s)"),
        /** That of congress abstracts. */
        CONGRESS("(HR %s [95%% CI: %s, %s], p = %s)"),
        /** The BMJ's. */
        BMJ("(hazard ratio %s, 95%% confidence interval %s to %s, P=%s)"),
        /** A text that a tokeniser took apart. */
        TOKENISED("( HR , %s ; 95 %% CI , %s to %s ; p = %s )");

        private final String form;

        Style(String form) {
            this.form = form;
        }

        private String print(BigDecimal value, BigDecimal low, BigDecimal high, BigDecimal p) {
            String line = String.format(Locale.ROOT, form, value, low, high, p);
            return this == LANCET ? line.replace('.', '\u00B7') : line;
        }
    }

    /**
     * A hazard ratio with its interval and P value.
     *
     * @param style how it is set
     * @param text what to read
     * @param endpoint the endpoint
     * @param value the ratio, with the printed scale
     * @param low the lower limit
     * @param high the upper limit
     * @param p the P value
     */
    record Effect(
            Style style,
            String text,
            Endpoint endpoint,
            BigDecimal value,
            BigDecimal low,
            BigDecimal high,
            BigDecimal p)
            implements PrintedStatistic {

        private static final Endpoint[] ENDPOINTS = {
            Endpoint.OS, Endpoint.PFS, Endpoint.DFS, Endpoint.EFS, Endpoint.RFS
        };

        /**
         * Hazard ratios in every style.
         *
         * @return what {@code @ForAll PrintedStatistic.Effect} takes
         */
        public static Arbitrary<Effect> arbitrary() {
            return Combinators.combine(
                            Arbitraries.of(Style.class),
                            Arbitraries.of(ENDPOINTS),
                            Arbitraries.integers().between(20, 250),
                            Arbitraries.integers().between(2, 15),
                            Arbitraries.integers().between(1, 999))
                    .as(Effect::print);
        }

        private static Effect print(Style style, Endpoint endpoint, int value, int half, int p) {
            BigDecimal ratio = BigDecimal.valueOf(value, 2);
            BigDecimal low = BigDecimal.valueOf(value - half, 2);
            BigDecimal high = BigDecimal.valueOf(value + half, 2);
            BigDecimal probability = BigDecimal.valueOf(p, 3);
            String text =
                    "Zelotinib was compared with placebo. For "
                            + endpoint.longForm()
                            + ", the result was clear "
                            + style.print(ratio, low, high, probability)
                            + ". The end.";
            return new Effect(style, text, endpoint, ratio, low, high, probability);
        }
    }

    /**
     * The medians of two groups.
     *
     * @param text what to read
     * @param first the median printed first, in months
     * @param second the median printed second, in months
     */
    record Medians(String text, BigDecimal first, BigDecimal second) implements PrintedStatistic {

        @Override
        public Endpoint endpoint() {
            return Endpoint.OS;
        }

        /**
         * Medians of overall survival.
         *
         * @return what {@code @ForAll PrintedStatistic.Medians} takes
         */
        public static Arbitrary<Medians> arbitrary() {
            Arbitrary<BigDecimal> tenths =
                    Arbitraries.integers().between(11, 990).map(i -> BigDecimal.valueOf(i, 1));
            Arbitrary<String> joins =
                    Arbitraries.of(
                            " v ", " vs ", " versus ", " and ", " months v ", " months vs. ");
            return Combinators.combine(tenths, tenths, joins)
                    .as(
                            (first, second, join) ->
                                    new Medians(
                                            "Median OS was %s%s%s months with zelotinib."
                                                    .formatted(first, join, second),
                                            first,
                                            second));
        }
    }

    /**
     * A response rate with its counts.
     *
     * @param text what to read
     * @param n how many patients had a response
     * @param of how many patients there were
     * @param percent the rate, rounded to whole per cent
     */
    record Response(String text, int n, int of, int percent) implements PrintedStatistic {

        private static final String[] FORMS = {
            "An objective response occurred in %1$d (%3$d%%) of %2$d patients.",
            "An objective response occurred in %1$d of %2$d patients (%3$d%%).",
            "The objective response rate was %3$d%% (%1$d of %2$d patients).",
            "The ORR was %3$d%% (%1$d/%2$d).",
            "%1$d (%3$d%%) of %2$d patients achieved an objective response."
        };

        @Override
        public Endpoint endpoint() {
            return Endpoint.ORR;
        }

        /**
         * Response rates.
         *
         * @return what {@code @ForAll PrintedStatistic.Response} takes
         */
        public static Arbitrary<Response> arbitrary() {
            return Combinators.combine(
                            Arbitraries.integers().between(1, 80),
                            Arbitraries.integers().between(1, 220),
                            Arbitraries.of(FORMS))
                    .as((n, others, form) -> print(form, n, n + others));
        }

        private static Response print(String form, int n, int of) {
            int percent = Math.round(100f * n / of);
            return new Response(String.format(Locale.ROOT, form, n, of, percent), n, of, percent);
        }
    }
}
