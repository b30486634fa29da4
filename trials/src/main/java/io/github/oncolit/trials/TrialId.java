package io.github.oncolit.trials;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A trial's identifier in canonical spelling, with check digits that fit where the registry has
 * them.
 *
 * <pre>{@code
 * TrialId.parse("nct 0170 2948").orElseThrow().value(); // "NCT01702948"
 * TrialId.of(Registry.NCT, "NCT01702948").url(); // https://clinicaltrials.gov/study/NCT01702948
 * }</pre>
 *
 * <p>Immutable and thread-safe. The constructor is for values in canonical spelling and checks
 * nothing; {@link #of} does.
 *
 * @param registry who gave it out
 * @param value canonical spelling
 */
public record TrialId(Registry registry, String value) {

    public TrialId {
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads a string that is one identifier and nothing else, however bent its spelling is as long
     * as it has one reading.
     *
     * @param text any text
     * @return the identifier, absent if the text is none, holds more, or is malformed
     */
    public static Optional<TrialId> parse(CharSequence text) {
        String string = Objects.requireNonNull(text, "text").toString().strip();
        List<TrialFinding> found = TrialReader.read(string).ids();
        if (found.size() != 1) {
            return Optional.empty();
        }
        TrialFinding only = found.get(0);
        boolean whole = only.start() == 0 && only.end() == string.length();
        return whole && only.valid()
                ? Optional.of(new TrialId(only.registry(), only.value()))
                : Optional.empty();
    }

    /**
     * An identifier that is known to be one.
     *
     * @param registry who gave it out
     * @param value the identifier in any spelling that {@link #parse} reads
     * @return the identifier in canonical spelling
     * @throws IllegalArgumentException if the registry does not give out such identifiers
     */
    public static TrialId of(Registry registry, String value) {
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(value, "value");
        return parse(value)
                .filter(id -> id.registry == registry)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "not an identifier of " + registry.key() + ": " + value));
    }

    /**
     * Where the trial can be looked up.
     *
     * @return the registry's page, absent if it has none that the identifier leads to
     */
    public Optional<String> url() {
        return registry.url(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
