package io.github.oncolit.citations;

/**
 * The first two letters of some terms, in either case. One look tells most words of a text from all
 * of the terms; the few that look alike have to be compared.
 */
final class LetterPairs {

    /** For each first character the second ones, by the five bits that both cases share. */
    private final int[] seconds = new int[32];

    void add(String term) {
        seconds[term.charAt(0) & 31] |= 1 << term.charAt(1);
    }

    void addAll(String... terms) {
        for (String term : terms) {
            add(term);
        }
    }

    /** Whether a term may begin with two characters. */
    boolean mayBegin(char first, char second) {
        return (seconds[first & 31] >>> second & 1) != 0;
    }
}
