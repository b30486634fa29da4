package io.github.oncolit.trials;

import io.github.oncolit.core.Fact;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.SectionKind;
import java.util.Optional;

/**
 * A number that an article prints on how well a treatment works: one of four kinds.
 *
 * <p>The span of a statistic covers its numbers: from the measure's name to the last of estimate,
 * confidence interval and P value; the number and its unit; the P expression. What a statistic is
 * about (its endpoint, arm, comparator, and the patients counted) may be printed elsewhere in the
 * sentence or the sentence before, and has a span of its own there.
 *
 * <pre>{@code
 * for (EfficacyStatistic statistic : EfficacyStatistics.in(article).all()) {
 *     if (statistic instanceof EffectEstimate effect) {
 *         System.out.println(effect.measure() + " " + effect.value().value());
 *     }
 * }
 * }</pre>
 */
public sealed interface EfficacyStatistic extends Fact
        permits EffectEstimate, MedianTime, Rate, PValueStatement {

    /**
     * The zone of the article that prints it.
     *
     * @return the kind of the section
     */
    SectionKind zone();

    /**
     * What was measured, if it is one of the field's standard endpoints.
     *
     * @return the endpoint with the words that name it, wherever they stand
     */
    Optional<Located<Endpoint>> endpoint();

    /**
     * What was measured, in the words of the text, if it is not a standard endpoint.
     *
     * @return the words, such as {@code local recurrence}
     */
    Optional<Located<String>> endpointText();

    /**
     * Whether the number is about harms rather than benefit.
     *
     * @return true for rates and estimates of adverse events
     */
    boolean safety();
}
