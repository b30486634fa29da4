package io.github.oncolit.examples.cli;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.citations.disclosure.Disclosure;
import io.github.oncolit.citations.disclosure.Organization;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.EffectEstimate;
import io.github.oncolit.trials.EfficacyStatistic;
import io.github.oncolit.trials.MedianTime;
import io.github.oncolit.trials.Rate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of text and what it is.
 *
 * @param type a name in letters, such as {@code EffectEstimate}
 * @param span where it stands
 * @param note what was read there
 */
record Annotated(String type, Span span, String note) {

    /** All stretches of a part of a report, in text order. */
    static List<Annotated> of(ArticleReport report, Part part) {
        List<Annotated> all = new ArrayList<>();
        if (part.has(Part.REFERENCES)) {
            report.references()
                    .forEach(r -> add(all, "Reference", r.span(), "reference " + r.ordinal()));
            for (CitationMarker marker : report.markers()) {
                add(all, "CitationMarker", marker.span(), "cites " + marker.targets());
            }
        }
        if (part.has(Part.TRIALS)) {
            report.trialIds().forEach(m -> add(all, "TrialIdentifier", m.span(), m.value()));
            report.trialNames().forEach(n -> add(all, "TrialName", n.span(), n.raw()));
        }
        if (part.has(Part.STATISTICS)) {
            report.statistics().all().forEach(s -> add(all, type(s), s.span(), s.toString()));
        }
        if (part.has(Part.DISCLOSURES)) {
            report.disclosures().all().forEach(d -> disclosure(all, d));
        }
        all.sort(Comparator.comparing(Annotated::span).thenComparing(Annotated::type));
        return all.stream().distinct().toList();
    }

    private static void disclosure(List<Annotated> all, Disclosure disclosure) {
        String category = disclosure.category().value().name();
        disclosure.author().ifPresent(a -> add(all, "Person", a.span(), a.value()));
        add(all, "Relationship", disclosure.category().span(), category);
        for (Organization organization : disclosure.organizations()) {
            String name = organization.canonicalName().orElse(organization.name().value());
            add(all, "Organization", organization.name().span(), name);
        }
    }

    private static void add(List<Annotated> all, String type, Span span, String note) {
        if (span.length() > 0) {
            all.add(new Annotated(type, span, note));
        }
    }

    private static String type(EfficacyStatistic statistic) {
        if (statistic instanceof EffectEstimate) {
            return "EffectEstimate";
        }
        if (statistic instanceof MedianTime) {
            return "MedianTime";
        }
        return statistic instanceof Rate ? "Rate" : "PValue";
    }
}
