package io.github.oncolit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the citations of JATS, which may be all elements, are set as the AMA style prints them. */
class JatsCitationTest {

    private static final String PEOPLE =
            "<person-group person-group-type='author'><name><surname>Roe</surname><given-names>A"
                    + "</given-names></name><name><surname>Poe</surname><given-names>B</given-names>"
                    + "</name></person-group>";
    private static final String TITLE = "<article-title>Two drugs</article-title>";
    private static final String CANCER = "<source>Cancer</source>";

    private static Article article(String item) {
        return Article.ofJats(
                "<article><body><p>Text.</p></body><back><ref-list><ref id='b1'>"
                        + item
                        + "</ref></ref-list></back></article>");
    }

    private static String set(String item) {
        Article article = article(item);
        return article.anchors().get("b1").textIn(article.text());
    }

    private static String elements(String parts) {
        return set("<element-citation publication-type='journal'>" + parts + "</element-citation>");
    }

    @Test
    void partsArePutInOrder() {
        String expected = "Roe A, Poe B. Two drugs. Cancer. 2020;12(3):45-50";
        String locus =
                "<volume>12</volume><issue>3</issue><year>2020</year><fpage>45</fpage><lpage>50</lpage>";
        assertEquals(expected, elements(PEOPLE + TITLE + CANCER + locus));
        assertEquals(expected, elements(locus + TITLE + PEOPLE + CANCER));
    }

