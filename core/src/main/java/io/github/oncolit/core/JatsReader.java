package io.github.oncolit.core;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads JATS (NISO Z39.96) and its NLM ancestors: what the article prints, with the zones that the
 * elements name. No document type is fetched and no entity but HTML's and the numeric ones is
 * known.
 *
 * <p>Names of people are set given name first, as bylines print them; the parts of an {@code
 * element-citation} get the separators of the AMA style, since the markup has none.
 */
final class JatsReader {

    private static final Optional<SectionKind> OTHER_ARTICLE = Optional.of(SectionKind.FURNITURE);

    private final Typesetter out;
    private final SourceText texts;
    private final CitationParts citation;
    private final CitedIds identifiers;
    private final JatsPersons persons;
    private final JatsDates dates;
    private final Deque<Open> open = new ArrayDeque<>();
    private int depth;
    private boolean inFront;
    private int others;

    private record Open(
            Element element, JatsElement role, Optional<SectionKind> zone, int depth, int mark) {}

    private JatsReader(String source) {
        this.out = new Typesetter(source.length() / 2 + 16);
        this.texts = new SourceText(source, out);
        this.citation = new CitationParts(out);
        this.identifiers = new CitedIds(out, texts, citation);
        JatsParts parts = new JatsParts(out, texts);
        this.persons = new JatsPersons(out, parts, citation);
        this.dates = new JatsDates(out, parts);
    }

    static Manuscript read(String source) {
        Document document = Parser.xmlParser().setTrackPosition(true).parseInput(source, "");
        return new JatsReader(source).read(document);
    }

