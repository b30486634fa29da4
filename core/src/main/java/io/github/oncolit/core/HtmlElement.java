package io.github.oncolit.core;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an HTML element does to the text, by its name. */
enum HtmlElement {
    /** Not text at all: code, metadata, pictures, controls. */
    SKIPPED(
            "script style template head title meta noscript iframe object embed canvas audio video"
                    + " svg button input select textarea datalist"),
    /** Begins and ends a line. */
    BLOCK(
            "address article blockquote body center dd details div dl dt fieldset figure form"
                    + " hgroup hr html legend main menu ol section summary ul"),
    /** A block that belongs to the site. */
    SITE("aside dialog footer header nav search"),
    PARAGRAPH("p"),
    HEADING("h1 h2 h3 h4 h5 h6"),
    ITEM("li"),
    LINE_BREAK("br"),
    TABLE("table"),
    ROW("tr thead tbody tfoot"),
    CELL("td th"),
    CAPTION("caption figcaption"),
    PREFORMATTED("pre listing"),
    SUPERSCRIPT("sup"),
    LINK("a"),
    /** Has no effect of its own. */
    INLINE("");

    private static final Map<String, HtmlElement> BY_NAME = byName();

    private final String names;

    HtmlElement(String names) {
        this.names = names;
    }

    private static Map<String, HtmlElement> byName() {
        Map<String, HtmlElement> byName = new HashMap<>();
        for (HtmlElement element : values()) {
            for (String name : element.names.split(" ")) {
                byName.put(name, element);
            }
        }
        return Map.copyOf(byName);
    }

    static HtmlElement of(String name) {
        return BY_NAME.getOrDefault(name, INLINE);
    }

    boolean isSkipped() {
        return this == SKIPPED;
    }

    /** What text in the element is, if the element's name says so. */
    Optional<SectionKind> zone() {
        return switch (this) {
            case SITE -> Optional.of(SectionKind.FURNITURE);
            case TABLE -> Optional.of(SectionKind.TABLE);
            case CAPTION -> Optional.of(SectionKind.CAPTION);
            default -> Optional.empty();
        };
    }

    /** Whether the words of its class, id and role tell what text in the element is. */
    boolean carriesWords() {
        return switch (this) {
            case BLOCK, SITE, PARAGRAPH, ITEM, TABLE, INLINE, LINK -> true;
            default -> false;
        };
    }
}
