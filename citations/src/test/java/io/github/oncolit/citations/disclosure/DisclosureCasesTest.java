package io.github.oncolit.citations.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.testing.Cases;
import io.github.oncolit.testing.Cases.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The written cases, and texts that must yield nothing. */
class DisclosureCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return Cases.of(DisclosureCasesTest.class, "disclosures", DisclosureCasesTest::read);
    }

    @TestFactory
    Stream<DynamicTest> negatives() {
        return Cases.negatives(DisclosureCasesTest.class, "disclosures", DisclosureCasesTest::none);
    }

    private static void none(String text) {
        DisclosureStatement statement = DisclosureStatement.parse(text);
        assertEquals(List.of(), statement.disclosures());
        assertFalse(statement.noneDeclared());
        assertFalse(statement.remainderNone());
        assertFalse(statement.unexplained().isEmpty());
    }

    private static List<Reading> read(String text) {
        DisclosureStatement statement = DisclosureStatement.parse(text);
        List<Reading> readings = new ArrayList<>();
        for (Located<String> person : statement.withoutConflict()) {
            readings.add(new Reading(person.span(), "without conflict " + person.value()));
        }
        for (Disclosure disclosure : statement.disclosures()) {
            readings.add(new Reading(disclosure.span(), line(disclosure)));
        }
        if (statement.remainderNone()) {
            readings.add(new Reading(new Span(0, 0), "remainder none"));
        }
        if (statement.noneDeclared()) {
            readings.add(new Reading(new Span(0, 0), "none declared"));
        }
        return readings;
    }

    private static String line(Disclosure disclosure) {
        String organizations =
                disclosure.organizations().stream()
                        .map(
                                o ->
                                        o.name().value()
                                                + o.flags().stream()
                                                        .map(f -> " " + f.value())
                                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("; "));
        return (disclosure.author().map(Located::value).orElse("study")
                                + " | "
                                + disclosure.category().value()
                                + " | "
                                + organizations)
                        .strip()
                + disclosure.amount().map(amount -> " | " + amount.value()).orElse("");
    }
}
