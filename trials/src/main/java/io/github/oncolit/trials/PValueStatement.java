package io.github.oncolit.trials;

import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.PackageBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A P value that is printed without an estimate: {@code 7.3 v 4.3 months; P = .001}.
 *
 * @param span the whole P expression
 * @param raw what is printed there
 * @param zone the zone of the article
 * @param pValue the P value
 * @param endpoint what was tested
 * @param endpointText what was tested, if it is not a standard endpoint
 * @param safety whether it is about harms
 * @param diagnostics what is odd
 */
@Value.Builder
@PackageBuilder
public record PValueStatement(
        Span span,
        String raw,
        SectionKind zone,
        Located<PValue> pValue,
        Optional<Located<Endpoint>> endpoint,
        Optional<Located<String>> endpointText,
        boolean safety,
        List<Diagnostic> diagnostics)
        implements EfficacyStatistic {

    public PValueStatement {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(pValue, "pValue");
        diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public String toString() {
        return pValue.value() + " " + span;
    }
}
