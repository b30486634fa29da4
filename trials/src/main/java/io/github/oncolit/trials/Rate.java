package io.github.oncolit.trials;

import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.PackageBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A proportion of patients with an outcome, at a time or at all: {@code 33 (55%) of 60}, {@code
 * 12-month PFS rate, 42.6%}.
 *
 * @param span the number with its percent sign; without a percentage, {@code n} to {@code of}
 * @param raw what is printed there
 * @param zone the zone of the article
 * @param percent the percentage as printed, never computed
 * @param n how many patients had the outcome
 * @param of how many patients were looked at
 * @param at when the rate was read off
 * @param qualifier a word beside the number, such as {@code about} or {@code <}
 * @param interval the confidence interval
 * @param endpoint what was measured
 * @param endpointText what was measured, if it is not a standard endpoint
 * @param arm the group
 * @param comparator the group whose number is set against it
 * @param population the patients it was counted in
 * @param safety whether it is about harms
 * @param diagnostics what is odd
 */
@Value.Builder
@PackageBuilder
public record Rate(
        Span span,
        String raw,
        SectionKind zone,
        Optional<Located<BigDecimal>> percent,
        Optional<Located<Integer>> n,
        Optional<Located<Integer>> of,
        Optional<Located<Timepoint>> at,
        Optional<Located<String>> qualifier,
        Optional<Located<ConfidenceInterval>> interval,
        Optional<Located<Endpoint>> endpoint,
        Optional<Located<String>> endpointText,
        Optional<Located<String>> arm,
        Optional<Located<String>> comparator,
        Optional<Located<String>> population,
        boolean safety,
        List<Diagnostic> diagnostics)
        implements EfficacyStatistic {

    public Rate {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(percent, "percent");
        diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public String toString() {
        return endpoint.map(e -> e.value().abbreviation() + " ").orElse("")
                + "rate ["
                + raw
                + "] "
                + span;
    }
}
