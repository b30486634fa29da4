package io.github.oncolit.citations.apparatus;

import io.github.oncolit.core.Diagnostic;

/** What the apparatus of an article can be checked for. Each is a reason to look again. */
public enum ApparatusCheck implements Diagnostic.Code {
    /** A marker whose work is not in the list. */
    CITED_NOT_LISTED("cited, but not in the reference list"),
    /** A reference that no marker cites. */
    NEVER_CITED("in the reference list, but never cited"),
    /** No marker was found at all. */
    NO_MARKERS("no citation of the reference list was found in the text"),
    /** First citations that do not ascend (ICMJE: numbered in the order of first mention). */
    OUT_OF_ORDER("first cited out of numerical order"),
    /** A number that the list leaves out. */
    NUMBER_MISSING("a number is missing in the reference list"),
    /** A number that the list prints twice, or one smaller than that before it. */
    NUMBER_REPEATED("a number of the reference list does not follow on the one before"),
    /** The list begins again with 1. */
    NUMBERING_RESTARTS("the numbering of the reference list starts again"),
    /** References that cite one work. */
    DUPLICATE("the same work is listed more than once"),
    /** Works that author and year do not tell apart. */
    AMBIGUOUS_NAME_YEAR("several works have these authors and this year");

    private final String message;

    ApparatusCheck(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
