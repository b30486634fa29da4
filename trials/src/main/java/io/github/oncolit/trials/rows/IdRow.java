package io.github.oncolit.trials.rows;

import java.util.Objects;

/**
 * A trial identifier as a row.
 *
 * @param registry who gives out such identifiers
 * @param value the canonical spelling
 * @param valid whether it is well formed and its check digits fit
 * @param repair what a malformed one was probably meant to be
 * @param role {@code own}, {@code cited} or {@code unstated}
 * @param trialName the name of the trial
 * @param phase the trial's phase in digits
 * @param section the kind of section that prints it, in lower case
 * @param problems the codes of what is odd, joined by a space
 * @param printed the printed identifier
 * @param begin where it begins
 * @param end where it ends
 */
public record IdRow(
        String registry,
        String value,
        boolean valid,
        String repair,
        String role,
        String trialName,
        String phase,
        String section,
        String problems,
        String printed,
        int begin,
        int end)
        implements Row {

    public IdRow {
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(printed, "printed");
    }

    @Override
    public String toString() {
        return Cells.filled(this);
    }
}
