package io.github.oncolit.examples.cli;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.apparatus.ApparatusLead;
import io.github.oncolit.citations.apparatus.Renumbering;
import io.github.oncolit.citations.disclosure.Disclosure;
import io.github.oncolit.citations.disclosure.DisclosureStatement;
import io.github.oncolit.citations.disclosure.Organization;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.TrialMention;
import io.github.oncolit.trials.TrialName;
import io.github.oncolit.trials.audit.Audit;
import io.github.oncolit.trials.audit.Lead;
import io.github.oncolit.trials.links.ReportLinks;
import io.github.oncolit.trials.links.ReportedTrial;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** Prints a report on an article for people to read; in colour on a terminal. */
final class ReportPrinter implements ReportWriter {

    private static final int SHOWN = 80;

    private final Part part;
    private final PrintStream out;

    ReportPrinter(Part part, PrintStream out) {
        this.part = part;
        this.out = out;
    }

    @Override
    public void write(ArticleItem item, ArticleReport report) {
        ReportLinks links = report.links();
        heading("ARTICLE " + item.id().replace("|@", "| @"));
        if (part == Part.ARTICLE) {
            front(report);
            site(report.article());
        }
        if (part.has(Part.REFERENCES)) {
            list("REFERENCES", report.references(), ReportPrinter::reference);
            list("MARKERS", report.markers(), ReportPrinter::marker);
            list(
                    "MARKERS AND REFERENCES TO CHECK",
                    report.apparatus().leads(),
                    ReportPrinter::lead);
        }
        if (part.has(Part.TRIALS)) {
            list("TRIAL IDENTIFIERS", report.trialIds(), ReportPrinter::trialId);
            list("TRIAL NAMES", report.trialNames(), ReportPrinter::trialName);
            list("TRIALS", links.trials(), ReportedTrial::toString);
        }
        if (part.has(Part.STATISTICS)) {
            list("STATISTICS", links.statistics(), StatisticLine::of);
            list("NUMBERS TO CHECK", Audit.of(report.statistics()).leads(), ReportPrinter::lead);
        }
        if (part.has(Part.DISCLOSURES)) {
            disclosures(report.disclosures().statements());
        }
        out.println();
    }

    private void front(ArticleReport report) {
        field("title", report.article().title().map(Located::value));
        field(
                "byline",
                Optional.of(
                                report.article().byline().stream()
                                        .map(a -> a.value().toString())
                                        .collect(Collectors.joining("; ")))
                        .filter(names -> !names.isEmpty()));
        field("published", report.article().published().map(d -> d.value().toString()));
    }

    /** What was left out, and the rule that decided. */
    private void site(Article article) {
        List<Section> site = article.sections(SectionKind.FURNITURE);
        if (!site.isEmpty()) {
            list("LEFT OUT AS THE SITE'S", site, section -> site(article, section));
        }
    }

    private static String site(Article article, Section section) {
        int start = section.heading().map(h -> h.span().start()).orElse(section.span().start());
        int end = section.span().end();
        int line = article.text().indexOf('\n', start);
        String first = article.text().substring(start, line < 0 ? end : Math.min(line, end));
        return article.siteRuleAt(start).map(rule -> rule + " | ").orElse("")
                + first.substring(0, Math.min(first.length(), SHOWN))
                + (first.length() < end - start ? " ..." : "");
    }

    private void heading(String words) {
        out.println(Ansi.AUTO.string("@|bold,cyan " + oneLine(words) + "|@"));
    }

    private void field(String name, Optional<String> value) {
        out.println("  " + name + ": " + oneLine(value.orElse("-")));
    }

    private interface Line<T> {
        String of(T fact);
    }

    private <T> void list(String name, List<T> facts, Line<T> line) {
        heading(name + " (" + facts.size() + ")");
        facts.forEach(fact -> out.println("  " + oneLine(line.of(fact))));
    }

