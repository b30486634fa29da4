package io.github.oncolit.examples.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportPageTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("oncolit.root"), "examples", "articles", "lumora-2.html");

    @Test
    void everyFactIsMarkedHasARecordAndARow() throws Exception {
        ArticleReport report = ArticleReport.of(Article.of(SAMPLE));
        Document page = Jsoup.parse(ReportPage.html("lumora-2.html", report));
        for (ShownFact fact : ShownFact.of(report)) {
            assertEquals(
                    fact.fact().raw(),
                    marked(page, fact.id()),
                    "the pieces of a mark are what is printed");
            assertEquals(1, page.select("#record-" + fact.id()).size());
            assertEquals(1, page.select("tbody [data-goto=" + fact.id() + "]").size());
        }
        assertEquals("PFS", page.select("#record-statistic-1 dt:contains(endpoint) + dd").text());
        assertEquals(2, page.select("svg rect").size(), "two hazard ratios have intervals");
        assertTrue(
                page.select("#record-reference-1 li").text().contains("title"),
                "a reference says why it was read so");
    }

    private static String marked(Document page, String id) {
        StringBuilder words = new StringBuilder();
        for (Element piece : page.select("[data-facts~=(^| )" + id + "( |$)]")) {
            words.append(piece.wholeText());
        }
        return words.toString();
    }

    @Test
    void theTextOfAnArticleCannotBecomeMarkup() {
        String nasty = "<script>alert(1)</script><img src=x onerror=alert(1)> \"' & NCT01234567";
        Document page = page("&lt;b&gt;" + nasty);
        assertEquals(1, page.select("script").size(), "the page's own");
        assertEquals(0, page.select("img").size());
    }

    @Test
    void anArticleWithoutAnythingSaysSo() {
        Document page = page("");
        assertEquals("nothing.txt", page.select("h1").text());
        assertEquals(FactKind.values().length, page.select("details p:contains(None.)").size());
    }

    @Property(tries = 300)
    void theTextIsShownWholeWhateverIsMarked(@ForAll String noise) {
        String text =
                "HR 0.61 (95% CI 0.5-0.7) [1] NCT01234567\n" + noise + "\nReferences\n1. Ray S.";
        Article article = Article.ofText(text);
        Document page = Jsoup.parse(ReportPage.html("noise.txt", ArticleReport.of(article)));
        assertEquals(
                shown(article.text()), shown(page.select(".oncolit-text").first().wholeText()));
    }

    /** HTML's own line ends, and the sign for what no page can show. */
    private static String shown(String text) {
        return Jsoup.parse("<pre>x" + Markup.escape(text) + "</pre>")
                .select("pre")
                .first()
                .wholeText()
                .substring(1);
    }

    private static Document page(String text) {
        return Jsoup.parse(ReportPage.html("nothing.txt", ArticleReport.of(Article.ofText(text))));
    }
}
