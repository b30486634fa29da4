package io.github.oncolit.trials;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.statistics.Finding;
import io.github.oncolit.trials.statistics.StatisticsReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The efficacy statistics of an article: hazard ratios and their kin, medians, rates and P values,
 * each with what it is about.
 *
 * <p>They are read in the title, the abstract, the body, captions and tables; not in references,
 * disclosures and what belongs to the site.
 *
 * @param all the statistics in text order
 * @param unexplained numbers that were seen in these zones and not understood
 */
public record EfficacyStatistics(List<EfficacyStatistic> all, List<Span> unexplained) {

    private static final Set<SectionKind> ZONES =
            EnumSet.of(
                    SectionKind.TITLE,
                    SectionKind.ABSTRACT,
                    SectionKind.BODY,
                    SectionKind.CAPTION,
                    SectionKind.TABLE);

    public EfficacyStatistics {
        all = List.copyOf(all);
        unexplained = List.copyOf(unexplained);
    }

    /**
     * Reads the statistics of an article. Never fails; what is not understood is not in the result.
     *
     * @param article the article
     * @return the statistics with spans in {@link Article#text()}
     */
    public static EfficacyStatistics in(Article article) {
        Objects.requireNonNull(article, "article");
        StatisticsReader reader = new StatisticsReader(article);
        List<EfficacyStatistic> all = new ArrayList<>();
        for (Section section : article.sections()) {
            if (ZONES.contains(section.kind())) {
                for (Finding finding : reader.read(section.span())) {
                    all.add(statistic(finding, section.kind(), article.text()));
                }
            }
        }
        return new EfficacyStatistics(all, reader.unexplained());
    }

    private static EfficacyStatistic statistic(Finding finding, SectionKind zone, String text) {
        return switch (finding.kind()) {
            case EFFECT -> effect(finding, zone, text);
            case MEDIAN -> median(finding, zone, text);
            case RATE -> rate(finding, zone, text);
            case P -> pValue(finding, zone, text);
        };
    }

    private static EffectEstimate effect(Finding finding, SectionKind zone, String text) {
        return new EffectEstimateBuilder()
                .span(finding.span())
                .raw(finding.span().textIn(text))
                .zone(zone)
                .measure(finding.measure().orElse(Measure.OTHER))
                .value(finding.value().orElseThrow())
                .unit(
                        finding.percent()
                                ? Optional.of("%")
                                : finding.unit().map(u -> u.name().toLowerCase(Locale.ROOT)))
                .interval(finding.interval())
                .pValue(finding.pValue())
                .endpoint(finding.endpoint())
                .endpointText(finding.endpointText())
                .arm(finding.arm())
                .comparator(finding.comparator())
                .population(finding.population())
                .direction(finding.direction())
                .safety(finding.safety())
                .build();
    }

    private static MedianTime median(Finding finding, SectionKind zone, String text) {
        return new MedianTimeBuilder()
                .span(finding.span())
                .raw(finding.span().textIn(text))
                .zone(zone)
                .value(finding.value())
                .unit(finding.unit())
                .reached(finding.value().isPresent())
                .mean(finding.mean())
                .interval(finding.interval())
                .pValue(finding.pValue())
                .endpoint(finding.endpoint())
                .endpointText(finding.endpointText())
                .arm(finding.arm())
                .comparator(finding.comparator())
                .population(finding.population())
                .safety(finding.safety())
                .build();
    }

    private static Rate rate(Finding finding, SectionKind zone, String text) {
        return new RateBuilder()
                .span(finding.span())
                .raw(finding.span().textIn(text))
                .zone(zone)
                .percent(finding.value())
                .n(finding.count())
                .of(finding.of())
                .at(finding.at())
                .qualifier(finding.qualifier())
                .interval(finding.interval())
                .endpoint(finding.endpoint())
                .endpointText(finding.endpointText())
                .arm(finding.arm())
                .comparator(finding.comparator())
                .population(finding.population())
                .safety(finding.safety())
                .build();
    }

    private static PValueStatement pValue(Finding finding, SectionKind zone, String text) {
        return new PValueStatementBuilder()
                .span(finding.span())
                .raw(finding.span().textIn(text))
                .zone(zone)
                .pValue(finding.pValue().orElseThrow())
                .endpoint(finding.endpoint())
                .endpointText(finding.endpointText())
                .safety(finding.safety())
                .build();
    }

    @Override
    public String toString() {
        return all.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
