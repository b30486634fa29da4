package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PersonName;

/** Writes a reference as the command line's data contract has it. */
final class ReferenceJson {

    private ReferenceJson() {}

    static void write(Reference reference, ObjectNode json) {
        FactJson.place(reference.span(), json);
        json.put("raw", reference.raw());
        FactJson.text(json, "label", reference.label());
        json.put("ordinal", reference.ordinal());
        json.put("type", reference.type().code());
        json.put("style", reference.style().name());
        FactJson.known(json, "authors", reference.authors(), ReferenceJson::person);
        FactJson.texts(json, "collectives", reference.collectives());
        FactJson.known(json, "editors", reference.editors(), ReferenceJson::person);
        if (reference.etAl().isPresent()) {
            json.put("etAl", true);
        }
        FactJson.text(json, "title", reference.title());
        FactJson.text(json, "container", reference.container());
        FactJson.integer(json, "year", reference.year());
        FactJson.integer(json, "month", reference.month());
        FactJson.integer(json, "day", reference.day());
        FactJson.text(json, "volume", reference.volume());
        FactJson.text(json, "issue", reference.issue());
        FactJson.text(json, "supplement", reference.supplement());
        FactJson.text(json, "firstPage", reference.firstPage());
        FactJson.text(json, "lastPage", reference.lastPage());
        FactJson.text(json, "doi", reference.doi());
        FactJson.text(json, "pmid", reference.pmid());
        FactJson.text(json, "pmcid", reference.pmcid());
        FactJson.text(json, "isbn", reference.isbn());
        FactJson.text(json, "url", reference.url());
        FactJson.text(json, "accessed", reference.accessed());
        FactJson.text(json, "publisher", reference.publisher());
        FactJson.text(json, "place", reference.place());
        FactJson.text(json, "edition", reference.edition());
        FactJson.text(json, "trialId", reference.trialId());
        FactJson.problems(reference.diagnostics(), json);
        FactJson.unexplained(reference.unexplained(), json);
    }

    private static void person(Located<PersonName> person, ObjectNode json) {
        FactJson.person(person.value(), json);
    }
}
