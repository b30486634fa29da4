package io.github.oncolit.core;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statement of conflicts of interest is found wherever a journal puts it. */
class DisclosureZoneTest {

    private static final String TITLE = "Two Drugs in Lung Cancer: A Trial";
    private static final String TEXT =
            "Lung cancer is common in all countries, and two drugs were compared in a trial that"
                    + " enrolled patients at nine centres over six years without a stop.";
    private static final String STATEMENT =
            "Dr. Roe has received honoraria from Lumora and research grants from Vexa. Dr. Poe has"
                    + " no interests to declare.";
    private static final String REFERENCE = "Roe A, Poe B. Two drugs. Lancet. 2018;391(1):2-3.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Declaration of competing interest",
                "Competing interests",
                "Declared competing interests",
                "Conflict of interest disclosures",
                "CONFLICTS OF INTEREST",
                "Conflict-of-interest statement",
                "Conflict of interest statement for all authors",
                "Conflict of Interest Disclosure Form",
                "Relevant conflicts of interest",
                "Disclosure statement",
                "Author disclosures",
                "Authors\u2019 Disclosures of Potential Conflicts of Interest",
                "ICMJE disclosures",
                "Funding and disclosures",
                "Declarations of interest",
                "Potential conflicts of interest",
                "Financial disclosures",
                "Dual commitment"
            })
    void aHeadingOpensIt(String heading) {
        assertAll(
                inPage("<h2>" + heading + "</h2><p>" + STATEMENT + "</p>"),
                inPage(
                        "<h2>Declarations</h2><h3>Ethics approval</h3><p>Not needed.</p><h3>"
                                + heading
                                + "</h3><p>"
                                + STATEMENT
                                + "</p><h3>Funding</h3><p>Funded by a fund.</p>"),
                inPage("<div>" + heading + "</div><div>" + STATEMENT + "</div>"),
                inPage("<p><strong>" + heading + "</strong><br>" + STATEMENT + "</p>"),
                inPage(
                        "<p><b>"
                                + heading
                                + ":</b> "
                                + STATEMENT
                                + "</p><p><b>Thanks:</b> All.</p>"),
                inPage("<p><b>" + heading + ".</b> " + STATEMENT + "</p>"),
                inText(heading + "\n\n" + STATEMENT),
                inText("6. " + heading + "\n" + STATEMENT),
                inText(heading + ": " + STATEMENT),
                inText("**" + heading + ":** " + STATEMENT),
                inJats("<sec><title>" + heading + "</title><p>" + STATEMENT + "</p></sec>"),
                inJats("<notes><title>" + heading + "</title><p>" + STATEMENT + "</p></notes>"),
                inJats(
                        "<fn-group><fn><p><bold>"
                                + heading
                                + ":</bold> "
                                + STATEMENT
                                + "</p></fn></fn-group>"),
                inJats(
                        "<ack><p>We thank all.</p><sec><title>"
                                + heading
                                + "</title><p>"
                                + STATEMENT
                                + "</p></sec></ack>"),
                inJats(
                        "<ack><p>We thank all.</p><p><italic>"
                                + heading
                                + ".</italic> "
                                + STATEMENT
                                + "</p></ack>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<fn-group><fn fn-type='conflict'><p>@</p></fn></fn-group>",
                "<fn-group><fn fn-type='COI-statement'><p>@</p></fn></fn-group>",
                "<fn-group><fn fn-type='other'><p>Online material.</p></fn><fn fn-type='conflict'><p>@</p></fn></fn-group>",
                "<fn-group content-type='competing-interests'><title>Competing Interests</title><fn fn-type='conflict'><p>@</p></fn></fn-group>",
                "<fn-group content-type='competing-interests'><fn><p>@</p></fn></fn-group>",
                "<notes notes-type='COI-statement'><p>@</p></notes>",
                "<notes notes-type='COI-statement'><title>What the authors declare</title><p>@</p></notes>",
                "<sec sec-type='COI-statement'><p>@</p></sec>",
                "<sec sec-type='COI-statement'><title>Interests of the authors</title><p>@</p></sec>"
            })
    void jatsNamesIt(String markup) throws Throwable {
        inJats(markup.replace("@", STATEMENT)).execute();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ethics",
                "Data availability",
                "The role of the funding source",
                "Author contributions"
            })
    void anotherHeadingDoesNot(String heading) {
        assertEquals("none", page("<h2>" + heading + "</h2><p>It is as it is.</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h3>Ethical approval</h3>", "<h3>Data availability</h3>"})
    void theNextPartOfTheDeclarationsEndsIt(String next) {
        assertEquals(
                STATEMENT,
                page(
                        "<h2>Compliance with ethical standards</h2><h3>Conflict of interest</h3><p>"
                                + STATEMENT
                                + "</p>"
                                + next
                                + "<p>The committee agreed.</p>"));
    }

    private static Executable inPage(String markup) {
        return () -> assertEquals(STATEMENT, page(markup), markup);
    }

    private static String page(String markup) {
        return statement(
                Article.ofHtml(
                        "<h1>"
                                + TITLE
                                + "</h1><h2>Introduction</h2><p>"
                                + TEXT
                                + "</p><h2>Discussion</h2><p>"
                                + TEXT
                                + "</p>"
                                + markup
                                + "<h2>References</h2><ol><li>"
                                + REFERENCE
                                + "</ol>"));
    }

    private static Executable inText(String lines) {
        String text =
                String.join(
                        "\n\n",
                        TITLE,
                        "Introduction",
                        TEXT,
                        lines,
                        "References",
                        "1. " + REFERENCE);
        return () -> assertEquals(STATEMENT, statement(Article.ofText(text)), lines);
    }

    private static Executable inJats(String markup) {
        String xml =
                "<article><front><article-meta><title-group><article-title>"
                        + TITLE
                        + "</article-title></title-group></article-meta></front><body><sec>"
                        + "<title>Introduction</title><p>"
                        + TEXT
                        + "</p></sec></body><back>"
                        + markup
                        + "<ref-list><ref><mixed-citation>"
                        + REFERENCE
                        + "</mixed-citation></ref></ref-list></back></article>";
        return () -> assertEquals(STATEMENT, statement(Article.ofJats(xml)), markup);
    }

    private static String statement(Article article) {
        return article.disclosures().orElse("none");
    }
}
