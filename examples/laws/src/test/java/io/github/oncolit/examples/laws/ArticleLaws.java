package io.github.oncolit.examples.laws;

import static io.github.oncolit.examples.laws.Laws.holds;
import static io.github.oncolit.examples.laws.Laws.inside;
import static io.github.oncolit.examples.laws.Laws.located;
import static io.github.oncolit.examples.laws.Laws.ordered;
import static io.github.oncolit.examples.laws.Laws.parted;

import io.github.oncolit.citations.apparatus.ApparatusAudit;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Fact;
import io.github.oncolit.core.Link;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.TrialMention;
import io.github.oncolit.trials.TrialName;
import io.github.oncolit.trials.audit.Audit;
import io.github.oncolit.trials.links.ReportLinks;
import io.github.oncolit.trials.rows.ReportRows;
import java.util.List;

/** The laws of an article and of the report on it. */
final class ArticleLaws {

    /** How many single characters are followed back to the source. */
    private static final int PROBES = 500;

    private ArticleLaws() {}

    static void check(Article article, String source) {
        String text = article.text();
        located(article.sections(), text);
        located(article.title(), text);
        located(article.byline(), text);
        located(article.published(), text);
        located(article.superscripts(), text);
        located(article.links(), text);
        located(article.anchors(), text);
        parted(article.sections().stream().map(Section::span).toList());
        ordered(article.superscripts()); // which may nest
        ordered(article.links().stream().map(Link::span).toList());
        for (Section section : article.sections()) {
            if (section.span().length() > 0) {
                holds(
                        article.sectionAt(section.span().start()) == section.kind()
                                && article.sectionAt(section.span().end() - 1) == section.kind(),
                        "a section is not found at its own place",
                        section);
            }
        }
        holds(article.sectionAt(-1) == SectionKind.BODY, "a section before the text");
        holds(article.sectionAt(text.length()) == SectionKind.BODY, "a section behind the text");
        article.disclosures().ifPresent(d -> holds(!d.isBlank(), "a blank statement"));
        source(article, source);
    }

    /** Every span leads into the source; a letter that was not decoded is found there. */
    private static void source(Article article, String source) {
        String text = article.text();
        Span whole = new Span(0, source.length());
        Span all = article.sourceSpan(new Span(0, text.length()));
        inside(whole, all);
        int step = Math.max(1, text.length() / PROBES);
        for (int at = 0; at < text.length(); at += step) {
            Span place = article.sourceSpan(new Span(at, at + 1));
            inside(whole, place);
            holds(place.length() == 0 || all.contains(place), "outside of all", place, all);
            if (place.length() == 1 && Character.isLetter(source.charAt(place.start()))) {
                holds(
                        source.charAt(place.start()) == text.charAt(at),
                        "another letter in the source",
                        place,
                        at);
            }
        }
    }

    static void check(ArticleReport report) {
        String text = report.article().text();
        report.facts().forEach(fact -> located(fact, text));
        CitationLaws.check(report.references(), text);
        CitationLaws.markers(report.markers(), report.references(), text);
        identifiers(report.trialIds(), text);
        names(report.trialNames(), text);
        StatisticLaws.check(report.statistics(), text);
        DisclosureLaws.check(report.disclosures(), text);
        located(Audit.of(report.statistics()).leads(), text);
        located(ApparatusAudit.of(report.article()), text);
        located(ReportLinks.of(report), text);
        located(ReportRows.of(report), text);
    }

    static void identifiers(List<TrialMention> mentions, String text) {
        located(mentions, text);
        parted(mentions.stream().map(Fact::span).toList());
        for (TrialMention mention : mentions) {
            mention.diagnostics().forEach(d -> inside(mention.span(), d.span()));
            holds(!mention.value().isBlank(), "an identifier without a value", mention);
            mention.id().ifPresent(EntryPoint::canonical);
        }
    }

    static void names(List<TrialName> names, String text) {
        located(names, text);
        parted(names.stream().map(Fact::span).toList());
    }
}
