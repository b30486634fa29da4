package io.github.oncolit.core;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads HTML: what a browser would show, as lines, with what the elements say of them.
 *
 * <p>Scripts, styles, hidden elements and controls are not text, but for the buttons of a byline.
 * Navigation and the like is text, marked as furniture, and so is what follows the main part of the
 * page. The tree is walked once and without recursion.
 */
final class HtmlReader {

    private static final Optional<SectionKind> FURNITURE = Optional.of(SectionKind.FURNITURE);

    private final Typesetter out;
    private final SourceText texts;
    private final MarkupWords words = new MarkupWords();
    private final boolean trustClasses;
    private final Deque<Open> open = new ArrayDeque<>();
    private int preformatted;
    private int tables;
    private int tableLine;
    private int tableStart;
    private int cells;
    private boolean tableHead;
    private boolean behindMain;

    /** An element that must be closed: what to restore, and where its text began. */
    private record Open(
            Element element,
            HtmlElement role,
            Optional<SectionKind> zone,
            int mark,
            boolean attributed) {}

    private HtmlReader(String source, boolean trustClasses) {
        this.out = new Typesetter(source.length() / 2 + 16);
        this.texts = new SourceText(source, out);
        this.trustClasses = trustClasses;
    }

    static Manuscript read(String source) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        Manuscript manuscript = new HtmlReader(source, true).read(document);
        // A page whose wrapper is called a sidebar would be furniture as a whole.
        return isMostlyFurniture(manuscript)
                ? new HtmlReader(source, false).read(document)
                : manuscript;
    }

    private static boolean isMostlyFurniture(Manuscript manuscript) {
        long all = 0;
        long furniture = 0;
        for (Line line : manuscript.lines()) {
            all += line.length();
            furniture += line.isMarked(SectionKind.FURNITURE) ? line.length() : 0;
        }
        return furniture * 5 > all * 4;
    }

    private Manuscript read(Document document) {
        Node node = document.body();
        Node root = node;
        while (node != null) {
            boolean descend = enter(node);
            Node next = descend ? node.firstChild() : null;
            if (next == null && descend) {
                leave(node);
            }
            while (next == null && node != root) {
                next = node.nextSibling();
                if (next == null) {
                    node = node.parent();
                    leave(node);
                }
            }
            node = next;
        }
        return out.finish(HtmlHead.record(document));
    }

    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            texts.set(text, preformatted > 0);
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        HtmlElement role = HtmlElement.of(element.normalName());
        boolean attributed = element.attributesSize() > 0;
        boolean author = element.nameIs("button") && out.isIn(SectionKind.BYLINE);
        if (role.isSkipped() && !author || attributed && isHidden(element, role)) {
            return false;
        }
        if (role == HtmlElement.LINK && ServiceLink.is(element, out)) {
            out.link(new Span(out.position(), out.position()), element.attr("href"));
            return false;
        }
        open(element, role, attributed);
        return true;
    }

    /** Hidden from view; a heading or a block that only screen readers are to read stays text. */
    private static boolean isHidden(Element element, HtmlElement role) {
        String style = element.attr("style");
        boolean inline = role == HtmlElement.INLINE || role == HtmlElement.LINK;
        return element.hasAttr("hidden")
                || inline && isForReaders(element.attr("class"))
                || !style.isEmpty()
                        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private static boolean isForReaders(String names) {
        return names.contains("sr-only") || names.contains("visually-hidden");
    }

    private void open(Element element, HtmlElement role, boolean attributed) {
        switch (role) {
            case PARAGRAPH, HEADING, TABLE -> out.breakParagraph();
            case BLOCK, ITEM, ROW, CAPTION, LINE_BREAK -> out.breakLine();
            case CELL -> {
                cells++;
                tableHead |= element.nameIs("th");
                out.enterCell(Cell.isShort(element));
            }
            case PREFORMATTED -> {
                out.breakParagraph();
                preformatted++;
            }
            default -> {}
        }
        behindMain &= !element.nameIs("main");
        Optional<SectionKind> outer = behindMain ? FURNITURE : out.zone();
        open.push(new Open(element, role, outer, out.mark(), attributed));
        out.zone(zone(element, role, outer, attributed));
        if (role == HtmlElement.HEADING) {
            out.level(element.normalName().charAt(1) - '0');
        } else if (role == HtmlElement.TABLE && tables++ == 0) {
            tableLine = out.lineCount();
            tableStart = out.position();
            cells = 0;
            tableHead = false;
        }
    }

    private Optional<SectionKind> zone(
            Element element, HtmlElement role, Optional<SectionKind> outer, boolean attributed) {
        if (outer.isPresent() && outer.get() == SectionKind.FURNITURE) {
            return outer;
        }
        Optional<SectionKind> said = role.zone();
        if (said.isPresent() && said.get() == SectionKind.FURNITURE) {
            boolean partOfArticle =
                    element.parent() != null && element.parent().nameIs("article")
                            || element.nameIs("header") && element.parent().nameIs("main");
            if (!partOfArticle || element.nameIs("nav")) {
                return said;
            }
            said = outer;
            if (!element.nameIs("aside")) {
                return outer;
            }
        }
        if (trustClasses && attributed && role.carriesWords()) {
            Optional<SectionKind> word = words.kind(element);
            if (word.isPresent() && isHeeded(word.get(), role, outer)) {
                return word;
            }
        }
        return said.isPresent() ? said : outer;
    }

    /** Within a zone, and of a few words in a line, class names tell but the site's parts apart. */
    private static boolean isHeeded(
            SectionKind word, HtmlElement role, Optional<SectionKind> outer) {
        if (word == SectionKind.FURNITURE) {
            return true;
        }
        boolean inline = role == HtmlElement.INLINE || role == HtmlElement.LINK;
        boolean person = word == SectionKind.BYLINE || word == SectionKind.DATE;
        boolean zoned =
                outer.isPresent()
                        && switch (outer.get()) {
                            case REFERENCES, ABSTRACT, DISCLOSURES, FUNDING, ACKNOWLEDGMENTS ->
                                    true;
                            default -> false;
                        };
        return !zoned && (!inline || person);
    }

    private void leave(Node node) {
        Open ended = open.pop();
        Element element = ended.element();
        behindMain |= trustClasses && element.nameIs("main") && isMost(ended.mark());
        out.zone(behindMain ? FURNITURE : ended.zone());
        switch (ended.role()) {
            case PARAGRAPH -> out.breakParagraph();
            case HEADING -> {
                out.level(0);
                out.breakParagraph();
            }
            case BLOCK, ITEM, ROW, CAPTION -> out.breakLine();
            case CELL -> {
                out.leaveCell(Cell.isShort(element));
                out.tab();
            }
            case PREFORMATTED -> {
                preformatted--;
                out.breakParagraph();
            }
            case TABLE -> {
                if (--tables == 0) {
                    endTable();
                }
                out.breakParagraph();
            }
            case SUPERSCRIPT -> out.superscript(out.since(ended.mark()));
            case LINK -> {
                if (element.hasAttr("href")) {
                    out.link(out.since(ended.mark()), element.attr("href"));
                }
            }
            default -> {}
        }
        if (ended.attributed() && element.hasAttr("id")) {
            out.anchor(element.attr("id"), out.since(ended.mark()));
        }
    }

    /** Whether most of what has been set stands behind a mark. */
    private boolean isMost(int mark) {
        return (out.position() - mark) * 2 > out.position();
    }

    /** Tables that only lay out a page have long cells and no heads. */
    private void endTable() {
        if (!tableHead && out.position() - tableStart > 300L * Math.max(1, cells)) {
            out.unsay(tableLine, SectionKind.TABLE);
        }
    }
}
