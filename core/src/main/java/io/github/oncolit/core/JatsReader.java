package io.github.oncolit.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Located<Author>> authors = new ArrayList<>();
    private Optional<Located<PartialDate>> published = Optional.empty();
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
        return out.finish(new ArticleRecord(authors, published, List.of(), List.of()));
    }

    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            texts.set(text, false);
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        JatsElement role = role(element);
        switch (role) {
            case SKIPPED -> {
                return false;
            }
            case PERSON -> {
                if (person(element)) {
                    return false;
                }
            }
            case DATE -> {
                date(element);
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
                citation.separate(element);
                if (element.childNodeSize() == 0) {
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
        return out.zone().filter(z -> z == SectionKind.REFERENCES).isPresent();
    }

    /** The same work cited again, for another language or in other markup. */
    private static boolean isAlternative(Element citation) {
        Element before = citation.previousElementSibling();
        return before != null
                && (citation.parent().nameIs("citation-alternatives")
                        || before.nameIs("mixed-citation") && citation.nameIs("element-citation")
                        || before.nameIs("element-citation") && citation.nameIs("mixed-citation"));
    }

    private JatsElement role(Element element) {
        String name = element.normalName();
        JatsElement role = JatsElement.of(name.substring(name.indexOf(':') + 1));
        if (isReference() && role != JatsElement.REFERENCE && role != JatsElement.PERSON) {
            return inReference(role);
        }
        return role == JatsElement.ARTICLE_TITLE && !isFront(element) ? JatsElement.INLINE : role;
    }

    /** In a reference the elements of front matter are parts of the cited work. */
    private static JatsElement inReference(JatsElement role) {
        return switch (role) {
            case LABEL,
                    SUPERSCRIPT,
                    LINK,
                    ADDRESS_LINK,
                    HEADING,
                    PARAGRAPH,
                    REFERENCES,
                    IDENTIFIER,
                    AND_OTHERS,
                    CITED_DAY,
                    CITATION ->
                    role;
            default -> JatsElement.INLINE;
        };
    }

    private static boolean isFront(Element element) {
        Element parent = element.parent();
        return parent != null && parent.nameIs("title-group");
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
                } else if (isByline() && isContact(element)) {
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
            boolean caption = out.zone().filter(z -> z == SectionKind.CAPTION).isPresent();
            out.level(caption ? 0 : Math.min(6, 2 + Math.max(0, depth - 1)));
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
        if (out.zone().filter(z -> z == SectionKind.BYLINE).isPresent()) {
            out.superscript(span);
        }
    }

    /** Sets a person; false if the element has no parts. */
    private boolean person(Element name) {
        if (out.zone().filter(z -> z == SectionKind.BYLINE).isPresent() && !inFront) {
            return false;
        }
        Element family = child(name, "surname");
        if (family == null || name.nameIs("string-name") && !isByline()) {
            return false;
        }
        Element given = child(name, "given-names");
        Element suffix = child(name, "suffix");
        boolean byline = isByline();
        if (byline) {
            Element alternatives = name.parent();
            boolean first =
                    alternatives == null
                            || !alternatives.nameIs("name-alternatives")
                            || name.previousElementSibling() == null;
            if (!first) {
                return true;
            }
            if (!authors.isEmpty()) {
                out.implied(", ");
            }
        } else {
            citation.separate(name);
        }
        int mark = out.mark();
        put(byline ? given : family, "");
        put(byline ? family : given, " ");
        put(suffix, " ");
        Element contrib = name.closest("contrib");
        if (byline && contrib != null && JatsZone.isAuthor(contrib)) {
            PersonName person =
                    new PersonName(
                            family.text(),
                            Optional.ofNullable(given).map(Element::text).filter(g -> !g.isEmpty()),
                            Optional.ofNullable(suffix)
                                    .map(Element::text)
                                    .filter(s -> !s.isEmpty()));
            Span span = out.since(mark);
            if (span.length() > 0 && !family.text().isEmpty()) {
                List<String> degrees =
                        contrib.children().stream()
                                .filter(c -> c.nameIs("degrees"))
                                .map(Element::text)
                                .toList();
                authors.add(new Located<>(new Author(person, degrees), span, out.textAt(span)));
            }
        }
        return true;
    }

    /** What follows a name in the markup alone. */
    private static boolean isContact(Element element) {
        return element.previousSibling() instanceof Element
                && (element.nameIs("email")
                        || element.nameIs("address")
                        || element.nameIs("role")
                        || element.nameIs("degrees"));
    }

    private boolean isByline() {
        return out.zone().filter(z -> z == SectionKind.BYLINE).isPresent();
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof Element element && element.nameIs(name)) {
                return element;
            }
        }
        return null;
    }

    private void put(Element element, String separator) {
        if (element == null) {
            return;
        }
        out.implied(separator);
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                texts.set(text, false);
            }
        }
    }

    private void date(Element pubDate) {
        Element year = child(pubDate, "year");
        if (!inFront || year == null) {
            return;
        }
        Element month = child(pubDate, "month");
        Element day = child(pubDate, "day");
        String type = pubDate.attr("pub-type") + pubDate.attr("date-type");
        if (type.contains("release") || type.contains("collection")) {
            return;
        }
        Optional<SectionKind> outer = out.zone();
        out.breakLine();
        out.zone(Optional.of(SectionKind.DATE));
        int mark = out.mark();
        put(year, "");
        put(month, " ");
        put(day, " ");
        out.breakLine();
        out.zone(outer);
        Span span = out.since(mark);
        Optional<PartialDate> date = NumericDate.of(year, month, day);
        boolean better =
                published.isEmpty()
                        || date.isPresent() && date.get().compareTo(published.get().value()) < 0;
        if (date.isPresent() && better) {
            published = Optional.of(new Located<>(date.get(), span, out.textAt(span)));
        }
    }
}
