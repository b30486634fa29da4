package io.github.oncolit.core;

import java.util.Objects;

/**
 * A remark on something odd in the text: what, and where. Diagnostics flag and never correct.
 *
 * @param code what was noticed
 * @param span the place it is about
 */
public record Diagnostic(Code code, Span span) {

    /** What can be noticed: the constants of one enum in each package of parsers. */
    public interface Code {

        /**
         * The constant's name, stable across versions.
         *
         * @return an upper-case name such as {@code NO_YEAR}
         */
        String name();

        /**
         * The remark in words, the same for every occurrence.
         *
         * @return a phrase in English, without a final stop
         */
        String message();
    }

    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(span, "span");
    }

    /**
     * The same remark further along the text.
     *
     * @param distance UTF-16 units to move by, may be negative
     * @return the remark at the moved place
     */
    public Diagnostic shift(int distance) {
        return new Diagnostic(code, span.shift(distance));
    }

    @Override
    public String toString() {
        return code.name() + " " + span + ": " + code.message();
    }
}
