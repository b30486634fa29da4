package io.github.oncolit.trials.links;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.TrialId;
import io.github.oncolit.trials.TrialMention;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A trial that an article speaks of, under all the identifiers and names that it gives it.
 *
 * @param ids its identifiers, those of registries before those of groups, in text order
 * @param names its names as printed, in text order
 * @param phase its phase in digits, such as {@code 1b/2}
 * @param role whether it is the trial that the article reports
 * @param mentions where its identifiers and names stand, outside of references, in text order
 */
public record ReportedTrial(
        List<TrialId> ids,
        List<String> names,
        Optional<Located<String>> phase,
        TrialMention.Role role,
        List<Span> mentions) {

    public ReportedTrial {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(role, "role");
        mentions = List.copyOf(mentions);
    }

    /**
     * The identifier to look it up by.
     *
     * @return the first of {@link #ids()}
     */
    public Optional<TrialId> id() {
        return ids.stream().findFirst();
    }

    /**
     * What to call it.
     *
     * @return the first of {@link #names()}
     */
    public Optional<String> name() {
        return names.stream().findFirst();
    }

    @Override
    public String toString() {
        String ids = this.ids.stream().map(TrialId::value).collect(Collectors.joining(", "));
        return name().map(n -> ids.isEmpty() ? n : n + " = " + ids).orElse(ids)
                + phase.map(p -> ", phase " + p.value()).orElse("")
                + ", "
                + role;
    }
}
