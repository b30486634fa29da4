package io.github.oncolit.trials;

/** The measures that compare two groups or two levels of a factor. */
public enum Measure {
    /** Hazard ratio; also adjusted, cause-specific and subdistribution ones. */
    HR,
    /** Odds ratio. */
    OR,
    /** Relative risk, risk ratio. */
    RR,
    /** Incidence rate ratio. */
    IRR,
    /** Difference of two proportions, in percentage points. */
    RD,
    /** Difference of two medians or means. */
    MD,
    /** Another comparison, such as a relative reduction of a risk. */
    OTHER
}