    @Test
    void theYearOfNamesStaysBehindThem() {
        assertEquals(
                "Roe A, Poe B (2020). Two drugs. Cancer. 12:45",
                elements(
                        PEOPLE
                                + "<year>2020</year>"
                                + TITLE
                                + CANCER
                                + "<volume>12</volume><fpage>45</fpage>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<volume>12</volume><supplement>(8</supplement><fpage>3</fpage>|2020;12(8):3",
                "<volume>12</volume><issue>(8)</issue><fpage>3</fpage>|2020;12(8):3",
                "<volume>12</volume><issue>6</issue><object-id>e0123</object-id>|2020;12(6):e0123",
                "<volume>12</volume><elocation-id>e0123</elocation-id>|2020;12:e0123",
                "<month>5</month><day>4</day><volume>12</volume><page-range>1-4</page-range>|2020;12:1-4",
                "<comment>[In Czech]</comment>|2020. [In Czech]",
                "<fpage>12</fpage><lpage>19</lpage>|2020:12-19",
                "<volume>7</volume><pub-id pub-id-type='doi'>10.5555/x</pub-id>|2020;7. doi:10.5555/x",
                "<volume>7</volume><pub-id pub-id-type='pmid'>123</pub-id>|2020;7",
                "<comment><ext-link xlink:href='https://example.org/a'/></comment>|2020. https://example.org/a",
                "<date-in-citation>2017-06-15</date-in-citation>|2020. Accessed 2017-06-15",
                "<date-in-citation>(accessed May 1)</date-in-citation>|2020 (accessed May 1)"
            })
    void whatFollowsTheYear(String parts, String expected) {
        assertEquals(
                "Roe A, Poe B. Two drugs. Cancer. " + expected,
                elements(PEOPLE + TITLE + CANCER + "<year>2020</year>" + parts));
    }

    @Test
    void groupsFollowPeople() {
        String group = "<person-group><collab>Lung Group</collab></person-group>";
        assertEquals(
                "Roe A, Poe B; Lung Group. Two drugs. Cancer",
                elements(PEOPLE + group + TITLE + CANCER));
        assertEquals("Lung Group. Two drugs. Cancer", elements(TITLE + CANCER + group));
    }

    @Test
    void books() {
        String book =
                "<year>2010</year><edition>7</edition><publisher-loc>Oslo</publisher-loc>"
                        + "<publisher-name>Fjord Press</publisher-name>";
        assertEquals(
                "Roe A, Poe B. A book. 7 ed. Oslo: Fjord Press; 2010",
                elements(PEOPLE + "<source>A book</source>" + book));
    }

    @Test
    void chaptersStandInEditedBooks() {
        String editors =
                "<person-group person-group-type='editor'><name><surname>Moe</surname><given-names>C"
                        + "</given-names></name></person-group>";
        String source = "<source>A book</source><year>2010</year>";
        assertEquals(
                "Roe A, Poe B. Two drugs. In: Moe C, ed. A book. 2010",
                elements(PEOPLE + editors + source + TITLE));
        assertEquals("Moe C, ed. A book. 2010", elements(source + editors));
    }

    @Test
    void namesAndTitleOfPunctuatedCitationsAreHeldApart() {
        assertEquals(
                "Roe A, Poe B. Two drugs. Cancer (2020) 5:6.",
                set(
                        "<mixed-citation>"
                                + PEOPLE
                                + "\n"
                                + TITLE
                                + ". "
                                + CANCER
                                + " (<year>2020</year>) <volume>5</volume>:<fpage>6</fpage>.</mixed-citation>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4-9, <pub-id pub-id-type='doi'>10.5555/x</pub-id> (2011).|4-9, doi:10.5555/x (2011).",
                "4-9. doi: <pub-id pub-id-type='doi'>10.5555/x</pub-id>.|4-9. doi: 10.5555/x.",
                "4-9. PMID: <?supplied-pmid 123?><pub-id pub-id-type='pmid'>123</pub-id>|4-9. PMID: 123",
                "4-9.<pub-id pub-id-type='doi'>10.5555/x</pub-id>|4-9.",
                "4-9.<pub-id pub-id-type='pmid'>123</pub-id>|4-9."
            })
    void identifiersAmongTextArePrinted(String tail, String expected) {
        assertEquals(
                "Roe A. Drugs. " + expected,
                set("<mixed-citation>Roe A. Drugs. " + tail + "</mixed-citation>"));
    }

    @Test
    void identifiersThatAreNotPrintedAreLinks() {
        Article article =
                article(
                        "<mixed-citation>Roe A. Drugs.<pub-id pub-id-type='doi'>10.5555/x</pub-id></mixed-citation>");
        assertTrue(
                article.links().stream()
                        .anyMatch(l -> l.target().equals("https://doi.org/10.5555/x")));
    }

    @Test
    void bareNumbersGetTheirStop() {
        assertEquals(
                "7. de Roe A. Drugs.",
                set("<label>7</label><mixed-citation>de Roe A. Drugs.</mixed-citation>"));
        assertEquals(
                "[7] Roe A. Drugs.",
                set("<label>[7]</label><mixed-citation>Roe A. Drugs.</mixed-citation>"));
    }

    @Test
    void partsLeadBackToTheSource() {
        String item =
                "<element-citation><year>2020</year>"
                        + TITLE
                        + CANCER
                        + PEOPLE
                        + "</element-citation>";
        Article article = article(item);
        int year = article.text().indexOf("2020");
        Span source = article.sourceSpan(new Span(year, year + 4));
        assertEquals(
                "2020",
                source.textIn(
                        "<article><body><p>Text.</p></body><back><ref-list><ref id='b1'>" + item));
    }

    @Test
    void aReviewBesideTheArticleIsNoPartOfItsList() {
        Article article =
                Article.ofJats(
                        "<article><body><p>Text.</p></body><back><ref-list><title>References</title>"
                                + "<ref><mixed-citation>Roe A. Drugs. Cancer. 2020;1:2.</mixed-citation></ref>"
                                + "</ref-list></back><sub-article><front-stub><title-group><article-title>"
                                + "Review of this</article-title></title-group></front-stub><body><p>Good.</p>"
                                + "</body></sub-article></article>");
        assertEquals(SectionKind.FURNITURE, article.sectionAt(article.text().indexOf("Review")));
        assertEquals(SectionKind.FURNITURE, article.sectionAt(article.text().indexOf("Good.")));
    }
}
