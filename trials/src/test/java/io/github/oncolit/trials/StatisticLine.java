package io.github.oncolit.trials;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Located;
import io.github.oncolit.testing.Cases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a statistic on one line, for cases. */
final class StatisticLine {

    private StatisticLine() {}

    static List<Cases.Reading> read(String text) {
        return EfficacyStatistics.in(Article.ofText(text)).all().stream()
                .map(s -> new Cases.Reading(s.span(), of(s)))
                .toList();
    }

    static String of(EfficacyStatistic statistic) {
        StringBuilder line = new StringBuilder();
        String arm = "";
        Optional<Located<String>> comparator = Optional.empty();
        Optional<Located<String>> population = Optional.empty();
        if (statistic instanceof EffectEstimate effect) {
            line.append("effect ")
                    .append(effect.measure())
                    .append(' ')
                    .append(effect.value().value());
            effect.unit().ifPresent(u -> line.append(' ').append(u));
            effect.interval().ifPresent(i -> line.append(' ').append(interval(i.value())));
            effect.pValue().ifPresent(p -> line.append(' ').append(p.value()));
            arm = effect.arm().map(a -> " | " + a.value()).orElse("");
            comparator = effect.comparator();
            population = effect.population();
        } else if (statistic instanceof MedianTime median) {
            line.append(median.mean() ? "mean" : "median");
            median.value().ifPresent(v -> line.append(' ').append(v.value()));
            median.unit()
                    .ifPresent(u -> line.append(' ').append(u.name().toLowerCase(Locale.ROOT)));
            line.append(median.reached() ? "" : " not reached");
            median.interval().ifPresent(i -> line.append(' ').append(interval(i.value())));
            arm = median.arm().map(a -> " | " + a.value()).orElse("");
            comparator = median.comparator();
            population = median.population();
        } else if (statistic instanceof Rate rate) {
            line.append("rate");
            rate.percent().ifPresent(p -> line.append(' ').append(p.value()).append('%'));
            rate.n().ifPresent(n -> line.append(" n ").append(n.value()));
            rate.of().ifPresent(of -> line.append(" of ").append(of.value()));
            rate.at().ifPresent(at -> line.append(" at ").append(at.value()));
            rate.qualifier().ifPresent(q -> line.append(" (").append(q.value()).append(')'));
            rate.interval().ifPresent(i -> line.append(' ').append(interval(i.value())));
            arm = rate.arm().map(a -> " | " + a.value()).orElse("");
            comparator = rate.comparator();
            population = rate.population();
        } else if (statistic instanceof PValueStatement statement) {
            line.append(statement.pValue().value());
        }
        statistic.endpoint().ifPresent(e -> line.append(" | ").append(e.value().abbreviation()));
        statistic.endpointText().ifPresent(e -> line.append(" | ").append(e.value()));
        line.append(arm);
        comparator.ifPresent(c -> line.append(" v ").append(c.value()));
        population.ifPresent(p -> line.append(" | in ").append(p.value()));
        return line.append(statistic.safety() ? " | safety" : "").toString();
    }

    private static String interval(ConfidenceInterval interval) {
        return "CI"
                + interval.level().map(l -> " " + l.toPlainString()).orElse("")
                + " ["
                + interval.low().map(Object::toString).orElse("..")
                + " to "
                + interval.high().map(Object::toString).orElse("..")
                + "]";
    }
}
