package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.internal.Folded;

/**
 * A set of words that is asked about tokens, without making a string of every one: an
 * open-addressed table of their hashes.
 */
final class WordSet {

    private final String[] slots;

    private WordSet(String[] slots) {
        this.slots = slots;
    }

    /** The set of some words. */
    static WordSet of(String... words) {
        String[] slots = new String[Integer.highestOneBit(words.length * 4) << 1];
        for (String word : words) {
            int at = word.hashCode() & slots.length - 1;
            while (slots[at] != null) {
                at = at + 1 & slots.length - 1;
            }
            slots[at] = word;
        }
        return new WordSet(slots);
    }

    /** Whether a token is printed as a word of the set. */
    boolean contains(Tokens tokens, int i) {
        return contains(tokens, i, false);
    }

    /** Whether a token is a word of the set, which is in lower case, in whatever case. */
    boolean containsIgnoreCase(Tokens tokens, int i) {
        return contains(tokens, i, true);
    }

    private boolean contains(Tokens tokens, int i, boolean ignoreCase) {
        Folded text = tokens.text();
        int start = tokens.start(i);
        int end = tokens.end(i);
        int hash = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            hash = 31 * hash + (ignoreCase ? Folded.lower(c) : c);
        }
        int at = hash & slots.length - 1;
        while (slots[at] != null) {
            boolean same =
                    slots[at].length() == end - start
                            && (ignoreCase
                                    ? text.startsWithIgnoreCase(slots[at], start)
                                    : text.startsWith(slots[at], start));
            if (same) {
                return true;
            }
            at = at + 1 & slots.length - 1;
        }
        return false;
    }
}
