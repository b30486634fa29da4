package io.github.oncolit.trials.statistics;

import java.util.Locale;

/** The prepositions, articles and other small words that the grammars ask for. */
enum Word {
    A,
    ACHIEVED,
    AFTER,
    ALL,
    AMONG,
    AT,
    BEEN,
    BEFORE,
    BETWEEN,
    BUT,
    BY,
    DID,
    DURING,
    EACH,
    EVERY,
    FOR,
    FROM,
    HAD,
    HAS,
    HAVE,
    IN,
    IS,
    NOT,
    OF,
    ON,
    PER,
    SHOWED,
    THAT,
    THE,
    THESE,
    THROUGH,
    TO,
    UNTIL,
    WAS,
    WERE,
    WHEREAS,
    WHICH,
    WHILE,
    WHO,
    WITH,
    WITHIN,
    /** Any other word. */
    NONE;

    /** The small word that a term of the tables is. */
    static Word of(Cue cue, String value) {
        if (cue == Cue.PREPOSITION) {
            for (Word word : values()) {
                if (word.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return word;
                }
            }
        }
        return NONE;
    }
}
