package io.github.oncolit.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.citations.generators.PrintedArticle;
import io.github.oncolit.citations.generators.PrintedArticle.House;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The laws of the library, for markers and for the splitting of reference lists. */
class CitationMarkersLawsTest {

    private static final List<String> PIECES =
            List.of(
                    "[1]",
                    "[1, 2]",
                    "[3-1]",
                    "[",
                    "]",
                    "(",
                    ")",
                    "(2)",
                    "(n = 3)",
                    "1",
                    "2,3",
                    "4-",
                    ".",
                    ",",
                    ";",
                    " ",
                    "\n",
                    "\n\n",
                    "cells",
                    "CD8",
                    "m",
                    "10",
                    "\u00B2",
                    "\u00B9",
                    "\u207B",
                    "Figure ",
                    "Doe",
                    "Doe et al. ",
                    "and ",
                    "2020",
                    "2020a",
                    "(2020)",
                    "Smith 2020; ",
                    "et al., ",
                    "see ",
                    "-",
                    "\uD800",
                    "\uDC00",
                    "<sup>1</sup>",
                    "<sup>2,3</sup>",
                    "<p>",
                    "</p>",
                    "<li>",
                    "&nbsp;",
                    "[18F]",
                    "%",
                    "0",
                    "999",
                    "12345");
    private static final List<String> LIST_PIECES =
            List.of(
                    "1. ",
                    "2. ",
                    "[1] ",
                    "[2] ",
                    "(1) ",
                    "1) ",
                    "a) ",
                    "\u2022 ",
                    "* ",
                    "\n",
                    "\n\n",
                    " ",
                    "References",
                    "**References:** ",
                    "Doe J. ",
                    "Doe J, Roe R. ",
                    "A title. ",
                    "Cancer. 2020;1:2-3. ",
                    "2020;1:2-3.",
                    "CrossRef",
                    "PubMed",
                    "Google Scholar",
                    "\uD800",
                    "12",
                    "(2020)",
                    ".",
                    "van der ",
                    "et al");

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(l -> String.join("", l));
    }

    @Provide
    Arbitrary<String> lists() {
        return Arbitraries.of(LIST_PIECES).list().ofMaxSize(40).map(l -> String.join("", l));
    }

    @Property(tries = 300)
    void readsAnyText(@ForAll String text) {
        check(Article.ofText(text));
        check(Article.ofHtml(text));
        checkList(text);
    }

    @Property(tries = 500)
    void readsAnyPieces(@ForAll("bodies") String body, @ForAll("lists") String list) {
        checkList(list);
        check(Article.ofText("Two Drugs\n\nIntroduction\n" + body + "\n\nReferences\n" + list));
        check(
                Article.ofHtml(
                        "<h1>Two Drugs</h1><h2>Introduction</h2><p>"
                                + body
                                + "</p><h2>References</h2><p>"
                                + list));
    }

    @Property(tries = 150)
    void readsBackWhatWasPrinted(@ForAll PrintedArticle printed) {
        Article article =
                printed.house() == House.RAISED
                        ? Article.ofHtml(printed.html())
                        : Article.ofText(printed.text());
        check(article);
        assertEquals(printed.list().lines().count(), References.in(article).size());
        assertEquals(
                printed.targets(),
                CitationMarkers.in(article).stream().map(CitationMarker::targets).toList(),
                printed::text);
    }

    @Property(tries = 60)
    void readsTheSameInEveryLocale(@ForAll PrintedArticle printed) {
        String text = printed.text();
        List<CitationMarker> expected = CitationMarkers.in(Article.ofText(text));
        List<Reference> references = References.split(text);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, CitationMarkers.in(Article.ofText(text)));
                assertEquals(references, References.split(text));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesWhatMustNotBeNull() {
        Article article = Article.ofText("");
        assertEquals("article", thrown(() -> CitationMarkers.in(null)));
        assertEquals("article", thrown(() -> CitationMarkers.in(null, List.of())));
        assertEquals("references", thrown(() -> CitationMarkers.in(article, null)));
        assertEquals("article", thrown(() -> References.in(null)));
        assertEquals("text", thrown(() -> References.split(null)));
        assertEquals(List.of(), CitationMarkers.in(article));
        assertEquals(List.of(), References.split(""));
    }

    private static String thrown(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(NullPointerException.class, call).getMessage();
    }

    private static void check(Article article) {
        Set<Integer> ordinals = new HashSet<>();
        for (Reference reference : References.in(article)) {
            assertEquals(reference.raw(), reference.span().textIn(article.text()));
            assertTrue(ordinals.add(reference.ordinal()));
        }
        int end = 0;
        for (CitationMarker marker : CitationMarkers.in(article)) {
            assertTrue(marker.span().start() >= end, () -> "out of order: " + marker);
            end = marker.span().end();
            assertTrue(marker.span().length() > 0);
            assertEquals(marker.raw(), marker.span().textIn(article.text()));
            assertTrue(ordinals.containsAll(marker.targets()));
            marker.diagnostics().forEach(d -> assertTrue(marker.span().contains(d.span())));
        }
    }

    private static void checkList(String text) {
        int end = 0;
        int ordinal = 0;
        for (Reference reference : References.split(text)) {
            Span label = reference.label().map(l -> l.span()).orElse(reference.span());
            assertTrue(label.start() >= end, () -> "out of order: " + reference);
            assertTrue(reference.span().start() >= label.start());
            assertEquals(reference.raw(), reference.span().textIn(text));
            reference.label().ifPresent(l -> assertEquals(l.raw(), l.span().textIn(text)));
            assertEquals(++ordinal, reference.ordinal());
            end = reference.span().end();
        }
    }
}
