package io.github.oncolit.citations;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A digital object identifier.
 *
 * <pre>{@code
 * Doi.parse("https://doi.org/10.1000/xyz123"); // Optional[10.1000/xyz123]
 * }</pre>
 *
 * <p>Equality is that of the DOI handbook: ASCII letters compare without case.
 *
 * @param value prefix and suffix as printed, without resolver or label
 */
public record Doi(String value) {

    public Doi {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads a string that is a DOI as a whole.
     *
     * @param text a DOI, bare, labelled or as an address of the resolver
     * @return the DOI, or empty if the string is none
     */
    public static Optional<Doi> parse(CharSequence text) {
        return IdScanner.wholeDoi(Objects.requireNonNull(text, "text"));
    }

    /**
     * The registrant's part.
     *
     * @return what stands before the first slash: {@code 10.1200}
     */
    public String prefix() {
        int slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Doi doi && folded().equals(doi.folded());
    }

    @Override
    public int hashCode() {
        return folded().hashCode();
    }

    private String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
