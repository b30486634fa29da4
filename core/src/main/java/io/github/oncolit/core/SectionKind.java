package io.github.oncolit.core;

/** The zones of an article, in the terms of JATS where it has one. */
public enum SectionKind {
    /** The article's own title, once. */
    TITLE,
    /** Who wrote it, with degrees and affiliations on the same lines. */
    BYLINE,
    /** When it was published. */
    DATE,
    /** The journal's own citation line, identifiers and article type above or below the title. */
    CITATION,
    /** The abstract. */
    ABSTRACT,
    /** The text of the article. */
    BODY,
    /** The caption of a figure or table. */
    CAPTION,
    /** The cells of a table. */
    TABLE,
    /** The list of references. */
    REFERENCES,
    /** The conflict-of-interest statement. */
    DISCLOSURES,
    /** Who paid for the study. */
    FUNDING,
    /** Thanks. */
    ACKNOWLEDGMENTS,
    /** Other back matter: contributions, abbreviations, data availability, ethics. */
    OTHER,
    /**
     * What belongs to the site and not to the article: navigation, adverts, related items, tags; in
     * JATS the reviews and letters that a file holds beside the article.
     */
    FURNITURE
}
