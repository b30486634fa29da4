package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The classes of words, found without making a string of the word: an open hash table over the
 * characters themselves, ASCII capitals taken as small letters.
 */
final class WordTable {

    private static final long[] CLASSES;
    private static final long[] KEYS;

    static {
        Map<String, Long> rows = read();
        KEYS = new long[Integer.highestOneBit(rows.size() * 4) << 1];
        CLASSES = new long[KEYS.length];
        rows.forEach(
                (word, classes) -> {
                    long key = key(Folded.of(word), 0, word.length());
                    int at = slot(key);
                    KEYS[at] = key;
                    CLASSES[at] |= classes;
                });
    }

    private WordTable() {}

    private static Map<String, Long> read() {
        Map<String, Long> rows = new HashMap<>();
        for (List<String> row : Tsv.read(WordTable.class, "word-classes.tsv", 2).rows()) {
            for (String name : row.get(1).split(" ")) {
                rows.merge(row.get(0), WordClass.valueOf(name).bit(), (a, b) -> a | b);
            }
        }
        for (List<String> row : Tsv.read(WordTable.class, "organization-words.tsv", 1).rows()) {
            rows.merge(row.get(0), WordClass.ORGANIZATION.bit(), (a, b) -> a | b);
        }
        return rows;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /** A number for a word, which words of the length of a table's share as good as never. */
    private static long key(Folded text, int start, int end) {
        long key = end - start;
        for (int i = start; i < end; i++) {
            key = key * 0x100000001B3L + lower(text.charAt(i));
        }
        return key;
    }

    private static int slot(long key) {
        int at = (int) (key ^ key >>> 21) & KEYS.length - 1;
        while (KEYS[at] != 0 && KEYS[at] != key) {
            at = at + 1 & KEYS.length - 1;
        }
        return at;
    }

    /** The classes of the word in a range, as bits. */
    static long classes(Folded text, int start, int end) {
        return CLASSES[slot(key(text, start, end))];
    }
}
