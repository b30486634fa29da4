package io.github.oncolit.trials.audit;

import io.github.oncolit.core.Diagnostic;

/** What numbers can be checked for. Each is a reason to look again, and none proves an error. */
public enum Check implements Diagnostic.Code {
    /** The estimate lies outside its own interval. */
    ESTIMATE_OUTSIDE_INTERVAL("the estimate lies outside of its confidence interval"),
    /** The lower limit is above the upper one. */
    LIMITS_REVERSED("the lower confidence limit is above the upper one"),
    /** A ratio is not where the limits put it, their geometric mean. */
    ESTIMATE_OFF_CENTRE("the ratio is off the geometric centre of its confidence interval"),
    /** The P value fits a one-sided test only, and the text does not call it one-sided. */
    P_FITS_ONE_SIDED("the P value agrees with a one-sided test only"),
    /** The P value fits neither test. */
    P_OFF_INTERVAL("the P value does not agree with the confidence interval"),
    /** The words call better what the ratio calls worse, or the other way round. */
    DIRECTION_AGAINST_RATIO("the words point the other way than the ratio"),
    /** Without an interval: a two-sided P value would take implausibly many events. */
    P_NEEDS_MANY_EVENTS("a two-sided P value this small needs implausibly many events"),
    /** The P value is printed as zero. */
    P_ZERO("a P value cannot be zero"),
    /** The percentage is not that of the counts. */
    PERCENT_OFF_COUNTS("the percentage is not that of the counts"),
    /** More patients with the outcome than patients. */
    COUNT_ABOVE_TOTAL("more patients have the outcome than were counted"),
    /** The interval of a proportion is none of the usual ones. */
    PROPORTION_INTERVAL("the interval fits neither Wald, Wilson nor Clopper-Pearson"),
    /** Objective responses exceed disease control in one group. */
    RESPONSE_ABOVE_CONTROL("more patients respond than have their disease controlled"),
    /** Complete and partial responses do not add up to the objective ones. */
    RESPONSES_DO_NOT_ADD_UP("complete and partial responses do not add up"),
    /** The median to progression is above the median to death in one group. */
    PROGRESSION_AFTER_DEATH("median progression-free survival exceeds median overall survival");

    private final String message;

    Check(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
