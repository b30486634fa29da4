package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.citations.disclosure.Disclosure;
import io.github.oncolit.citations.disclosure.DisclosureStatement;
import io.github.oncolit.citations.disclosure.Organization;

/** Writes conflict-of-interest statements as JSON. */
final class DisclosuresJson {

    private DisclosuresJson() {}

    /** Writes a statement's keys into an object. */
    static void write(DisclosureStatement statement, ObjectNode output) {
        output.put("noneDeclared", statement.noneDeclared());
        output.put("remainderNone", statement.remainderNone());
        FactJson.texts(output, "noneAuthors", statement.withoutConflict());
        FactJson.all(output, "disclosures", statement.disclosures(), DisclosuresJson::disclosure);
        FactJson.problems(statement.diagnostics(), output);
        FactJson.unexplained(statement.unexplained(), output);
    }

    /** Writes one relationship. */
    static void disclosure(Disclosure disclosure, ObjectNode output) {
        FactJson.text(output, "author", disclosure.author());
        disclosure.rosterIndex().ifPresent(index -> output.put("authorIndex", index));
        output.put("category", disclosure.category().value().name());
        output.put("categoryPrinted", disclosure.category().raw());
        FactJson.all(
                output, "organizations", disclosure.organizations(), DisclosuresJson::organization);
        disclosure.amount().ifPresent(amount -> output.put("amount", amount.raw()));
        FactJson.place(disclosure.span(), output);
        FactJson.problems(disclosure.diagnostics(), output);
    }

    private static void organization(Organization organization, ObjectNode output) {
        output.put("name", organization.name().value());
        organization.canonicalName().ifPresent(name -> output.put("canonicalName", name));
        output.put("institution", organization.institution());
        output.put("familyMember", organization.familyMember());
        if (organization.uncompensated()) {
            output.put("uncompensated", true);
        }
    }
}
