package io.github.oncolit.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Located;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same article in the markup of many sites: title, byline, list, markers and statement. */
class WebPageTest {

    private static final String TEXT =
            "Lung cancer is common in all countries, and two drugs were compared in a trial that"
                    + " enrolled patients at nine centres over six years without a stop";
    private static final List<String> LISTED =
            List.of(
                    "Roe A, Poe B. Two drugs in lung cancer. Lancet. 2018;391(1):2-3.",
                    "Doe C, Low D. More drugs in lung cancer. J Clin Oncol. 2019;37(4):55-61.",
                    "Hale E, et al. Fewer drugs. N Engl J Med. 2020;382(9):801-810.",
                    "Fay G. No drugs: a review. Cancer. 2021;127(2):33-40. doi:10.1002/cncr.12345.");

    /** How an entry is set, and what holds the entries: # is the number, @ the reference. */
    private static final List<String> LISTS =
            List.of(
                    "<ol>|<li id=r#>@</li>|</ol>",
                    "<ul>|<li id=r#>@</li>|</ul>",
                    "<ul>|<li id=r#>#. @</li>|</ul>",
                    "|<p id=r#>#. @</p>|",
                    "|<p id=r#>@</p>|",
                    "<p>|#. @<br>|</p>",
                    "|<div id=r#>[#] @</div>|",
                    "|<div id=r#><span>#.</span><span>@</span></div>|",
                    "|<div id=r#><div>#.</div><div>@</div></div>|",
                    "|<p id=r#><sup>#</sup> @</p>|",
                    "<table>|<tr id=r#><td>#.</td><td>@</td></tr>|</table>",
                    "<table>|<tr id=r#><td>#</td><td>@</td></tr>|</table>",
                    "<dl>|<dt>#.</dt><dd id=r#>@</dd>|</dl>",
                    "<dl>|<dt>[#]</dt><dd id=r#>@</dd>|</dl>");

    private static final List<String> MARKERS =
            List.of(
                    ".<sup>#</sup>",
                    ".<sup><a href='#r#'>#</a></sup>",
                    ".<a href='#r#'><sup>#</sup></a>",
                    " [#].",
                    " [<a href='#r#'>#</a>].",
                    " (#).",
                    " (<a href='#r#'>#</a>).");

    private static final List<String> HEADINGS =
            List.of(
                    "References",
                    "Literature Cited",
                    "Bibliography",
                    "Works cited",
                    "REFERENCES AND NOTES",
                    "Reference List");

    private static final List<String> FURNITURE =
            List.of(
                    "<nav><ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li></ul></nav>",
                    "<aside><h2>Related articles</h2><ul><li><a href=/1>A trial shows benefit, 2021</a>"
                            + "</li></ul></aside>",
                    "<div class=related-items><h3>You may also like</h3><a href=/1>NCT01234567</a></div>",
                    "<div><h3>Related articles</h3><ul><li><a href=/1>Roe A. Other drugs. Lancet"
                            + " 2017;1(1):1-2.</a></li></ul></div>",
                    "<section class=comments><h2>Comments</h2><p>Jane: I had this drug and it helped me"
                            + " [1]. Thank you for writing it up so well.</p></section>",
                    "<div><h3>2 Comments</h3><div>Jane Low says: Great trial (NCT07654321).</div></div>",
                    "<div class=cookie-banner><p>We use cookies to improve your visit.</p></div>",
                    "<div><p>This site uses cookies. By continuing you agree.</p></div>",
                    "<form class=newsletter><h4>Sign up for our newsletter</h4><input></form>");

    @ParameterizedTest
    @MethodSource
    void anyListAndMarker(String list, String marker) {
        assertReads(page(list, "References", marker, "article", "", ""));
    }

    static Stream<Arguments> anyListAndMarker() {
        return LISTS.stream().flatMap(l -> MARKERS.stream().map(m -> Arguments.of(l, m)));
    }

    @ParameterizedTest
    @MethodSource
    void anyHeading(String heading) {
        String page = page(LISTS.get(0), heading, " [#].", "main", "", "");
        assertReads(page);
        assertReads(withoutSemantics(page));
    }

    static Stream<String> anyHeading() {
        return HEADINGS.stream();
    }

    @ParameterizedTest
    @MethodSource
    void furnitureAnywhere(String furniture) {
        for (String element : List.of("article", "main", "div")) {
            String within = page(LISTS.get(0), "References", " [#].", element, furniture, "");
            String behind = page(LISTS.get(0), "References", " [#].", element, "", furniture);
            String bare = page(LISTS.get(0), "References", " [#].", element, "", "");
            for (String page :
                    List.of(
                            within,
                            behind,
                            furniture + bare,
                            bare + furniture,
                            furniture + behind)) {
                assertReads(page);
                assertReads(withoutSemantics(page));
            }
        }
    }

    static Stream<String> furnitureAnywhere() {
        return FURNITURE.stream();
    }

    private static void assertReads(String page) {
        Article article = Article.ofHtml(page);
        List<Reference> references = References.in(article);
        assertEquals(
                "Two Drugs in Lung Cancer: A Trial",
                article.title().map(Located::value).orElse(""),
                page);
        assertEquals(2, article.byline().size(), page);
        assertEquals(LISTED, references.stream().map(Reference::raw).toList(), page);
        assertEquals(
                "[1][2][3][4]",
                CitationMarkers.in(article, references).stream()
                        .map(marker -> marker.targets().toString())
                        .collect(Collectors.joining()),
                page);
        assertEquals(
                "The authors declare no conflicts of interest.",
                article.disclosures().orElse(""),
                page);
    }

    private static String page(
            String list, String heading, String marker, String element, String middle, String end) {
        StringBuilder page = new StringBuilder();
        page.append('<').append(element).append('>');
        page.append("<h1>Two Drugs in Lung Cancer: A Trial</h1><p>Ada Roe, MD, Ben Poe, PhD</p>");
        page.append("<h2>Abstract</h2><p>").append(TEXT).append(".</p><h2>Introduction</h2>");
        for (int i = 1; i <= LISTED.size(); i++) {
            page.append("<p>").append(TEXT).append(numbered(marker, i));
            page.append(
                    " The drugs did not differ, and the authors hold that both can be used.</p>");
            page.append(i == 2 ? middle + "<h2>Discussion</h2>" : "");
        }
        page.append("<h2>Conflict of interest</h2><p>The authors declare no conflicts of");
        page.append(" interest.</p><h2>").append(heading).append("</h2>");
        String[] parts = list.split("\\|", -1);
        page.append(parts[0]);
        for (int i = 1; i <= LISTED.size(); i++) {
            page.append(numbered(parts[1], i).replace("@", LISTED.get(i - 1)));
        }
        return page.append(parts[2])
                .append(end)
                .append("</")
                .append(element)
                .append('>')
                .toString();
    }

    private static String numbered(String pattern, int number) {
        return pattern.replace("'#r#'", "'\u0000r" + number + "'")
                .replace("#", String.valueOf(number))
                .replace('\u0000', '#');
    }

    private static String withoutSemantics(String page) {
        return page.replaceAll("<(/?)(?:article|main|section|nav|aside|h[1-6]|p)\\b", "<$1div");
    }
}
