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

    private static final Map<String, Integer> ROWS = read();
    private static final int CAPACITY = Integer.highestOneBit(ROWS.size() * 4) << 1;
    private static final String[] WORDS = new String[CAPACITY];
    private static final int[] CLASSES = new int[CAPACITY];

    static {
        ROWS.forEach(
                (word, classes) -> {
                    int at = hash(word, 0, word.length()) & CAPACITY - 1;
                    while (WORDS[at] != null) {
                        at = at + 1 & CAPACITY - 1;
                    }
                    WORDS[at] = word;
                    CLASSES[at] = classes;
                });
    }

    private WordTable() {}

    private static Map<String, Integer> read() {
        Map<String, Integer> rows = new HashMap<>();
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

    private static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + lower(text.charAt(i));
        }
        return hash ^ hash >>> 15;
    }

    /** The classes of the word in a range, as bits. */
    static int classes(Folded text, int start, int end) {
        int at = hash(text, start, end) & CAPACITY - 1;
        while (WORDS[at] != null) {
            if (isAt(WORDS[at], text, start, end)) {
                return CLASSES[at];
            }
            at = at + 1 & CAPACITY - 1;
        }
        return 0;
    }

    private static boolean isAt(String word, Folded text, int start, int end) {
        return word.length() == end - start && startsWith(word, text, start);
    }

    private static boolean startsWith(String word, Folded text, int start) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }
}
