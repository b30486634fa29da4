package io.github.oncolit.citations.apparatus;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Checks that numbers are first cited in ascending order. Captions and tables are read where the
 * text sends the reader and do not count. Out of order are as few first citations as can be: those
 * outside of the longest ascending sequence, so that one early number is blamed and not all that it
 * jumped.
 */
final class CitationOrder {

    private static final Set<SectionKind> ASIDE =
            EnumSet.of(SectionKind.CAPTION, SectionKind.TABLE);

    /** The share of neighbours in order from which on a list is taken for an alphabetical one. */
    private static final double ALPHABETICAL = 0.85;

    private static final int SHORTEST_ALPHABET = 8;

    private CitationOrder() {}

    private record First(int ordinal, Span marker) {}

    static void check(
            Article article,
            List<Reference> references,
            List<CitationMarker> markers,
            List<ApparatusLead> leads) {
        if (isAlphabetical(references)) {
            return;
        }
        List<First> firsts = firsts(article, markers);
        BitSet ascending = longestAscending(firsts);
        int before = 0;
        for (int i = 0; i < firsts.size(); i++) {
            First first = firsts.get(i);
            if (ascending.get(i)) {
                before = first.ordinal();
                continue;
            }
            leads.add(
                    new ApparatusLead(
                            ApparatusCheck.OUT_OF_ORDER,
                            List.of(first.marker()),
                            List.of(first.ordinal()),
                            "number "
                                    + first.ordinal()
                                    + " is first cited "
                                    + (before == 0 ? "at the start" : "after number " + before)));
        }
    }

    private static List<First> firsts(Article article, List<CitationMarker> markers) {
        List<First> firsts = new ArrayList<>();
        BitSet seen = new BitSet();
        for (CitationMarker marker : markers) {
            if (ASIDE.contains(article.sectionAt(marker.span().start()))) {
                continue;
            }
            marker.targets().stream()
                    .sorted()
                    .filter(ordinal -> !seen.get(ordinal))
                    .forEach(
                            ordinal -> {
                                seen.set(ordinal);
                                firsts.add(new First(ordinal, marker.span()));
                            });
        }
        return firsts;
    }

    /** The places of a longest ascending sequence, by patience sorting. */
    private static BitSet longestAscending(List<First> firsts) {
        int[] tails = new int[firsts.size()];
        int[] ends = new int[firsts.size()];
        int[] before = new int[firsts.size()];
        int length = 0;
        for (int i = 0; i < firsts.size(); i++) {
            int place = -Arrays.binarySearch(tails, 0, length, firsts.get(i).ordinal()) - 1;
            tails[place] = firsts.get(i).ordinal();
            ends[place] = i;
            before[i] = place == 0 ? -1 : ends[place - 1];
            length = Math.max(length, place + 1);
        }
        BitSet members = new BitSet();
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            members.set(i);
        }
        return members;
    }

    private static boolean isAlphabetical(List<Reference> references) {
        int ascending = 0;
        int differing = 0;
        for (int i = 1; i < references.size(); i++) {
            int order = head(references.get(i - 1)).compareTo(head(references.get(i)));
            ascending += order < 0 ? 1 : 0;
            differing += order != 0 ? 1 : 0;
        }
        return differing >= SHORTEST_ALPHABET - 1 && ascending >= ALPHABETICAL * differing;
    }

    private static String head(Reference reference) {
        String raw = reference.raw();
        return raw.substring(0, Math.min(3, raw.length())).toLowerCase(Locale.ROOT);
    }
}
