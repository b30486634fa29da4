package io.github.oncolit.citations;

import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Fact;
import io.github.oncolit.core.Span;
import java.util.List;
import java.util.Objects;

/**
 * A place in the text that points at references: one marker, one or more targets.
 *
 * @param span where it stands, with its brackets, UTF-16 units of the article's text
 * @param raw what is printed there
 * @param style how the article prints its markers
 * @param targets the {@linkplain Reference#ordinal() ordinals} of the references it points at,
 *     ranges expanded, in printed order; empty if none is listed
 * @param diagnostics what is odd about it, such as {@link MarkerCode#NOT_LISTED}
 */
public record CitationMarker(
        Span span,
        String raw,
        MarkerStyle style,
        List<Integer> targets,
        List<Diagnostic> diagnostics)
        implements Fact {

    public CitationMarker {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(style, "style");
        targets = List.copyOf(targets);
        diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public String toString() {
        return raw + " " + span + " -> " + targets;
    }
}
