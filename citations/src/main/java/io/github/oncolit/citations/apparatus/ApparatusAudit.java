package io.github.oncolit.citations.apparatus;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.citations.CitationMarkers;
import io.github.oncolit.citations.MarkerCode;
import io.github.oncolit.citations.MarkerStyle;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.References;
import io.github.oncolit.core.Article;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The check of an article's markers and its reference list against each other, by the rules of the
 * ICMJE: works are numbered in the order in which they are first cited, each once, and every work
 * listed is cited.
 *
 * <pre>{@code
 * for (ApparatusLead lead : ApparatusAudit.of(article).leads()) {
 *     System.out.println(lead);
 * }
 * }</pre>
 *
 * <p>What the audit says of markers can be no better than their reading: a list that seems never to
 * be cited may be one whose markers were lost when a page was saved.
 *
 * @param leads reasons to look again, in text order; never verdicts
 */
public record ApparatusAudit(List<ApparatusLead> leads) {

    public ApparatusAudit {
        leads = List.copyOf(leads);
    }

    /**
     * Checks an article.
     *
     * @param article an article
     * @return the leads, empty if all agrees or the article has no reference list
     */
    public static ApparatusAudit of(Article article) {
        List<Reference> references = References.in(article);
        return of(article, references, CitationMarkers.in(article, references));
    }

    /**
     * Checks what was read of an article.
     *
     * @param article an article
     * @param references its reference list
     * @param markers its citation markers
     * @return the leads, empty if all agrees or there are no references
     */
    public static ApparatusAudit of(
            Article article, List<Reference> references, List<CitationMarker> markers) {
        Objects.requireNonNull(article, "article");
        List<Reference> list = List.copyOf(references);
        List<CitationMarker> cited = List.copyOf(markers);
        List<ApparatusLead> leads = new ArrayList<>();
        if (!list.isEmpty()) {
            boolean named = !cited.isEmpty() && cited.get(0).style() == MarkerStyle.AUTHOR_YEAR;
            notListed(cited, leads);
            UnlistedNumbers.in(article, list, cited, leads);
            neverCited(list, cited, leads);
            ListNumbering.check(list, leads);
            duplicates(list, leads);
            if (named) {
                NameAndYear.check(list, cited, leads);
            } else {
                CitationOrder.check(article, list, cited, leads);
            }
        }
        leads.sort(Comparator.comparing(ApparatusLead::span));
        return new ApparatusAudit(leads);
    }

    private static void notListed(List<CitationMarker> markers, List<ApparatusLead> leads) {
        for (CitationMarker marker : markers) {
            if (marker.diagnostics().stream().anyMatch(d -> d.code() == MarkerCode.NOT_LISTED)) {
                leads.add(
                        new ApparatusLead(
                                ApparatusCheck.CITED_NOT_LISTED,
                                List.of(marker.span()),
                                marker.targets(),
                                "printed " + marker.raw()));
            }
        }
    }

    private static void neverCited(
            List<Reference> references, List<CitationMarker> markers, List<ApparatusLead> leads) {
        if (markers.isEmpty()) {
            leads.add(
                    new ApparatusLead(
                            ApparatusCheck.NO_MARKERS,
                            List.of(references.get(0).span()),
                            List.of(),
                            references.size() + " references"));
            return;
        }
        BitSet cited = new BitSet();
        markers.forEach(marker -> marker.targets().forEach(cited::set));
        for (Reference reference : references) {
            if (!cited.get(reference.ordinal())) {
                leads.add(
                        new ApparatusLead(
                                ApparatusCheck.NEVER_CITED,
                                List.of(reference.span()),
                                List.of(reference.ordinal()),
                                "reference " + name(reference)));
            }
        }
    }

    private static void duplicates(List<Reference> references, List<ApparatusLead> leads) {
        for (List<Reference> group : References.duplicates(references)) {
            leads.add(
                    new ApparatusLead(
                            ApparatusCheck.DUPLICATE,
                            group.stream().map(Reference::span).toList(),
                            group.stream().map(Reference::ordinal).toList(),
                            "references " + names(group)));
        }
    }

    /** What to call a reference: its printed label, else its place in the list. */
    static String name(Reference reference) {
        return reference
                .label()
                .map(label -> label.value())
                .orElse("no. " + reference.ordinal() + " of the list");
    }

    static String names(List<Reference> references) {
        return references.stream().map(ApparatusAudit::name).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return leads.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
