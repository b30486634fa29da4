package io.github.oncolit.citations.apparatus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.citations.References;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Span;
import io.github.oncolit.testing.Cases;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Markers and lists that do not go together, and those that do. */
class ApparatusAuditTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return Cases.of(
                ApparatusAuditTest.class,
                "apparatus",
                text ->
                        ApparatusAudit.of(Article.ofText(text)).leads().stream()
                                .flatMap(ApparatusAuditTest::readings)
                                .toList());
    }

    /** The finding stands at its first place, the others follow with a plus. */
    private static Stream<Cases.Reading> readings(ApparatusLead lead) {
        return IntStream.range(0, lead.spans().size())
                .mapToObj(
                        i ->
                                new Cases.Reading(
                                        lead.spans().get(i),
                                        i == 0
                                                ? lead.check()
                                                        + " "
                                                        + lead.ordinals()
                                                        + " "
                                                        + lead.detail()
                                                : "+ " + lead.check()));
    }

    @Test
    void aRestartedListIsOfferedANumbering() {
        Article article =
                Article.ofText(
                        article(
                                "One [1]. Two [2]. Three [3].",
                                reference(1),
                                "1. " + work(2),
                                "1. " + work(3)));
        ApparatusLead lead =
                ApparatusAudit.of(article).leads().stream()
                        .filter(l -> l.check() == ApparatusCheck.NUMBERING_RESTARTS)
                        .findFirst()
                        .orElseThrow();
        assertEquals("[1 -> 1, 1 -> 2, 1 -> 3]", lead.repair().toString());
        for (Renumbering number : lead.repair()) {
            assertEquals(number.printed(), number.label().textIn(article.text()));
        }
    }

    /** An article that cites its works in order, once and all, raises nothing. */
    @Property(tries = 40)
    void honestArticlesRaiseNothing(@ForAll @IntRange(min = 3, max = 60) int works) {
        String body =
                IntStream.rangeClosed(1, works)
                        .mapToObj(i -> "Much is known of tumours [" + i + "].")
                        .collect(Collectors.joining(" "));
        String[] list =
                IntStream.rangeClosed(1, works)
                        .mapToObj(ApparatusAuditTest::reference)
                        .toArray(String[]::new);
        assertEquals(List.of(), ApparatusAudit.of(Article.ofText(article(body, list))).leads());
    }

    /** A planted fault is found, whatever else the list holds, and nothing else is said. */
    @Property(tries = 40)
    void plantedFaultsAreFound(
            @ForAll @IntRange(min = 8, max = 40) int works, @ForAll @IntRange(max = 3) int fault) {
        int place = works / 2;
        String body =
                IntStream.rangeClosed(1, works)
                        .filter(i -> fault != 0 || i != place)
                        .map(i -> fault == 1 && i == works - 1 ? 1 : i)
                        .mapToObj(i -> "Much is known of tumours [" + i + "].")
                        .collect(Collectors.joining(" "));
        if (fault == 1) {
            body = "First see this [" + (works - 1) + "]. " + body;
        } else if (fault == 2) {
            body += " And of this [" + (works + 3) + "].";
        }
        String[] list =
                IntStream.rangeClosed(1, works)
                        .mapToObj(i -> i + ". " + work(fault == 3 && i == place ? 1 : i))
                        .toArray(String[]::new);
        List<ApparatusCheck> checks =
                ApparatusAudit.of(Article.ofText(article(body, list))).leads().stream()
                        .map(ApparatusLead::check)
                        .toList();
        ApparatusCheck expected =
                List.of(
                                ApparatusCheck.NEVER_CITED,
                                ApparatusCheck.OUT_OF_ORDER,
                                ApparatusCheck.CITED_NOT_LISTED,
                                ApparatusCheck.DUPLICATE)
                        .get(fault);
        assertEquals(List.of(expected), checks);
    }

    @Property(tries = 200)
    void anyTextIsAudited(@ForAll String text) {
        Article article = Article.ofText("References\n1. " + text + "\n1. " + text + "\n[2] x");
        for (ApparatusLead lead : ApparatusAudit.of(article).leads()) {
            for (Span span : lead.spans()) {
                assertTrue(span.end() <= article.text().length());
            }
        }
    }

    @Test
    void manyReferencesAreAuditedInTime() {
        String body = "[99] [1] ".repeat(50_000);
        String list =
                IntStream.range(0, 5000)
                        .mapToObj(i -> "1. Roe A. 2020.\n")
                        .collect(Collectors.joining());
        Article article = Article.ofText(article(body, list));
        assertTimeout(Duration.ofSeconds(60), () -> ApparatusAudit.of(article));
    }

    @Test
    void aLeadHasAPlace() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ApparatusLead(ApparatusCheck.DUPLICATE, List.of(), List.of(), "nowhere"));
        assertEquals(
                List.of(),
                ApparatusAudit.of(Article.ofText("No list [1]."), References.split(""), List.of())
                        .leads());
    }

    private static String article(String body, String... references) {
        return "Trials in Tumours\n\nIntroduction\n\n"
                + body
                + "\n\nReferences\n\n"
                + String.join("\n", references)
                + "\n";
    }

    private static String reference(int number) {
        return number + ". " + work(number);
    }

    private static String work(int number) {
        return "Roe A, Doe B. Observation "
                + (char) ('A' + number * 7 % 26)
                + " on tumours in year "
                + number
                + ". J Clin Oncol. 20"
                + (10 + number % 15)
                + ";"
                + number
                + ":10"
                + number
                + "-20"
                + number
                + ".";
    }
}
