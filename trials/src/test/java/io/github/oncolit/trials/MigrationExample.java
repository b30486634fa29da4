package io.github.oncolit.trials;

import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.export.CslJson;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.audit.Audit;
import io.github.oncolit.trials.audit.Lead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The code of the page for those who come from another tool, as it is printed there. */
final class MigrationExample {

    private MigrationExample() {}

    static List<String> trials(String text) {
        List<String> trials =
                TrialIds.in(Article.ofText(text)).stream()
                        .filter(TrialMention::valid)
                        .map(TrialMention::value)
                        .toList();
        return trials;
    }

    static List<String> ratios(String text) {
        List<String> lines = new ArrayList<>();
        for (EfficacyStatistic statistic : EfficacyStatistics.in(Article.ofText(text)).all()) {
            if (statistic instanceof EffectEstimate effect && effect.measure() == Measure.HR) {
                String interval = effect.interval().map(Located::raw).orElse("no interval");
                lines.add(effect.value().value() + ", " + interval);
            }
        }
        return lines;
    }

    static List<Object> citation(String citation) {
        Reference reference = Reference.parse(citation);
        Map<String, Object> item = CslJson.of(reference);
        List<Span> unread = reference.unexplained();
        return List.of(item, unread);
    }

    static List<String> leads(Article article) {
        List<String> lines = new ArrayList<>();
        for (Lead lead : Audit.of(EfficacyStatistics.in(article)).leads()) {
            lines.add(lead.check() + ": " + lead.detail());
        }
        return lines;
    }
}
