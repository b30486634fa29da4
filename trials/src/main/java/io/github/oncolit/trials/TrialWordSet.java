package io.github.oncolit.trials;

import java.util.BitSet;
import java.util.Collection;

/**
 * A set of words in capitals that is asked about stretches of a text, without making a string of
 * every one: an open-addressed table of their hashes, asked only if a word may begin so.
 */
final class TrialWordSet {

    private final String[] slots;
    private final BitSet firsts = new BitSet();
    private int longest;

    TrialWordSet(Collection<String> words) {
        slots = new String[Integer.highestOneBit(Math.max(4, words.size() * 2)) << 1];
        for (String word : words) {
            firsts.set(word.charAt(0));
            longest = Math.max(longest, word.length());
            int at = word.hashCode() & slots.length - 1;
            while (slots[at] != null) {
                at = at + 1 & slots.length - 1;
            }
            slots[at] = word;
        }
    }

    /** Whether the folded characters from {@code from} to {@code to} are a word of the set. */
    boolean contains(TrialText text, int from, int to) {
        if (to - from > longest || !firsts.get(text.fold(from))) {
            return false;
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.fold(i);
        }
        int at = hash & slots.length - 1;
        while (slots[at] != null) {
            if (slots[at].length() == to - from && text.startsWith(slots[at], from)) {
                return true;
            }
            at = at + 1 & slots.length - 1;
        }
        return false;
    }
}
