package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.ConfidenceInterval;
import io.github.oncolit.trials.Direction;
import io.github.oncolit.trials.Endpoint;
import io.github.oncolit.trials.Measure;
import io.github.oncolit.trials.PValue;
import io.github.oncolit.trials.Timepoint;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A statistic as the grammar found it, before it is made a record. */
public final class Finding {

    /** The kinds of statistic. */
    public enum Kind {
        /** An estimate that compares. */
        EFFECT,
        /** A median or mean time. */
        MEDIAN,
        /** A proportion. */
        RATE,
        /** A P value alone. */
        P
    }

    Kind kind = Kind.P;
    Span span = new Span(0, 0);
    Optional<Measure> measure = Optional.empty();
    Optional<Located<BigDecimal>> value = Optional.empty();
    Optional<ChronoUnit> unit = Optional.empty();
    boolean percent;
    Optional<Located<ConfidenceInterval>> interval = Optional.empty();
    Optional<Located<PValue>> pValue = Optional.empty();
    Optional<Located<Integer>> count = Optional.empty();
    Optional<Located<Integer>> of = Optional.empty();
    Optional<Located<Timepoint>> at = Optional.empty();
    Optional<Located<String>> qualifier = Optional.empty();
    Optional<Located<Endpoint>> endpoint = Optional.empty();
    Optional<Located<String>> endpointText = Optional.empty();
    Optional<Located<String>> arm = Optional.empty();
    Optional<Located<String>> comparator = Optional.empty();
    Optional<Located<String>> population = Optional.empty();
    Optional<Located<Direction>> direction = Optional.empty();
    boolean mean;
    boolean safety;

    Finding() {}

    /** Which of the four kinds it is. */
    public Kind kind() {
        return kind;
    }

    /** Where its numbers stand. */
    public Span span() {
        return span;
    }

    /** What an effect estimates. */
    public Optional<Measure> measure() {
        return measure;
    }

    /** The estimate, median or percentage. */
    public Optional<Located<BigDecimal>> value() {
        return value;
    }

    /** The unit of a median or a difference. */
    public Optional<ChronoUnit> unit() {
        return unit;
    }

    /** Whether a difference is in percent. */
    public boolean percent() {
        return percent;
    }

    /** The confidence interval. */
    public Optional<Located<ConfidenceInterval>> interval() {
        return interval;
    }

    /** The P value. */
    public Optional<Located<PValue>> pValue() {
        return pValue;
    }

    /** How many patients had the outcome. */
    public Optional<Located<Integer>> count() {
        return count;
    }

    /** How many were looked at. */
    public Optional<Located<Integer>> of() {
        return of;
    }

    /** The landmark of a rate. */
    public Optional<Located<Timepoint>> at() {
        return at;
    }

    /** A word or sign such as "about". */
    public Optional<Located<String>> qualifier() {
        return qualifier;
    }

    /** The standard endpoint. */
    public Optional<Located<Endpoint>> endpoint() {
        return endpoint;
    }

    /** The words for another endpoint. */
    public Optional<Located<String>> endpointText() {
        return endpointText;
    }

    /** The group. */
    public Optional<Located<String>> arm() {
        return arm;
    }

    /** The group it is compared with. */
    public Optional<Located<String>> comparator() {
        return comparator;
    }

    /** The patients it is counted in. */
    public Optional<Located<String>> population() {
        return population;
    }

    /** Which way the words before a ratio point. */
    public Optional<Located<Direction>> direction() {
        return direction;
    }

    /** Whether a time is a mean. */
    public boolean mean() {
        return mean;
    }

    /** Whether it is about harms. */
    public boolean safety() {
        return safety;
    }
}
