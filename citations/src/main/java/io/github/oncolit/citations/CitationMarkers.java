package io.github.oncolit.citations;

import io.github.oncolit.citations.NumericMarkerScanner.Candidate;
import io.github.oncolit.citations.NumericMarkerScanner.Footing;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The in-text citation markers of an article.
 *
 * <p>An article has one style of markers. All that may be a marker is collected for each style; the
 * style that accounts for most of the reference list wins, and only its markers are returned. A
 * number counts if the list has it and, unless the list is alphabetical, if it is not far ahead of
 * the numbers cited before it: works are numbered in the order in which they are first cited
 * (ICMJE). Where the source links its markers to the list, a link makes a marker, in whatever
 * style, and tells the work if the number does not.
 */
public final class CitationMarkers {

    private static final Set<SectionKind> READ =
            EnumSet.of(
                    SectionKind.ABSTRACT,
                    SectionKind.BODY,
                    SectionKind.CAPTION,
                    SectionKind.TABLE,
                    SectionKind.OTHER,
                    SectionKind.ACKNOWLEDGMENTS,
                    SectionKind.FUNDING);

    /** From this share of the list on, links are what the source marks its citations with. */
    private static final double LINKED_SHARE = 0.5;

    private CitationMarkers() {}

    /**
     * Finds the markers of an article and resolves them against its reference list.
     *
     * @param article an article
     * @return its markers in text order; empty if it has no reference list
     */
    public static List<CitationMarker> in(Article article) {
        return in(article, References.in(article));
    }

    /**
     * Finds the markers of an article and resolves them against a reference list.
     *
     * @param article an article
     * @param references the works that it may cite
     * @return its markers in text order; empty if there are no references
     */
    public static List<CitationMarker> in(Article article, List<Reference> references) {
        Objects.requireNonNull(article, "article");
        CitedWorks works = new CitedWorks(Objects.requireNonNull(references, "references"));
        if (works.size() == 0) {
            return List.of();
        }
        Folded text = Folded.of(article.folded());
        List<Span> windows = windows(article);
        CitedLinks links = new CitedLinks(article, references);
        List<CitationMarker> numeric = numeric(article, text, windows, works, links);
        List<CitationMarker> named = named(article, text, windows, works, links);
        return coverage(named) > coverage(numeric) ? named : numeric;
    }

    /** The stretches of text that can hold markers. */
    private static List<Span> windows(Article article) {
        List<Span> windows = new ArrayList<>();
        int start = 0;
        for (Section section : article.sections()) {
            if (!READ.contains(section.kind())) {
                int end =
                        section.heading().map(h -> h.span().start()).orElse(section.span().start());
                if (end > start) {
                    windows.add(new Span(start, end));
                }
                start = Math.max(start, section.span().end());
            }
        }
        if (start < article.text().length()) {
            windows.add(new Span(start, article.text().length()));
        }
        return windows;
    }

    private static List<CitationMarker> numeric(
            Article article, Folded text, List<Span> windows, CitedWorks works, CitedLinks links) {
        NumericMarkerScanner scanner = new NumericMarkerScanner(text, article, links);
        windows.forEach(scanner::scan);
        boolean linked = links.coverage() >= LINKED_SHARE * works.size();
        MarkerSequence sequence = new MarkerSequence(article, works, links);
        List<Candidate> found = Enumerations.leftOut(scanner.found(), text);
        List<CitationMarker> best = List.of();
        for (Convention convention : Convention.values()) {
            List<Candidate> candidates =
                    found.stream().filter(c -> convention.covers(c, linked)).toList();
            List<CitationMarker> markers = sequence.markers(candidates);
            boolean likely = coverage(markers) >= convention.leastShare * works.size();
            best = likely && coverage(markers) > coverage(best) ? markers : best;
        }
        return best;
    }

    /** The ways to print numbers, and how much of the list each must account for to be believed. */
    private enum Convention {
        BRACKET(MarkerStyle.BRACKET, EnumSet.of(Footing.FIRM), 0),
        SUPERSCRIPT(
                MarkerStyle.SUPERSCRIPT, EnumSet.of(Footing.FIRM, Footing.WEAK, Footing.NEXT), 0.2),
        PAREN(MarkerStyle.PAREN, EnumSet.of(Footing.WEAK, Footing.NEXT), 0.2),
        SPACED(
                MarkerStyle.SUPERSCRIPT,
                EnumSet.of(Footing.FIRM, Footing.SPACED, Footing.NEXT),
                0.5);

        private final MarkerStyle style;
        private final Set<Footing> footings;
        private final double leastShare;

        Convention(MarkerStyle style, Set<Footing> footings, double leastShare) {
            this.style = style;
            this.footings = footings;
            this.leastShare = leastShare;
        }

        /** Where the list is linked, numbers without a link count only in brackets. */
        boolean covers(Candidate candidate, boolean linked) {
            boolean usual = candidate.style() == style && footings.contains(candidate.footing());
            return switch (candidate.footing()) {
                case LINKED, NAMED, COLUMN, CELL -> true;
                default -> usual && (!linked || style == MarkerStyle.BRACKET);
            };
        }
    }

    private static List<CitationMarker> named(
            Article article, Folded text, List<Span> windows, CitedWorks works, CitedLinks links) {
        AuthorYearScanner scanner = new AuthorYearScanner(text, works, links);
        List<CitationMarker> markers = List.of();
        for (Span window : windows) {
            markers = scanner.scan(window, article.text());
        }
        return markers;
    }

    private static int coverage(List<CitationMarker> markers) {
        Set<Integer> cited = new HashSet<>();
        markers.forEach(m -> cited.addAll(m.targets()));
        return cited.size();
    }
}
