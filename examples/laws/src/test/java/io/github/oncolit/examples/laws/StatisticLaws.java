package io.github.oncolit.examples.laws;

import static io.github.oncolit.examples.laws.Laws.inside;
import static io.github.oncolit.examples.laws.Laws.located;
import static io.github.oncolit.examples.laws.Laws.ordered;

import io.github.oncolit.core.Fact;
import io.github.oncolit.core.Located;
import io.github.oncolit.trials.EffectEstimate;
import io.github.oncolit.trials.EfficacyStatistic;
import io.github.oncolit.trials.EfficacyStatistics;
import io.github.oncolit.trials.MedianTime;
import io.github.oncolit.trials.PValueStatement;
import io.github.oncolit.trials.Rate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The laws of efficacy statistics: their numbers stand inside of them. */
final class StatisticLaws {

    private StatisticLaws() {}

    static void check(EfficacyStatistics statistics, String text) {
        located(statistics.all(), text);
        located(statistics.unexplained(), text);
        ordered(statistics.all().stream().map(Fact::span).toList());
        ordered(statistics.unexplained());
        for (EfficacyStatistic statistic : statistics.all()) {
            numbers(statistic).forEach(number -> inside(statistic.span(), number.span()));
        }
    }

    private static Stream<Located<?>> numbers(EfficacyStatistic statistic) {
        if (statistic instanceof EffectEstimate effect) {
            return present(
                    List.of(Optional.of(effect.value()), effect.interval(), effect.pValue()));
        }
        if (statistic instanceof MedianTime median) {
            return present(List.of(median.value()));
        }
        if (statistic instanceof Rate rate) {
            return present(List.of(rate.percent()));
        }
        return Stream.of(((PValueStatement) statistic).pValue());
    }

    private static Stream<Located<?>> present(List<Optional<? extends Located<?>>> leaves) {
        return leaves.stream().flatMap(Optional::stream);
    }
}
