package io.github.oncolit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLawsTest {

    private static final List<Function<CharSequence, Article>> READERS =
            List.of(
                    Article::ofText,
                    Article::ofMarkdown,
                    Article::ofHtml,
                    Article::ofJats,
                    Article::ofPubMed,
                    Article::of);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Abstract\n",
                        "References\n",
                        "1. ",
                        "Roe A, Poe BC. Lung. 2020;1(2):3-4.\n",
                        "By Ada Roe, MD\n",
                        "June 3, 2023\n",
                        "Funding: none.\n",
                        "\n",
                        "\r\n",
                        " ",
                        "Conflict of interest\n",
                        "The authors declare no conflict of interest.\n",
                        "Related Videos\n",
                        "Figure 1. A curve.\n",
                        "a\tb\n",
                        "Methods\n",
                        "**",
                        "#",
                        "Results\n",
                        "A Study of Two Drugs in Lung Cancer\n",
                        "Keywords: a, b\n",
                        "A long sentence that says what was done to whom and why. ",
                        "\uD83D\uDE00",
                        "\uDC00",
                        "\u0000",
                        "\u00A0",
                        "et al. J Clin Oncol. .",
                        "12,*",
                        "[1] ",
                        "İ")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div class='related'>",
                        "</div>",
                        "<h1>",
                        "<h2>",
                        "</h2>",
                        "Abstract",
                        "References",
                        "<ol><li id=r1>",
                        "<li>",
                        "</ol>",
                        "<table><tr><td>",
                        "<td>",
                        "</table>",
                        "<sup>",
                        "1",
                        "</sup>",
                        "<a href='#r1'>",
                        "</a>",
                        "<br>",
                        "<br/>",
                        "&amp;",
                        "&nbsp;",
                        "&copy2023",
                        "&#x1F600;",
                        "&bogus;",
                        "&",
                        "<",
                        "<!--",
                        "-->",
                        "<pre>",
                        "a\n b",
                        "  ",
                        "text",
                        "<script>",
                        "</script>",
                        "<![CDATA[",
                        "]]>",
                        "<sec><title>",
                        "</title>",
                        "<ref><label>",
                        "</ref>",
                        "<name><surname>",
                        "</surname><given-names>",
                        "</name>",
                        "<abstract>",
                        "<article-title>",
                        "<pub-date><year>",
                        "<nav>",
                        "</nav>",
                        "\r\n",
                        "\u0000",
                        "\uD83D",
                        "<contrib contrib-type='author'>",
                        "<title-group>",
                        "<PubmedArticle>",
                        "<AbstractText Label='AIM'>",
                        "<front>",
                        "<ArticleTitle>",
                        "<p hidden>")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void anyTextIsAnArticle(@ForAll String text) {
        READERS.forEach(reader -> checkLaws(reader.apply(text), text));
    }

    @Property
    void anyLinesAreAnArticle(@ForAll("texts") String text) {
        READERS.forEach(reader -> checkLaws(reader.apply(text), text));
    }

    @Property(tries = 600)
    void anyMarkupIsAnArticle(@ForAll("markup") String source) {
        READERS.forEach(reader -> checkLaws(reader.apply(source), source));
    }

    private static void checkLaws(Article article, String source) {
        String text = article.text();
        int end = 0;
        for (Section section : article.sections()) {
            assertTrue(section.span().start() >= end, () -> "overlap in " + article.sections());
            assertTrue(section.span().end() <= text.length());
            section.heading().ifPresent(h -> assertEquals(h.raw(), h.span().textIn(text)));
            end = section.span().end();
            for (int at : new int[] {section.span().start(), section.span().end() - 1}) {
                if (section.span().contains(at)) {
                    assertEquals(section.kind(), article.sectionAt(at));
                }
            }
        }
        article.title().ifPresent(t -> assertEquals(t.raw(), t.span().textIn(text)));
        article.published().ifPresent(d -> assertEquals(d.raw(), d.span().textIn(text)));
        for (Located<Author> author : article.byline()) {
            assertEquals(author.raw(), author.span().textIn(text));
        }
        for (Link link : article.links()) {
            assertTrue(link.span().end() <= text.length());
        }
        assertNotNull(article.disclosures());
        checkSource(article, source);
        assertEquals(SectionKind.BODY, article.sectionAt(-1));
        assertEquals(SectionKind.BODY, article.sectionAt(text.length()));
    }

    /** Every span leads into the source; a letter that the source has is found there. */
    private static void checkSource(Article article, String source) {
        String text = article.text();
        Span all = article.sourceSpan(new Span(0, text.length()));
        assertTrue(all.end() <= source.length());
        for (int i = 0; i < text.length(); i++) {
            Span place = article.sourceSpan(new Span(i, i + 1));
            assertTrue(place.end() <= source.length(), () -> place + " in " + source);
            assertTrue(place.length() == 0 || all.contains(place), () -> all + " " + place);
            if (place.length() == 1 && Character.isLetter(source.charAt(place.start()))) {
                assertEquals(source.charAt(place.start()), text.charAt(i));
            }
        }
    }

    @Property(tries = 100)
    void articlesAreTheSameInEveryLocale(@ForAll("texts") String text) {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            Article article = Article.ofText(text);
            for (String tag : List.of("tr-TR", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Article other = Article.ofText(text);
                assertEquals(article, other);
                assertEquals(article.sections(), other.sections());
                assertEquals(article.byline(), other.byline());
                assertEquals(article.published(), other.published());
                assertEquals(
                        Article.ofHtml("<DIV CLASS='RELATED'><P ID=I>" + text).sections(),
                        Article.ofHtml("<div class='related'><p id=I>" + text).sections());
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Property(tries = 100)
    void plainTextIsItsOwnSource(@ForAll("texts") String text, @ForAll int a, @ForAll int b) {
        int x = Math.floorMod(a, text.length() + 1);
        int y = Math.floorMod(b, text.length() + 1);
        Span span = new Span(Math.min(x, y), Math.max(x, y));
        assertEquals(text, Article.ofText(text).text());
        assertEquals(text, Article.ofMarkdown(text).text());
        assertEquals(span, Article.ofText(text).sourceSpan(span));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u0000", "\uD800", "a"})
    void nothingIsTooLittle(String text) {
        READERS.forEach(reader -> checkLaws(reader.apply(text), text));
    }

    @Test
    void nullIsRefusedByName() {
        NullPointerException e =
                assertThrows(NullPointerException.class, () -> Article.ofText(null));
        assertEquals("text", e.getMessage());
        e = assertThrows(NullPointerException.class, () -> Article.ofHtml(null));
        assertEquals("html", e.getMessage());
        Article article = Article.ofText("abc");
        assertThrows(IndexOutOfBoundsException.class, () -> article.sourceSpan(new Span(0, 4)));
    }
}
