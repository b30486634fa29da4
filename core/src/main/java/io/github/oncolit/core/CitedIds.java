package io.github.oncolit.core;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Sets the identifiers and addresses of cited works: as text where the page prints them, as links
 * where it hides them behind a word.
 *
 * <pre>
 * printed = a DOI of a citation without punctuation | ( "doi" | "PMID" | ":" | "/" ) , id
 *         | ( "," | ";" ) , doi | doi , text ;
 * </pre>
 */
final class CitedIds {

    private final Typesetter out;
    private final SourceText texts;
    private final CitationParts citation;

    CitedIds(Typesetter out, SourceText texts, CitationParts citation) {
        this.out = out;
        this.texts = texts;
        this.citation = citation;
    }

    /** An identifier that a page shows as a link and not as text; true if it is taken as such. */
    boolean set(Element id) {
        String type = id.attr("pub-id-type").toLowerCase(Locale.ROOT);
        Element cited = id.parent();
        boolean punctuated = cited != null && !CitationParts.isParts(cited);
        if (punctuated && isIntroduced(id)) {
            return false;
        }
        Span here = new Span(out.position(), out.position());
        String value = id.text().strip();
        if (type.equals("doi")) {
            out.link(here, "https://doi.org/" + value);
        } else if (type.equals("pmid")) {
            out.link(here, "https://pubmed.ncbi.nlm.nih.gov/" + value);
        } else if (type.equals("pmcid")) {
            out.link(here, "https://www.ncbi.nlm.nih.gov/pmc/articles/" + value);
        }
        if (type.equals("doi") && (!punctuated || isAmongText(id))) {
            out.implied(punctuated ? "" : ". ");
            Range range = id.sourceRange();
            out.made("doi:", 0, 4, range.startPos(), range.startPos());
            id.textNodes().forEach(text -> texts.set(text, false));
        }
        return true;
    }

    /** Whether the text calls the identifier by its name: {@code doi: <pub-id>}. */
    private static boolean isIntroduced(Element id) {
        String text = textBefore(id).replace('\u00A0', ' ').stripTrailing();
        String words = text.toLowerCase(Locale.ROOT);
        return words.endsWith(":")
                || words.endsWith("/")
                || words.endsWith("doi")
                || words.endsWith("pmid");
    }

    /** Whether the text goes on around the identifier: {@code 45–50, <pub-id> (2011)}. */
    private static boolean isAmongText(Element id) {
        String before = textBefore(id).stripTrailing();
        if (before.endsWith(",") || before.endsWith(";")) {
            return true;
        }
        return id.nextSibling() instanceof TextNode after
                && !after.isBlank()
                && !after.getWholeText().strip().equals(".");
    }

    /** The text before an element, past instructions to the typesetter. */
    private static String textBefore(Element element) {
        Node before = element.previousSibling();
        while (before != null && !(before instanceof TextNode) && !(before instanceof Element)) {
            before = before.previousSibling();
        }
        return before instanceof TextNode text ? text.getWholeText() : "";
    }

    /** Sets an address that the source gives as an attribute alone; false if it has words. */
    boolean setAddress(Element link) {
        if (!CitationParts.isAddress(link)) {
            return false;
        }
        citation.separate(link);
        Range range = link.sourceRange();
        String address = link.attr("xlink:href");
        int mark = out.mark();
        out.made(address, 0, address.length(), range.startPos(), range.endPos());
        out.link(out.since(mark), address);
        return true;
    }
}
