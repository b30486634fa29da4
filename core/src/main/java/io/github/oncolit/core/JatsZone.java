package io.github.oncolit.core;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What the elements of JATS say their text is.
 *
 * <pre>
 * fn, sec, notes, fn-group typed "conflict", "COI-statement", "disclosures" …   disclosures
 * fn fn-type="supported-by" | "financial-disclosure"      funding
 * contrib-group, contrib of authors                       byline
 * app, glossary, contrib of editors, other fn             other
 * </pre>
 */
final class JatsZone {

    private JatsZone() {}

    /** The zone of an element within the zone of what holds it. */
    static Optional<SectionKind> of(
            Element element, JatsElement role, Optional<SectionKind> outer) {
        if (role == JatsElement.FOOTNOTE) {
            String type = element.attr("fn-type").toLowerCase(Locale.ROOT);
            if (isDisclosure(type)) {
                return Optional.of(SectionKind.DISCLOSURES);
            }
            if (type.equals("supported-by") || type.equals("financial-disclosure")) {
                return Optional.of(SectionKind.FUNDING);
            }
            return outer.isPresent() ? outer : Optional.of(SectionKind.OTHER);
        }
        if (role == JatsElement.NOTES || element.nameIs("sec")) {
            String types =
                    element.attr("notes-type")
                            + element.attr("sec-type")
                            + element.attr("content-type");
            if (isDisclosure(types.toLowerCase(Locale.ROOT))) {
                return Optional.of(SectionKind.DISCLOSURES);
            }
        }
        if (element.nameIs("body")) {
            return Optional.of(SectionKind.BODY);
        }
        if (element.nameIs("back") || element.nameIs("floats-group")) {
            return Optional.empty();
        }
        if (element.nameIs("app") || element.nameIs("glossary") || element.nameIs("app-group")) {
            return Optional.of(SectionKind.OTHER);
        }
        if (element.nameIs("contrib-group") || element.nameIs("contrib")) {
            boolean editor =
                    !isAuthor(element) || outer.isPresent() && outer.get() == SectionKind.OTHER;
            return Optional.of(editor ? SectionKind.OTHER : SectionKind.BYLINE);
        }
        return role.zone().isPresent() ? role.zone() : outer;
    }

    private static boolean isDisclosure(String type) {
        return type.contains("conflict")
                || type.contains("coi")
                || type.contains("competing")
                || type.contains("disclosures");
    }

    /** Whether a contributor is an author. */
    static boolean isAuthor(Element contrib) {
        String type = contrib.attr("contrib-type");
        return type.isEmpty() || type.startsWith("author");
    }
}
