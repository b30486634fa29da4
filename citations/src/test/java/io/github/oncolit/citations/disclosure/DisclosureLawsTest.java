package io.github.oncolit.citations.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.citations.generators.PrintedStatement;
import io.github.oncolit.citations.generators.PrintedStatement.Relationship;
import io.github.oncolit.citations.generators.StatementForm;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The laws of the library, for conflict-of-interest statements. */
class DisclosureLawsTest {

    private static final List<String> PIECES =
            List.of(
                    "Hanna Vesterlund",
                    "A.P.",
                    "BvE",
                    "Dr ",
                    "Drs ",
                    "Honoraria: ",
                    "Research Funding:",
                    "Amgen",
                    "Pfizer, Inc",
                    "Roche (Inst)",
                    " received ",
                    "honoraria from ",
                    "grants, ",
                    "is an employee of ",
                    "and ",
                    ", ",
                    "; ",
                    ". ",
                    "\n",
                    " (",
                    ")",
                    "All other authors ",
                    "no conflict of interest",
                    "None",
                    "this study was funded by ",
                    "patents ",
                    "its advisory board",
                    "these companies",
                    "/",
                    "-",
                    "'s ",
                    "\uD800",
                    "\u00B8",
                    "&amp;",
                    "spouse ",
                    "through Duke University ",
                    "speaker and ",
                    "consultancy fees",
                    " for ",
                    " as ",
                    ":",
                    "No relationship to disclose",
                    "This author is a member of the ",
                    "to her institution ");

    @Provide
    Arbitrary<String> statements() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(l -> String.join("", l));
    }

    @Property(tries = 1000)
    void readsAnyText(@ForAll String text) {
        check(text);
    }

    @Property(tries = 1500)
    void readsAnyPieces(@ForAll("statements") String text) {
        check(text);
    }

    @Property(tries = 900)
    void printedStatementsAreLocatedAndReadAgain(@ForAll PrintedStatement printed) {
        check(printed.text());
        Roster roster = Roster.ofPrinted(printed.byline());
        DisclosureStatement statement = DisclosureStatement.parse(printed.text(), roster);
        assertEquals(statement, DisclosureStatement.parse(statement.raw(), roster));
        if (!printed.form().printsInitials()) { // which may fit two people
            statement
                    .disclosures()
                    .forEach(d -> assertTrue(d.person().isPresent(), () -> d + " in " + printed));
        }
    }

    @Property(tries = 200)
    void aBlankLineKeepsSentencesApart(
            @ForAll("sentences") PrintedStatement a, @ForAll("sentences") PrintedStatement b) {
        List<Relationship> both =
                DisclosurePrintingTest.relationships(
                        DisclosureStatement.parse(a.text() + "\n\n" + b.text()));
        List<Relationship> expected = new ArrayList<>();
        for (PrintedStatement alone : List.of(a, b)) {
            expected.addAll(
                    DisclosurePrintingTest.relationships(DisclosureStatement.parse(alone.text())));
        }
        assertEquals(Set.copyOf(expected), Set.copyOf(both));
        assertEquals(expected.size(), both.size());
    }

    @Provide
    Arbitrary<PrintedStatement> sentences() {
        return PrintedStatement.in(StatementForm.SENTENCES);
    }

    @Property(tries = 60)
    void readsTheSameInEveryLocale(@ForAll PrintedStatement printed) {
        DisclosureStatement expected = DisclosureStatement.parse(printed.text());
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, DisclosureStatement.parse(printed.text()));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 300)
    void randomProseDisclosesNothing(@ForAll long seed) {
        String text = prose(new Random(seed));
        assertEquals(List.of(), DisclosureStatement.parse(text).disclosures(), text);
    }

    private static String prose(Random random) {
        String[] words = {
            "patients",
            "the",
            "tumour",
            "was",
            "treated",
            "with",
            "a",
            "dose",
            "of",
            "survival",
            "median",
            "after",
            "before",
            "Lisbon",
            "Sweden",
            "hospital",
            "improved",
            "were",
            "assigned",
            "randomly",
            "cells",
            "response",
            "weeks",
            "progression",
            "in",
            "both"
        };
        StringBuilder text = new StringBuilder("The ");
        for (int i = 0; i < 40; i++) {
            text.append(words[random.nextInt(words.length)]).append(i % 9 == 8 ? ". The " : " ");
        }
        return text.append("end.").toString();
    }

    @Test
    void namesTheNullParameter() {
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> DisclosureStatement.parse(null))
                        .getMessage());
        assertEquals(
                "roster",
                assertThrows(NullPointerException.class, () -> DisclosureStatement.parse("", null))
                        .getMessage());
        assertEquals(
                "article",
                assertThrows(NullPointerException.class, () -> Disclosures.in(null)).getMessage());
    }

    @Test
    void anArticleWithoutStatementsHasNoDisclosures() {
        assertEquals(List.of(), Disclosures.in(Article.ofText("")).all());
    }

    @Test
    void rostersAreEqualByContent() {
        assertEquals(
                Roster.ofPrinted(List.of("Hanna B. Vesterlund")),
                Roster.ofPrinted(List.of("Hanna B. Vesterlund")));
    }

    private static void check(String text) {
        DisclosureStatement statement = DisclosureStatement.parse(text);
        assertEquals(text, statement.raw());
        for (Disclosure disclosure : statement.disclosures()) {
            assertEquals(disclosure.span().textIn(text), disclosure.raw());
            located(disclosure.category(), text);
            assertTrue(disclosure.span().contains(disclosure.category().span()));
            disclosure.author().ifPresent(author -> located(author, text));
            for (Organization organization : disclosure.organizations()) {
                located(organization.name(), text);
                assertTrue(disclosure.span().contains(organization.name().span()));
                organization.flags().forEach(flag -> located(flag, text));
            }
            disclosure.diagnostics().forEach(d -> within(d.span(), text));
        }
        statement.withoutConflict().forEach(person -> located(person, text));
        statement.unexplained().forEach(span -> within(span, text));
        statement.diagnostics().forEach(d -> within(d.span(), text));
    }

    private static void located(Located<?> leaf, String text) {
        assertEquals(leaf.span().textIn(text), leaf.raw());
    }

    private static void within(Span span, String text) {
        assertTrue(span.end() <= text.length());
    }
}
