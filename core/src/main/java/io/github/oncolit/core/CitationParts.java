package io.github.oncolit.core;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Sets what belongs between the parts of a citation that is all elements and no punctuation, in the
 * AMA style (11th ed, 3.8 to 3.12).
 *
 * <pre>
 * citation = people , [ " (" , year , ")" ] , { ". " , title } , [ ". In: " , editors , ", ed" ] ,
 *            ". " , source , [ ". " , edition , " ed" ] , [ ". " , place ] , [ ": " , publisher ] ,
 *            [ ( "; " | ". " ) , year ] , [ ";" , volume ] , [ "(" , issue , ")" ] ,
 *            [ ":" , page , [ "-" , page ] ] , { ". " , note } , [ ". doi:" , doi ] ;
 * people   = name , { ", " , name } , [ ", " , "et al" ] , [ "; " , group ] ;
 * </pre>
 *
 * The year stands behind the people where the source has it there. {@link CitationOrder} has put
 * the parts in order.
 */
final class CitationParts {

    private static final String YEAR_OF_NAMES = "year of names";

    /** What stands before a part that follows another; a blank before all else. */
    private static final Map<String, String> BEFORE =
            Map.ofEntries(
                    Map.entry("name", ", "),
                    Map.entry("string-name", ", "),
                    Map.entry("etal", ", "),
                    Map.entry("collab", "; "),
                    Map.entry("person-group", "; "),
                    Map.entry("article-title", ". "),
                    Map.entry("chapter-title", ". "),
                    Map.entry("part-title", ". "),
                    Map.entry("trans-title", ". "),
                    Map.entry("source", ". "),
                    Map.entry("edition", ". "),
                    Map.entry("year", ". "),
                    Map.entry("volume", ". "),
                    Map.entry("issue", "("),
                    Map.entry("fpage", ". "),
                    Map.entry("page-range", ". "),
                    Map.entry("elocation-id", ". "),
                    Map.entry("lpage", "-"),
                    Map.entry("pub-id", ". "),
                    Map.entry("comment", ". "),
                    Map.entry("uri", ". "),
                    Map.entry("ext-link", ". "),
                    Map.entry("date-in-citation", ". "),
                    Map.entry("conf-name", ". "),
                    Map.entry("conf-date", "; "),
                    Map.entry("conf-loc", "; "),
                    Map.entry("publisher-name", ". "),
                    Map.entry("publisher-loc", ". "));

    private final Typesetter out;
    private String last = "";
    private boolean yearSet;

    CitationParts(Typesetter out) {
        this.out = out;
    }

    /** Begins a citation, with its parts put in order if no punctuation does. */
    void begin(Element citation) {
        last = "";
        yearSet = false;
        if (isParts(citation)) {
            CitationOrder.put(citation);
        }
    }

    /** Sets what belongs before a part that follows another part with nothing in between. */
    void separate(Element part) {
        Element parent = part.parent();
        boolean empty = part.childNodeSize() == 0 && !part.nameIs("etal") && !isAddress(part);
        if (empty || parent == null) {
            return;
        }
        if (parent.nameIs("person-group")) {
            if (!hasText(parent) && isAfterPart(part)) {
                boolean group = part.nameIs("collab") && !isGroup(before(part));
                out.implied(group ? "; " : ", ");
            }
        } else if (isParts(parent)) {
            if (!last.isEmpty()) {
                out.implied(separator(part));
            }
            last = partName(part);
            yearSet |= part.nameIs("year");
        } else if (parent.nameIs("mixed-citation")) {
            Optional<Element> before = before(part);
            boolean year = part.nameIs("year");
            if (isName(part) && before.map(CitationParts::isName).orElse(false)) {
                out.implied(", ");
            } else if ((isTitle(part) || year) && isGroup(before)
                    || isTitle(part) && before.map(e -> e.nameIs("year")).orElse(false)) {
                out.implied(". ");
            } else if (part.nameIs("ext-link") || part.nameIs("uri")) {
                before.ifPresent(cited -> out.gap());
            }
        }
    }

