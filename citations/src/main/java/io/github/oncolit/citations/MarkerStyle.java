package io.github.oncolit.citations;

/** How an article prints its in-text citation markers. */
public enum MarkerStyle {
    /** {@code [1]}, {@code [1,3-5]}. */
    BRACKET,
    /** {@code (1)}, {@code (1,3-5)}. */
    PAREN,
    /** Raised digits, or digits glued to the word or stop before them: {@code cycle.1}. */
    SUPERSCRIPT,
    /** {@code (Smith et al., 2020)}, {@code Smith and Jones (2020)}. */
    AUTHOR_YEAR
}
