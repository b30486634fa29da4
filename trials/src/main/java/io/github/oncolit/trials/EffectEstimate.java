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
 * An estimate that compares: {@code HR, 0.46; 95% CI, 0.34-0.62; P < .001}.
 *
 * @param span from the measure's name (or the P value before it) to the last of its numbers
 * @param raw what is printed there
 * @param zone the zone of the article
 * @param measure what is estimated; in a list it may be printed for the first value only
 * @param value the estimate
 * @param unit {@code %} or a unit of time, for differences
 * @param interval the confidence interval
 * @param pValue the P value
 * @param endpoint what was measured
 * @param endpointText what was measured, if it is not a standard endpoint
 * @param arm the group that the estimate is for
 * @param comparator the group it is compared with
 * @param population the patients it was estimated in
 * @param direction what the words before a ratio say of the group, if they are clear
 * @param safety whether it is about harms
 * @param diagnostics what is odd
 */
@Value.Builder
@PackageBuilder
public record EffectEstimate(
        Span span,
        String raw,
        SectionKind zone,
        Measure measure,
        Located<BigDecimal> value,
        Optional<String> unit,
        Optional<Located<ConfidenceInterval>> interval,
        Optional<Located<PValue>> pValue,
        Optional<Located<Endpoint>> endpoint,
        Optional<Located<String>> endpointText,
        Optional<Located<String>> arm,
        Optional<Located<String>> comparator,
        Optional<Located<String>> population,
        Optional<Located<Direction>> direction,
        boolean safety,
        List<Diagnostic> diagnostics)
        implements EfficacyStatistic {

    public EffectEstimate {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(value, "value");
        diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public String toString() {
        return measure + " " + value.value().toPlainString() + " [" + raw + "] " + span;
    }
}
