package io.github.oncolit.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The order of the parts of a citation that is all elements: that of the AMA style, wherever the
 * source has them. A part that has no place of its own stays behind the one before it.
 *
 * <pre>
 * order = people , year of names , titles , editors , source , conference , edition , place ,
 *         publisher , year , volume , issue , pages , notes , identifiers ;
 * </pre>
 */
final class CitationOrder {

    /** What is longer is no citation, and keeps its order. */
    static final int MOST_PARTS = 4000;

    private static final int PEOPLE = 1;
    private static final int YEAR_OF_NAMES = 2;
    private static final int EDITORS = 4;
    private static final int YEAR = 12;

    private static final Map<String, Integer> PLACES =
            Map.ofEntries(
                    Map.entry("person-group", PEOPLE),
                    Map.entry("name", PEOPLE),
                    Map.entry("string-name", PEOPLE),
                    Map.entry("collab", PEOPLE),
                    Map.entry("etal", PEOPLE),
                    Map.entry("article-title", 3),
                    Map.entry("chapter-title", 3),
                    Map.entry("part-title", 3),
                    Map.entry("trans-title", 3),
                    Map.entry("source", 5),
                    Map.entry("series", 6),
                    Map.entry("conf-name", 7),
                    Map.entry("conf-date", 8),
                    Map.entry("conf-loc", 8),
                    Map.entry("edition", 9),
                    Map.entry("publisher-loc", 10),
                    Map.entry("publisher-name", 11),
                    Map.entry("year", YEAR),
                    Map.entry("month", YEAR),
                    Map.entry("season", YEAR),
                    Map.entry("day", YEAR),
                    Map.entry("volume", 13),
                    Map.entry("supplement", 14),
                    Map.entry("issue", 14),
                    Map.entry("fpage", 15),
                    Map.entry("lpage", 15),
                    Map.entry("page-range", 15),
                    Map.entry("elocation-id", 15),
                    Map.entry("object-id", 15),
                    Map.entry("size", 16),
                    Map.entry("comment", 17),
                    Map.entry("date-in-citation", 18),
                    Map.entry("uri", 18),
                    Map.entry("ext-link", 18),
                    Map.entry("pub-id", 19));

    private record Placed(Node node, int place) {}

    private CitationOrder() {}

    /** Puts the parts of a citation in order. */
    static void put(Element citation) {
        if (citation.childNodeSize() > MOST_PARTS) {
            return;
        }
        List<Placed> parts = new ArrayList<>();
        boolean people = hasAuthors(citation);
        boolean ordered = true;
        boolean years = false;
        int before = 0;
        for (Node node : citation.childNodes()) {
            if (node instanceof Element part) {
                int place = place(part, before, people, years);
                years |= part.nameIs("year");
                ordered &= place >= before;
                parts.add(new Placed(part, place));
                before = place;
            } else if (!CitationParts.isBlank(node)) {
                parts.add(new Placed(node, before));
            }
        }
        if (!ordered) {
            parts.sort(Comparator.comparingInt(Placed::place));
            citation.empty();
            parts.forEach(part -> citation.appendChild(part.node()));
        }
    }

    private static int place(Element part, int before, boolean people, boolean years) {
        if (part.nameIs("year")) {
            return before == PEOPLE && !years ? YEAR_OF_NAMES : YEAR;
        }
        if (isEditors(part)) {
            return people || JatsParts.has(part.parent(), "article-title") ? EDITORS : PEOPLE;
        }
        return PLACES.getOrDefault(part.normalName(), before);
    }

    private static boolean hasAuthors(Element citation) {
        for (Element part : citation.children()) {
            if (PLACES.getOrDefault(part.normalName(), 0) == PEOPLE && !isEditors(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a group of people edited the work that holds the cited one. */
    static boolean isEditors(Element part) {
        return part.nameIs("person-group") && part.attr("person-group-type").startsWith("editor");
    }
}
