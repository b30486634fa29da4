package io.github.oncolit.core;

import java.util.Objects;

/**
 * A link as the source marks it: {@code <a href>} in HTML, {@code xref} and {@code ext-link} in
 * JATS. It is evidence for a parser, never the only evidence: publishers link wrongly too.
 *
 * <pre>{@code
 * Article article = Article.ofHtml("<p>As shown.<a href='#r1'>1</a></p><p id=r1>Ray S. Lung.</p>");
 * Link link = article.links().get(0); // [9,10) -> #r1
 * article.anchors().get("r1"); // [12,24)
 * }</pre>
 *
 * @param span the linked words, empty for a link without words or whose words are a control
 * @param target where it leads: {@code #} and an element's id within the article, else an address
 *     as the source gives it
 */
public record Link(Span span, String target) {

    public Link {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(target, "target");
    }

    /**
     * Whether the link leads to a place in the same article.
     *
     * @return true if the target starts with {@code #}
     */
    public boolean isLocal() {
        return target.startsWith("#");
    }

    @Override
    public String toString() {
        return span + " -> " + target;
    }
}
