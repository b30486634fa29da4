package io.github.oncolit.citations;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Where the items of a reference list end: at pages, an address or a stop, before a blank line, and
 * before the links that web pages hang behind them.
 */
final class ItemEnds {

    private static final String[] SERVICE_LINKS = {
        "[google scholar]",
        "google scholar",
        "[crossref]",
        "crossref",
        "cross ref",
        "[pubmed]",
        "pubmed",
        "[pmc free article]",
        "pmc free article",
        "web of science",
        "full text",
        "medline",
        "scopus"
    };

    private final Folded text;
    private final Span window;

    ItemEnds(Folded text, Span window) {
        this.text = text;
        this.window = window;
    }

    /** The first place from an offset on that holds none of a set. */
    int skip(int from, CharSet set) {
        int at = from;
        while (at < window.end() && set.contains(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A list ends at a blank line behind a reference that reads to its end. */
    int lastEnd(int start) {
        int end = text.indexOf('\n', start, window.end());
        while (end >= 0) {
            int next = skip(end, CharSet.SPACE);
            if (hasBlankLine(end, next) && isEnded(start, end)) {
                return end;
            }
            end = text.indexOf('\n', next, window.end());
        }
        return window.end();
    }

    /** Drops what web pages hang behind an item: {@code CrossRefPubMedGoogle Scholar}. */
    int withoutServiceLinks(int start, int itemEnd) {
        int end = itemEnd;
        boolean found = true;
        while (found) {
            while (end > start && CharSet.SPACE.contains(text.charAt(end - 1))) {
                end--;
            }
            found = false;
            for (String link : SERVICE_LINKS) {
                if (end - link.length() > start
                        && text.startsWithIgnoreCase(link, end - link.length())) {
                    end -= link.length();
                    found = true;
                    break;
                }
            }
        }
        return end;
    }

    /** Whether a blank line stands before an offset. */
    boolean isAfterBlank(int start) {
        int last = start;
        while (last > window.start() && CharSet.SPACE.contains(text.charAt(last - 1))) {
            last--;
        }
        return hasBlankLine(last, start);
    }

    /** Whether what stands between two offsets reads to its end. */
    boolean isEnded(int from, int end) {
        int last = end;
        while (last > from && CharSet.SPACE.contains(text.charAt(last - 1))) {
            last--;
        }
        return last > from
                && (ReferenceTail.before(text, from, last)
                        || ".)]/".indexOf(text.charAt(last - 1)) >= 0);
    }

    private boolean hasBlankLine(int from, int to) {
        int feed = text.indexOf('\n', from, to);
        return feed >= 0 && text.indexOf('\n', feed + 1, to) >= 0;
    }
}
