package io.github.oncolit.examples.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.Article;
import io.github.oncolit.trials.EffectEstimate;
import io.github.oncolit.trials.EfficacyStatistics;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Pooling by hand: every expected number below can be worked out with a pocket calculator. */
class MetaAnalysisTest {

    private static StudyEffect study(String label, double ratio, double standardError) {
        double half = Normal.quantile(0.975) * standardError;
        return new StudyEffect(label, ratio, ratio * Math.exp(-half), ratio * Math.exp(half), 95);
    }

    @Test
    void quantilesAreThoseOfTheTables() {
        assertEquals(1.644854, Normal.quantile(0.95), 1e-6);
        assertEquals(1.959964, Normal.quantile(0.975), 1e-6);
        assertEquals(3.290527, Normal.quantile(0.9995), 1e-6);
    }

    @Test
    void standardErrorIsTheWidthOfTheIntervalOverTwiceItsQuantile() {
        assertEquals(0.1, study("A", 0.8, 0.1).standardError(), 1e-9);
        // ln(0.9/0.6) / (2 x 1.644854)
        assertEquals(0.123253, new StudyEffect("A", 0.73, 0.6, 0.9, 90).standardError(), 1e-6);
    }

    @Test
    void fixedEffectWeighsByTheInverseOfTheVariance() {
        // weights 100 and 25: ln(0.5) x 0.8 + ln(1) x 0.2
        PooledEffect fixed = PooledEffect.fixed(List.of(study("A", 0.5, 0.1), study("B", 1, 0.2)));
        assertEquals(
                List.of(0.8, 0.2),
                fixed.weights().stream().map(w -> Math.rint(w * 1e6) / 1e6).toList());
        assertEquals(0.8 * Math.log(0.5), fixed.logRatio(), 1e-6);
        assertEquals(1 / Math.sqrt(125), fixed.standardError(), 1e-9);
        // 100 x (0.2 ln 2)^2 + 25 x (0.8 ln 2)^2
        assertEquals(9.609, fixed.q(), 1e-3);
        assertEquals(100 * 8.609 / 9.609, fixed.iSquared(), 1e-2);
    }

    @Test
    void randomEffectsAddTheVarianceBetweenStudies() {
        PooledEffect random =
                PooledEffect.random(List.of(study("A", 0.5, 0.1), study("B", 1, 0.2)));
        // (9.609 - 1) / (125 - (10000 + 625) / 125)
        assertEquals(0.21522, random.tauSquared(), 1e-4);
        double a = 1 / (0.01 + 0.21522);
        double b = 1 / (0.04 + 0.21522);
        assertEquals(a * Math.log(0.5) / (a + b), random.logRatio(), 1e-4);
    }

    @Test
    void studiesThatAgreeHaveNoVarianceBetweenThem() {
        List<StudyEffect> studies = List.of(study("A", 0.7, 0.1), study("B", 0.7, 0.2));
        assertEquals(0, PooledEffect.random(studies).tauSquared());
        assertEquals(0, PooledEffect.random(studies).iSquared());
        assertEquals(0.7, PooledEffect.random(studies).ratio(), 1e-9);
    }

    @Test
    void oneStudyIsItsOwnPool() {
        PooledEffect random = PooledEffect.random(List.of(study("A", 0.7, 0.1)));
        assertEquals(0.7, random.ratio(), 1e-9);
        assertEquals(List.of(1.0), random.weights());
    }

    @Test
    void whatIsNoRatioWithinAnIntervalIsRefusedByName() {
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new StudyEffect("Trial A", 0.5, 0.6, 0.9, 95))
                        .getMessage();
        assertTrue(message.startsWith("Trial A: "), message);
        assertThrows(IllegalArgumentException.class, () -> new StudyEffect("A", 0.5, 0, 0.9, 95));
        assertThrows(IllegalArgumentException.class, () -> PooledEffect.fixed(List.of()));
    }

    @Test
    void onlyRatiosWithTwoLimitsCanBePooled() {
        assertEquals(
                Optional.of(new StudyEffect("x", 0.61, 0.48, 0.77, 95)),
                read("OS was longer (hazard ratio, 0.61; 95% CI, 0.48 to 0.77; P<.001)."));
        assertEquals(Optional.empty(), read("OS was longer (hazard ratio, 0.61; P<.001)."));
        assertEquals(Optional.empty(), read("OS was longer (HR, 0.61; 95% CI, 0.68 to 0.77)."));
    }

    private static Optional<StudyEffect> read(String text) {
        return EfficacyStatistics.in(Article.ofText(text)).all().stream()
                .filter(EffectEstimate.class::isInstance)
                .findFirst()
                .flatMap(e -> StudyEffect.of("x", (EffectEstimate) e));
    }

    @Property
    void pooledRatioLiesBetweenTheRatiosOfTheStudies(
            @ForAll @DoubleRange(min = 0.1, max = 5) double a,
            @ForAll @DoubleRange(min = 0.1, max = 5) double b,
            @ForAll @DoubleRange(min = 0.05, max = 1) double error) {
        List<StudyEffect> studies = List.of(study("A", a, error), study("B", b, 0.3));
        for (PooledEffect pooled :
                List.of(PooledEffect.fixed(studies), PooledEffect.random(studies))) {
            assertFalse(pooled.ratio() < Math.min(a, b) - 1e-9, pooled.label());
            assertFalse(pooled.ratio() > Math.max(a, b) + 1e-9, pooled.label());
            assertEquals(1, pooled.weights().stream().mapToDouble(w -> w).sum(), 1e-9);
        }
    }
}
