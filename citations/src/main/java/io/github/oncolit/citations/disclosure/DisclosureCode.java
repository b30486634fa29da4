package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Diagnostic;

/** What can be noticed in a conflict-of-interest statement. */
public enum DisclosureCode implements Diagnostic.Code {
    /** A name was told from the company printed before it by its look alone. */
    NAME_BY_SHAPE("the person was told from the company before by the shape of the name alone"),
    /** The person named is not in the roster that was given. */
    NOT_IN_ROSTER("the person named is not among the authors given"),
    /** A relationship with nobody named to hold it. */
    NO_PERSON("a relationship is printed without a person it belongs to"),
    /** A category label with nothing behind it: the block may have been cut. */
    EMPTY_LIST("a category is printed without any entry"),
    /** The statement declares no conflict and discloses one all the same. */
    CONTRADICTION("the statement declares no conflict and discloses a relationship");

    private final String message;

    DisclosureCode(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
