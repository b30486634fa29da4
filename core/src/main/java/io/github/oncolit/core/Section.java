package io.github.oncolit.core;

import java.util.Objects;
import java.util.Optional;

/**
 * A zone of an article.
 *
 * @param kind what the zone holds
 * @param heading the printed heading, if there is one
 * @param span the zone's text without its heading
 */
public record Section(SectionKind kind, Optional<Located<String>> heading, Span span) {

    public Section {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public String toString() {
        return kind + heading.map(h -> " \"" + h.value() + "\"").orElse("") + " " + span;
    }
}
