package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Fact;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One person, one kind of relationship, the organisations of one list.
 *
 * <p>"A.P. and J.B. have received honoraria and travel support from X and Y" gives four: two people
 * times two categories, each with both organisations and with the same span.
 *
 * @param span the smallest range that covers the category's words and the organisations
 * @param raw what is printed there
 * @param author the person as printed: a name, a surname, initials; for a pronoun, the name that it
 *     stands for; absent for what concerns the study as a whole
 * @param person the person in the roster that was given, if the printed form fits exactly one
 * @param rosterIndex that person's place in the roster, from 0
 * @param category the kind of relationship; its raw form is the label or the cue as printed
 * @param organizations the list, empty if no organisation is named
 * @param amount the sum, where one is printed
 * @param diagnostics what is odd about it
 */
public record Disclosure(
        Span span,
        String raw,
        Optional<Located<String>> author,
        Optional<PersonName> person,
        OptionalInt rosterIndex,
        Located<DisclosureCategory> category,
        List<Organization> organizations,
        Optional<Located<String>> amount,
        List<Diagnostic> diagnostics)
        implements Fact {

    public Disclosure {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(rosterIndex, "rosterIndex");
        Objects.requireNonNull(category, "category");
        organizations = List.copyOf(organizations);
        Objects.requireNonNull(amount, "amount");
        diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public String toString() {
        return author.map(Located::value).orElse("study")
                + " | "
                + category.value()
                + " | "
                + organizations;
    }
}
