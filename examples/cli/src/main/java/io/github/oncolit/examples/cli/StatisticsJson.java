package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.trials.ConfidenceInterval;
import io.github.oncolit.trials.EffectEstimate;
import io.github.oncolit.trials.EfficacyStatistic;
import io.github.oncolit.trials.Measure;
import io.github.oncolit.trials.MedianTime;
import io.github.oncolit.trials.PValue;
import io.github.oncolit.trials.PValueStatement;
import io.github.oncolit.trials.Rate;
import io.github.oncolit.trials.links.Linked;
import io.github.oncolit.trials.links.ReportLinks;
import io.github.oncolit.trials.links.ReportedTrial;
import io.github.oncolit.trials.links.StatisticLink;
import java.util.Locale;
import java.util.Optional;

/** Writes statistics as JSON: an absent value is a missing key, a number is as printed. */
final class StatisticsJson {

    private StatisticsJson() {}

    /** Writes the statistics of a report, each with its links. */
    static void write(ReportLinks links, ObjectNode json) {
        FactJson.all(json, "statistics", links.statistics(), StatisticsJson::write);
    }

    private static void write(StatisticLink link, ObjectNode json) {
        write(link.statistic(), json);
        json.put("part", link.zone().name().toLowerCase(Locale.ROOT));
        json.put("role", link.role().value().name().toLowerCase(Locale.ROOT));
        Optional<ReportedTrial> trial = link.trial().map(Linked::value);
        trial.flatMap(ReportedTrial::id).ifPresent(id -> json.put("trialId", id.value()));
        trial.flatMap(ReportedTrial::name).ifPresent(name -> json.put("trialName", name));
        trial.flatMap(ReportedTrial::phase).ifPresent(p -> json.put("phase", p.value()));
        link.reference().ifPresent(r -> json.put("referenceOrdinal", r.value()));
        ObjectNode because = json.putObject("because");
        reason(link.role(), because.putObject("role"));
        link.trial().ifPresent(t -> reason(t, because.putObject("trial")));
        link.reference().ifPresent(r -> reason(r, because.putObject("reference")));
    }

    private static void reason(Linked<?> linked, ObjectNode json) {
        json.put("reason", linked.reason().name());
        FactJson.place(linked.span(), json);
    }

    private static void write(EfficacyStatistic statistic, ObjectNode json) {
        FactJson.place(statistic.span(), json);
        json.put("raw", statistic.raw());
        json.put("zone", statistic.zone().name().toLowerCase(Locale.ROOT));
        if (statistic instanceof EffectEstimate effect) {
            effect(effect, json);
        } else if (statistic instanceof MedianTime median) {
            median(median, json);
        } else if (statistic instanceof Rate rate) {
            rate(rate, json);
        } else if (statistic instanceof PValueStatement statement) {
            json.put("kind", "p");
            pValue(statement.pValue().value(), json);
        }
        statistic.endpoint().ifPresent(e -> json.put("endpoint", e.value().abbreviation()));
        FactJson.text(json, "endpointText", statistic.endpointText());
        if (statistic instanceof Rate && statistic.safety()) {
            json.put("safety", true);
        }
        FactJson.problems(statistic.diagnostics(), json);
    }

    private static void effect(EffectEstimate effect, ObjectNode json) {
        json.put("kind", "effect");
        json.put("measure", effect.measure() == Measure.OTHER ? "other" : effect.measure().name());
        json.put("value", effect.value().value());
        effect.unit().ifPresent(unit -> json.put("unit", unit));
        effect.interval().ifPresent(i -> interval(i.value(), json));
        effect.pValue().ifPresent(p -> pValue(p.value(), json.putObject("p")));
        FactJson.text(json, "arm", effect.arm());
        FactJson.text(json, "comparator", effect.comparator());
        FactJson.text(json, "population", effect.population());
    }

    private static void median(MedianTime median, ObjectNode json) {
        json.put("kind", "median");
        FactJson.decimal(json, "value", median.value());
        median.unit().ifPresent(u -> json.put("unit", u.name().toLowerCase(Locale.ROOT)));
        json.put("reached", median.reached());
        if (median.mean()) {
            json.put("stat", "mean");
        }
        median.interval().ifPresent(i -> interval(i.value(), json));
        median.pValue().ifPresent(p -> pValue(p.value(), json.putObject("p")));
        FactJson.text(json, "arm", median.arm());
        FactJson.text(json, "comparator", median.comparator());
        FactJson.text(json, "population", median.population());
    }

    private static void rate(Rate rate, ObjectNode json) {
        json.put("kind", "rate");
        FactJson.decimal(json, "percent", rate.percent());
        rate.n().ifPresent(n -> json.put("n", n.value()));
        rate.of().ifPresent(of -> json.put("of", of.value()));
        rate.at()
                .ifPresent(
                        at ->
                                json.putObject("at")
                                        .put("value", at.value().value())
                                        .put(
                                                "unit",
                                                at.value().unit().name().toLowerCase(Locale.ROOT)));
        FactJson.text(json, "qualifier", rate.qualifier());
        rate.interval().ifPresent(i -> interval(i.value(), json));
        FactJson.text(json, "arm", rate.arm());
        FactJson.text(json, "comparator", rate.comparator());
        FactJson.text(json, "population", rate.population());
    }

    private static void interval(ConfidenceInterval interval, ObjectNode json) {
        ObjectNode node = json.putObject("ci");
        interval.level().ifPresent(level -> node.put("level", level));
        interval.low().ifPresent(low -> node.put("low", low));
        interval.high().ifPresent(high -> node.put("high", high));
    }

    private static void pValue(PValue p, ObjectNode json) {
        json.put("relation", p.relation().symbol());
        p.value().ifPresent(value -> json.put("value", value));
        p.sides().ifPresent(sides -> json.put("sides", sides));
    }
}
