package io.github.oncolit.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Sets the names of people: given name first in a byline, as it is printed, and family name first
 * in a reference.
 *
 * <pre>
 * name = surname, [ given-names ], [ suffix ]
 * </pre>
 */
final class JatsPersons {

    private final Typesetter out;
    private final JatsParts parts;
    private final CitationParts citation;
    private final List<Located<Author>> authors = new ArrayList<>();

    JatsPersons(Typesetter out, JatsParts parts, CitationParts citation) {
        this.out = out;
        this.parts = parts;
        this.citation = citation;
    }

    /** The authors that were set in the byline. */
    List<Located<Author>> authors() {
        return authors;
    }

    /** Sets a person; false if the element has no parts, or its text is as printed. */
    boolean set(Element name, boolean inFront) {
        boolean byline = out.isIn(SectionKind.BYLINE);
        Element family = JatsParts.child(name, "surname");
        boolean printed = name.nameIs("string-name") && !byline;
        if (byline && !inFront || family == null || printed) {
            return false;
        }
        if (byline) {
            author(name, family);
        } else {
            citation.separate(name);
            parts.set(family, "");
            parts.set(JatsParts.child(name, "given-names"), " ");
            parts.set(JatsParts.child(name, "suffix"), " ");
        }
        return true;
    }

    private void author(Element name, Element family) {
        if (isAlternative(name)) {
            return;
        }
        if (!authors.isEmpty()) {
            out.implied(", ");
        }
        Element given = JatsParts.child(name, "given-names");
        Element suffix = JatsParts.child(name, "suffix");
        int mark = out.mark();
        parts.set(given, "");
        parts.set(family, " ");
        parts.set(suffix, " ");
        Span span = out.since(mark);
        Element contrib = name.closest("contrib");
        boolean named = span.length() > 0 && !family.text().isEmpty();
        if (named && contrib != null && JatsZone.isAuthor(contrib)) {
            Author author =
                    new Author(
                            new PersonName(family.text(), words(given), words(suffix)),
                            degrees(contrib));
            authors.add(new Located<>(author, span, out.textAt(span)));
        }
    }

    /** The same name in another script. */
    private static boolean isAlternative(Element name) {
        Element parent = name.parent();
        return parent != null
                && parent.nameIs("name-alternatives")
                && name.previousElementSibling() != null;
    }

    private static Optional<String> words(Element part) {
        return Optional.ofNullable(part).map(Element::text).filter(words -> !words.isEmpty());
    }

    private static List<String> degrees(Element contrib) {
        return contrib.children().stream()
                .filter(child -> child.nameIs("degrees"))
                .map(Element::text)
                .toList();
    }
}
