package io.github.oncolit.examples.laws;

import static io.github.oncolit.examples.laws.Laws.inside;
import static io.github.oncolit.examples.laws.Laws.located;
import static io.github.oncolit.examples.laws.Laws.ordered;
import static io.github.oncolit.examples.laws.Laws.parted;

import io.github.oncolit.citations.disclosure.Disclosure;
import io.github.oncolit.citations.disclosure.DisclosureStatement;
import io.github.oncolit.citations.disclosure.Disclosures;
import io.github.oncolit.citations.disclosure.Organization;
import io.github.oncolit.core.Fact;

/**
 * The laws of disclosures: each inside of its statement, its category and companies inside of it.
 */
final class DisclosureLaws {

    private DisclosureLaws() {}

    static void check(Disclosures disclosures, String text) {
        parted(disclosures.statements().stream().map(Fact::span).toList());
        disclosures.statements().forEach(statement -> check(statement, text));
    }

    static void check(DisclosureStatement statement, String text) {
        located(statement, text);
        parted(statement.unexplained());
        statement.unexplained().forEach(span -> inside(statement.span(), span));
        ordered(statement.disclosures().stream().map(Fact::span).toList());
        for (Disclosure disclosure : statement.disclosures()) {
            inside(statement.span(), disclosure.span());
            inside(disclosure.span(), disclosure.category().span());
            for (Organization organization : disclosure.organizations()) {
                inside(disclosure.span(), organization.name().span());
            }
            disclosure.author().ifPresent(author -> inside(statement.span(), author.span()));
        }
    }
}
