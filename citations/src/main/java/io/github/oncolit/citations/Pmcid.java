package io.github.oncolit.citations;

import java.util.Objects;

/**
 * A PubMed Central identifier.
 *
 * @param value {@code PMC} and its digits
 */
public record Pmcid(String value) {

    public Pmcid {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
