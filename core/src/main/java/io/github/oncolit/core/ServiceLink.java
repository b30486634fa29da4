package io.github.oncolit.core;

import io.github.oncolit.core.internal.Tsv;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The links that sites print behind a reference: {@code PubMed}, {@code Google Scholar}. They are
 * controls rather than text and stay links only. One is taken for such if it has a service's name
 * and nothing but others of its kind follows in its parent, so that {@code we searched
 * <a>PubMed</a> for} stays text.
 */
final class ServiceLink {

    private static final int MOST_SIBLINGS = 8;

    private static final Set<String> NAMES =
            Tsv.read(ServiceLink.class, "service-links.tsv", 1).rows().stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.toUnmodifiableSet());

    private ServiceLink() {}

    static boolean is(Element link, Typesetter out) {
        if (!hasName(link)) {
            return false;
        }
        Node sibling = link.nextSibling();
        boolean apart =
                out.endsSentence()
                        || link.previousSibling() == null && !link.parent().nameIs("p")
                        || sibling instanceof Element next && hasName(next)
                        || link.previousSibling() instanceof Element before && hasName(before);
        if (!apart) {
            return false;
        }
        for (int i = 0; sibling != null && i < MOST_SIBLINGS; i++) {
            boolean blank = sibling instanceof TextNode text && text.isBlank();
            if (!blank && !(sibling instanceof Element element && hasName(element))) {
                return false;
            }
            sibling = sibling.nextSibling();
        }
        return true;
    }

    private static boolean hasName(Element element) {
        return element.nameIs("a")
                && element.childNodeSize() == 1
                && element.firstChild() instanceof TextNode text
                && text.getWholeText().length() <= 30
                && NAMES.contains(text.text().strip().toLowerCase(Locale.ROOT));
    }
}
