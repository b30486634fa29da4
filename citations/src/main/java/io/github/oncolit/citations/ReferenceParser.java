package io.github.oncolit.citations;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.Folded;

/** Reads one reference. */
final class ReferenceParser {

    private ReferenceParser() {}

    static Reference parse(String text) {
        return parse(text, Folded.of(text), new Span(0, text.length()), 1);
    }

    static Reference parse(String text, Folded folded, Span span, int ordinal) {
        return new ReferenceBuilder()
                .span(span)
                .raw(span.textIn(text))
                .ordinal(ordinal)
                .type(ReferenceType.OTHER)
                .style(ReferenceStyle.UNKNOWN)
                .build();
    }
}
