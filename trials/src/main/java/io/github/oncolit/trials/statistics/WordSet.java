package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.internal.Folded;

/**
 * A set of words that is asked about tokens, without making a string of every one: an
 * open-addressed table of their hashes.
 */
final class WordSet {

    private final String[] slots;
    private final long firstLetters;
    private final int shortest;
    private final int longest;

    private WordSet(String[] slots, long firstLetters, int shortest, int longest) {
        this.slots = slots;
        this.firstLetters = firstLetters;
        this.shortest = shortest;
        this.longest = longest;
    }

    /** The set of some words. */
    static WordSet of(String... words) {
        String[] slots = new String[Integer.highestOneBit(words.length * 4) << 1];
        long firstLetters = 0;
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (String word : words) {
            firstLetters |= letter(word.charAt(0));
            shortest = Math.min(shortest, word.length());
            longest = Math.max(longest, word.length());
            int at = word.hashCode() & slots.length - 1;
            while (slots[at] != null) {
                at = at + 1 & slots.length - 1;
            }
            slots[at] = word;
        }
        return new WordSet(slots, firstLetters, shortest, longest);
    }

    /** A bit for a letter, which its capital shares. */
    private static long letter(char c) {
        return 1L << (c & 31);
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
        int length = end - start;
        if (length < shortest
                || length > longest
                || (firstLetters & letter(text.charAt(start))) == 0) {
            return false;
        }
        int hash = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            hash = 31 * hash + (ignoreCase ? Folded.lower(c) : c);
        }
        int at = hash & slots.length - 1;
        while (slots[at] != null) {
            boolean same =
                    slots[at].length() == length
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
