package io.github.oncolit.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.oncolit.core.Article;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Prints random statistics in the styles of the journals and reads them back. */
class PrintedStatisticsTest {

    /** The styles: how an estimate, its interval and its P value are set. */
    enum Style {
        AMA("(HR, %s; 95%% CI, %s-%s; P = %s)"),
        JCO("(hazard ratio, %s [95%% CI, %s to %s]; P = %s)"),
        NEJM("(hazard ratio, %s; 95%% CI, %s to %s; P=%s)"),
        LANCET("(hazard ratio [HR] %s, 95%% CI %s\u2013%s; p=%s)"),
        CONGRESS("(HR %s [95%% CI: %s, %s], p = %s)"),
        BMJ("(hazard ratio %s, 95%% confidence interval %s to %s, P=%s)"),
        TOKENISED("( HR , %s ; 95 %% CI , %s to %s ; p = %s )");

        private final String form;

        Style(String form) {
            this.form = form;
        }

        String print(Effect effect) {
            String line =
                    String.format(
                            Locale.ROOT, form, effect.value, effect.low, effect.high, effect.p);
            return this == LANCET ? line.replace('.', '\u00B7') : line;
        }
    }

    record Effect(
            BigDecimal value, BigDecimal low, BigDecimal high, BigDecimal p, Endpoint endpoint) {}

    @Provide
    Arbitrary<Effect> effects() {
        Arbitrary<Integer> value = Arbitraries.integers().between(20, 250);
        Arbitrary<Integer> spread = Arbitraries.integers().between(2, 15);
        Arbitrary<Integer> p = Arbitraries.integers().between(1, 999);
        Arbitrary<Endpoint> endpoint =
                Arbitraries.of(Endpoint.OS, Endpoint.PFS, Endpoint.DFS, Endpoint.EFS, Endpoint.RFS);
        return Combinators.combine(value, spread, p, endpoint)
                .as(
                        (v, s, q, e) ->
                                new Effect(
                                        BigDecimal.valueOf(v, 2),
                                        BigDecimal.valueOf(v - s, 2),
                                        BigDecimal.valueOf(v + s, 2),
                                        BigDecimal.valueOf(q, 3),
                                        e));
    }

    @Property(tries = 700)
    void effectsAreReadBack(@ForAll("effects") Effect effect, @ForAll Style style) {
        String text =
                "Zelotinib was compared with placebo. For "
                        + effect.endpoint.longForm()
                        + ", the result was clear "
                        + style.print(effect)
                        + ". The end.";
        List<EfficacyStatistic> all = EfficacyStatistics.in(Article.ofText(text)).all();
        assertEquals(1, all.size(), text);
        EffectEstimate read = (EffectEstimate) all.get(0);
        assertEquals(effect.value, read.value().value(), text);
        assertEquals(effect.low, read.interval().orElseThrow().value().low().orElseThrow(), text);
        assertEquals(effect.high, read.interval().orElseThrow().value().high().orElseThrow(), text);
        assertEquals(effect.p, read.pValue().orElseThrow().value().value().orElseThrow(), text);
        assertEquals(effect.endpoint, read.endpoint().orElseThrow().value(), text);
    }

    @Property
    void mediansAreReadBack(
            @ForAll("tenths") BigDecimal first,
            @ForAll("tenths") BigDecimal second,
            @ForAll("joins") String join) {
        String text = "Median OS was " + first + join + second + " months with zelotinib.";
        List<EfficacyStatistic> all = EfficacyStatistics.in(Article.ofText(text)).all();
        assertEquals(2, all.size(), text);
        assertEquals(first, ((MedianTime) all.get(0)).value().orElseThrow().value(), text);
        assertEquals(second, ((MedianTime) all.get(1)).value().orElseThrow().value(), text);
        for (EfficacyStatistic statistic : all) {
            assertEquals(Endpoint.OS, statistic.endpoint().orElseThrow().value(), text);
        }
    }

    @Provide
    Arbitrary<String> joins() {
        return Arbitraries.of(" v ", " vs ", " versus ", " and ", " months v ", " months vs. ");
    }

    @Provide
    Arbitrary<BigDecimal> tenths() {
        return Arbitraries.integers().between(11, 990).map(i -> BigDecimal.valueOf(i, 1));
    }

    @Property
    void countsAreReadBack(@ForAll("counts") int[] counts, @ForAll("countForms") String form) {
        int percent = Math.round(100f * counts[0] / counts[1]);
        String text = String.format(Locale.ROOT, form, counts[0], counts[1], percent);
        List<EfficacyStatistic> all = EfficacyStatistics.in(Article.ofText(text)).all();
        assertEquals(1, all.size(), text);
        Rate rate = (Rate) all.get(0);
        assertEquals(BigDecimal.valueOf(percent), rate.percent().orElseThrow().value(), text);
        assertEquals(counts[0], rate.n().orElseThrow().value(), text);
        assertEquals(counts[1], rate.of().orElseThrow().value(), text);
        assertEquals(Endpoint.ORR, rate.endpoint().orElseThrow().value(), text);
    }

    @Provide
    Arbitrary<int[]> counts() {
        return Arbitraries.integers()
                .between(1, 80)
                .flatMap(
                        n ->
                                Arbitraries.integers()
                                        .between(n + 1, 300)
                                        .map(of -> new int[] {n, of}));
    }

    @Provide
    Arbitrary<String> countForms() {
        return Arbitraries.of(
                "An objective response occurred in %1$d (%3$d%%) of %2$d patients.",
                "An objective response occurred in %1$d of %2$d patients (%3$d%%).",
                "The objective response rate was %3$d%% (%1$d of %2$d patients).",
                "The ORR was %3$d%% (%1$d/%2$d).",
                "%1$d (%3$d%%) of %2$d patients achieved an objective response.");
    }
}
