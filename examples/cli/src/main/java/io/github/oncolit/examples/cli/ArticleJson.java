package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.citations.apparatus.ApparatusLead;
import io.github.oncolit.citations.apparatus.Renumbering;
import io.github.oncolit.citations.disclosure.DisclosureStatement;
import io.github.oncolit.citations.disclosure.Disclosures;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Author;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.TrialId;
import io.github.oncolit.trials.TrialMention;
import io.github.oncolit.trials.audit.Audit;
import io.github.oncolit.trials.audit.Lead;
import io.github.oncolit.trials.links.ReportLinks;
import io.github.oncolit.trials.links.ReportedTrial;
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
        FactJson.text(json, "title", article.title());
        FactJson.all(json, "byline", article.byline(), ArticleJson::author);
        FactJson.text(json, "published", article.published());
        FactJson.all(json, "sections", article.sections(), ArticleJson::section);
        article.disclosures().ifPresent(coi -> json.put("coi", coi));
        ArrayNode trialIds = json.putArray("trialIds");
        report.trialIds().stream()
                .filter(TrialMention::valid)
                .filter(m -> !NOT_OWN.contains(article.sectionAt(m.span().start())))
                .map(m -> m.value())
                .distinct()
                .forEach(trialIds::add);
        FactJson.all(json, "ids", report.trialIds(), TrialsJson::write);
        FactJson.all(json, "names", report.trialNames(), TrialsJson::write);
        ReportLinks links = report.links();
        FactJson.all(json, "trials", links.trials(), ArticleJson::trial);
        StatisticsJson.write(links, json);
        disclosures(report.disclosures(), json);
        FactJson.all(json, "references", report.references(), ReferenceJson::write);
        FactJson.all(json, "markers", report.markers(), ArticleJson::marker);
        FactJson.all(json, "audit", Audit.of(report.statistics()).leads(), ArticleJson::lead);
        ArrayNode audit = (ArrayNode) json.get("audit");
        report.apparatus().leads().forEach(lead -> lead(lead, audit.addObject()));
        if (mapped) {
            addSource(json, article);
            json.put("text", article.text());
        }
    }

    private static void author(Located<Author> author, ObjectNode json) {
        FactJson.person(author.value().name(), json);
        FactJson.strings(json, "degrees", author.value().degrees());
        FactJson.place(author.span(), json);
    }

    private static void section(Section section, ObjectNode json) {
        json.put("kind", section.kind().name());
        FactJson.text(json, "heading", section.heading());
        int start = section.heading().map(h -> h.span().start()).orElse(section.span().start());
        FactJson.place(new Span(start, section.span().end()), json);
    }

    private static void trial(ReportedTrial trial, ObjectNode json) {
        FactJson.strings(json, "ids", trial.ids().stream().map(TrialId::value).toList());
        FactJson.strings(json, "names", trial.names());
        FactJson.text(json, "phase", trial.phase());
        json.put("role", trial.role().name().toLowerCase(Locale.ROOT));
    }

    private static void disclosures(Disclosures disclosures, ObjectNode json) {
        List<DisclosureStatement> statements = disclosures.statements();
        json.put("noneDeclared", statements.stream().anyMatch(DisclosureStatement::noneDeclared));
        json.put("remainderNone", statements.stream().anyMatch(DisclosureStatement::remainderNone));
        FactJson.all(json, "disclosures", disclosures.all(), DisclosuresJson::disclosure);
    }

    private static void marker(CitationMarker marker, ObjectNode json) {
        json.put("printed", marker.raw());
        FactJson.place(marker.span(), json);
        json.put("style", marker.style().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        marker.targets().forEach(json.putArray("targets")::add);
    }

    private static void lead(Lead lead, ObjectNode json) {
        json.put("code", lead.check().name());
        FactJson.place(lead.span(), json);
        json.put("detail", lead.detail());
    }

    private static void lead(ApparatusLead lead, ObjectNode json) {
        json.put("code", lead.check().name());
        FactJson.place(lead.span(), json);
        json.put("detail", lead.detail());
        FactJson.known(json, "spans", lead.spans(), FactJson::place);
        if (!lead.ordinals().isEmpty()) {
            lead.ordinals().forEach(json.putArray("ordinals")::add);
        }
        FactJson.known(json, "repair", lead.repair(), ArticleJson::renumbering);
    }

    private static void renumbering(Renumbering number, ObjectNode json) {
        FactJson.place(number.label(), json);
        json.put("printed", number.printed());
        json.put("proposed", number.proposed());
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
