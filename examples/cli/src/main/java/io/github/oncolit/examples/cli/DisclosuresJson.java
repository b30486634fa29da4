package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.citations.disclosure.Disclosure;
import io.github.oncolit.citations.disclosure.DisclosureStatement;
import io.github.oncolit.citations.disclosure.Organization;
import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Span;
import java.util.List;

/** Writes conflict-of-interest statements as JSON. */
final class DisclosuresJson {

    private DisclosuresJson() {}

    /** Writes a statement's keys into an object. */
    static void write(DisclosureStatement statement, ObjectNode output) {
        output.put("noneDeclared", statement.noneDeclared());
        output.put("remainderNone", statement.remainderNone());
        if (!statement.withoutConflict().isEmpty()) {
            var names = output.putArray("noneAuthors");
            statement.withoutConflict().forEach(name -> names.add(name.value()));
        }
        JsonLines.putAll(
                output, "disclosures", statement.disclosures(), DisclosuresJson::disclosure);
        problems(statement.diagnostics(), output);
        if (!statement.unexplained().isEmpty()) {
            JsonLines.putAll(output, "unexplained", statement.unexplained(), DisclosuresJson::span);
        }
    }

    /** Writes one relationship. */
    static void disclosure(Disclosure disclosure, ObjectNode output) {
        disclosure.author().ifPresent(author -> output.put("author", author.value()));
        disclosure.rosterIndex().ifPresent(index -> output.put("authorIndex", index));
        output.put("category", disclosure.category().value().name());
        output.put("categoryPrinted", disclosure.category().raw());
        JsonLines.putAll(
                output, "organizations", disclosure.organizations(), DisclosuresJson::organization);
        disclosure.amount().ifPresent(amount -> output.put("amount", amount.raw()));
        span(disclosure.span(), output);
        problems(disclosure.diagnostics(), output);
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

    private static void problems(List<Diagnostic> diagnostics, ObjectNode output) {
        if (!diagnostics.isEmpty()) {
            JsonLines.putAll(
                    output,
                    "problems",
                    diagnostics,
                    (diagnostic, node) -> {
                        node.put("code", diagnostic.code().name());
                        span(diagnostic.span(), node);
                    });
        }
    }

    private static void span(Span span, ObjectNode output) {
        output.put("start", span.start());
        output.put("end", span.end());
    }
}
