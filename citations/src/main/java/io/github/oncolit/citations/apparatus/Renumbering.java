package io.github.oncolit.citations.apparatus;

import io.github.oncolit.core.Span;
import java.util.Objects;

/**
 * A number that a reference would get if the list were numbered through: offered, never applied.
 *
 * @param label where the printed number stands
 * @param printed the number as printed
 * @param proposed the number in a list that is numbered through
 */
public record Renumbering(Span label, String printed, int proposed) {

    public Renumbering {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(printed, "printed");
    }

    @Override
    public String toString() {
        return printed + " -> " + proposed;
    }
}
