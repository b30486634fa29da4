package io.github.oncolit.citations;

import io.github.oncolit.core.internal.Folded;

/**
 * The first three letters of some terms, in either case. One look tells most words of a text from
 * all of the terms; the few that look alike have to be compared.
 */
final class TermStarts {

    private static final String AFTER_TWO = " \n:<(";

    /**
     * For each first and second character the third ones, by the five bits that both cases share.
     */
    private final int[] thirds = new int[32 * 32];

    void addAll(String... terms) {
        for (String term : terms) {
            String third = term.length() > 2 ? term.substring(2, 3) : AFTER_TWO;
            for (int i = 0; i < third.length(); i++) {
                thirds[pair(term.charAt(0), term.charAt(1))] |= 1 << third.charAt(i);
            }
        }
    }

    private static int pair(char first, char second) {
        return (first & 31) << 5 | second & 31;
    }

    /** Whether a term may begin at a place; what ends the text there is none. */
    boolean mayBegin(Folded text, int at, int limit) {
        return at + 2 < limit
                && (thirds[pair(text.charAt(at), text.charAt(at + 1))] >>> text.charAt(at + 2) & 1)
                        != 0;
    }
}
