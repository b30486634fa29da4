package io.github.oncolit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "`<p>a<p>b` > `a\\n\\nb`",
                "`a<br>b<br/>c` > `a\\nb\\nc`",
                "`<div>a</div> <div>b</div>` > `a\\nb`",
                "`  a \\n\\t b  <b> c</b>d ` > `a b cd`",
                "`<pre>a\\n  b</pre>` > `a\\nb`",
                "`<ol><li>a<li>b</ol>` > `a\\nb`",
                "`x<sup>1</sup><sub>2</sub>` > `x12`",
                "`<table><tr><td>a<td>b<tr><td><td>c</table>` > `a\\tb\\n\\tc`",
                "`a<script>b()</script><style>p{}</style><!-- c -->d` > `ad`",
                "`a<p hidden>b<p style='color:red; display: none'>c<p>d` > `a\\n\\nd`",
                "`a<button>Share</button><select><option>x</select>b` > `ab`",
                "`<p class=authors><button>Ada Roe</button>, <button>Ben Poe</button>` > `Ada Roe, Ben Poe`",
                "`<p><span class='u-visually-hidden'>Figure </span>1<h2 class=sr-only>Abstract</h2>` > `1\\n\\nAbstract`",
                "`<table><tr><td>HR<td>1.3<br>(1.1-1.7)</tr></table>` > `HR\\t1.3 (1.1-1.7)`",
                "`<table><tr><td><p>a<p>b</tr></table>` > `a\\n\\nb`",
                "`<a href=x>We</a> searched <a>PubMed</a> for` > `We searched PubMed for`",
                "`<ol><li>Roe A. 2020. <a>PubMed</a><a>Google Scholar</a></ol>` > `Roe A. 2020.`",
                "`<p>Roe A. At a.example<span><a>CrossRef</a><a>PubMed</a></span>` > `Roe A. At a.example`",
                "`5&nbsp;&lt; 6&#46;0 &copy2023 &bogus; &amp;amp; AT&T` > `5\u00A0< 6.0 \u00A92023 &bogus; &amp; AT&T`"
            })
    void htmlIsReadAsItShows(String html, String text) {
        assertEquals(
                text.replace("\\n", "\n").replace("\\t", "\t"),
                Article.ofHtml(html.replace("\\n", "\n").replace("\\t", "\t")).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "`<p>OS 5&nbsp;&lt; 6 months</p>` > `5\u00A0< 6` > `5&nbsp;&lt; 6`",
                "`<p>caf&eacute; &#x1F600; x</p>` > `\uD83D\uDE00` > `&#x1F600;`",
                "`<p>HR  \\n 0.58</p>` > `HR 0.58` > `HR  \\n 0.58`",
                "`<p>see <b>NCT</b>01234567.</p>` > `NCT01234567` > `NCT</b>01234567`",
                "`<p>a</p><p>b</p>` > `a\\n\\nb` > `a</p><p>b`",
                "`<p>x &copy2023 y</p>` > `2023` > `2023`",
                "`<table>lost<tr><td>cell</table>` > `lost` > `lost`"
            })
    void spansLeadBackToTheSource(String html, String piece, String source) {
        String written = html.replace("\\n", "\n");
        Article article = Article.ofHtml(written);
        String wanted = piece.replace("\\n", "\n");
        int at = article.text().indexOf(wanted);
        assertTrue(at >= 0, article.text());
        Span span = article.sourceSpan(new Span(at, at + wanted.length()));
        assertEquals(source.replace("\\n", "\n"), span.textIn(written));
    }

    @Test
    void linksAndAnchorsMeet() {
        String html =
                "<p>As shown.<a href='#r1'><sup>1</sup></a></p><ol><li id=r1>Roe A. Lung. 2020."
                        + "<a href='https://x.example/1'>PubMed</a></li></ol>";
        Article article = Article.ofHtml(html);
        assertEquals(2, article.links().size());
        Link marker = article.links().get(0);
        assertTrue(marker.isLocal());
        assertEquals("1", marker.span().textIn(article.text()));
        assertEquals(List.of(marker.span()), article.superscripts());
        Span target = article.anchors().get(marker.target().substring(1));
        assertEquals("Roe A. Lung. 2020.", target.textIn(article.text()));
        assertFalse(article.links().get(1).isLocal());
        assertEquals("https://x.example/1", article.links().get(1).target());
        assertEquals(0, article.links().get(1).span().length());
    }

    @Test
    void furnitureIsMarkedAndKept() {
        String html =
                "<html><head><title>Two Drugs Beat One | Site</title></head><body>"
                        + "<header><div class=logo>Valley Site</div><nav><a href=/>Home</a></nav></header>"
                        + "<div class='cookie-notice'>We use cookies.</div>"
                        + "<aside class=related><h2>Related articles</h2><p>See NCT99999999</p></aside>"
                        + "<main><article><header><h1>Two Drugs Beat One</h1>"
                        + "<p class=byline>By <a>Ada Roe, MD</a></p><time>June 3, 2024</time></header>"
                        + "<p>Two drugs beat one drug (NCT01234567).</p>"
                        + "<div class=share>Share <a>Facebook</a></div>"
                        + "<h2>References</h2><ol><li>Roe A. Lung. 2020;1(2):3.</ol></article></main>"
                        + "<footer>Terms</footer></body></html>";
        Article article = Article.ofHtml(html);
        assertEquals("Two Drugs Beat One", article.title().orElseThrow().value());
        assertEquals("Roe", article.byline().get(0).value().name().family());
        assertEquals("2024-06-03", article.published().orElseThrow().value().toString());
        assertEquals(SectionKind.FURNITURE, kindOf(article, "NCT99999999"));
        assertEquals(SectionKind.BODY, kindOf(article, "NCT01234567"));
        for (String site : List.of("Valley", "Home", "cookies", "Facebook", "Terms")) {
            assertEquals(SectionKind.FURNITURE, kindOf(article, site), site);
        }
        assertEquals(SectionKind.REFERENCES, kindOf(article, "2020;1"));
    }

    @Test
    void aPageWhoseWrapperIsNamedLikeASidebarIsNoFurniture() {
        String html =
                "<body><div class='sidebar'><h1>Two Drugs Beat One</h1><p>"
                        + "Two drugs beat one drug in this trial. ".repeat(20)
                        + "</p></div><div class=footer>x</div></body>";
        Article article = Article.ofHtml(html);
        assertEquals(SectionKind.BODY, kindOf(article, "in this trial"));
    }

    @Test
    void classNamesInsideAReferenceListAreNoZones() {
        Article article =
                Article.ofHtml(
                        "<h1>Two Drugs Beat One</h1><p>Two drugs beat one drug in this trial.</p>"
                                + "<div class=references><ol><li><p class=citation>Roe A. Lung."
                                + " 2020;1(2):3.</p></li><li><span class=author>Poe B.</span> More."
                                + " 2021;1(2):3.</li></ol></div>");
        assertEquals(SectionKind.REFERENCES, kindOf(article, "Roe A. Lung. 2020"));
        assertEquals(SectionKind.REFERENCES, kindOf(article, "Poe B. More."));
        assertTrue(article.byline().isEmpty());
    }

    @Test
    void tablesThatLayOutAPageAreNoTables() {
        String html =
                "<table><tr><td><h1>Two Drugs Beat One</h1><p>"
                        + "Two drugs beat one drug in this trial. ".repeat(40)
                        + "</td></tr></table><table><tr><th>Arm<th>n<tr><td>A<td>61</table>";
        Article article = Article.ofHtml(html);
        assertEquals(SectionKind.BODY, kindOf(article, "in this trial"));
        assertEquals(SectionKind.TABLE, kindOf(article, "61"));
    }

    @Test
    void jatsIsReadByItsElements() {
        String xml =
                "<?xml version='1.0'?><!DOCTYPE article [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<article><front><article-meta><title-group><article-title>Two Drugs &amp; One"
                        + "</article-title></title-group><contrib-group><contrib contrib-type='author'>"
                        + "<name><surname>van der Roe</surname><given-names>Ada</given-names></name>"
                        + "<degrees>MD</degrees><xref ref-type='aff' rid='a1'>1</xref></contrib>"
                        + "<contrib contrib-type='editor'><name><surname>Edit</surname></name></contrib>"
                        + "</contrib-group><aff id='a1'>Clinic</aff>"
                        + "<author-notes><fn fn-type='conflict'><p>None declared.</p></fn></author-notes>"
                        + "<pub-date pub-type='epub'><day>3</day><month>6</month><year>2024</year></pub-date>"
                        + "<abstract><sec><title>Methods</title><p>We asked &x;.</p></sec></abstract>"
                        + "</article-meta></front><body><sec><title>Introduction</title><p>As shown"
                        + "<xref ref-type='bibr' rid='b1'><sup>1</sup></xref>.</p>"
                        + "<fig><label>Figure 1</label><caption><p>A curve.</p></caption></fig></sec>"
                        + "<sec><title>Funding</title><p>A fund.</p></sec></body>"
                        + "<back><ref-list><title>References</title><ref id='b1'><label>1</label>"
                        + "<element-citation publication-type='journal'><person-group><name><surname>Poe"
                        + "</surname><given-names>B</given-names></name><etal/></person-group>"
                        + "<article-title>More lungs</article-title><source>Lancet</source><year>2019</year>"
                        + "<volume>392</volume><issue>1</issue><fpage>4</fpage><lpage>5</lpage>"
                        + "<pub-id pub-id-type='doi'>10.5555/l</pub-id></element-citation></ref></ref-list>"
                        + "</back></article>";
        Article article = Article.of(xml);
        assertEquals("Two Drugs & One", article.title().orElseThrow().value());
        assertEquals(1, article.byline().size());
        Located<Author> author = article.byline().get(0);
        assertEquals("Ada van der Roe", author.raw());
        assertEquals("van der Roe", author.value().name().family());
        assertEquals(List.of("MD"), author.value().degrees());
        assertEquals("2024-06-03", article.published().orElseThrow().value().toString());
        assertEquals("None declared.", article.disclosures().orElseThrow());
        assertFalse(article.text().contains("root"));
        assertEquals(SectionKind.ABSTRACT, kindOf(article, "We asked"));
        assertEquals(SectionKind.BODY, kindOf(article, "As shown"));
        assertEquals(SectionKind.CAPTION, kindOf(article, "Figure 1 A curve."));
        assertEquals(SectionKind.FUNDING, kindOf(article, "A fund."));
        assertEquals(
                SectionKind.REFERENCES,
                kindOf(
                        article,
                        "1. Poe B, et al. More lungs. Lancet. 2019;392(1):4-5. doi:10.5555/l"));
        Link marker =
                article.links().stream().filter(l -> l.target().equals("#b1")).findFirst().get();
        assertEquals("1", marker.span().textIn(article.text()));
        assertTrue(article.anchors().containsKey("b1"));
        Span name = article.sourceSpan(author.span());
        assertEquals("van der Roe</surname><given-names>Ada", name.textIn(xml));
    }

    @Test
    void pubMedIsReadByItsElements() {
        String xml =
                "<PubmedArticleSet><PubmedArticle><MedlineCitation><Article><Journal><JournalIssue>"
                        + "<Volume>40</Volume><Issue>6</Issue><PubDate><Year>2022</Year><Month>Feb</Month>"
                        + "<Day>20</Day></PubDate></JournalIssue><ISOAbbreviation>J Imag Oncol"
                        + "</ISOAbbreviation></Journal><ArticleTitle>Managing <i>ALK</i> Cancer."
                        + "</ArticleTitle><Abstract><AbstractText Label='METHODS'>We asked.</AbstractText>"
                        + "<AbstractText Label='RESULTS'>They told.</AbstractText></Abstract><AuthorList>"
                        + "<Author><LastName>Roe</LastName><ForeName>Ada</ForeName></Author>"
                        + "<Author><CollectiveName>Valley Group</CollectiveName></Author></AuthorList>"
                        + "</Article><CoiStatement>Ada RoeHonoraria: Pharma</CoiStatement></MedlineCitation>"
                        + "</PubmedArticle><PubmedArticle><MedlineCitation/></PubmedArticle>"
                        + "</PubmedArticleSet>";
        Article article = Article.of(xml);
        assertEquals("Managing ALK Cancer.", article.title().orElseThrow().value());
        assertEquals("Ada Roe", article.byline().get(0).raw());
        assertEquals(1, article.byline().size());
        assertEquals("2022-02-20", article.published().orElseThrow().value().toString());
        assertEquals("Ada RoeHonoraria: Pharma", article.disclosures().orElseThrow());
        assertEquals(SectionKind.ABSTRACT, kindOf(article, "METHODS: We asked."));
        assertEquals(SectionKind.ABSTRACT, kindOf(article, "RESULTS: They told."));
        assertEquals(SectionKind.CITATION, kindOf(article, "J Imag Oncol. 2022 Feb 20;40(6)"));
    }

    @Test
    void headingsOfMarkdownOpenSections() {
        Article article =
                Article.ofMarkdown(
                        "# Two Drugs Beat One in Lung Cancer\n\nText of the article.\n\n"
                                + "## **Competing interests**\n\nNone.\n\n## References\n\n1. Roe A. 2020.\n");
        assertEquals(
                "BODY DISCLOSURES REFERENCES",
                article.sections().stream()
                        .map(s -> s.kind().name())
                        .filter(k -> !k.equals("TITLE"))
                        .collect(Collectors.joining(" ")));
        assertEquals("Two Drugs Beat One in Lung Cancer", article.title().orElseThrow().value());
        assertEquals("None.", article.disclosures().orElseThrow());
    }

    private static SectionKind kindOf(Article article, String words) {
        int at = article.text().indexOf(words);
        assertTrue(at >= 0, () -> words + " is not in " + article.text());
        SectionKind kind = article.sectionAt(at);
        assertEquals(kind, article.sectionAt(at + words.length() - 1), words);
        return kind;
    }

    @Test
    void rowsTermsAndReviewsOfJats() {
        String text =
                Article.ofJats(
                                "<article><body><p>Text.</p><table-wrap><table><tr><td>HR</td><td>1.3"
                                        + "<break/>(1.1-1.7)</td></tr></table></table-wrap></body><back><glossary>"
                                        + "<def-list><def-item><term>OS</term><def><p>overall survival</p></def>"
                                        + "</def-item></def-list></glossary></back></article>")
                        .text();
        assertTrue(text.contains("HR\t1.3 (1.1-1.7)"), text);
        assertTrue(text.contains("OS: overall survival"), text);
    }

    @Test
    void textBehindKeywordsIsTheBody() {
        String words = "Two drugs were compared in many patients with lung cancer. ".repeat(4);
        Article jats =
                Article.ofJats(
                        "<article><front><article-meta><title-group><article-title>Two Drugs"
                                + "</article-title></title-group><abstract><p>Short.</p></abstract><kwd-group>"
                                + "<kwd>lung</kwd></kwd-group></article-meta></front><body><p>"
                                + words
                                + "</p></body></article>");
        Article page =
                Article.ofHtml(
                        "<h1>Two Drugs in Lung Cancer</h1><h2>Abstract</h2><p>Short.</p><p"
                                + " class=kw>lung, drug</p><p>"
                                + words
                                + "</p><h2>Methods</h2><p>"
                                + words
                                + "</p>");
        assertEquals(SectionKind.BODY, jats.sectionAt(jats.text().indexOf("many patients")));
        assertEquals(SectionKind.BODY, page.sectionAt(page.text().indexOf("many patients")));
    }

    @Test
    void theRuleThatMadeTextTheSitesIsNamed() {
        String words = "Two drugs were compared in many patients with lung cancer. ".repeat(4);
        Article page =
                Article.ofHtml(
                        "<div>Visit our congress</div><nav>Home</nav><h1>Two Drugs in Lung Cancer</h1><p>"
                                + words
                                + "</p><div>Related articles</div><div>Ten facts on tumours</div>");
        assertEquals(Optional.of(SiteRule.ABOVE_TEXT), ruleAt(page, "Visit"));
        assertEquals(Optional.of(SiteRule.MARKUP), ruleAt(page, "Home"));
        assertEquals(Optional.of(SiteRule.WORDS), ruleAt(page, "Related"));
        assertEquals(Optional.of(SiteRule.FOLLOWS), ruleAt(page, "Ten facts"));
        assertEquals(Optional.empty(), ruleAt(page, "Two drugs"));
        assertEquals(Optional.empty(), page.siteRuleAt(-1));
    }

    @Test
    void whatFollowsTheMainPartOfAPageIsTheSites() {
        String words = "Two drugs were compared in many patients with lung cancer. ".repeat(4);
        Article page =
                Article.ofHtml(
                        "<div><main><h1>Two Drugs in Lung Cancer</h1><p>"
                                + words
                                + "</p><h2>References</h2><ol><li>Roe A. Lungs. Lancet. 2018;391(1):2-3."
                                + "</ol></main></div><div><h4>See the whole issue</h4>Lung Cancer</div>");
        Article small = Article.ofHtml("<main><h1>Two Drugs in Lung Cancer</h1></main><p>" + words);
        assertEquals(Optional.of(SiteRule.MARKUP), ruleAt(page, "See the whole"));
        assertEquals(Optional.empty(), ruleAt(page, "Roe A."));
        assertEquals(Optional.empty(), ruleAt(small, "many patients"));
    }

    @Test
    void anAsideOfTheArticleIsTheSitesIfItSaysSo() {
        String words = "Two drugs were compared in many patients with lung cancer. ".repeat(4);
        Article page =
                Article.ofHtml(
                        "<article><h1>Two Drugs in Lung Cancer</h1><p>"
                                + words
                                + "</p><aside class=related><h2>Related articles</h2><ul><li>The LUMORA-9"
                                + " trial</ul></aside><aside><p>Box 1. Eligible were adults.</aside></article>");
        assertEquals(Optional.of(SiteRule.MARKUP), ruleAt(page, "The LUMORA-9"));
        assertEquals(Optional.empty(), ruleAt(page, "Box 1"));
    }

    @Test
    void partsOfACitationThatTouchAreHeldApart() {
        String text =
                Article.ofJats(
                                "<article><back><ref-list><ref><mixed-citation><person-group><name>"
                                        + "<surname>Roe</surname><given-names>S</given-names></name></person-group>"
                                        + "<year>2010</year><article-title>Lungs</article-title>. <source>Lancet"
                                        + "</source></mixed-citation></ref><ref><element-citation><person-group><name>"
                                        + "<surname>Poe</surname></name><etal>et al.</etal></person-group><year>2011"
                                        + "</year></element-citation></ref></ref-list></back></article>")
                        .text();
        assertTrue(text.contains("Roe S. 2010. Lungs. Lancet"), text);
        assertTrue(text.contains("Poe, et al. (2011)"), text);
    }

    private static Optional<SiteRule> ruleAt(Article page, String words) {
        return page.siteRuleAt(page.text().indexOf(words));
    }
}
