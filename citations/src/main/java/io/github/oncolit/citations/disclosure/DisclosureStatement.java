package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Fact;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.PackageBuilder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A conflict-of-interest statement as data.
 *
 * <p>Read are the lists of ASCO's journals (by author, by category, and run together as PubMed
 * prints them) and prose with names, surnames or initials. Any text is accepted; what is no
 * statement gives no disclosures.
 *
 * <pre>{@code
 * DisclosureStatement statement =
 *         DisclosureStatement.parse("A.P. has received honoraria from Amgen and MSD.");
 * statement.disclosures().get(0).category().value(); // HONORARIA
 * statement.disclosures().get(0).organizations().get(1).name().value(); // "MSD"
 * }</pre>
 *
 * <p>Offsets count UTF-16 units of the text that was read. Immutable and thread-safe.
 *
 * @param span the statement
 * @param raw the statement as printed
 * @param noneDeclared whether the statement as a whole declares no conflict; a disclosure beats the
 *     boilerplate beside it
 * @param remainderNone whether all others are declared free of conflicts
 * @param withoutConflict people who are individually declared free of conflicts, as printed
 * @param disclosures the relationships in text order
 * @param unexplained stretches that no rule took
 * @param diagnostics what is odd about the statement; those of a disclosure are with it
 */
@Value.Builder
@PackageBuilder
public record DisclosureStatement(
        Span span,
        String raw,
        boolean noneDeclared,
        boolean remainderNone,
        List<Located<String>> withoutConflict,
        List<Disclosure> disclosures,
        List<Span> unexplained,
        List<Diagnostic> diagnostics)
        implements Fact {

    public DisclosureStatement {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(raw, "raw");
        withoutConflict = List.copyOf(withoutConflict);
        disclosures = List.copyOf(disclosures);
        unexplained = List.copyOf(unexplained);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads a statement without knowing the authors.
     *
     * @param text the statement, with or without its heading
     * @return what it says
     */
    public static DisclosureStatement parse(CharSequence text) {
        return parse(text, Roster.EMPTY);
    }

    /**
     * Reads a statement by the authors of an article.
     *
     * @param text the statement, with or without its heading
     * @param roster the article's authors
     * @return what it says
     */
    public static DisclosureStatement parse(CharSequence text, Roster roster) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(roster, "roster");
        return StatementParser.parse(StatementText.of(text), new Span(0, text.length()), roster);
    }

    @Override
    public String toString() {
        String entries =
                disclosures.stream().map(Object::toString).collect(Collectors.joining("\n"));
        return noneDeclared ? "none declared" : entries;
    }
}