    private Manuscript read(Document root) {
        Node node = root;
        while (node != null) {
            boolean descend = enter(node);
            Node next = descend ? node.firstChild() : null;
            if (next == null && descend) {
                leave();
            }
            while (next == null && node != root) {
                next = node.nextSibling();
                if (next == null) {
                    node = node.parent();
                    leave();
                }
            }
            node = next;
        }
        return out.finish(
                new ArticleRecord(persons.authors(), dates.published(), List.of(), List.of()));
    }

    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            texts.set(text, false);
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        JatsElement role = JatsElement.of(element, isReference());
        switch (role) {
            case SKIPPED -> {
                return false;
            }
            case PERSON -> {
                if (persons.set(element, inFront)) {
                    return false;
                }
            }
            case DATE -> {
                if (inFront) {
                    dates.set(element);
                }
                return false;
            }
            case IDENTIFIER -> {
                if (identifiers.set(element)) {
                    return false;
                }
            }
            case CITED_DAY -> {
                if (CitationParts.isJournal(element.parent())) {
                    return false;
                }
            }
            case AND_OTHERS -> {
                if (element.childNodeSize() == 0) {
                    citation.separate(element);
                    Range range = element.sourceRange();
                    out.gap();
                    out.made("et al", 0, 5, range.startPos(), range.endPos());
                    return false;
                }
            }
            case CITATION -> {
                if (isAlternative(element)) {
                    return false;
                }
                citation.begin(element);
            }
            case ADDRESS_LINK -> {
                if (isReference() && identifiers.setAddress(element)) {
                    return false;
                }
            }
            default -> {}
        }
        open(element, role);
        return true;
    }

    private boolean isReference() {
        return out.isIn(SectionKind.REFERENCES);
    }

    /** The same work cited again, for another language or in other markup. */
    private static boolean isAlternative(Element citation) {
        Element before = citation.previousElementSibling();
        return before != null
                && (citation.parent().nameIs("citation-alternatives")
                        || before.nameIs("mixed-citation") && citation.nameIs("element-citation")
                        || before.nameIs("element-citation") && citation.nameIs("mixed-citation"));
    }

    private void open(Element element, JatsElement role) {
        Optional<SectionKind> outer = out.zone();
        switch (role) {
            case PARAGRAPH, HEADING, ARTICLE_TITLE, TABLE, FLOAT, ABSTRACT, THANKS, REFERENCES ->
                    out.breakParagraph();
            case BLOCK,
                    TYPE,
                    ADDRESS,
                    KEYWORDS,
                    FUNDING,
                    REFERENCE,
                    FOOTNOTE,
                    NOTES,
                    ROW,
                    LINE_BREAK ->
                    out.breakLine();
            case KEYWORD -> out.implied(", ");
            case DEFINITION -> define(element);
            case CELL -> out.enterCell(Cell.isShort(element));
            default -> {
                citation.separate(element);
                if (element.nameIs("contrib") && !JatsZone.isAuthor(element)) {
                    out.breakLine();
                } else if (out.isIn(SectionKind.BYLINE) && isContact(element)) {
                    out.gap();
                }
            }
        }
        open.push(new Open(element, role, outer, depth, out.mark()));
        if (element.nameIs("sec") || role == JatsElement.ABSTRACT || role == JatsElement.THANKS) {
            depth++;
        }
        if (element.nameIs("front")) {
            inFront = true;
        }
        if (isOtherArticle(element)) {
            others++;
        }
        if (isLabelled(element, role)) {
            out.joinLine();
        }
        out.zone(others > 0 ? OTHER_ARTICLE : JatsZone.of(element, role, outer));
        if (role == JatsElement.HEADING) {
            out.level(out.isIn(SectionKind.CAPTION) ? 0 : Math.min(6, 2 + Math.max(0, depth - 1)));
        }
    }

    /** Lists of abbreviations print a colon behind the term. */
    private void define(Element definition) {
        Element term = definition.previousElementSibling();
        String words = term == null ? "" : term.text();
        if (!words.isEmpty() && ":=".indexOf(words.charAt(words.length() - 1)) < 0) {
            out.implied(":");
        }
    }

    /**
     * A footnote's first paragraph, a figure's title and a term's meaning stand on the line of what
     * they belong to.
     */
    private static boolean isLabelled(Element element, JatsElement role) {
        if (role != JatsElement.PARAGRAPH && role != JatsElement.HEADING) {
            return false;
        }
        if (element.previousElementSibling() == null && element.parent().nameIs("def")) {
            return true;
        }
        Element labelled = element;
        if (element.previousElementSibling() == null && element.parent().nameIs("caption")) {
            labelled = element.parent();
        }
        Element before = labelled.previousElementSibling();
        return before != null && before.nameIs("label");
    }

    /** A review or a letter that the file holds beside the article. */
    private static boolean isOtherArticle(Element element) {
        return element.nameIs("sub-article") || element.nameIs("response");
    }

    private void leave() {
        Open ended = open.pop();
        Element element = ended.element();
        switch (ended.role()) {
            case PARAGRAPH, HEADING, ARTICLE_TITLE, TABLE, FLOAT, ABSTRACT, THANKS, REFERENCES -> {
                out.level(0);
                out.breakParagraph();
            }
            case BLOCK, TYPE, ADDRESS, KEYWORDS, FUNDING, REFERENCE, FOOTNOTE, NOTES, ROW ->
                    out.breakLine();
            case CELL -> {
                out.leaveCell(Cell.isShort(element));
                out.tab();
            }
            case LABEL -> {
                if (isReference() && isNumber(element)) {
                    out.implied(".");
                }
                out.gap();
            }
            case SUPERSCRIPT -> out.superscript(out.since(ended.mark()));
            case LINK -> link(element, out.since(ended.mark()));
            case ADDRESS_LINK -> {
                if (element.hasAttr("xlink:href")) {
                    out.link(out.since(ended.mark()), element.attr("xlink:href"));
                }
            }
            default -> {}
        }
        citation.end(element);
        depth = ended.depth();
        inFront &= !element.nameIs("front");
        if (isOtherArticle(element)) {
            others--;
        }
        if (element.hasAttr("id")) {
            out.anchor(element.attr("id"), out.since(ended.mark()));
        }
        out.zone(ended.zone());
    }

    /** Lists print a stop behind numbers; the markup of some leaves it out. */
    private static boolean isNumber(Element label) {
        String words = label.text();
        return !words.isEmpty() && words.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void link(Element xref, Span span) {
        for (String id : xref.attr("rid").split("\\s++")) {
            if (!id.isEmpty()) {
                out.link(span, "#" + id);
            }
        }
        if (out.isIn(SectionKind.BYLINE)) {
            out.superscript(span);
        }
    }

    /** What follows a name in the markup alone. */
    private static boolean isContact(Element element) {
        return element.previousSibling() instanceof Element
                && (element.nameIs("email")
                        || element.nameIs("address")
                        || element.nameIs("role")
                        || element.nameIs("degrees"));
    }
}
