package io.github.oncolit.core.internal;

import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Which characters of a stretch of text have been taken by a field. The more certain parts are
 * taken first; later scanners leave taken characters alone, and what nobody took is unexplained.
 */
public final class Mask {

    private final int start;
    private final int end;
    private final long[] taken;

    /** A mask over a window in which nothing is taken. */
    public Mask(Span window) {
        this(window.start(), window.end());
    }

    /** A mask over the window from {@code start} to {@code end}. */
    public Mask(int start, int end) {
        this.start = start;
        this.end = end;
        this.taken = new long[(end - start >>> 6) + 1];
    }

    /** Marks a span as taken; what of it lies outside the window is ignored. */
    public void take(Span span) {
        take(span.start(), span.end());
    }

    /** Marks a stretch as taken; what of it lies outside the window is ignored. */
    public void take(int from, int to) {
        int stop = Math.min(to, end) - start;
        for (int at = Math.max(from, start) - start; at < stop; at = (at | 63) + 1) {
            taken[at >>> 6] |= bits(at, stop);
        }
    }

    /** Marks a span as free again; what of it lies outside the window stays taken. */
    public void give(Span span) {
        give(span.start(), span.end());
    }

    /** Marks a stretch as free again; what of it lies outside the window stays taken. */
    public void give(int from, int to) {
        int stop = Math.min(to, end) - start;
        for (int at = Math.max(from, start) - start; at < stop; at = (at | 63) + 1) {
            taken[at >>> 6] &= ~bits(at, stop);
        }
    }

    /** The bits of a word from a place to the word's end or the stop, whichever comes first. */
    private static long bits(int at, int stop) {
        long upTo = stop - (at & ~63) < 64 ? (1L << stop) - 1 : -1L;
        return upTo & -1L << at;
    }

    /** Whether the character at an offset is taken; outside the window everything is. */
    public boolean isTaken(int offset) {
        int at = offset - start;
        return offset < start || offset >= end || (taken[at >>> 6] >>> at & 1) != 0;
    }

    /** The first taken offset from {@code from} on, or the window's end. */
    public int nextTaken(int from) {
        return next(from, 0);
    }

    /** The first free offset from {@code from} on, or the window's end. */
    public int nextFree(int from) {
        return next(from, -1);
    }

    private int next(int from, long flip) {
        for (int at = Math.max(from, start) - start; at < end - start; at = (at | 63) + 1) {
            long rest = (taken[at >>> 6] ^ flip) & -1L << at;
            if (rest != 0) {
                return Math.min(end, start + (at & ~63) + Long.numberOfTrailingZeros(rest));
            }
        }
        return end;
    }

    /**
     * The free stretches that hold more than separators.
     *
     * @param text the text of the window
     * @param separators characters that need no explanation; they are trimmed off both ends
     */
    public List<Span> unexplained(CharSequence text, CharSet separators) {
        List<Span> spans = List.of();
        for (int at = nextFree(start); at < end; ) {
            int stop = nextTaken(at);
            int first = at;
            int last = stop;
            while (first < last && separators.contains(text.charAt(first))) {
                first++;
            }
            while (last > first && separators.contains(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                spans = spans.isEmpty() ? new ArrayList<>(2) : spans;
                spans.add(new Span(first, last));
            }
            at = nextFree(stop);
        }
        return spans;
    }
}
