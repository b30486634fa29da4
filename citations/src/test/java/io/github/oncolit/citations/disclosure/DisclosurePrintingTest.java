package io.github.oncolit.citations.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.oncolit.citations.generators.PrintedStatement;
import io.github.oncolit.citations.generators.PrintedStatement.Relationship;
import io.github.oncolit.citations.generators.StatementForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random disclosures, printed in the field's forms and read back. */
class DisclosurePrintingTest {

    private static final Comparator<Relationship> ORDER =
            Comparator.comparing(Relationship::author)
                    .thenComparing(Relationship::category)
                    .thenComparing(Relationship::organization)
                    .thenComparing(Relationship::institution);

    @Property(tries = 2000)
    void isReadWithTheByline(@ForAll PrintedStatement printed) {
        check(printed, Roster.ofPrinted(printed.byline()));
    }

    @Property(tries = 1000)
    void isReadWithoutTheByline(@ForAll("selfContained") PrintedStatement printed) {
        check(printed, Roster.EMPTY);
    }

    @Provide
    Arbitrary<PrintedStatement> selfContained() {
        return PrintedStatement.in(
                Arrays.stream(StatementForm.values())
                        .filter(StatementForm::speaksForItself)
                        .toArray(StatementForm[]::new));
    }

    private static void check(PrintedStatement printed, Roster roster) {
        assertEquals(
                printed.relationships().stream().sorted(ORDER).toList(),
                relationships(DisclosureStatement.parse(printed.text(), roster)),
                printed.text());
    }

    /** What was read, in the generator's terms. */
    static List<Relationship> relationships(DisclosureStatement statement) {
        List<Relationship> relationships = new ArrayList<>();
        for (Disclosure disclosure : statement.disclosures()) {
            for (Organization organization : disclosure.organizations()) {
                relationships.add(
                        new Relationship(
                                disclosure.author().map(a -> a.value()).orElse("nobody"),
                                disclosure.category().value(),
                                organization.name().value(),
                                organization.institution()));
            }
        }
        return relationships.stream().sorted(ORDER).toList();
    }
}
