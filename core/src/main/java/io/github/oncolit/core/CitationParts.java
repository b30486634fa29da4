package io.github.oncolit.core;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The separators between the parts of a citation that is all elements and no punctuation, in the
 * AMA style: {@code Roe A, Poe B. Title. J Abbr. 2020;12(3):45-50. doi:10.…}
 */
final class CitationParts {

    private static final Map<String, String> BEFORE =
            Map.ofEntries(
                    Map.entry("name", ", "),
                    Map.entry("string-name", ", "),
                    Map.entry("collab", ", "),
                    Map.entry("etal", ", "),
                    Map.entry("article-title", ". "),
                    Map.entry("chapter-title", ". "),
                    Map.entry("trans-title", ". "),
                    Map.entry("source", ". "),
                    Map.entry("year", ". "),
                    Map.entry("volume", ";"),
                    Map.entry("issue", "("),
                    Map.entry("fpage", ":"),
                    Map.entry("page-range", ":"),
                    Map.entry("elocation-id", ":"),
                    Map.entry("lpage", "-"),
                    Map.entry("pub-id", ". "),
                    Map.entry("comment", ". "),
                    Map.entry("publisher-name", ". "),
                    Map.entry("publisher-loc", ". "),
                    Map.entry("person-group", ". "));

    private static final int MOST_PARTS = 40;

    private CitationParts() {}

    /** Sets what belongs before a part that follows another part with nothing in between. */
    static void separate(Element part, Typesetter out) {
        Element parent = part.parent();
        boolean empty = part.childNodeSize() == 0 && !part.nameIs("etal");
        if (empty || parent == null || !isParts(parent)) {
            return;
        }
        Node before = part.previousSibling();
        if (before instanceof TextNode blank && blank.isBlank()) {
            before = before.previousSibling();
        }
        if (before instanceof Element element) {
            String separator = BEFORE.getOrDefault(part.normalName(), " ");
            out.implied(element.nameIs("issue") ? ")" + separator : separator);
        }
    }

    /** Whether a citation is one of an article in a journal, which the AMA style gives no day. */
    static boolean isJournal(Element citation) {
        return citation != null
                && isParts(citation)
                && (citation.attr("publication-type").equals("journal")
                        || citation.attr("citation-type").equals("journal"));
    }

    private static boolean isParts(Element parent) {
        return parent.nameIs("element-citation")
                || parent.nameIs("person-group")
                || parent.nameIs("nlm-citation")
                || parent.nameIs("mixed-citation") && !hasText(parent);
    }

    /** Whether punctuation stands among the first parts, so that none is missing. */
    private static boolean hasText(Element parent) {
        Node node = parent.firstChild();
        for (int i = 0; node != null && i < MOST_PARTS; i++) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return true;
            }
            node = node.nextSibling();
        }
        return false;
    }
}
