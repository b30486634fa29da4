package io.github.oncolit.trials;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.core.Span;
import java.util.List;

/**
 * Where an article cites other works: its resolved markers if they are known, else what looks like
 * one. Look-ups are binary searches, since an article has many markers and many identifiers.
 */
final class TrialMarkers {

    private final String text;
    private final List<Span> resolved;

    /**
     * The markers of a text.
     *
     * @param markers the article's markers, empty if nobody looked for them or found one
     */
    TrialMarkers(String text, List<CitationMarker> markers) {
        this.text = text;
        this.resolved =
                markers.stream()
                        .filter(marker -> !marker.targets().isEmpty())
                        .map(CitationMarker::span)
                        .sorted()
                        .toList();
    }

    /** Whether a marker stands right behind an identifier or before its parenthesis. */
    boolean isBeside(Span id, int reach) {
        if (resolved.isEmpty()) {
            return looksMarked(id.end(), reach);
        }
        int next = firstFrom(id.end());
        boolean behind = next < resolved.size() && joins(id.end(), resolved.get(next), reach);
        return behind || next > 0 && joins(resolved.get(next - 1).end(), id, reach);
    }

    /** Whether nothing but a few marks stands between an offset and a span. */
    private boolean joins(int from, Span to, int reach) {
        if (to.start() < from || to.start() - from > reach) {
            return false;
        }
        for (int i = from; i < to.start(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whether a marker stands in a stretch of text. */
    boolean isWithin(Span stretch) {
        if (resolved.isEmpty()) {
            for (int i = stretch.start(); i < stretch.end(); i++) {
                if (isSign(i)) {
                    return true;
                }
            }
            return false;
        }
        int next = firstFrom(stretch.start());
        return next < resolved.size() && resolved.get(next).start() <= stretch.end();
    }

    /** The index of the first marker that starts at an offset or behind it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = resolved.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (resolved.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean looksMarked(int from, int reach) {
        for (int i = from; i < Math.min(text.length(), from + reach); i++) {
            if (isSign(i)) {
                return true;
            }
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a raised digit stands at an offset, or a bracket before a digit. */
    private boolean isSign(int at) {
        char c = text.charAt(at);
        boolean raised =
                c == '\u00B9' || c == '\u00B2' || c == '\u00B3' || c >= '\u2070' && c <= '\u2079';
        return raised
                || c == '[' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }
}
