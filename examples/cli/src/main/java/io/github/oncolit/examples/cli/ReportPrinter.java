package io.github.oncolit.examples.cli;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.apparatus.ApparatusLead;
import io.github.oncolit.citations.apparatus.Renumbering;
import io.github.oncolit.citations.disclosure.Disclosure;
import io.github.oncolit.citations.disclosure.DisclosureStatement;
import io.github.oncolit.citations.disclosure.Organization;
import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PersonName;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.ConfidenceInterval;
import io.github.oncolit.trials.EffectEstimate;
import io.github.oncolit.trials.EfficacyStatistic;
import io.github.oncolit.trials.MedianTime;
import io.github.oncolit.trials.PValueStatement;
import io.github.oncolit.trials.Rate;
import io.github.oncolit.trials.TrialId;
import io.github.oncolit.trials.TrialMention;
import io.github.oncolit.trials.TrialName;
import io.github.oncolit.trials.audit.Audit;
import io.github.oncolit.trials.audit.Lead;
import io.github.oncolit.trials.links.Linked;
import io.github.oncolit.trials.links.ReportedTrial;
import io.github.oncolit.trials.links.StatisticLink;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** Prints a report on an article for people to read; in colour on a terminal. */
final class ReportPrinter implements ReportWriter {

    private final Part part;
    private final PrintStream out;

    ReportPrinter(Part part, PrintStream out) {
        this.part = part;
        this.out = out;
    }

    @Override
    public void write(ArticleItem item, ArticleReport report) {
        heading("ARTICLE " + item.id().replace("|@", "| @"));
        if (part == Part.ARTICLE) {
            front(report);
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
            list("TRIALS", report.links().trials(), ReportedTrial::toString);
        }
        if (part.has(Part.STATISTICS)) {
            list("STATISTICS", report.links().statistics(), ReportPrinter::statistic);
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

    private static String statistic(StatisticLink link) {
        return statistic(link.statistic())
                + link.trial()
                        .map(Linked::value)
                        .map(
                                t ->
                                        " | "
                                                + t.name()
                                                        .orElseGet(
                                                                () ->
                                                                        t.id().map(TrialId::value)
                                                                                .orElse("")))
                        .orElse("")
                + link.reference().map(r -> " | reference " + r.value()).orElse("")
                + (link.role().value() == TrialMention.Role.CITED ? " | cited" : "");
    }

    private static String statistic(EfficacyStatistic statistic) {
        StringBuilder line = new StringBuilder();
        Optional<? extends Located<?>> about =
                statistic.endpoint().isPresent() ? statistic.endpoint() : statistic.endpointText();
        line.append(about.map(e -> e.value().toString()).orElse("-")).append(" | ");
        if (statistic instanceof EffectEstimate effect) {
            line.append(effect.measure()).append(' ').append(effect.value().raw());
            effect.interval().ifPresent(i -> line.append(interval(i.value())));
            effect.pValue().ifPresent(p -> line.append(", ").append(p.value()));
            effect.arm().ifPresent(a -> line.append(" | ").append(a.value()));
            effect.comparator().ifPresent(c -> line.append(" v ").append(c.value()));
        } else if (statistic instanceof MedianTime median) {
            line.append("median ").append(median.raw());
            median.interval().ifPresent(i -> line.append(interval(i.value())));
            median.arm().ifPresent(a -> line.append(" | ").append(a.value()));
        } else if (statistic instanceof Rate rate) {
            line.append("rate ").append(rate.raw());
            rate.n().ifPresent(n -> line.append(" | n ").append(n.value()));
            rate.of().ifPresent(of -> line.append(" of ").append(of.value()));
            rate.at().ifPresent(at -> line.append(" | at ").append(at.value()));
            rate.interval().ifPresent(i -> line.append(interval(i.value())));
            rate.arm().ifPresent(a -> line.append(" | ").append(a.value()));
        } else if (statistic instanceof PValueStatement statement) {
            line.append(statement.pValue().value());
        }
        line.append(statistic.safety() ? " | safety" : "");
        return line.append(problems(statistic.diagnostics())).toString();
    }

    private static String interval(ConfidenceInterval interval) {
        return " ("
                + interval.level().map(l -> l.toPlainString() + "% CI ").orElse("CI ")
                + interval.low().map(l -> l.toPlainString()).orElse("NR")
                + " to "
                + interval.high().map(h -> h.toPlainString()).orElse("NR")
                + ")";
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

    private static String problems(List<Diagnostic> diagnostics) {
        return diagnostics.isEmpty()
                ? ""
                : diagnostics.stream()
                        .map(d -> d.code().message())
                        .distinct()
                        .collect(Collectors.joining("; ", "   [", "]"));
    }
}
