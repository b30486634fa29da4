package io.github.oncolit.trials.rows;

import io.github.oncolit.core.internal.PackageBuilder;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A statistic as a row for meta-analysis.
 *
 * <p>Logarithm and standard error are computed in double precision and rounded to six significant
 * digits. They mean no more digits than the printed numbers do: a ratio of two decimals gives a
 * standard error good to two digits or so.
 *
 * @param trialId the identifier of the trial
 * @param trialName the trial's name
 * @param phase the trial's phase in digits, such as {@code 1b/2}
 * @param role {@code own}, {@code cited} or {@code unstated}
 * @param referenceOrdinal the reference that is cited for it, from 1
 * @param zone the part of the article in lower case: {@code abstract}, {@code results}, ...
 * @param kind {@code effect}, {@code median}, {@code rate} or {@code p}
 * @param endpoint the standard abbreviation, else the words printed
 * @param measure {@code HR OR RR IRR RD MD OTHER} for effects, {@code median}, {@code mean}, {@code
 *     rate}; empty for P values
 * @param value the estimate, median or percentage
 * @param unit {@code %} or a unit of time
 * @param ciLow the lower confidence limit
 * @param ciHigh the upper confidence limit
 * @param ciLevel the level in percent, as printed here or for the interval before
 * @param logRatio the natural logarithm of a ratio
 * @param standardError that of the logarithm for ratios, of the value for differences: the width of
 *     the interval over twice the normal quantile of its level, which is 95 where none is printed;
 *     absent without an interval
 * @param pRelation {@code < <= = >= >} or {@code NS}
 * @param pValue the P value
 * @param pSides 1 or 2 where the text says so
 * @param arm the group as printed
 * @param comparator the group it is compared with
 * @param n patients with the outcome
 * @param total patients looked at
 * @param time when a rate was read off
 * @param timeUnit the unit of that time
 * @param population the words for the patients it was estimated in
 * @param safety whether it is about harms
 * @param printed the printed statistic
 * @param begin where it begins
 * @param end where it ends
 */
@Value.Builder
@PackageBuilder
public record StatisticRow(
        String trialId,
        String trialName,
        String phase,
        String role,
        int referenceOrdinal,
        String zone,
        String kind,
        String endpoint,
        String measure,
        double value,
        String unit,
        double ciLow,
        double ciHigh,
        double ciLevel,
        double logRatio,
        double standardError,
        String pRelation,
        double pValue,
        int pSides,
        String arm,
        String comparator,
        double n,
        double total,
        double time,
        String timeUnit,
        String population,
        boolean safety,
        String printed,
        int begin,
        int end)
        implements Row {

    public StatisticRow {
        Objects.requireNonNull(trialId, "trialId");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(printed, "printed");
    }

    @Override
    public String toString() {
        return Cells.filled(this);
    }
}
