package io.github.oncolit.citations.disclosure;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.oncolit.citations.generators.PrintedStatement;
import io.github.oncolit.citations.generators.StatementForm;
import io.github.oncolit.core.Article;
import io.github.oncolit.testing.Growth;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time and stack stay bounded whatever is repeated. */
class DisclosurePathologicalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "A",
                "A.",
                "AB, ",
                "A.B. and ",
                "Honoraria: ",
                "Honoraria",
                "x Honoraria: ",
                "Amgen, ",
                "Amgen and ",
                "Amgen (",
                "no ",
                "speaker and ",
                "speaker, ",
                "grants, ",
                "grants from ",
                "grants from Amgen; ",
                "consultant/",
                "Dr ",
                "Hanna ",
                "Hanna Berg, ",
                "its board, ",
                "these companies ",
                "of ",
                "University of ",
                "Kite, a ",
                "patents and ",
                "\n",
                ".",
                "; ",
                ": ",
                "\uD800",
                "&amp;",
                "the ",
                "through ",
                "No relationship to disclose",
                "This author is a member of ",
                "Hanna Berg is an employee of Amgen. ",
                "van ",
                "BvE ",
                "None ",
                "Speakers' ",
                "Travel, Accommodations",
                "'s ",
                "This study was funded by ",
                "A: B (RF) ",
                "Holm, Sato and ",
                "Honoraria: X (J. Moss); ",
                "grants paid to University ",
                "Acme-sponsored ",
                "grants (Amgen ",
                "Honoraria, AB (Amgen); ",
                "AB and CD: honoraria from Amgen (AB), ",
                "Ann Berg, ",
                "Amgen: Other: travel, "
            })
    void repeats(String piece) {
        String text = piece.repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> DisclosureStatement.parse(text, Roster.EMPTY));
    }

    @Test
    void readsManyStatements() {
        Article article = Article.ofText("Conflict of interest\n".repeat(40_000));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Disclosures.in(article));
    }

    @Test
    void manyAuthorsAreToldFromOneAnother() {
        List<String> names =
                IntStream.range(0, 20_000).mapToObj(i -> "Ada " + family(i) + "en").toList();
        String text = String.join(" Honoraria: Amgen ", names) + " Honoraria: Amgen";
        Roster roster = Roster.ofPrinted(names);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> DisclosureStatement.parse(text, roster));
    }

    /** A number in letters, such as {@code Bcda}. */
    private static String family(int number) {
        StringBuilder letters = new StringBuilder("B");
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    @Property(tries = 2, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void growsLinearly(@ForAll("many") List<PrintedStatement> statements) {
        String text =
                statements.stream().map(PrintedStatement::text).collect(Collectors.joining("\n"));
        String whole = text + "\n" + text;
        Growth.assertLinear(
                () -> DisclosureStatement.parse(text), () -> DisclosureStatement.parse(whole));
    }

    @Provide
    Arbitrary<List<PrintedStatement>> many() {
        return Arbitraries.of(StatementForm.GLUED, StatementForm.SENTENCES_WITH_INITIALS)
                .flatMap(form -> PrintedStatement.in(form).list().ofSize(150));
    }
}
