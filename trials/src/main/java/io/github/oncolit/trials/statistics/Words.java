package io.github.oncolit.trials.statistics;

/**
 * A set of small words that is asked about a token at once. It is a record for the sake of speed,
 * as its field in a constant is a constant too.
 *
 * @param bits a bit for each word, by its ordinal
 */
record Words(long bits) {

    /** The set of some words. */
    static Words of(Word... words) {
        long bits = 0;
        for (Word word : words) {
            bits |= 1L << word.ordinal();
        }
        return new Words(bits);
    }

    boolean contains(Word word) {
        return (bits >>> word.ordinal() & 1) != 0;
    }
}
