package io.github.oncolit.trials;

/** The endpoints of cancer trials that have a standard abbreviation. */
public enum Endpoint {
    /** Overall survival: randomisation to death of any cause. */
    OS("overall survival", true),
    /** Progression-free survival. */
    PFS("progression-free survival", true),
    /** Radiographic progression-free survival. */
    RPFS("radiographic progression-free survival", true),
    /** Disease-free survival. */
    DFS("disease-free survival", true),
    /** Invasive disease-free survival. */
    IDFS("invasive disease-free survival", true),
    /** Event-free survival. */
    EFS("event-free survival", true),
    /** Recurrence-free or relapse-free survival. */
    RFS("recurrence-free survival", true),
    /** Distant metastasis-free survival. */
    DMFS("distant metastasis-free survival", true),
    /** Metastasis-free survival. */
    MFS("metastasis-free survival", true),
    /** Local or locoregional recurrence-free survival. */
    LRFS("local recurrence-free survival", true),
    /** Failure-free survival. */
    FFS("failure-free survival", true),
    /** Disease-specific survival. */
    DSS("disease-specific survival", true),
    /** Cause-specific or cancer-specific survival. */
    CSS("cause-specific survival", true),
    /** Melanoma-specific survival. */
    MSS("melanoma-specific survival", true),
    /** Time to progression. */
    TTP("time to progression", true),
    /** Time to treatment failure. */
    TTF("time to treatment failure", true),
    /** Time to recurrence. */
    TTR("time to recurrence", true),
    /** Time to next treatment. */
    TTNT("time to next treatment", true),
    /** Duration of response. */
    DOR("duration of response", true),
    /** Duration of complete response. */
    DOCR("duration of complete response", true),
    /** Objective or overall response rate: complete and partial responses. */
    ORR("objective response rate", false),
    /** Complete response. */
    CR("complete response", false),
    /** Partial response. */
    PR("partial response", false),
    /** Stable disease. */
    SD("stable disease", false),
    /** Progressive disease. */
    PD("progressive disease", false),
    /** Disease control rate. */
    DCR("disease control rate", false),
    /** Clinical benefit rate. */
    CBR("clinical benefit rate", false),
    /** Durable response rate. */
    DRR("durable response rate", false),
    /** Pathological complete response. */
    PCR("pathological complete response", false),
    /** Major pathological response. */
    MPR("major pathological response", false),
    /** Negativity of minimal residual disease. */
    MRD("minimal residual disease negativity", false),
    /** Biochemical recurrence or failure. */
    BCR("biochemical recurrence", false),
    /** Locoregional control. */
    LRC("locoregional control", false);

    private final String longForm;
    private final boolean timeToEvent;

    Endpoint(String longForm, boolean timeToEvent) {
        this.longForm = longForm;
        this.timeToEvent = timeToEvent;
    }

    /**
     * The abbreviation as it is printed.
     *
     * @return such as {@code OS}, {@code rPFS}, {@code pCR}
     */
    public String abbreviation() {
        return switch (this) {
            case RPFS -> "rPFS";
            case PCR -> "pCR";
            default -> name();
        };
    }

    /**
     * The endpoint in words.
     *
     * @return such as {@code progression-free survival}
     */
    public String longForm() {
        return longForm;
    }

    /**
     * Whether it is a time that may be censored, rather than a proportion of patients.
     *
     * @return true for survival, times and durations
     */
    public boolean timeToEvent() {
        return timeToEvent;
    }
}
