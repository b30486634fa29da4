package io.github.oncolit.trials.audit;

import io.github.oncolit.core.Located;
import io.github.oncolit.trials.ConfidenceInterval;
import io.github.oncolit.trials.EffectEstimate;
import io.github.oncolit.trials.EfficacyStatistic;
import io.github.oncolit.trials.EfficacyStatistics;
import io.github.oncolit.trials.MedianTime;
import io.github.oncolit.trials.PValueStatement;
import io.github.oncolit.trials.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The check of an article's numbers against each other. All arithmetic is on what a printed number
 * may have been before it was rounded, so that honest rounding raises nothing.
 *
 * <pre>{@code
 * for (Lead lead : Audit.of(EfficacyStatistics.in(article)).leads()) {
 *     System.out.println(lead);
 * }
 * }</pre>
 *
 * @param leads reasons to look again, in text order; never verdicts
 */
public record Audit(List<Lead> leads) {

    public Audit {
        leads = List.copyOf(leads);
    }

    /**
     * Checks the statistics of one article.
     *
     * @param statistics what was read
     * @return the leads, empty if all numbers agree
     */
    public static Audit of(EfficacyStatistics statistics) {
        Objects.requireNonNull(statistics, "statistics");
        List<Lead> leads = new ArrayList<>();
        RatioAudit ratios = new RatioAudit(leads);
        ProportionAudit proportions = new ProportionAudit(leads);
        GroupAudit groups = new GroupAudit(leads);
        Optional<BigDecimal> level = Optional.empty();
        for (EfficacyStatistic statistic : statistics.all()) {
            if (statistic instanceof EffectEstimate effect) {
                ratios.check(effect, level);
                level = level(effect.interval(), level);
            } else if (statistic instanceof Rate rate) {
                proportions.check(rate, level);
                level = level(rate.interval(), level);
                groups.add(rate);
            } else if (statistic instanceof MedianTime median) {
                level = level(median.interval(), level);
                groups.add(median);
            } else if (statistic instanceof PValueStatement statement) {
                ratios.zero(statement.pValue().value(), statement.span());
            }
        }
        groups.check();
        leads.sort(Comparator.comparing(Lead::span));
        return new Audit(leads);
    }

    private static Optional<BigDecimal> level(
            Optional<Located<ConfidenceInterval>> interval, Optional<BigDecimal> before) {
        return interval.flatMap(i -> i.value().level()).or(() -> before);
    }

    @Override
    public String toString() {
        return leads.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
