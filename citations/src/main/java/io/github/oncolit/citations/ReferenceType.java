package io.github.oncolit.citations;

import java.util.Locale;

/** What kind of work a reference cites. */
public enum ReferenceType {
    /** An article in a journal, also one printed in a supplement. */
    JOURNAL_ARTICLE,
    /** A whole book. */
    BOOK,
    /** A chapter or entry in a book. */
    CHAPTER,
    /** An abstract, poster or talk at a meeting, wherever it was printed. */
    CONFERENCE,
    /** A web page, also a news item. */
    WEB,
    /** A record of a trial registry. */
    TRIAL_REGISTRATION,
    /** A manuscript on a preprint server. */
    PREPRINT,
    /** A report of an agency, institute or company. */
    REPORT,
    /** A dissertation or thesis. */
    THESIS,
    /** Anything else: package inserts, patents, personal communications, software. */
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * The name of the type in data exchange.
     *
     * @return the constant's name in lower case with hyphens: {@code journal-article}
     */
    public String code() {
        return code;
    }
}
