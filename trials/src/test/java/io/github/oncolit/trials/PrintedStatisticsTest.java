package io.github.oncolit.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.oncolit.core.Article;
import io.github.oncolit.trials.generators.PrintedStatistic;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random statistics, printed in the styles of the journals and read back. */
class PrintedStatisticsTest {

    private static List<EfficacyStatistic> read(PrintedStatistic printed, int expected) {
        List<EfficacyStatistic> all = EfficacyStatistics.in(Article.ofText(printed.text())).all();
        assertEquals(expected, all.size(), printed.text());
        for (EfficacyStatistic statistic : all) {
            assertEquals(
                    printed.endpoint(), statistic.endpoint().orElseThrow().value(), printed.text());
        }
        return all;
    }

    @Property(tries = 1500)
    void effectsAreReadBack(@ForAll PrintedStatistic.Effect printed) {
        EffectEstimate read = (EffectEstimate) read(printed, 1).get(0);
        ConfidenceInterval interval = read.interval().orElseThrow().value();
        assertEquals(printed.value(), read.value().value(), printed.text());
        assertEquals(printed.low(), interval.low().orElseThrow(), printed.text());
        assertEquals(printed.high(), interval.high().orElseThrow(), printed.text());
        assertEquals(
                printed.p(),
                read.pValue().orElseThrow().value().value().orElseThrow(),
                printed.text());
    }

    @Property
    void mediansAreReadBack(@ForAll PrintedStatistic.Medians printed) {
        List<EfficacyStatistic> all = read(printed, 2);
        assertEquals(printed.first(), ((MedianTime) all.get(0)).value().orElseThrow().value());
        assertEquals(printed.second(), ((MedianTime) all.get(1)).value().orElseThrow().value());
    }

    @Property
    void countsAreReadBack(@ForAll PrintedStatistic.Response printed) {
        Rate rate = (Rate) read(printed, 1).get(0);
        assertEquals(
                BigDecimal.valueOf(printed.percent()),
                rate.percent().orElseThrow().value(),
                printed.text());
        assertEquals(printed.n(), rate.n().orElseThrow().value(), printed.text());
        assertEquals(printed.of(), rate.of().orElseThrow().value(), printed.text());
    }
}
