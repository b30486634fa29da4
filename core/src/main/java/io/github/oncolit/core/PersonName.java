package io.github.oncolit.core;

import java.util.Objects;
import java.util.Optional;

/**
 * A person's name in the parts that bibliographic formats share (CSL, JATS, PubMed).
 *
 * @param family family name with its particles, as printed: {@code van der Heijde}
 * @param given given names or initials, as printed: {@code DS}, {@code D. S.}, {@code Daniel S}
 * @param suffix generational suffix, as printed: {@code Jr}, {@code 3rd}
 */
public record PersonName(String family, Optional<String> given, Optional<String> suffix) {

    public PersonName {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(suffix, "suffix");
    }

    /**
     * A name of family and given names alone.
     *
     * @param family family name
     * @param given given names or initials, empty for none
     * @return the name
     */
    public static PersonName of(String family, String given) {
        return new PersonName(
                family, given.isEmpty() ? Optional.empty() : Optional.of(given), Optional.empty());
    }

    @Override
    public String toString() {
        return family + given.map(g -> ", " + g).orElse("") + suffix.map(s -> ", " + s).orElse("");
    }
}
