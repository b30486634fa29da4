package io.github.oncolit.trials;

import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.PackageBuilder;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A median time to an event in one group: {@code median OS, 12.2 months (95% CI, 9.7 to 15.0)}.
 *
 * @param span the number with its unit, or the words for "not reached"
 * @param raw what is printed there
 * @param zone the zone of the article
 * @param value the median; absent if it was not reached
 * @param unit days, weeks, months or years; absent if the median was not reached
 * @param reached whether the median was reached
 * @param mean whether a mean is printed instead, as of restricted mean survival time
 * @param interval the confidence interval
 * @param pValue a P value that belongs to this median alone
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
public record MedianTime(
        Span span,
        String raw,
        SectionKind zone,
        Optional<Located<BigDecimal>> value,
        Optional<ChronoUnit> unit,
        boolean reached,
        boolean mean,
        Optional<Located<ConfidenceInterval>> interval,
        Optional<Located<PValue>> pValue,
        Optional<Located<Endpoint>> endpoint,
        Optional<Located<String>> endpointText,
        Optional<Located<String>> arm,
        Optional<Located<String>> comparator,
        Optional<Located<String>> population,
        boolean safety,
        List<Diagnostic> diagnostics)
        implements EfficacyStatistic {

    public MedianTime {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(value, "value");
        diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public String toString() {
        return endpoint.map(e -> e.value().abbreviation() + " ").orElse("")
                + "median ["
                + raw
                + "] "
                + span;
    }
}
