package io.github.oncolit.trials.rows;

import io.github.oncolit.core.Located;
import io.github.oncolit.trials.ConfidenceInterval;
import io.github.oncolit.trials.EffectEstimate;
import io.github.oncolit.trials.EfficacyStatistic;
import io.github.oncolit.trials.Measure;
import io.github.oncolit.trials.MedianTime;
import io.github.oncolit.trials.PValue;
import io.github.oncolit.trials.PValueStatement;
import io.github.oncolit.trials.Rate;
import io.github.oncolit.trials.TrialId;
import io.github.oncolit.trials.links.Linked;
import io.github.oncolit.trials.links.ReportedTrial;
import io.github.oncolit.trials.links.StatisticLink;
import io.github.oncolit.trials.statistics.Normal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes rows of statistics; an interval without a level has that of the one before it. */
final class StatisticRows {

    private static final double USUAL_LEVEL = 95;
    private static final MathContext DIGITS = new MathContext(6);

    private double levelBefore = Double.NaN;

    static List<StatisticRow> of(List<StatisticLink> links) {
        StatisticRows rows = new StatisticRows();
        List<StatisticRow> all = new ArrayList<>(links.size());
        links.forEach(link -> all.add(rows.row(link)));
        return all;
    }

    private StatisticRow row(StatisticLink link) {
        EfficacyStatistic statistic = link.statistic();
        Optional<ReportedTrial> trial = link.trial().map(Linked::value);
        StatisticRowBuilder row =
                absent().trialId(trial.flatMap(ReportedTrial::id).map(TrialId::value).orElse(""))
                        .trialName(trial.flatMap(ReportedTrial::name).orElse(""))
                        .phase(trial.flatMap(ReportedTrial::phase).map(Located::value).orElse(""))
                        .role(link.role().value().name().toLowerCase(Locale.ROOT))
                        .referenceOrdinal(link.reference().map(Linked::value).orElse(0))
                        .zone(link.zone().name().toLowerCase(Locale.ROOT))
                        .endpoint(
                                statistic
                                        .endpoint()
                                        .map(e -> e.value().abbreviation())
                                        .orElseGet(
                                                () -> ReportRows.words(statistic.endpointText())))
                        .arm(link.arm().map(Linked::value).orElse(""))
                        .comparator(link.comparator().map(Linked::value).orElse(""))
                        .population(link.population().map(Linked::value).orElse(""))
                        .safety(statistic.safety())
                        .printed(statistic.raw())
                        .begin(statistic.span().start())
                        .end(statistic.span().end());
        if (statistic instanceof EffectEstimate effect) {
            effect(effect, row);
        } else if (statistic instanceof MedianTime median) {
            median(median, row);
        } else if (statistic instanceof Rate rate) {
            rate(rate, row);
        } else if (statistic instanceof PValueStatement statement) {
            pValue(statement.pValue().value(), row.kind("p"));
        }
        return row.build();
    }

    private static StatisticRowBuilder absent() {
        return new StatisticRowBuilder()
                .kind("")
                .measure("")
                .value(Double.NaN)
                .unit("")
                .ciLow(Double.NaN)
                .ciHigh(Double.NaN)
                .ciLevel(Double.NaN)
                .logRatio(Double.NaN)
                .standardError(Double.NaN)
                .pRelation("")
                .pValue(Double.NaN)
                .pSides(0)
                .n(Double.NaN)
                .total(Double.NaN)
                .time(Double.NaN)
                .timeUnit("");
    }

    private void effect(EffectEstimate effect, StatisticRowBuilder row) {
        double value = effect.value().value().doubleValue();
        Measure measure = effect.measure();
        boolean ratio =
                measure == Measure.HR
                        || measure == Measure.OR
                        || measure == Measure.RR
                        || measure == Measure.IRR;
        boolean difference = measure == Measure.RD || measure == Measure.MD;
        row.kind("effect").measure(measure.name()).value(value).unit(effect.unit().orElse(""));
        if (ratio && value > 0) {
            row.logRatio(rounded(Math.log(value)));
        }
        effect.pValue().ifPresent(p -> pValue(p.value(), row));
        interval(effect.interval(), row);
        effect.interval()
                .filter(i -> ratio || difference)
                .ifPresent(i -> row.standardError(standardError(i.value(), ratio)));
    }

    /** Of the estimate, or of its logarithm: the distance of the limits over twice the quantile. */
    private double standardError(ConfidenceInterval interval, boolean ratio) {
        double low = number(interval.low());
        double high = number(interval.high());
        if (!(low <= high) || ratio && !(low > 0)) {
            return Double.NaN;
        }
        double level = Double.isNaN(levelBefore) ? USUAL_LEVEL : levelBefore;
        double width = ratio ? Math.log(high) - Math.log(low) : high - low;
        return level > 0 && level < 100 ? rounded(width / (2 * Normal.ofLevel(level))) : Double.NaN;
    }

    private void median(MedianTime median, StatisticRowBuilder row) {
        row.kind("median")
                .measure(median.mean() ? "mean" : "median")
                .value(number(median.value().map(Located::value)))
                .unit(median.unit().map(u -> u.name().toLowerCase(Locale.ROOT)).orElse(""));
        median.pValue().ifPresent(p -> pValue(p.value(), row));
        interval(median.interval(), row);
    }

    private void rate(Rate rate, StatisticRowBuilder row) {
        row.kind("rate").measure("rate").value(number(rate.percent().map(Located::value)));
        row.unit(rate.percent().isPresent() ? "%" : "");
        rate.n().ifPresent(n -> row.n(n.value()));
        rate.of().ifPresent(of -> row.total(of.value()));
        rate.at()
                .ifPresent(
                        at ->
                                row.time(at.value().value().doubleValue())
                                        .timeUnit(
                                                at.value().unit().name().toLowerCase(Locale.ROOT)));
        interval(rate.interval(), row);
    }

    private void interval(Optional<Located<ConfidenceInterval>> located, StatisticRowBuilder row) {
        located.map(Located::value)
                .ifPresent(
                        interval -> {
                            interval.level().ifPresent(l -> levelBefore = l.doubleValue());
                            row.ciLow(number(interval.low()))
                                    .ciHigh(number(interval.high()))
                                    .ciLevel(levelBefore);
                        });
    }

    private static void pValue(PValue p, StatisticRowBuilder row) {
        row.pRelation(p.relation().symbol()).pValue(number(p.value())).pSides(p.sides().orElse(0));
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }

    private static double number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::doubleValue).orElse(Double.NaN);
    }
}
