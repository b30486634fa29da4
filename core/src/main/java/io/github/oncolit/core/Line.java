package io.github.oncolit.core;

import java.util.Optional;

/**
 * A line of an article's text that holds more than blanks, with what the source's markup says of
 * it.
 *
 * @param start offset of its first printing character
 * @param end offset after its last printing character
 * @param level 1 to 6 for a heading by markup, else 0
 * @param zone what the markup says it is, if it does
 */
record Line(int start, int end, int level, Optional<SectionKind> zone) {

    int length() {
        return end - start;
    }

    Span span() {
        return new Span(start, end);
    }

    boolean isMarked(SectionKind kind) {
        return zone.isPresent() && zone.get() == kind;
    }
}
