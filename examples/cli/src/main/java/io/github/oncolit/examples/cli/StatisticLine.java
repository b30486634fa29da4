package io.github.oncolit.examples.cli;

import io.github.oncolit.core.Located;
import io.github.oncolit.trials.ConfidenceInterval;
import io.github.oncolit.trials.EffectEstimate;
import io.github.oncolit.trials.EfficacyStatistic;
import io.github.oncolit.trials.MedianTime;
import io.github.oncolit.trials.PValueStatement;
import io.github.oncolit.trials.Rate;
import io.github.oncolit.trials.TrialId;
import io.github.oncolit.trials.TrialMention;
import io.github.oncolit.trials.links.ReportedTrial;
import io.github.oncolit.trials.links.StatisticLink;
import java.util.Optional;

/** Prints a statistic on one line, for people to read. */
final class StatisticLine {

    private StatisticLine() {}

    /** The statistic, its trial and the reference that it is cited from. */
    static String of(StatisticLink link) {
        return of(link.statistic())
                + link.trial().map(t -> " | " + trial(t.value())).orElse("")
                + link.reference().map(r -> " | reference " + r.value()).orElse("")
                + (link.role().value() == TrialMention.Role.CITED ? " | cited" : "");
    }

    private static String trial(ReportedTrial trial) {
        return trial.name().or(() -> trial.id().map(TrialId::value)).orElse("");
    }

    private static String of(EfficacyStatistic statistic) {
        StringBuilder line = new StringBuilder();
        Optional<? extends Located<?>> about =
                statistic.endpoint().isPresent() ? statistic.endpoint() : statistic.endpointText();
        line.append(about.map(e -> e.value().toString()).orElse("-")).append(" | ");
        if (statistic instanceof EffectEstimate effect) {
            line.append(effect.measure()).append(' ').append(effect.value().raw());
            effect.interval().ifPresent(i -> line.append(interval(i.value())));
            effect.pValue().ifPresent(p -> line.append(", ").append(p.value()));
            effect.arm().ifPresent(a -> line.append(" | ").append(a.value()));
            effect.comparator().ifPresent(c -> line.append(" v ").append(c.value()));
        } else if (statistic instanceof MedianTime median) {
            line.append("median ").append(median.raw());
            median.interval().ifPresent(i -> line.append(interval(i.value())));
            median.arm().ifPresent(a -> line.append(" | ").append(a.value()));
        } else if (statistic instanceof Rate rate) {
            line.append("rate ").append(rate.raw());
            rate.n().ifPresent(n -> line.append(" | n ").append(n.value()));
            rate.of().ifPresent(of -> line.append(" of ").append(of.value()));
            rate.at().ifPresent(at -> line.append(" | at ").append(at.value()));
            rate.interval().ifPresent(i -> line.append(interval(i.value())));
            rate.arm().ifPresent(a -> line.append(" | ").append(a.value()));
        } else if (statistic instanceof PValueStatement statement) {
            line.append(statement.pValue().value());
        }
        line.append(statistic.safety() ? " | safety" : "");
        return line.append(ReportPrinter.problems(statistic.diagnostics())).toString();
    }

    private static String interval(ConfidenceInterval interval) {
        return " ("
                + interval.level().map(l -> l.toPlainString() + "% CI ").orElse("CI ")
                + interval.low().map(l -> l.toPlainString()).orElse("NR")
                + " to "
                + interval.high().map(h -> h.toPlainString()).orElse("NR")
                + ")";
    }
}
