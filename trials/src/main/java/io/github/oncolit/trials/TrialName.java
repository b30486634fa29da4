package io.github.oncolit.trials;

import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Fact;
import io.github.oncolit.core.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A trial's name or acronym where an article prints it: {@code KEYNOTE-189}, {@code TAX 320},
 * {@code HARMONi-A}.
 *
 * @param span UTF-16 units of the article's text
 * @param raw the name, as printed
 * @param id the identifier that stands beside it, in parentheses or joined by a separator
 * @param diagnostics none so far
 */
public record TrialName(Span span, String raw, Optional<TrialId> id, List<Diagnostic> diagnostics)
        implements Fact {

    public TrialName {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(id, "id");
        diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public String toString() {
        return raw + id.map(i -> " = " + i).orElse("") + " " + span;
    }
}
