package io.github.oncolit.trials;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.disclosure.Disclosure;
import io.github.oncolit.core.Article;
import java.io.IOException;
import java.nio.file.Path;

/** The code of the README, as it is printed there. */
final class ReadmeExample {

    private ReadmeExample() {}

    static boolean read(Path file) throws IOException {
        Article article = Article.of(file); // HTML, JATS, PubMed XML, Markdown or plain text
        ArticleReport report = ArticleReport.of(article);

        for (TrialMention trial : report.trialIds()) {
            System.out.println(trial.value() + " " + trial.role() + " " + trial.span());
        }
        for (EfficacyStatistic statistic : report.statistics().all()) {
            if (statistic instanceof EffectEstimate effect) {
                System.out.println(effect.measure() + " " + effect.value().value());
                effect.interval().ifPresent(interval -> System.out.println(interval.raw()));
            }
        }
        for (Reference reference : report.references()) {
            reference
                    .title()
                    .ifPresent(title -> System.out.println(title.value() + " " + title.span()));
            reference.diagnostics().forEach(System.out::println);
        }
        for (CitationMarker marker : report.markers()) {
            System.out.println(marker.raw() + " cites " + marker.targets());
        }
        for (Disclosure disclosure : report.disclosures().all()) {
            System.out.println(disclosure.author() + " " + disclosure.category().value());
        }
        // The law that every record keeps: a span gives back what was printed.
        boolean located =
                report.facts()
                        .allMatch(fact -> fact.span().textIn(article.text()).equals(fact.raw()));
        return located;
    }
}
