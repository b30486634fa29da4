package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.citations.disclosure.DisclosureStatement;
import io.github.oncolit.citations.disclosure.Disclosures;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Author;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.TrialMention;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the report on an article as the command line's data contract has it. */
final class ArticleJson {

    private static final Set<SectionKind> NOT_OWN =
            EnumSet.of(SectionKind.REFERENCES, SectionKind.FURNITURE);

    private ArticleJson() {}

    /** Writes a report; for a source that is not the text itself, the text and the way back too. */
    static void write(ArticleReport report, boolean mapped, ObjectNode json) {
        Article article = report.article();
        article.title().ifPresent(title -> json.put("title", title.value()));
        JsonLines.putAll(json, "byline", article.byline(), ArticleJson::author);
        article.published().ifPresent(date -> json.put("published", date.value().toString()));
        JsonLines.putAll(json, "sections", article.sections(), ArticleJson::section);
        article.disclosures().ifPresent(coi -> json.put("coi", coi));
        ArrayNode trialIds = json.putArray("trialIds");
        report.trialIds().stream()
                .filter(TrialMention::valid)
                .filter(m -> !NOT_OWN.contains(article.sectionAt(m.span().start())))
                .map(m -> m.value())
                .distinct()
                .forEach(trialIds::add);
        JsonLines.putAll(json, "ids", report.trialIds(), TrialsJson::write);
        JsonLines.putAll(json, "names", report.trialNames(), TrialsJson::write);
        JsonLines.putAll(json, "statistics", report.statistics().all(), StatisticsJson::write);
        disclosures(report.disclosures(), json);
        JsonLines.putAll(json, "references", report.references(), ReferenceJson::write);
        JsonLines.putAll(json, "markers", report.markers(), ArticleJson::marker);
        if (mapped) {
            addSource(json, article);
            json.put("text", article.text());
        }
    }

    private static void author(Located<Author> author, ObjectNode json) {
        json.put("family", author.value().name().family());
        author.value().name().given().ifPresent(given -> json.put("given", given));
        author.value().name().suffix().ifPresent(suffix -> json.put("suffix", suffix));
        if (!author.value().degrees().isEmpty()) {
            author.value().degrees().forEach(json.putArray("degrees")::add);
        }
        place(author.span(), json);
    }

    private static void section(Section section, ObjectNode json) {
        json.put("kind", section.kind().name());
        section.heading().ifPresent(heading -> json.put("heading", heading.value()));
        int start = section.heading().map(h -> h.span().start()).orElse(section.span().start());
        place(new Span(start, section.span().end()), json);
    }

    private static void disclosures(Disclosures disclosures, ObjectNode json) {
        List<DisclosureStatement> statements = disclosures.statements();
        json.put("noneDeclared", statements.stream().anyMatch(DisclosureStatement::noneDeclared));
        json.put("remainderNone", statements.stream().anyMatch(DisclosureStatement::remainderNone));
        JsonLines.putAll(json, "disclosures", disclosures.all(), DisclosuresJson::disclosure);
    }

    private static void marker(CitationMarker marker, ObjectNode json) {
        json.put("printed", marker.raw());
        place(marker.span(), json);
        json.put("style", marker.style().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        marker.targets().forEach(json.putArray("targets")::add);
    }

    private static void place(Span span, ObjectNode json) {
        json.put("start", span.start());
        json.put("end", span.end());
    }

    private static void addSource(JsonNode node, Article article) {
        node.forEach(child -> addSource(child, article));
        if (node instanceof ObjectNode object && node.has("start")) {
            Span source =
                    article.sourceSpan(
                            new Span(node.get("start").intValue(), node.get("end").intValue()));
            object.put("sourceStart", source.start());
            object.put("sourceEnd", source.end());
        }
    }
}