    /** Sets what belongs behind a part. */
    void end(Element part) {
        Element parent = part.parent();
        if (parent == null || part.childNodeSize() == 0 || !isParts(parent)) {
            return;
        }
        if (partName(part).equals(YEAR_OF_NAMES)) {
            out.implied(")");
        } else if (part.nameIs("issue") || part.nameIs("supplement")) {
            String set = part.text();
            boolean open = part.nameIs("issue") && !set.startsWith("(");
            if (open || set.indexOf('(') >= 0 && set.indexOf(')') < 0) {
                out.implied(")");
            }
        } else if (part.nameIs("edition") && !part.text().contains("ed")) {
            out.implied(" ed");
        } else if (CitationOrder.isEditors(part)) {
            out.implied(part.childrenSize() > 1 ? ", eds" : ", ed");
        }
    }

    private String separator(Element part) {
        return switch (part.normalName()) {
            case "year" ->
                    partName(part).equals(YEAR_OF_NAMES)
                            ? " ("
                            : last.startsWith("publisher") ? "; " : ". ";
            case "month", "day", "season" -> " ";
            case "volume" -> yearSet && !last.equals("source") ? ";" : ". ";
            case "issue" -> part.text().startsWith("(") ? "" : "(";
            case "supplement" -> part.text().startsWith("(") ? "" : " ";
            case "fpage", "page-range", "elocation-id", "object-id" ->
                    switch (last) {
                        case "volume", "issue", "supplement", "year" -> ":";
                        default -> ". ";
                    };
            case "publisher-name" -> last.equals("publisher-loc") ? ": " : ". ";
            case "person-group" ->
                    CitationOrder.isEditors(part)
                            ? JatsParts.has(part.parent(), "source") ? ". In: " : ". "
                            : "; ";
            case "collab" -> last.equals("collab") ? ", " : "; ";
            case "date-in-citation" -> looked(part.text());
            case "comment" -> part.text().startsWith("(") ? " " : ". ";
            default -> BEFORE.getOrDefault(part.normalName(), " ");
        };
    }

    /** A bare date is the one on which an address was looked at. */
    private static String looked(String date) {
        boolean bare = !date.isEmpty() && date.charAt(0) >= '0' && date.charAt(0) <= '9';
        return bare ? ". Accessed " : date.startsWith("(") ? " " : ". ";
    }

    private static String partName(Element part) {
        boolean behindNames = part.nameIs("year") && isGroup(before(part));
        return behindNames ? YEAR_OF_NAMES : part.normalName();
    }

    private static boolean isName(Element part) {
        return part.nameIs("name") || part.nameIs("string-name");
    }

    private static boolean isTitle(Element part) {
        return part.nameIs("article-title")
                || part.nameIs("chapter-title")
                || part.nameIs("source");
    }

    private static boolean isGroup(Optional<Element> part) {
        return part.map(
                        e ->
                                e.nameIs("person-group")
                                        || e.nameIs("collab")
                                        || e.nameIs("etal")
                                        || isName(e))
                .orElse(false);
    }

    private static boolean isAfterPart(Element part) {
        return before(part).isPresent();
    }

    /** The part before a part, with nothing but blanks between. */
    private static Optional<Element> before(Element part) {
        Node before = part.previousSibling();
        while (before != null && isBlank(before)) {
            before = before.previousSibling();
        }
        return before instanceof Element element ? Optional.of(element) : Optional.empty();
    }

    static boolean isBlank(Node node) {
        return node instanceof TextNode text ? text.isBlank() : !(node instanceof Element);
    }

    /** An address that the source gives as an attribute alone. */
    static boolean isAddress(Element part) {
        return part.childNodeSize() == 0
                && (part.nameIs("ext-link") || part.nameIs("uri"))
                && part.attr("xlink:href").startsWith("http");
    }

    /** Whether a citation is one of an article in a journal, which the AMA style gives no day. */
    static boolean isJournal(Element citation) {
        return citation != null
                && isParts(citation)
                && (citation.attr("publication-type").equals("journal")
                        || citation.attr("citation-type").equals("journal"));
    }

    /** Whether a citation is all elements, so that the punctuation is missing. */
    static boolean isParts(Element citation) {
        return citation.nameIs("element-citation")
                || citation.nameIs("nlm-citation")
                || citation.nameIs("mixed-citation") && !hasText(citation);
    }

    /** Whether punctuation stands among the parts. */
    private static boolean hasText(Element parent) {
        Node node = parent.firstChild();
        for (int i = 0; node != null && i < CitationOrder.MOST_PARTS; i++) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return true;
            }
            node = node.nextSibling();
        }
        return false;
    }
}
