package io.github.oncolit.trials.statistics;

import java.util.Arrays;
import java.util.BitSet;

/** The tokens of a sentence, which of them are taken, and how its brackets nest. */
final class Sentence {

    private final Tokens tokens;
    private final BitSet taken = new BitSet();
    private final int[] opener;
    private final int[] closer;

    Sentence(Tokens tokens) {
        this.tokens = tokens;
        this.opener = new int[tokens.size()];
        this.closer = new int[tokens.size()];
        nest();
    }

    private void nest() {
        int size = tokens.size();
        int[] stack = new int[16];
        int depth = 0;
        Arrays.fill(closer, -1);
        for (int i = 0; i < size; i++) {
            if (tokens.is(i, Kind.CLOSE) && depth > 0) {
                closer[stack[--depth]] = i;
            }
            opener[i] = depth > 0 ? stack[depth - 1] : -1;
            if (tokens.is(i, Kind.OPEN)) {
                if (depth == stack.length) {
                    stack = Arrays.copyOf(stack, depth * 2);
                }
                stack[depth++] = i;
            }
        }
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The innermost open bracket that a token stands in, or -1. */
    int opener(int i) {
        return i >= 0 && i < opener.length ? opener[i] : -1;
    }

    /** Where the bracket that a token stands in closes, or the sentence's end. */
    int closer(int i) {
        int open = opener(i);
        return open < 0 || closer[open] < 0 ? tokens.size() : closer[open];
    }

    /** The bracket that matches an opening one, or -1. */
    int match(int open) {
        return closer[open];
    }

    void take(int i) {
        taken.set(i);
    }

    void takeFrom(int first, int last) {
        taken.set(first, last + 1);
    }

    void release(int first, int last) {
        taken.clear(first, last + 1);
    }

    boolean isTaken(int i) {
        return taken.get(i);
    }
}
