package io.github.oncolit.citations.generators;

import io.github.oncolit.citations.disclosure.DisclosureCategory;
import io.github.oncolit.citations.generators.DisclosureTable.Row;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A conflict-of-interest statement of one to four authors as a journal prints it, and what it says.
 *
 * @param form how it is printed
 * @param text what to read
 * @param byline the authors, as the article's byline prints them
 * @param relationships what must be read, in the order of the authors
 */
public record PrintedStatement(
        StatementForm form, String text, List<String> byline, List<Relationship> relationships) {

    /**
     * One author's relationship with one organisation.
     *
     * @param author the person as the statement prints the name: in full, as initials, or the
     *     family name with or without a title
     * @param category what kind of relationship
     * @param organization the organisation's name as printed
     * @param institution whether it is paid to the author's institution
     */
    public record Relationship(
            String author, DisclosureCategory category, String organization, boolean institution) {}

    /**
     * Statements in every form.
     *
     * @return what {@code @ForAll PrintedStatement} takes
     */
    public static Arbitrary<PrintedStatement> arbitrary() {
        return in(StatementForm.values());
    }

    /**
     * Statements in some forms.
     *
     * @param forms the forms wanted
     * @return statements printed in one of them
     */
    public static Arbitrary<PrintedStatement> in(StatementForm... forms) {
        return Combinators.combine(DisclosureTable.arbitrary(), Arbitraries.of(forms))
                .as(PrintedStatement::print);
    }

    private static PrintedStatement print(DisclosureTable all, StatementForm form) {
        DisclosureTable table = form.printable(all);
        List<Relationship> relationships =
                table.rows().stream()
                        .flatMap(row -> relationships(row, form.author(row)).stream())
                        .toList();
        List<String> byline = table.rows().stream().map(Row::person).toList();
        return new PrintedStatement(form, form.print(table), byline, relationships);
    }

    private static List<Relationship> relationships(Row row, String author) {
        return row.entries().stream()
                .flatMap(
                        entry ->
                                entry.organizations().stream()
                                        .map(
                                                name ->
                                                        new Relationship(
                                                                author,
                                                                entry.category(),
                                                                name,
                                                                entry.institution())))
                .toList();
    }
}
