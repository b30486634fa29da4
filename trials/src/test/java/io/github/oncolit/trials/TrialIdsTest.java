package io.github.oncolit.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.testing.Cases;
import io.github.oncolit.testing.Cases.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TrialIdsTest {

    @TestFactory
    Stream<DynamicTest> identifiers() {
        return Cases.of(
                TrialIdsTest.class,
                "trial-ids",
                text ->
                        TrialIds.in(Article.ofText(text)).stream()
                                .map(m -> new Reading(m.span(), line(m)))
                                .toList());
    }

    @TestFactory
    Stream<DynamicTest> names() {
        return Cases.of(
                TrialIdsTest.class,
                "trial-names",
                text ->
                        TrialNames.in(Article.ofText(text)).stream()
                                .map(
                                        n ->
                                                new Reading(
                                                        n.span(),
                                                        n.raw()
                                                                + n.id().map(i -> " = " + i)
                                                                        .orElse("")))
                                .toList());
    }

    private static String line(TrialMention mention) {
        String codes =
                mention.diagnostics().stream()
                        .map(Diagnostic::code)
                        .map(code -> " " + code.name())
                        .collect(Collectors.joining());
        return mention.registry().key()
                + " "
                + mention.value()
                + (mention.valid() ? " valid" : " malformed")
                + codes
                + mention.repair().map(id -> " repair " + id).orElse("");
    }

    @TestFactory
    Stream<DynamicTest> negatives() throws IOException {
        try (InputStream in = TrialIdsTest.class.getResourceAsStream("/negatives/trials.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().toList().stream()
                            .map(
                                    line ->
                                            DynamicTest.dynamicTest(
                                                    line,
                                                    () -> {
                                                        Article article = Article.ofText(line);
                                                        assertEquals(
                                                                List.of(), TrialIds.in(article));
                                                        assertEquals(
                                                                List.of(), TrialNames.in(article));
                                                    }));
        }
    }

    @Test
    void aWholeStringIsAnIdentifierOrNot() {
        assertEquals("NCT01702948", TrialId.parse(" nct 0170 2948 ").orElseThrow().value());
        assertEquals(Optional.empty(), TrialId.parse("NCT01702948 and more"));
        assertEquals(Optional.empty(), TrialId.parse("NCT0170294"));
        assertEquals(Optional.empty(), TrialId.parse(""));
    }

    @Test
    void anotherRegistrysIdentifierIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> TrialId.of(Registry.ISRCTN, "NCT01702948"));
        assertThrows(IllegalArgumentException.class, () -> TrialId.of(Registry.NCT, "abc"));
    }

    @Test
    void aTrialHasAnAddressInItsRegistry() {
        assertEquals(
                Optional.of("https://clinicaltrials.gov/study/NCT01702948"),
                TrialId.of(Registry.NCT, "NCT01702948").url());
        assertEquals(Optional.empty(), TrialId.of(Registry.JMA, "JMA-IIA00123").url());
    }

    @Test
    void aRegistrationStatementMakesItTheArticlesTrial() {
        Article article = Article.ofText("This trial is registered, number NCT01702948.");
        assertEquals(TrialMention.Role.OWN, TrialIds.in(article).get(0).role());
    }

    @Test
    void aCitationMarkerMakesItSomebodyElsesTrial() {
        TrialMention mention =
                TrialIds.in(Article.ofText("The older trial (NCT01702948)[12] failed.")).get(0);
        assertEquals(TrialMention.Role.CITED, mention.role());
    }

    @Test
    void aLetterAmongTheDigitsLeavesNothingToRepair() {
        for (String printed : List.of("NCTP054765", "NCTO123456", "NCTAB0123456")) {
            for (TrialMention mention : TrialIds.in(Article.ofText("See " + printed + "."))) {
                assertEquals(Optional.empty(), mention.repair(), printed);
            }
        }
    }

    @Test
    void checkDigitsAreThoseOfRealNumbers() {
        assertEquals(true, TrialCheckDigits.fitsEudraCt("200800576734"));
        assertEquals(false, TrialCheckDigits.fitsEudraCt("200800576735"));
        assertEquals(true, TrialCheckDigits.fitsActrn("12605000057684"));
        assertEquals(false, TrialCheckDigits.fitsActrn("12605000057685"));
        assertEquals(true, TrialCheckDigits.fitsNct("00000102"));
        assertEquals(false, TrialCheckDigits.fitsNct("00123456"));
    }
}
