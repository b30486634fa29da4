package io.github.oncolit.citations.apparatus;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.citations.MarkerCode;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PersonName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the works that a marker with authors and year cannot tell apart: one author's of one year,
 * two authors' of one year, or {@code Roe et al, 2020}, if no letter stands behind the year.
 */
final class NameAndYear {

    private NameAndYear() {}

    static void check(
            List<Reference> references, List<CitationMarker> markers, List<ApparatusLead> leads) {
        for (CitationMarker marker : markers) {
            if (marker.diagnostics().stream().anyMatch(d -> d.code() == MarkerCode.AMBIGUOUS)) {
                leads.add(
                        new ApparatusLead(
                                ApparatusCheck.AMBIGUOUS_NAME_YEAR,
                                List.of(marker.span()),
                                marker.targets(),
                                "printed " + marker.raw()));
            }
        }
        Map<String, List<Reference>> works = new LinkedHashMap<>();
        for (Reference reference : references) {
            String form = form(reference);
            if (!form.isEmpty()) {
                works.computeIfAbsent(form, f -> new ArrayList<>(1)).add(reference);
            }
        }
        works.forEach(
                (form, group) -> {
                    if (group.size() > 1) {
                        leads.add(
                                new ApparatusLead(
                                        ApparatusCheck.AMBIGUOUS_NAME_YEAR,
                                        group.stream().map(Reference::span).toList(),
                                        group.stream().map(Reference::ordinal).toList(),
                                        form + " is " + ApparatusAudit.names(group)));
                    }
                });
    }

    /** How a marker cites a reference; empty without author or year. */
    private static String form(Reference reference) {
        List<Located<PersonName>> authors = reference.authors();
        if (authors.isEmpty() || reference.year().isEmpty()) {
            return "";
        }
        String first = authors.get(0).value().family();
        boolean two = authors.size() == 2 && reference.etAl().isEmpty();
        boolean one = authors.size() == 1 && reference.etAl().isEmpty();
        String people =
                one ? first : first + (two ? " and " + authors.get(1).value().family() : " et al");
        Located<Integer> year = reference.year().get();
        int behind = year.span().end() - reference.span().start();
        String raw = reference.raw();
        boolean letter =
                behind < raw.length() && raw.charAt(behind) >= 'a' && raw.charAt(behind) <= 'z';
        return people
                + ", "
                + year.value()
                + (letter ? raw.substring(behind, behind + 1).toLowerCase(Locale.ROOT) : "");
    }
}
