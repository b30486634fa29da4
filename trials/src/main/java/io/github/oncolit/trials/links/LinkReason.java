package io.github.oncolit.trials.links;

/** Why a statistic is linked as it is. The order is that of the cascade: the first that fits. */
public enum LinkReason {
    /** The words were read together with the number. */
    READ_WITH_IT("named with the number"),
    /** A trial's identifier in the same sentence. */
    ID_IN_SENTENCE("the sentence prints the trial's identifier"),
    /** A trial's name in the same sentence. */
    NAME_IN_SENTENCE("the sentence names the trial"),
    /** A citation marker right behind the number. */
    MARKER_BEHIND("a citation marker stands right behind the number"),
    /** A citation marker in a sentence that reports the work of others. */
    MARKER_IN_SENTENCE("the sentence cites another work"),
    /** The cited reference prints the trial's identifier or name. */
    IN_REFERENCE("the cited reference prints the trial's identifier or name"),
    /** The trial that the paragraph named last. */
    NAMED_BEFORE("the paragraph named the trial last"),
    /** The article reports one trial. */
    ONLY_OWN_TRIAL("the article reports one trial"),
    /** The article speaks of one trial, and does so where it tells of its own work. */
    ONLY_TRIAL("the article speaks of one trial"),
    /** The trial is the article's own. */
    OWN_TRIAL("the trial is the article's own"),
    /** The trial is one that the article cites. */
    CITED_TRIAL("the trial is another than the article's own"),
    /** The part of the article that tells what was found. */
    OWN_ZONE("this part of the article tells its own results"),
    /** The article's words for its own work. */
    OWN_WORDS("the sentence speaks of the article's own work"),
    /** Nothing tells. */
    UNSTATED("the text does not say");

    private final String message;

    LinkReason(String message) {
        this.message = message;
    }

    /**
     * The reason in words.
     *
     * @return a phrase in English, the same for every link
     */
    public String message() {
        return message;
    }
}
