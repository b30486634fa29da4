package io.github.oncolit.citations;

import java.util.Objects;

/**
 * A PubMed identifier.
 *
 * @param value one to eight digits without leading zeros
 */
public record Pmid(String value) {

    public Pmid {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
