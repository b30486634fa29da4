package io.github.oncolit.citations;

import io.github.oncolit.core.Diagnostic;

/** What can be noticed about a reference. */
public enum ReferenceCode implements Diagnostic.Code {
    /** No year of publication is printed. */
    NO_YEAR("no year of publication is printed"),
    /** No title could be told apart. */
    NO_TITLE("no title is printed, or none could be told apart"),
    /** The last page is before the first, once the range is written out. */
    PAGES_REVERSED("the last page is before the first"),
    /** The page range is longer than any article. */
    PAGES_IMPOSSIBLE("the page range is longer than an article can be"),
    /** The address lacks its domain or holds what an address cannot hold. */
    BROKEN_URL("not a well-formed web address"),
    /** The printed year is not the one that the DOI spells. */
    DOI_CONTRADICTS_YEAR("the DOI spells another year"),
    /** The printed volume is not the one that the DOI spells. */
    DOI_CONTRADICTS_VOLUME("the DOI spells another volume"),
    /** The printed issue is not the one that the DOI spells. */
    DOI_CONTRADICTS_ISSUE("the DOI spells another issue or supplement"),
    /** The printed page or article number is not the one that the DOI spells. */
    DOI_CONTRADICTS_PAGE("the DOI spells another page or article number"),
    /** The year of publication is later than the date of access. */
    ACCESSED_BEFORE_PUBLISHED("accessed before it was published"),
    /** Nothing of the text reads as a reference. */
    NOT_A_REFERENCE("nothing here reads as a reference");

    private final String message;

    ReferenceCode(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
