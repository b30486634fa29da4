package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Tsv;

/**
 * A set of words, looked up in a text without taking the word out of it; case is ignored. A word is
 * hashed only if the set has one of its length with its first letter.
 */
final class WordSet {

    private static final int LONGEST = 63;

    private final long[] table;
    private final byte[] groups;
    private final long[] lengths = new long[32];

    private WordSet(int words) {
        table = new long[Integer.highestOneBit(Math.max(8, words)) * 4];
        groups = new byte[table.length];
    }

    static WordSet of(String... words) {
        WordSet set = new WordSet(words.length);
        for (String word : words) {
            set.add(word, 0);
        }
        return set;
    }

    /** A set of several groups, each of which is a string of words with spaces between them. */
    static WordSet ofGroups(String... groups) {
        String[][] words = new String[groups.length][];
        int count = 0;
        for (int group = 0; group < groups.length; group++) {
            words[group] = groups[group].split(" ");
            count += words[group].length;
        }
        WordSet set = new WordSet(count);
        for (int group = 0; group < groups.length; group++) {
            for (String word : words[group]) {
                set.add(word, group);
            }
        }
        return set;
    }

    /** The words of one kind in a table of two columns: kind, word. */
    static WordSet read(String resource, String kind) {
        return of(
                Tsv.read(WordSet.class, resource, 2).rows().stream()
                        .filter(row -> row.get(0).equals(kind))
                        .map(row -> row.get(1))
                        .toArray(String[]::new));
    }

    boolean contains(CharSequence text, int from, int to) {
        return group(text, from, to) >= 0;
    }

    /** The place of the group that a word is in, or -1. */
    int group(CharSequence text, int from, int to) {
        if (from >= to || !mayHold(text.charAt(from), to - from)) {
            return -1;
        }
        long key = key(text, from, to);
        int mask = table.length - 1;
        for (int slot = slot(key); table[slot] != 0; slot = slot + 1 & mask) {
            if (table[slot] == key) {
                return groups[slot];
            }
        }
        return -1;
    }

    private boolean mayHold(char first, int length) {
        return (lengths[first(first)] >>> Math.min(length, LONGEST) & 1) != 0;
    }

    /** The five bits that letters of either case share; of others, those of the lower case. */
    private static int first(char c) {
        return Folded.lower(c) & 31;
    }

    /** Whether one of the words stands in a stretch. */
    boolean anyIn(Folded text, int from, int to) {
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && CharSet.WORD.contains(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (contains(text, start, i)) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    private void add(String word, int group) {
        lengths[first(word.charAt(0))] |= 1L << Math.min(word.length(), LONGEST);
        long key = key(word, 0, word.length());
        int mask = table.length - 1;
        int slot = slot(key);
        while (table[slot] != 0 && table[slot] != key) {
            slot = slot + 1 & mask;
        }
        table[slot] = key;
        groups[slot] = (byte) group;
    }

    private int slot(long key) {
        return (int) (key ^ key >>> 29) & table.length - 1;
    }

    private static long key(CharSequence text, int from, int to) {
        long hash = 1469598103934665603L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ Folded.lower(text.charAt(i))) * 1099511628211L;
        }
        return hash;
    }
}
