package io.github.oncolit.core;

import java.util.Arrays;

/**
 * The way back from an article's text to the source it was made from.
 *
 * <p>The text is a row of pieces. A piece that is as long as its source was copied unit by unit;
 * any other piece (a decoded entity, a run of white space that became one blank, a line break that
 * the source has as a tag) stands for its source as a whole. Pieces follow the text, not the
 * source: HTML moves text out of broken tables.
 */
final class SourceMap {

    private final int[] texts;
    private final int[] starts;
    private final int[] ends;
    private final int length;

    private SourceMap(int[] texts, int[] starts, int[] ends, int length) {
        this.texts = texts;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    /** The map of a text that is its own source. */
    static SourceMap identity(int length) {
        return new SourceMap(new int[] {0}, new int[] {0}, new int[] {length}, length);
    }

    /**
     * The smallest range of the source that holds all that a span of the text was made from. Linear
     * in the number of pieces of the span.
     */
    Span toSource(Span span) {
        int piece = Arrays.binarySearch(texts, span.start());
        if (piece < 0) {
            piece = Math.max(0, -piece - 2);
        }
        int first = Integer.MAX_VALUE;
        int last = -1;
        int at = piece;
        for (; at < texts.length && texts[at] < span.end(); at++) {
            boolean copied = textEnd(at) - texts[at] == ends[at] - starts[at];
            int start = copied ? starts[at] + Math.max(0, span.start() - texts[at]) : starts[at];
            int end = copied ? ends[at] - Math.max(0, textEnd(at) - span.end()) : ends[at];
            if (start < end) {
                first = Math.min(first, start);
                last = Math.max(last, end);
            }
        }
        if (last >= 0) {
            return new Span(first, last);
        }
        if (texts.length == 0) {
            return new Span(0, 0);
        }
        boolean copied = textEnd(piece) - texts[piece] == ends[piece] - starts[piece];
        int point = copied ? starts[piece] + span.start() - texts[piece] : starts[piece];
        return new Span(point, point);
    }

    private int textEnd(int piece) {
        return piece + 1 < texts.length ? texts[piece + 1] : length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceMap map
                && length == map.length
                && Arrays.equals(texts, map.texts)
                && Arrays.equals(starts, map.starts)
                && Arrays.equals(ends, map.ends);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ends);
    }

    /** A map in the making. */
    static final class Builder {

        private int[] texts = new int[256];
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int size;
        private boolean open;

        /**
         * Adds a piece that was copied: {@code count} units at {@code text} from {@code source}.
         */
        void copied(int text, int source, int count) {
            if (count == 0) {
                return;
            }
            if (open && ends[size - 1] == source) {
                ends[size - 1] += count;
                return;
            }
            add(text, source, source + count);
            open = true;
        }

        /** Adds a piece that stands for a range of the source as a whole. */
        void made(int text, int count, int start, int end) {
            if (count == end - start) {
                copied(text, start, count);
                return;
            }
            add(text, start, end);
            open = false;
        }

        private void add(int text, int start, int end) {
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            texts[size] = text;
            starts[size] = start;
            ends[size++] = end;
        }

        SourceMap build(int length) {
            return new SourceMap(
                    Arrays.copyOf(texts, size),
                    Arrays.copyOf(starts, size),
                    Arrays.copyOf(ends, size),
                    length);
        }
    }
}
