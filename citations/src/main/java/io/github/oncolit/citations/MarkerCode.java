package io.github.oncolit.citations;

import io.github.oncolit.core.Diagnostic;

/** What can be noticed about a citation marker. */
public enum MarkerCode implements Diagnostic.Code {
    /** No reference of the list has this number, or this name and year. */
    NOT_LISTED("cites a work that the reference list does not have"),
    /** Several references have this name and year; the first one is the target. */
    AMBIGUOUS("several references fit this name and year"),
    /** A range whose end is before its start. */
    RANGE_REVERSED("the range of numbers runs backwards");

    private final String message;

    MarkerCode(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
