package io.github.oncolit.trials.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.Article;
import io.github.oncolit.trials.EfficacyStatistics;
import io.github.oncolit.trials.statistics.Normal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Honest numbers raise nothing; planted errors do. */
class AuditTest {

    private static List<Check> checks(String text) {
        return Audit.of(EfficacyStatistics.in(Article.ofText(text))).leads().stream()
                .map(Lead::check)
                .toList();
    }

    private static String print(double value, int scale) {
        return BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP).toPlainString();
    }

    /** A simulated trial: the estimate, its Wald interval and test, each rounded as printed. */
    private static String trial(double logRatio, int events, int scale, double level, int sides) {
        double error = 2 / Math.sqrt(events);
        double half = Normal.ofLevel(level) * error;
        double p = sides * Normal.upperTail(Math.abs(logRatio) / error);
        String printed = p < 0.001 ? "P < .001" : "P = " + print(p, p < 0.01 ? 3 : 2);
        return "OS was compared (HR, "
                + print(Math.exp(logRatio), scale)
                + "; "
                + print(level, 0)
                + "% CI, "
                + print(Math.exp(logRatio - half), scale)
                + " to "
                + print(Math.exp(logRatio + half), scale)
                + (sides == 1 ? "; one-sided " : "; ")
                + printed
                + ").";
    }

    @Property
    void honestRoundingRaisesNothing(
            @ForAll @DoubleRange(min = -1.2, max = 1.2) double logRatio,
            @ForAll @IntRange(min = 40, max = 1500) int events,
            @ForAll @IntRange(min = 2, max = 3) int scale,
            @ForAll @IntRange(min = 1, max = 2) int sides,
            @ForAll @IntRange(min = 0, max = 2) int level) {
        double percent = new double[] {90, 95, 99}[level];
        String text = trial(logRatio, events, scale, percent, sides);
        assertEquals(List.of(), checks(text), text);
    }

    @Property
    void aChangedFirstDecimalRaisesALead(
            @ForAll @DoubleRange(min = -0.6, max = 0.6) double logRatio,
            @ForAll @IntRange(min = 400, max = 1500) int events,
            @ForAll @IntRange(min = 3, max = 4) int by) {
        double error = 2 / Math.sqrt(events);
        double half = Normal.ofLevel(95) * error;
        String text =
                "OS was compared (HR, "
                        + print(Math.exp(logRatio) + by / 10.0, 2)
                        + "; 95% CI, "
                        + print(Math.exp(logRatio - half), 2)
                        + " to "
                        + print(Math.exp(logRatio + half), 2)
                        + ").";
        assertTrue(!checks(text).isEmpty(), text);
    }

    @Property
    void honestCountsRaiseNothing(
            @ForAll @IntRange(min = 1, max = 900) int of,
            @ForAll @IntRange(min = 0, max = 900) int some,
            @ForAll @IntRange(min = 0, max = 1) int scale) {
        int n = Math.min(some, of);
        String text =
                "A response occurred in "
                        + n
                        + " of "
                        + of
                        + " patients ("
                        + print(100.0 * n / of, scale)
                        + "%).";
        assertEquals(List.of(), checks(text), text);
    }

    @Property
    void aPercentageTwoPointsOffRaisesALead(
            @ForAll @IntRange(min = 20, max = 900) int of,
            @ForAll @IntRange(min = 1, max = 900) int some) {
        int n = Math.min(some, of - 1);
        String percent = print(Math.abs(100.0 * n / of - 2), 0);
        String text = "A response occurred in " + n + " of " + of + " patients (" + percent + "%).";
        boolean mirrored = 100.0 * n / of < 2.5;
        assertTrue(mirrored || checks(text).contains(Check.PERCENT_OFF_COUNTS), text);
    }

    @Property
    void theUsualIntervalsOfAProportionRaiseNothing(
            @ForAll @IntRange(min = 10, max = 400) int of,
            @ForAll @IntRange(min = 1, max = 399) int some,
            @ForAll @IntRange(min = 0, max = 2) int method) {
        int n = Math.min(some, of - 1);
        Range interval =
                method == 0
                        ? ProportionAudit.wald(n, of, 95)
                        : method == 1
                                ? ProportionAudit.wilson(n, of, 95)
                                : ProportionAudit.exact(n, of, 95);
        String text =
                "The ORR was "
                        + print(100.0 * n / of, 1)
                        + "% ("
                        + n
                        + "/"
                        + of
                        + "; 95% CI, "
                        + print(interval.low(), 1)
                        + " to "
                        + print(interval.high(), 1)
                        + ").";
        assertEquals(List.of(), checks(text), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OS (HR, 0.91; 95% CI, 0.72 to 1.25). | ESTIMATE_OFF_CENTRE",
                "OS (HR, 0.46; 95% CI, 0.54 to 0.72). | ESTIMATE_OUTSIDE_INTERVAL",
                "OS (HR, 0.46; 95% CI, 0.72 to 0.34). | LIMITS_REVERSED",
                "OS (HR, 0.84; 90% CI, 0.57-1.22; P = .20). | P_FITS_ONE_SIDED",
                "OS (HR, 0.80; 95% CI, 0.70-0.91; P = .45). | P_OFF_INTERVAL",
                "OS did not differ (HR, 0.99; P = .46). | P_NEEDS_MANY_EVENTS",
                "OS differed (P = .000). | P_ZERO",
                "OS was improved with zelotinib (HR, 1.45; 95% CI, 1.10 to 1.91)."
                        + " | DIRECTION_AGAINST_RATIO",
                "A worse OS was seen with zelotinib (HR, 0.70; 95% CI, 0.55 to 0.89)."
                        + " | DIRECTION_AGAINST_RATIO",
                "Zelotinib reduced the risk of death (HR, 1.45; 95% CI, 1.10 to 1.91)."
                        + " | DIRECTION_AGAINST_RATIO",
                "The ORR was 40% with zelotinib (CR, 10%; PR, 25%). | RESPONSES_DO_NOT_ADD_UP",
                "A response occurred in 12 of 40 patients (35%). | PERCENT_OFF_COUNTS",
                "The ORR was 40% (16/40; 95% CI, 20 to 80). | PROPORTION_INTERVAL",
                "The ORR was 44.7% (21/47; 95% CI, 30.2 to 63.0). | PROPORTION_INTERVAL",
                "The ORR was 44.7% (21/47; 95% CI, 26.0 to 59.9). | PROPORTION_INTERVAL",
                "The ORR was 44.7% (21/47; 90% CI, 30.2 to 59.9). | PROPORTION_INTERVAL",
                "The ORR was 44.8% (21/47). | PERCENT_OFF_COUNTS",
                "The ORR was 44.6% (21/47). | PERCENT_OFF_COUNTS",
                "The ORR was 40% (41/40). | COUNT_ABOVE_TOTAL",
                "The ORR difference was significant (OR, 2.31; 95% CI, 1.20 to 2.21)."
                        + " | ESTIMATE_OUTSIDE_INTERVAL",
                "OS (HR, 1.00; 95% CI, 0.80 to 1.25; P = .05). | P_OFF_INTERVAL",
                "The ORR was 60% with zelotinib, and the DCR was 50% with zelotinib. |"
                        + " RESPONSE_ABOVE_CONTROL",
                "Median PFS was 9.1 months with zelotinib, and median OS was 7.2 months with"
                        + " zelotinib. | PROGRESSION_AFTER_DEATH"
            })
    void looksAgainAt(String text, Check check) {
        assertEquals(List.of(check), checks(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OS (HR, 0.84; 90% CI, 0.57-1.22; one-sided P = .20).",
                "OS (HR, 0.84; 90% CI, 0.57-1.22; P = .45).",
                "The ORR was 60% with zelotinib and 50% with placebo; the DCR was 55% with"
                        + " placebo.",
                "OS (HR, 0.46; 95% CI, 0.34-not reached; P < .001).",
                "OS was improved with zelotinib (HR, 0.70; 95% CI, 0.55 to 0.89).",
                "OS was not improved with zelotinib (HR, 1.45; 95% CI, 1.10 to 1.91).",
                "OS was improved with zelotinib (HR, 1.10; 95% CI, 0.80 to 1.51).",
                "Zelotinib had a higher likelihood of survival (HR, 0.70; 95% CI, 0.55 to 0.89).",
                "Zelotinib was associated with an increased risk of death (HR, 1.45; 95% CI, 1.10"
                        + " to 1.91).",
                "The ORR was 35% with zelotinib (CR, 10%; PR, 25%).",
                "The ORR was 44.7% (21/47; 95% CI, 30.2 to 59.9).",
                "The ORR was 44.7% (21/47; 95% CI, 31.4 to 58.8).",
                "The ORR was 44.7% (21/47; 95% CI, 30.5 to 58.9).",
                "The ORR was 45% (21/47).",
                "The ORR was 100% (40/40).",
                "The ORR was 0% (0/40).",
                "The ORR was about 40% (21/47).",
                "OS (HR, 0.72; 95% CI, 0.72 to 0.72).",
                "OS (HR, 0.54; 95% CI, 0.54 to 0.54).",
                "OS (HR, 1.00; 95% CI, 0.80 to 1.25; P = 1.00).",
                "OS differed (P < .001).",
                "The ORR was 35% with zelotinib (CR, 10%; PR, 26%).",
                "OS was not inferior (HR, 0.87; 90% CI, 0.70 to 1.08; P < .01 for noninferiority).",
                "Among these 32 patients, 8 had a partial response (20%)."
            })
    void isContentWith(String text) {
        assertEquals(List.of(), checks(text));
    }

    /** The limits were computed apart from the library, the exact ones by summing binomials. */
    @ParameterizedTest
    @CsvSource({
        "21, 47, 95, 30.47, 58.89, 31.41, 58.75, 30.17, 59.88",
        "3, 39, 95, 0.00, 16.06, 2.65, 20.32, 1.62, 20.87",
        "0, 10, 95, 0.00, 0.00, 0.00, 27.75, 0.00, 30.85",
        "10, 10, 95, 100.00, 100.00, 72.25, 100.00, 69.15, 100.00",
        "1, 30, 90, 0.00, 8.72, 0.75, 13.64, 0.17, 14.86",
        "22, 39, 99, 35.96, 76.86, 36.55, 74.41, 34.98, 76.25",
        "196, 327, 95, 54.63, 65.25, 54.54, 65.10, 54.40, 65.29",
        "299, 300, 95, 99.01, 100.00, 98.14, 99.94, 98.16, 99.99",
        "13, 14, 80, 84.04, 100.00, 78.88, 97.84, 74.93, 99.25"
    })
    void theIntervalsOfAProportionAreThoseOfTheTextbooks(
            int n,
            int of,
            double level,
            double waldLow,
            double waldHigh,
            double wilsonLow,
            double wilsonHigh,
            double exactLow,
            double exactHigh) {
        assertClose(waldLow, waldHigh, ProportionAudit.wald(n, of, level));
        assertClose(wilsonLow, wilsonHigh, ProportionAudit.wilson(n, of, level));
        assertClose(exactLow, exactHigh, ProportionAudit.exact(n, of, level));
    }

    private static void assertClose(double low, double high, Range range) {
        assertEquals(low, range.low(), 0.006);
        assertEquals(high, range.high(), 0.006);
    }

    /** One wrong digit in a lower limit or an estimate of a trial with many events. */
    @Property
    void aWrongDigitRaisesALead(
            @ForAll @DoubleRange(min = -0.5, max = 0.5) double logRatio,
            @ForAll @IntRange(min = 500, max = 1500) int events,
            @ForAll @IntRange(min = 0, max = 2) int which,
            @ForAll @IntRange(min = 2, max = 4) int by) {
        double half = Normal.ofLevel(95) * 2 / Math.sqrt(events);
        double[] numbers = {
            Math.exp(logRatio), Math.exp(logRatio - half), Math.exp(logRatio + half)
        };
        numbers[which] += by / 10.0;
        String text =
                "OS was compared (HR, "
                        + print(numbers[0], 2)
                        + "; 95% CI, "
                        + print(numbers[1], 2)
                        + " to "
                        + print(numbers[2], 2)
                        + ").";
        assertTrue(!checks(text).isEmpty(), text);
    }

    @Property
    void isTotal(@ForAll String text) {
        assertTrue(checks(text).size() >= 0);
    }

    @Example
    void namesWhatMustNotBeNull() {
        assertEquals(
                "statistics",
                assertThrows(NullPointerException.class, () -> Audit.of(null)).getMessage());
    }

    @Example
    void theNormalDistributionIsThatOfTheTables() {
        assertEquals(0.025, Normal.upperTail(1.959964), 1e-6);
        assertEquals(0.5, Normal.upperTail(0), 1e-6);
        assertEquals(1.959964, Normal.ofLevel(95), 1e-4);
        assertEquals(1.644854, Normal.ofLevel(90), 1e-4);
    }
}
