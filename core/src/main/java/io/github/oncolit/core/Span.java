package io.github.oncolit.core;

import java.util.Objects;

/**
 * A half-open range of UTF-16 code units: {@code start} is the first unit, {@code end} the one
 * after the last, as {@link String#substring(int, int)} counts them.
 *
 * <pre>{@code
 * Span span = new Span(4, 15);
 * span.textIn("See NCT01234567."); // "NCT01234567"
 * }</pre>
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if {@code start} is negative or
 * {@code end} is before it.
 *
 * <p>Immutable and thread-safe. Ordered by start, then by end.
 *
 * @param start offset of the first unit, not negative
 * @param end offset after the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + "," + end + ")");
        }
    }

    /**
     * The number of UTF-16 units.
     *
     * @return the length, 0 for an empty span
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether the unit at an offset lies in this span.
     *
     * @param offset an offset
     * @return true if {@code start <= offset < end}
     */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /**
     * Whether another span lies in this one.
     *
     * @param other a span
     * @return true if no unit of {@code other} is outside
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Whether two spans share a unit.
     *
     * @param other a span
     * @return true if at least one unit is in both
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * This span moved along the text.
     *
     * @param distance UTF-16 units to move by, may be negative
     * @return the moved span
     */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /**
     * The characters at this span.
     *
     * @param text the text that the span belongs to
     * @return the slice, as printed
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public String textIn(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
