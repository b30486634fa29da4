package io.github.oncolit.core.internal;

import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which characters of a stretch of text have been taken by a field. The more certain parts are
 * taken first; later scanners leave taken characters alone, and what nobody took is unexplained.
 */
public final class Mask {

    private final Span window;
    private final BitSet taken;

    /** A mask over a window in which nothing is taken. */
    public Mask(Span window) {
        this.window = window;
        this.taken = new BitSet(window.length());
    }

    /** Marks a span as taken; what of it lies outside the window is ignored. */
    public void take(Span span) {
        int start = Math.max(span.start(), window.start());
        int end = Math.min(span.end(), window.end());
        if (start < end) {
            taken.set(start - window.start(), end - window.start());
        }
    }

    /** Marks a span as free again; what of it lies outside the window stays taken. */
    public void give(Span span) {
        int start = Math.max(span.start(), window.start());
        int end = Math.min(span.end(), window.end());
        if (start < end) {
            taken.clear(start - window.start(), end - window.start());
        }
    }

    /** Whether the character at an offset is taken; outside the window everything is. */
    public boolean isTaken(int offset) {
        return !window.contains(offset) || taken.get(offset - window.start());
    }

    /** Whether no character of a span is taken. */
    public boolean isFree(Span span) {
        if (!window.contains(span)) {
            return false;
        }
        int next = taken.nextSetBit(span.start() - window.start());
        return next < 0 || next >= span.end() - window.start();
    }

    /** The first taken offset from {@code from} on, or the window's end. */
    public int nextTaken(int from) {
        int next = taken.nextSetBit(Math.max(0, from - window.start()));
        return next < 0 ? window.end() : window.start() + next;
    }

    /** The first free offset from {@code from} on, or the window's end. */
    public int nextFree(int from) {
        return Math.min(
                window.end(),
                window.start() + taken.nextClearBit(Math.max(0, from - window.start())));
    }

    /**
     * The free stretches that hold more than separators.
     *
     * @param text the text of the window
     * @param separators characters that need no explanation; they are trimmed off both ends
     */
    public List<Span> unexplained(CharSequence text, CharSet separators) {
        List<Span> spans = new ArrayList<>();
        for (int at = nextFree(window.start()); at < window.end(); ) {
            int stop = nextTaken(at);
            int start = at;
            int end = stop;
            while (start < end && separators.contains(text.charAt(start))) {
                start++;
            }
            while (end > start && separators.contains(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                spans.add(new Span(start, end));
            }
            at = nextFree(stop);
        }
        return spans;
    }
}
