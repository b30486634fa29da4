package io.github.oncolit.core;

/**
 * The rule by which text was held to be the site's and not the article's, in the order in which
 * they are asked.
 */
public enum SiteRule {
    /**
     * The markup: {@code nav}, {@code aside}, {@code footer} and the like, a word of the class, id
     * or role such as {@code related} or {@code comments}, or a JATS {@code sub-article}. Class
     * names are not heeded if they would leave a fifth of the page or less.
     */
    MARKUP,
    /** The words of the line: {@code Share this article}, {@code Related articles}. */
    WORDS,
    /** It follows such words below the text, up to a heading or a long paragraph of the article. */
    FOLLOWS,
    /** It lists headings of the article that stand further down. */
    OUTLINE,
    /** It stands above the text, and is no title, byline, date, citation or address. */
    ABOVE_TEXT
}
