package io.github.oncolit.trials;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.citations.CitationMarkers;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.References;
import io.github.oncolit.citations.apparatus.ApparatusAudit;
import io.github.oncolit.citations.disclosure.Disclosures;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Fact;
import io.github.oncolit.trials.links.ReportLinks;
import io.github.oncolit.trials.rows.ReportRows;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Everything that an article says, read at once.
 *
 * <pre>{@code
 * ArticleReport report = ArticleReport.of(Article.ofHtml(html));
 * report.trialIds().forEach(System.out::println);
 * report.facts().allMatch(f -> f.span().textIn(report.article().text()).equals(f.raw())); // true
 * }</pre>
 *
 * <p>Facts in the site's furniture (adverts, related items) are not the article's own and left out.
 *
 * @param article the article
 * @param references its reference list
 * @param markers its in-text citation markers with their targets
 * @param trialIds the trial identifiers it mentions
 * @param trialNames the trials it names
 * @param statistics its efficacy statistics
 * @param disclosures its conflict-of-interest statements
 */
public record ArticleReport(
        Article article,
        List<Reference> references,
        List<CitationMarker> markers,
        List<TrialMention> trialIds,
        List<TrialName> trialNames,
        EfficacyStatistics statistics,
        Disclosures disclosures) {

    public ArticleReport {
        Objects.requireNonNull(article, "article");
        references = List.copyOf(references);
        markers = List.copyOf(markers);
        trialIds = List.copyOf(trialIds);
        trialNames = List.copyOf(trialNames);
        Objects.requireNonNull(statistics, "statistics");
        Objects.requireNonNull(disclosures, "disclosures");
    }

    /**
     * Reads an article.
     *
     * @param article an article
     * @return what it says; the same article always gives an equal report
     */
    public static ArticleReport of(Article article) {
        Objects.requireNonNull(article, "article");
        List<Reference> references = References.in(article);
        List<CitationMarker> markers = CitationMarkers.in(article, references);
        Trials trials = Trials.in(article, markers);
        return new ArticleReport(
                article,
                references,
                markers,
                trials.ids(),
                trials.names(),
                EfficacyStatistics.in(article),
                Disclosures.in(article));
    }

    /**
     * All facts, kind by kind, each kind in text order.
     *
     * @return references, markers, trial identifiers, statistics and disclosure statements
     */
    public Stream<Fact> facts() {
        return Stream.of(references, markers, trialIds, statistics.all(), disclosures.statements())
                .flatMap(List::stream);
    }

    /**
     * How the parts hang together: which trial and reference each statistic belongs to.
     *
     * @return the links; worked out anew at each call
     */
    public ReportLinks links() {
        return ReportLinks.of(this);
    }

    /**
     * The report as tables for data frames.
     *
     * @return the rows; worked out anew at each call
     */
    public ReportRows rows() {
        return ReportRows.of(this);
    }

    /**
     * The check of markers and reference list against each other.
     *
     * @return leads to look at, never verdicts; worked out anew at each call
     */
    public ApparatusAudit apparatus() {
        return ApparatusAudit.of(article, references, markers);
    }

    @Override
    public String toString() {
        return article.title().map(t -> t.value() + ": ").orElse("")
                + references.size()
                + " references, "
                + markers.size()
                + " markers, "
                + trialIds.size()
                + " trial identifiers, "
                + trialNames.size()
                + " trial names, "
                + statistics.all().size()
                + " statistics, "
                + disclosures.all().size()
                + " disclosures";
    }
}
