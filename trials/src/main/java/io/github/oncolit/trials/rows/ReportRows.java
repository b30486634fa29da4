package io.github.oncolit.trials.rows;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.disclosure.Disclosure;
import io.github.oncolit.citations.disclosure.Organization;
import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.TrialMention;
import io.github.oncolit.trials.links.ReportLinks;
import io.github.oncolit.trials.links.ReportedTrial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A report as four tables.
 *
 * <pre>{@code
 * for (StatisticRow row : ArticleReport.of(article).rows().statistics()) {
 *     System.out.println(row.trialId() + " " + row.endpoint() + " " + row.logRatio());
 * }
 * }</pre>
 *
 * @param statistics one row for each statistic, in text order
 * @param references one row for each reference
 * @param ids one row for each mention of a trial identifier
 * @param disclosures one row for each organisation of each relationship
 */
public record ReportRows(
        List<StatisticRow> statistics,
        List<ReferenceRow> references,
        List<IdRow> ids,
        List<DisclosureRow> disclosures) {

    public ReportRows {
        statistics = List.copyOf(statistics);
        references = List.copyOf(references);
        ids = List.copyOf(ids);
        disclosures = List.copyOf(disclosures);
    }

    /**
     * Makes the tables of a report.
     *
     * @param report a report
     * @return its tables
     */
    public static ReportRows of(ArticleReport report) {
        Objects.requireNonNull(report, "report");
        ReportLinks links = ReportLinks.of(report);
        return new ReportRows(
                StatisticRows.of(links.statistics()),
                references(report),
                ids(report, links.trials()),
                disclosures(report));
    }

    private static List<ReferenceRow> references(ArticleReport report) {
        Map<Integer, Integer> cited = new HashMap<>();
        for (CitationMarker marker : report.markers()) {
            marker.targets().forEach(target -> cited.merge(target, 1, Integer::sum));
        }
        return report.references().stream()
                .map(r -> reference(r, cited.getOrDefault(r.ordinal(), 0)))
                .toList();
    }

    private static ReferenceRow reference(Reference reference, int cited) {
        return new ReferenceRow(
                reference.ordinal(),
                words(reference.label()),
                reference.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                reference.authors().stream()
                        .map(author -> name(author.value()))
                        .collect(Collectors.joining("; ")),
                reference.collectives().stream()
                        .map(Located::value)
                        .collect(Collectors.joining("; ")),
                words(reference.title()),
                words(reference.container()),
                reference.year().map(Located::value).orElse(0),
                words(reference.volume()),
                words(reference.issue()),
                words(reference.firstPage()),
                words(reference.lastPage()),
                reference.doi().map(d -> d.value().value()).orElse(""),
                reference.pmid().map(p -> p.value().value()).orElse(""),
                words(reference.trialId()),
                words(reference.url()),
                cited,
                problems(reference.diagnostics()),
                reference.raw(),
                reference.span().start(),
                reference.span().end());
    }

    private static String name(PersonName name) {
        return name.family()
                + name.given().map(given -> ", " + given).orElse("")
                + name.suffix().map(suffix -> ", " + suffix).orElse("");
    }

    private static List<IdRow> ids(ArticleReport report, List<ReportedTrial> trials) {
        Map<String, ReportedTrial> byId = new HashMap<>();
        trials.forEach(trial -> trial.ids().forEach(id -> byId.put(id.value(), trial)));
        return report.trialIds().stream()
                .map(m -> id(report, m, Optional.ofNullable(byId.get(m.value()))))
                .toList();
    }

    private static IdRow id(
            ArticleReport report, TrialMention mention, Optional<ReportedTrial> trial) {
        Span span = mention.span();
        return new IdRow(
                mention.registry().key(),
                mention.value(),
                mention.valid(),
                mention.repair().map(id -> id.value()).orElse(""),
                mention.role().name().toLowerCase(Locale.ROOT),
                trial.flatMap(ReportedTrial::name).orElse(""),
                trial.flatMap(ReportedTrial::phase).map(Located::value).orElse(""),
                report.article().sectionAt(span.start()).name().toLowerCase(Locale.ROOT),
                problems(mention.diagnostics()),
                mention.raw(),
                span.start(),
                span.end());
    }

    private static List<DisclosureRow> disclosures(ArticleReport report) {
        List<DisclosureRow> rows = new ArrayList<>();
        for (Disclosure disclosure : report.disclosures().all()) {
            if (disclosure.organizations().isEmpty()) {
                rows.add(disclosure(disclosure, Optional.empty()));
            }
            disclosure
                    .organizations()
                    .forEach(o -> rows.add(disclosure(disclosure, Optional.of(o))));
        }
        return rows;
    }

    private static DisclosureRow disclosure(
            Disclosure disclosure, Optional<Organization> organization) {
        Span span = organization.map(o -> o.name().span()).orElse(disclosure.span());
        return new DisclosureRow(
                words(disclosure.author()),
                disclosure.person().map(PersonName::family).orElse(""),
                disclosure.person().flatMap(PersonName::given).orElse(""),
                disclosure.category().value().name(),
                disclosure.category().raw(),
                organization.map(o -> o.name().value()).orElse(""),
                organization.flatMap(Organization::canonicalName).orElse(""),
                organization.map(Organization::institution).orElse(false),
                organization.map(Organization::familyMember).orElse(false),
                organization.map(Organization::uncompensated).orElse(false),
                words(disclosure.amount()),
                span.start(),
                span.end());
    }

    static String words(Optional<Located<String>> leaf) {
        return leaf.map(Located::value).orElse("");
    }

    private static String problems(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(d -> d.code().name())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "rows: "
                + statistics.size()
                + " of statistics, "
                + references.size()
                + " of references, "
                + ids.size()
                + " of trial identifiers, "
                + disclosures.size()
                + " of disclosures";
    }
}