    /** Control characters go: a page must not steer the terminal it is shown on. */
    static String oneLine(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!blank) {
                shown.append(c);
            } else if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        }
        return shown.toString().strip();
    }

    private static String reference(Reference reference) {
        StringBuilder line = new StringBuilder().append(reference.ordinal()).append(". ");
        List<String> authors = new ArrayList<>();
        reference.authors().forEach(a -> authors.add(name(a.value())));
        reference.collectives().forEach(c -> authors.add(c.value()));
        line.append(String.join(", ", authors))
                .append(reference.etAl().isPresent() ? " et al" : "");
        reference.title().ifPresent(t -> line.append(" | ").append(t.value()));
        reference.container().ifPresent(c -> line.append(" | ").append(c.value()));
        line.append(" | ")
                .append(reference.year().map(y -> y.value().toString()).orElse("no year"));
        reference.volume().ifPresent(v -> line.append("; ").append(v.value()));
        reference.issue().ifPresent(i -> line.append('(').append(i.value()).append(')'));
        reference.firstPage().ifPresent(p -> line.append(": ").append(p.value()));
        reference.lastPage().ifPresent(p -> line.append('-').append(p.value()));
        reference.doi().ifPresent(d -> line.append(" | doi:").append(d.value()));
        reference.trialId().ifPresent(t -> line.append(" | ").append(t.value()));
        return line.append(problems(reference.diagnostics())).toString();
    }

    private static String name(PersonName name) {
        return name.family()
                + name.given().map(g -> " " + g).orElse("")
                + name.suffix().map(s -> " " + s).orElse("");
    }

    private static String marker(CitationMarker marker) {
        return marker.raw() + " -> " + marker.targets() + problems(marker.diagnostics());
    }

    private static String trialId(TrialMention mention) {
        return mention.value()
                + " | "
                + mention.registry().key()
                + " | "
                + mention.role().name().toLowerCase(Locale.ROOT)
                + (mention.valid() ? "" : " | not valid")
                + mention.repair().map(id -> " | perhaps " + id.value()).orElse("")
                + problems(mention.diagnostics());
    }

    private static String trialName(TrialName name) {
        return name.raw() + name.id().map(id -> " | " + id.value()).orElse("");
    }

    private void disclosures(List<DisclosureStatement> statements) {
        List<Disclosure> all = statements.stream().flatMap(s -> s.disclosures().stream()).toList();
        list("DISCLOSURES", all, ReportPrinter::disclosure);
        if (statements.stream().anyMatch(DisclosureStatement::noneDeclared)) {
            out.println("  none declared");
        }
        if (statements.stream().anyMatch(DisclosureStatement::remainderNone)) {
            out.println("  the others declare none");
        }
    }

    private static String disclosure(Disclosure disclosure) {
        return disclosure.author().map(Located::value).orElse("the study")
                + " | "
                + disclosure.category().value()
                + " | "
                + disclosure.organizations().stream()
                        .map(ReportPrinter::organization)
                        .collect(Collectors.joining(", "))
                + problems(disclosure.diagnostics());
    }

    private static String organization(Organization organization) {
        return organization.name().value()
                + (organization.institution() ? " (to the institution)" : "")
                + (organization.familyMember() ? " (family member)" : "")
                + (organization.uncompensated() ? " (unpaid)" : "");
    }

    private static String lead(ApparatusLead lead) {
        return lead.check().message() + " | " + lead.detail() + repair(lead);
    }

    private static String repair(ApparatusLead lead) {
        return lead.repair().isEmpty()
                ? ""
                : " | "
                        + lead.repair().stream()
                                .map(Renumbering::toString)
                                .collect(Collectors.joining(", "));
    }

    private static String lead(Lead lead) {
        return lead.check().message() + " | " + lead.detail();
    }

    static String problems(List<Diagnostic> diagnostics) {
        return diagnostics.isEmpty()
                ? ""
                : diagnostics.stream()
                        .map(d -> d.code().message())
                        .distinct()
                        .collect(Collectors.joining("; ", "   [", "]"));
    }
}
