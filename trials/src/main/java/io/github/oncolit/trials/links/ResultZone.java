package io.github.oncolit.trials.links;

/** The part of an article that prints a result: what a number there usually means. */
public enum ResultZone {
    /** The title. */
    TITLE,
    /** The abstract. */
    ABSTRACT,
    /** What was known before: as a rule the results of others. */
    INTRODUCTION,
    /** What was planned and done. */
    METHODS,
    /** What was found. */
    RESULTS,
    /** What it means: the article's results beside those of others. */
    DISCUSSION,
    /** What follows from it. */
    CONCLUSION,
    /** The caption of a figure or table. */
    CAPTION,
    /** The cells of a table. */
    TABLE,
    /** Text without such headings, as in news. */
    BODY;

    /** Whether numbers here are the article's own unless something says otherwise. */
    boolean isOwn() {
        return switch (this) {
            case TITLE, ABSTRACT, RESULTS, TABLE, CAPTION -> true;
            case INTRODUCTION, METHODS, DISCUSSION, CONCLUSION, BODY -> false;
        };
    }
}
