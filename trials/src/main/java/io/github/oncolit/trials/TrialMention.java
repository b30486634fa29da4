package io.github.oncolit.trials;

import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Fact;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.PackageBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A trial identifier where an article prints it.
 *
 * <p>One that is misspelt but has a single reading is valid, with diagnostics that name what was
 * bent. A malformed one is kept, not valid, with the reason among its diagnostics; where exactly
 * one repair fits the check digits, that repair is offered and not applied.
 *
 * @param span UTF-16 units of the article's text: the prefix too if only separators stand between
 *     it and the number
 * @param raw the characters there
 * @param registry who gives out such identifiers
 * @param value the canonical spelling, or of a malformed one what is printed in the canonical
 *     form's characters
 * @param valid whether the identifier is well formed and its check digits fit
 * @param role whose trial it is
 * @param diagnostics what was bent or is wrong
 * @param repair what the malformed identifier was probably meant to be
 */
@Value.Builder
@PackageBuilder
public record TrialMention(
        Span span,
        String raw,
        Registry registry,
        String value,
        boolean valid,
        Role role,
        List<Diagnostic> diagnostics,
        Optional<TrialId> repair)
        implements Fact {

    /** Whose trial an article means. */
    public enum Role {
        /** The trial that the article reports. */
        OWN,
        /** Another trial, in a reference or beside a citation. */
        CITED,
        /** The text doesn't say. */
        UNSTATED
    }

    public TrialMention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(repair, "repair");
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The identifier.
     *
     * @return absent if it is malformed
     */
    public Optional<TrialId> id() {
        return valid ? Optional.of(new TrialId(registry, value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value + (valid ? "" : " (malformed)") + " " + span + " " + role;
    }
}
