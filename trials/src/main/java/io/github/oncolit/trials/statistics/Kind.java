package io.github.oncolit.trials.statistics;

/** The kinds of token. */
enum Kind {
    /** A number in digits. */
    NUMBER,
    /** A term of the tables, of one word or several. */
    TERM,
    /** Another word. */
    WORD,
    PERCENT,
    COMMA,
    SEMICOLON,
    COLON,
    /** A full stop inside a sentence. */
    DOT,
    OPEN,
    CLOSE,
    SLASH,
    DASH,
    LESS,
    AT_MOST,
    EQUAL,
    AT_LEAST,
    GREATER,
    /** {@code ~} and other signs for "about". */
    TILDE,
    PLUS,
    PLUS_MINUS,
    TIMES,
    OTHER
}
