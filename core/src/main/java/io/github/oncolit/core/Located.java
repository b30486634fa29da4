package io.github.oncolit.core;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value together with the place it was read from.
 *
 * <pre>{@code
 * Located<Integer> year = Located.at(2018, new Span(7, 11), "Lancet 2018;");
 * year.raw(); // "2018"
 * }</pre>
 *
 * <p>The constructor throws an {@link IllegalArgumentException} if {@code raw} and {@code span}
 * differ in length. Immutable and thread-safe if the value is.
 *
 * @param <T> the type of the value
 * @param value what was read
 * @param span where it stands
 * @param raw what is printed there, exactly
 */
public record Located<T>(T value, Span span, String raw) {

    public Located {
        Objects.requireNonNull(value, "value");
        if (raw.length() != span.length()) {
            throw new IllegalArgumentException(
                    "raw has " + raw.length() + " units, span is " + span);
        }
    }

    /**
     * Locates a value in a text.
     *
     * @param <T> the type of the value
     * @param value what was read
     * @param span where it stands
     * @param text the text that {@code span} belongs to
     * @return the value with its place and its printed form
     */
    public static <T> Located<T> at(T value, Span span, CharSequence text) {
        return new Located<>(value, span, span.textIn(text));
    }

    /**
     * Locates a piece of text, its value being what is printed.
     *
     * @param span where it stands
     * @param text the text that {@code span} belongs to
     * @return the printed piece with its place
     */
    public static Located<String> text(Span span, CharSequence text) {
        String raw = span.textIn(text);
        return new Located<>(raw, span, raw);
    }

    /**
     * The same place with another value.
     *
     * @param <R> the type of the new value
     * @param function turns the value into the new one
     * @return the new value at this place
     */
    public <R> Located<R> map(Function<? super T, ? extends R> function) {
        return new Located<>(function.apply(value), span, raw);
    }

    /**
     * The same value further along the text.
     *
     * @param distance UTF-16 units to move by, may be negative
     * @return the value at the moved place
     */
    public Located<T> shift(int distance) {
        return new Located<>(value, span.shift(distance), raw);
    }

    @Override
    public String toString() {
        return value + " " + span;
    }
}
