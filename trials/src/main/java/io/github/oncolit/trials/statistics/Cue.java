package io.github.oncolit.trials.statistics;

/** What a term of the tables tells about the numbers near it. */
enum Cue {
    /** Names an endpoint. */
    ENDPOINT,
    /** Names a measure that compares: a ratio. */
    MEASURE,
    /** Median, or mean of a survival time. */
    MEDIAN,
    /** Confidence interval or limits. */
    INTERVAL,
    /** A spread that is no confidence interval: quartiles, range, standard deviation. */
    SPREAD,
    /** The letter P. */
    P,
    /** Not significant. */
    NOT_SIGNIFICANT,
    /** A unit of time. */
    UNIT,
    /** Stands between what is compared. */
    VERSUS,
    AND,
    OR,
    RESPECTIVELY,
    RESPECTIVE,
    /** Stands in place of a limit or a median. */
    NOT_REACHED,
    FOLLOW_UP,
    /** Ends the name of a group of patients. */
    ARM,
    PATIENTS,
    /** A difference of two proportions or times. */
    DIFFERENCE,
    /** A change, up or down. */
    GAIN,
    /** Makes a change a relative one. */
    RISK,
    /** A proportion of an outcome named beside it. */
    RATE,
    PROPORTION_OF,
    UPPER,
    LOWER,
    /** One-sided or two-sided. */
    SIDES,
    /** A statistical test or model. */
    TEST,
    /** Names a harm. */
    SAFETY,
    /** Names a disease by words that may name a harm. */
    DISEASE,
    /** Names something else that patients are counted by. */
    TOPIC,
    /** Tells of the plan of a trial and not of its result. */
    DESIGN,
    QUALIFIER,
    ESTIMATE,
    NUMBER_WORD,
    PERCENT,
    CORRESPONDING,
    PREPOSITION,
    PRIMARY,
    /** No term of the tables. */
    NONE
}
