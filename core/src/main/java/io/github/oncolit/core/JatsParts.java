package io.github.oncolit.core;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Sets the parts that an element keeps apart: family and given names, year, month and day. */
final class JatsParts {

    private final Typesetter out;
    private final SourceText texts;

    JatsParts(Typesetter out, SourceText texts) {
        this.out = out;
        this.texts = texts;
    }

    /** The first child of a name, or null. */
    static Element child(Element parent, String name) {
        for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof Element element && element.nameIs(name)) {
                return element;
            }
        }
        return null;
    }

    /** Whether an element has a child of a name. */
    static boolean has(Element parent, String name) {
        return child(parent, name) != null;
    }

    /** Sets the words of a part, if it is there, behind a separator. */
    void set(Element part, String separator) {
        if (part == null) {
            return;
        }
        out.implied(separator);
        for (Node node = part.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                texts.set(text, false);
            }
        }
    }
}
