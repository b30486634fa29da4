package io.github.oncolit.citations;

import io.github.oncolit.citations.NumericMarkerScanner.Candidate;
import io.github.oncolit.citations.NumericMarkerScanner.Footing;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

    private static final int FIRM_LEAP = 15;
    private static final int SPACED_LEAP = 8;
    private static final int WEAK_LEAP = 3;

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
        NumericMarkerScanner scanner =
                new NumericMarkerScanner(text, article.text(), article.superscripts(), links);
        windows.forEach(scanner::scan);
        boolean linked = links.coverage() >= LINKED_SHARE * works.size();
        boolean inOrder = !works.isAlphabetical();
        List<CitationMarker> best = List.of();
        for (Convention convention : Convention.values()) {
            List<Candidate> candidates =
                    scanner.found().stream().filter(c -> convention.covers(c, linked)).toList();
            List<CitationMarker> markers = accepted(article, candidates, works, links, inOrder);
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
            return candidate.footing() == Footing.LINKED
                    || candidate.footing() == Footing.CELL && style != MarkerStyle.PAREN
                    || usual && (!linked || style == MarkerStyle.BRACKET);
        }
    }

    private static List<CitationMarker> accepted(
            Article article,
            List<Candidate> candidates,
            CitedWorks works,
            CitedLinks links,
            boolean inOrder) {
        List<CitationMarker> accepted = new ArrayList<>();
        int highest = 0;
        for (Candidate candidate : candidates) {
            int first = Collections.min(candidate.list().numbers());
            int last = Collections.max(candidate.list().numbers());
            boolean bracket = candidate.style() == MarkerStyle.BRACKET;
            boolean listed = last <= works.highest() || bracket && first <= works.highest();
            boolean linked = candidate.footing() == Footing.LINKED;
            boolean next = candidate.footing() != Footing.NEXT || inOrder && first == highest + 1;
            boolean follows =
                    next && (bracket || !inOrder || first <= highest + leap(candidate, works));
            if (linked || listed && follows) {
                highest = Math.max(highest, Math.min(last, works.highest()));
                accepted.add(marker(article, candidate, works, links));
            }
        }
        return accepted;
    }

    /** How far ahead of the numbers before it the first number may be: some markers are missed. */
    private static int leap(Candidate candidate, CitedWorks works) {
        return switch (candidate.footing()) {
            case LINKED, CELL -> works.highest();
            case NEXT -> 1;
            case FIRM -> FIRM_LEAP + works.highest() / 4;
            case WEAK -> candidate.style() == MarkerStyle.PAREN ? FIRM_LEAP : WEAK_LEAP;
            case SPACED -> SPACED_LEAP;
        };
    }

    private static CitationMarker marker(
            Article article, Candidate candidate, CitedWorks works, CitedLinks links) {
        Set<Integer> targets = new LinkedHashSet<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        boolean missing = false;
        for (int number : candidate.list().numbers()) {
            Integer ordinal = works.ordinal(number);
            missing |= ordinal == null;
            if (ordinal != null) {
                targets.add(ordinal);
            }
        }
        if (missing) {
            List<Integer> linked = links.ordinals(candidate.span().start(), candidate.span().end());
            targets.addAll(linked);
            missing = targets.size() < candidate.list().numbers().size();
        }
        if (missing) {
            diagnostics.add(new Diagnostic(MarkerCode.NOT_LISTED, candidate.span()));
        }
        if (candidate.list().reversed()) {
            diagnostics.add(new Diagnostic(MarkerCode.RANGE_REVERSED, candidate.span()));
        }
        return new CitationMarker(
                candidate.span(),
                candidate.span().textIn(article.text()),
                candidate.style(),
                List.copyOf(targets),
                diagnostics);
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
