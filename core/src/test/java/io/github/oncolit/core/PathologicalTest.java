package io.github.oncolit.core;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.testing.Growth;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PathologicalTest {

    private static final int MANY = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>", "<b>", "<a href=x>", "<table><td>", "<p id=x>a", "<sup>1", "<svg>", "<",
                "&", "&amp", "<!--", "<a>PubMed</a>", "&copy2023", "<h1>", "\u0000", "<li>a"
            })
    void html(String piece) {
        read(piece, Article::ofHtml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sec>",
                "<p>a",
                "<ref><name>",
                "<![CDATA[",
                "<xref rid='a b'>1",
                "<pub-id>",
                "&",
                "<contrib-group><contrib><name><surname>A</surname></name></contrib></contrib-group>",
                "<!DOCTYPE ",
                "<?x ",
                "<a b='"
            })
    void xml(String piece) {
        read(piece, Article::ofJats);
        read(piece, Article::ofPubMed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By\n",
                "Ada Roe, ",
                "Abstract\n",
                "References\n",
                "1. ",
                "Related Videos\n",
                "Jan 2020\n",
                "a\tb\n",
                "conflict of interest ",
                "Figure 1.\n",
                "Funding: x\n",
                "[1] Roe A. Lung. 2020;1(2):3.\n",
                "Introduction\n",
                "Case Report\n",
                "et al ",
                "Abstract\nMethods\nResults\n",
                "A title of some length\n",
                "doi:",
                "2020;",
                "*"
            })
    void text(String piece) {
        read(piece, Article::ofText);
    }

    private static void read(String piece, Function<CharSequence, Article> reader) {
        String source = piece.repeat(MANY);
        Article article = reader.apply(source);
        Span all = article.sourceSpan(new Span(0, article.text().length()));
        assertTrue(all.end() <= source.length());
        assertTrue(article.sectionAt(article.text().length() / 2) != null);
    }

    @Test
    void timeGrowsWithLength() {
        String page = page(1_500);
        String longer = page(3_000);
        Growth.assertLinear(() -> Article.ofHtml(page), () -> Article.ofHtml(longer));
    }

    /**
     * A page of 5 MB for 3,000 parts: paragraphs, marked citations, a table, a list of references.
     */
    private static String page(int size) {
        StringBuilder html = new StringBuilder("<h1>Two Drugs Beat One</h1><p>By Ada Roe, MD</p>");
        for (int i = 0; i < size; i++) {
            html.append("<h2>Part ").append(i).append("</h2><p>");
            html.append(
                    "The hazard ratio was 0&middot;58 (95&nbsp;% CI 0.4&ndash;0.8)<sup>1</sup>. "
                            .repeat(20));
            html.append("</p><table><tr><th>Arm<th>n<tr><td>A<td>61</table>");
        }
        html.append("<h2>References</h2><ol>");
        for (int i = 0; i < size; i++) {
            html.append("<li id=r")
                    .append(i)
                    .append(">Roe A. Lung. 2020;1(2):3.<a>PubMed</a></li>");
        }
        return html.append("</ol>").toString();
    }
}
