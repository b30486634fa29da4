package io.github.oncolit.trials.links;

import io.github.oncolit.core.Span;
import java.util.Objects;

/**
 * What something is linked to, and why.
 *
 * @param <T> the type of what it is linked to
 * @param value what it is linked to
 * @param reason why
 * @param span the words that say so, UTF-16 units of the article's text
 */
public record Linked<T>(T value, LinkReason reason, Span span) {

    public Linked {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public String toString() {
        return value + " (" + reason.message() + " " + span + ")";
    }
}
