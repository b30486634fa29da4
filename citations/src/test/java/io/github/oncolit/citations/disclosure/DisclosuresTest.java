package io.github.oncolit.citations.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.Article;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The statements of an article. People and companies are arbitrary. */
class DisclosuresTest {

    private static final String HEAD =
            """
            Two Drugs for Thymoma in Older Adults: A Randomized Trial

            Ada B. Roe, Jean-Luc Poe

            Introduction
            Thymoma is rare, and little is known of it in older adults.

            """;

    @Test
    void everySectionOfDisclosuresIsRead() {
        Article article =
                Article.ofText(
                        HEAD
                                + "Declaration of interests\n"
                                + "ABR has received honoraria from Roche. JLP owns stock in Amgen.\n");
        Disclosures disclosures = Disclosures.in(article);
        assertEquals(1, disclosures.statements().size());
        assertEquals(
                List.of(DisclosureCategory.HONORARIA, DisclosureCategory.STOCK_OWNERSHIP),
                disclosures.all().stream().map(d -> d.category().value()).toList());
        assertEquals(
                List.of("Roe, Ada B.", "Poe, Jean-Luc"),
                disclosures.all().stream().map(d -> d.person().orElseThrow().toString()).toList());
        for (Disclosure disclosure : disclosures.all()) {
            assertEquals(disclosure.raw(), disclosure.span().textIn(article.text()));
        }
        assertTrue(disclosures.toString().startsWith("ABR | HONORARIA | "));
        assertTrue(disclosures.toString().contains("\nJLP | STOCK_OWNERSHIP | "));
    }

    @Test
    void anArticleWithoutSuchASectionHasNone() {
        assertEquals(List.of(), Disclosures.in(Article.ofText(HEAD)).statements());
        assertEquals("none declared", DisclosureStatement.parse("None declared.").toString());
    }

    @Test
    void categoriesAreThoseOfTheFormsInUse() {
        assertEquals(Optional.of("Honoraria"), DisclosureCategory.HONORARIA.ascoLabel());
        assertEquals(Optional.empty(), DisclosureCategory.GRANTS.ascoLabel());
        assertEquals(List.of(4, 9), DisclosureCategory.CONSULTING_ADVISORY.icmjeItems());
        assertEquals(List.of(), DisclosureCategory.EMPLOYMENT.icmjeItems());
    }
}
