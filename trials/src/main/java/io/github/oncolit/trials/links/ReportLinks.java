package io.github.oncolit.trials.links;

import io.github.oncolit.trials.ArticleReport;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the parts of a report hang together: statistic, group, trial, reference.
 *
 * <pre>{@code
 * for (StatisticLink link : ArticleReport.of(article).links().statistics()) {
 *     System.out.println(link.statistic() + " is a result of " + link.trial());
 * }
 * }</pre>
 *
 * <p>Links are conclusions from the text, each with its reason; what the text does not say is not
 * linked.
 *
 * @param trials the trials that the article speaks of, in the order of their first identifiers,
 *     then names
 * @param statistics one for each statistic of the report, in the same order
 */
public record ReportLinks(List<ReportedTrial> trials, List<StatisticLink> statistics) {

    public ReportLinks {
        trials = List.copyOf(trials);
        statistics = List.copyOf(statistics);
    }

    /**
     * Links what was read of an article.
     *
     * @param report a report
     * @return its links
     */
    public static ReportLinks of(ArticleReport report) {
        return StatisticLinker.link(Objects.requireNonNull(report, "report"));
    }

    @Override
    public String toString() {
        return Stream.concat(trials.stream(), statistics.stream())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
