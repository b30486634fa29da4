package io.github.oncolit.citations;

/**
 * The house style that a reference's punctuation agrees with. Styles that print a reference alike
 * share a constant.
 */
public enum ReferenceStyle {
    /** AMA 10 and 11: {@code Au AB. Title. J Abbr. 2020;1(2):3-9.} */
    AMA,
    /**
     * Vancouver and Springer Vancouver: {@code J Abbr. 2020;1:3-9} with neither issue nor month.
     */
    VANCOUVER,
    /** NLM and PubMed: {@code J Abbr. 2020 Jan 5;1(2):3-9.} */
    NLM,
    /** NEJM: {@code J Abbr 2020;1:3-9.} without a stop after the journal. */
    NEJM,
    /** Lancet: {@code J Abbr 2020; 1: 3-9.} with spaces. */
    LANCET,
    /** JCO: {@code J Abbr 1:3-9, 2020}. */
    JCO,
    /** Nature: {@code J. Abbr. 1, 3-9 (2020).} */
    NATURE,
    /** Cell and other styles with the year in parentheses after the authors. */
    CELL,
    /** APA and Harvard: {@code Au, A. B. (2020). Title. Journal, 1(2), 3-9.} */
    APA,
    /** BMC and PLOS: {@code Au A (2020) Title. J Abbr 1: 3-9}. */
    PLOS,
    /** Chemistry and physics: no title, {@code Au, A. B. J. Abbr. 2020, 1, 3.} */
    CHEMISTRY,
    /** Too little punctuation, or a mixture, to tell. */
    UNKNOWN
}
