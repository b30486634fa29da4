package io.github.oncolit.core;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What a JATS element does to the text, by its name. */
enum JatsElement {
    /** Metadata that no page prints, pictures, and formulas in a second notation. */
    SKIPPED(
            "journal-meta article-id counts history self-uri related-article related-object"
                    + " custom-meta-group processing-meta contrib-id graphic inline-graphic tex-math"
                    + " annotation object-id alt-title trans-title-group issue-id isbn issn fpage lpage"
                    + " volume issue elocation-id article-version permissions pub-date-not-available"
                    + " award-group funding-group-id volume-id issue-title conference trans-abstract"
                    + " institution-id index-term floats-wrap alt-text long-desc product"),
    /** Begins and ends a line. */
    BLOCK(
            "front body back article-meta sec list list-item def-list def-item app app-group glossary"
                    + " boxed-text disp-quote disp-formula statement verse-group verse-line bio floats-group"
                    + " fig-group table-wrap-group sub-article response front-stub supplementary-material"
                    + " media question answer title-group contrib-group author-notes speech preformat"),
    PARAGRAPH("p"),
    HEADING("title"),
    ARTICLE_TITLE("article-title", SectionKind.TITLE),
    TYPE("subject", SectionKind.CITATION),
    DATE("pub-date", SectionKind.DATE),
    ADDRESS("aff corresp author-comment on-behalf-of", SectionKind.OTHER),
    ABSTRACT("abstract", SectionKind.ABSTRACT),
    KEYWORDS("kwd-group", SectionKind.OTHER),
    KEYWORD("kwd compound-kwd"),
    FUNDING("funding-statement", SectionKind.FUNDING),
    THANKS("ack", SectionKind.ACKNOWLEDGMENTS),
    REFERENCES("ref-list", SectionKind.REFERENCES),
    REFERENCE("ref"),
    FOOTNOTE("fn"),
    NOTES("notes fn-group", SectionKind.OTHER),
    FLOAT("fig table-wrap", SectionKind.CAPTION),
    TABLE("table array", SectionKind.TABLE),
    ROW("tr row"),
    CELL("td th entry"),
    DEFINITION("def"),
    LABEL("label"),
    LINE_BREAK("break hr"),
    SUPERSCRIPT("sup"),
    LINK("xref"),
    ADDRESS_LINK("ext-link uri"),
    PERSON("name string-name"),
    IDENTIFIER("pub-id"),
    AND_OTHERS("etal"),
    CITED_DAY("month day season"),
    CITATION("mixed-citation element-citation nlm-citation citation"),
    GROUP("collab"),
    INLINE("");

    private static final Map<String, JatsElement> BY_NAME = byName();

    private final String names;
    private final Optional<SectionKind> zone;

    JatsElement(String names) {
        this.names = names;
        this.zone = Optional.empty();
    }

    JatsElement(String names, SectionKind zone) {
        this.names = names;
        this.zone = Optional.of(zone);
    }

    private static Map<String, JatsElement> byName() {
        Map<String, JatsElement> byName = new HashMap<>();
        for (JatsElement element : values()) {
            for (String name : element.names.split(" ")) {
                byName.put(name, element);
            }
        }
        return Map.copyOf(byName);
    }

    private static JatsElement of(String name) {
        return BY_NAME.getOrDefault(name, INLINE);
    }

    /** What an element does, in a reference or elsewhere. */
    static JatsElement of(Element element, boolean inReference) {
        String name = element.normalName();
        JatsElement role = of(name.substring(name.indexOf(':') + 1));
        if (inReference && role != REFERENCE && role != PERSON) {
            return role.inReference();
        }
        return role == ARTICLE_TITLE && !isFront(element) ? INLINE : role;
    }

    /** In a reference the elements of front matter are parts of the cited work. */
    private JatsElement inReference() {
        return switch (this) {
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
                    this;
            default -> INLINE;
        };
    }

    private static boolean isFront(Element element) {
        Element parent = element.parent();
        return parent != null && parent.nameIs("title-group");
    }

    /** What text in the element is, if the element's name says so. */
    Optional<SectionKind> zone() {
        return zone;
    }
}
