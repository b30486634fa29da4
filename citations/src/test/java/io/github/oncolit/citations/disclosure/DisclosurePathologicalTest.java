package io.github.oncolit.citations.disclosure;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.oncolit.core.Article;
import io.github.oncolit.testing.Growth;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
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
                "This study was funded by "
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

    @Test
    void growsLinearly() {
        String asco = repeat(seed -> PrintedTable.random(seed).glued(" ", ", ", ": ") + "\n", 150);
        String prose = repeat(seed -> PrintedTable.random(seed).narrative(true) + " ", 150);
        for (String text : new String[] {asco, prose}) {
            String whole = text + text;
            Growth.assertLinear(
                    () -> DisclosureStatement.parse(text), () -> DisclosureStatement.parse(whole));
        }
    }

    private static String repeat(LongFunction<String> piece, int times) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            text.append(piece.apply(i));
        }
        return text.toString();
    }
}
