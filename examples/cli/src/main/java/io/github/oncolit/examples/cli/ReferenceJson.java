package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.Span;
import java.util.List;
import java.util.Optional;

/** Writes a reference as the command line's data contract has it. */
final class ReferenceJson {

    private ReferenceJson() {}

    static void write(Reference reference, ObjectNode json) {
        place(reference.span(), json);
        json.put("raw", reference.raw());
        text(json, "label", reference.label());
        json.put("ordinal", reference.ordinal());
        json.put("type", reference.type().code());
        json.put("style", reference.style().name());
        people(json, "authors", reference.authors());
        if (!reference.collectives().isEmpty()) {
            ArrayNode collectives = json.putArray("collectives");
            reference.collectives().forEach(c -> collectives.add(c.value()));
        }
        people(json, "editors", reference.editors());
        if (reference.etAl().isPresent()) {
            json.put("etAl", true);
        }
        text(json, "title", reference.title());
        text(json, "container", reference.container());
        number(json, "year", reference.year());
        number(json, "month", reference.month());
        number(json, "day", reference.day());
        text(json, "volume", reference.volume());
        text(json, "issue", reference.issue());
        text(json, "supplement", reference.supplement());
        text(json, "firstPage", reference.firstPage());
        text(json, "lastPage", reference.lastPage());
        text(json, "doi", reference.doi());
        text(json, "pmid", reference.pmid());
        text(json, "pmcid", reference.pmcid());
        text(json, "isbn", reference.isbn());
        text(json, "url", reference.url());
        text(json, "accessed", reference.accessed());
        text(json, "publisher", reference.publisher());
        text(json, "place", reference.place());
        text(json, "edition", reference.edition());
        text(json, "trialId", reference.trialId());
        problems(json, reference.diagnostics());
        if (!reference.unexplained().isEmpty()) {
            ArrayNode unexplained = json.putArray("unexplained");
            reference.unexplained().forEach(span -> place(span, unexplained.addObject()));
        }
    }

    private static void place(Span span, ObjectNode json) {
        json.put("start", span.start());
        json.put("end", span.end());
    }

    private static void text(ObjectNode json, String key, Optional<? extends Located<?>> leaf) {
        leaf.ifPresent(l -> json.put(key, l.value().toString()));
    }

    private static void number(ObjectNode json, String key, Optional<Located<Integer>> leaf) {
        leaf.ifPresent(l -> json.put(key, l.value()));
    }

    private static void people(ObjectNode json, String key, List<Located<PersonName>> people) {
        if (people.isEmpty()) {
            return;
        }
        ArrayNode array = json.putArray(key);
        for (Located<PersonName> person : people) {
            ObjectNode name = array.addObject().put("family", person.value().family());
            person.value().given().ifPresent(given -> name.put("given", given));
            person.value().suffix().ifPresent(suffix -> name.put("suffix", suffix));
        }
    }

    private static void problems(ObjectNode json, List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return;
        }
        ArrayNode problems = json.putArray("problems");
        for (Diagnostic diagnostic : diagnostics) {
            ObjectNode problem = problems.addObject().put("code", diagnostic.code().name());
            place(diagnostic.span(), problem);
        }
    }
}
