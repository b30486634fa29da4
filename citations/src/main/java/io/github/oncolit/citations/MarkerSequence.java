package io.github.oncolit.citations;

import io.github.oncolit.citations.NumericMarkerScanner.Candidate;
import io.github.oncolit.citations.NumericMarkerScanner.Footing;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the markers among what may be one by the order of their numbers: works are numbered as they
 * are first cited (ICMJE), so that a number far ahead of all before it is something else, unless
 * those behind it go on from there, or the list is alphabetical.
 *
 * <p>Linear: the look ahead is bounded.
 */
final class MarkerSequence {

    private static final int FIRM_LEAP = 15;
    private static final int SPACED_LEAP = 8;
    private static final int WEAK_LEAP = 3;
    private static final int LOOK_AHEAD = 16;

    /** So many that go on from a number show that markers before it were missed. */
    private static final int RESUMED = 3;

    private final Article article;
    private final CitedWorks works;
    private final CitedLinks links;
    private final boolean inOrder;

    MarkerSequence(Article article, CitedWorks works, CitedLinks links) {
        this.article = article;
        this.works = works;
        this.links = links;
        this.inOrder = !works.isAlphabetical();
    }

    /** The markers among candidates of one convention, in text order. */
    List<CitationMarker> markers(List<Candidate> candidates) {
        List<CitationMarker> markers = new ArrayList<>();
        int highest = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean accepted =
                    candidate.footing() == Footing.LINKED
                            || isListed(candidate)
                                    && (follows(candidate, highest)
                                            || resumes(candidates, i, highest));
            if (accepted) {
                highest = Math.max(highest, Math.min(last(candidate), works.highest()));
                markers.add(marker(candidate));
            }
        }
        return markers;
    }

    private static int first(Candidate candidate) {
        return Collections.min(candidate.list().numbers());
    }

    private static int last(Candidate candidate) {
        return Collections.max(candidate.list().numbers());
    }

    private boolean isListed(Candidate candidate) {
        boolean bracket = candidate.style() == MarkerStyle.BRACKET;
        return last(candidate) <= works.highest() || bracket && first(candidate) <= works.highest();
    }

    private boolean follows(Candidate candidate, int highest) {
        if (candidate.footing() == Footing.NEXT) {
            return inOrder && first(candidate) == highest + 1;
        }
        return !inOrder
                || candidate.style() == MarkerStyle.BRACKET
                || first(candidate) <= highest + leap(candidate);
    }

    /** How far ahead of the numbers before it the first number may be: some markers are missed. */
    private int leap(Candidate candidate) {
        return switch (candidate.footing()) {
            case LINKED, NAMED, CELL, COLUMN -> works.highest();
            case NEXT -> 1;
            case FIRM -> firmLeap();
            case WEAK -> candidate.style() == MarkerStyle.PAREN ? FIRM_LEAP : WEAK_LEAP;
            case SPACED -> SPACED_LEAP;
        };
    }

    private int firmLeap() {
        return FIRM_LEAP + works.highest() / 4;
    }

    /** Whether those behind a number that is ahead go on from it. */
    private boolean resumes(List<Candidate> candidates, int at, int highest) {
        Candidate candidate = candidates.get(at);
        if (candidate.footing() == Footing.NEXT || first(candidate) > highest + firmLeap()) {
            return false;
        }
        int reached = last(candidate);
        int resumed = 0;
        int end = Math.min(candidates.size(), at + LOOK_AHEAD);
        for (int i = at + 1; i < end && resumed < RESUMED; i++) {
            Candidate next = candidates.get(i);
            if (first(next) > reached && first(next) <= reached + 2 && isListed(next)) {
                reached = last(next);
                resumed++;
            }
        }
        return resumed == RESUMED;
    }

    private CitationMarker marker(Candidate candidate) {
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
            targets.addAll(links.ordinals(candidate.span().start(), candidate.span().end()));
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
}
