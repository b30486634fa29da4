package io.github.oncolit.core;

import java.util.List;
import java.util.Objects;

/**
 * A person in an article's byline.
 *
 * @param name the name
 * @param degrees degrees and honours printed behind it, such as {@code MD}, {@code PhD}
 */
public record Author(PersonName name, List<String> degrees) {

    public Author {
        Objects.requireNonNull(name, "name");
        degrees = List.copyOf(degrees);
    }

    @Override
    public String toString() {
        return degrees.isEmpty() ? name.toString() : name + ", " + String.join(", ", degrees);
    }
}
