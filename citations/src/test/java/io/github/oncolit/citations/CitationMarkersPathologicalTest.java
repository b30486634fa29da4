package io.github.oncolit.citations;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.oncolit.citations.generators.PrintedArticle;
import io.github.oncolit.citations.generators.PrintedArticle.House;
import io.github.oncolit.core.Article;
import io.github.oncolit.testing.Growth;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time and stack stay bounded whatever is repeated, in the body and in the list. */
class CitationMarkersPathologicalTest {

    private static final int TIMES = 100_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]",
                "[1",
                "(",
                "(1",
                "1,",
                "1-",
                "1 ",
                "a1",
                "a.1",
                "\u00B9",
                "2020",
                "2020 ",
                "Smith 2020; ",
                "(Smith et al., 2020) ",
                "Smith and ",
                "Figure ",
                ".",
                " "
            })
    void repeatsInTheBody(String piece) {
        String list = "\n\nReferences\n1. Smith J. On trials. Cancer. 2020;1:2-3.\n";
        Article article =
                Article.ofText("Two Drugs\n\nIntroduction\n" + piece.repeat(TIMES) + list);
        assertTimeoutPreemptively(LIMIT, () -> CitationMarkers.in(article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. ",
                " 1. ",
                "[1] A",
                "[1] ",
                "1. Doe J. ",
                "1. Doe J.\n",
                "2020;1:2-3. Doe J. ",
                "\u2022 ",
                "Doe J. ",
                "Doe",
                "(",
                "2020;1:2-3. ",
                "CrossRef",
                "\n",
                " ",
                "a) \n"
            })
    void repeatsInTheList(String piece) {
        assertTimeoutPreemptively(LIMIT, () -> References.split(piece.repeat(TIMES)));
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void growsLinearly(House house) {
        Article half = Article.ofText(PrintedArticle.of(house, 400, 1).text());
        Article whole = Article.ofText(PrintedArticle.of(house, 800, 1).text());
        Growth.assertLinear(() -> CitationMarkers.in(half), () -> CitationMarkers.in(whole));
    }

    @Test
    void splittingGrowsLinearly() {
        String half = PrintedArticle.of(House.PAREN, 400, 1).list();
        String whole = PrintedArticle.of(House.PAREN, 800, 1).list();
        Growth.assertLinear(() -> References.split(half), () -> References.split(whole));
    }
}
