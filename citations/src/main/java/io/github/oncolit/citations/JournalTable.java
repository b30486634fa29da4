package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The journals of biomedicine by title and abbreviation, and the words that their abbreviations are
 * made of, which also speak for a journal that is not in the table.
 *
 * <p>Titles compare by letters and digits alone, without {@code the} and {@code and}. Only the
 * hashes of these keys are kept; a look-up reads its text once.
 */
final class JournalTable {

    private static final String RESOURCE = "journals.tsv";
    private static final int SLOTS = 1 << 18;
    private static final int WORD_SLOTS = 1 << 16;
    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private static final JournalTable INSTANCE = load();

    private final long[] titles = new long[SLOTS];
    private final long[] words = new long[WORD_SLOTS];

    private JournalTable() {}

    static JournalTable instance() {
        return INSTANCE;
    }

    /** Whether a stretch is a journal's title or abbreviation. */
    boolean isJournal(CharSequence text, int from, int to) {
        return contains(titles, key(text, from, to));
    }

    /** Whether a word occurs in the abbreviation of a journal. */
    boolean isWord(CharSequence text, int from, int to) {
        return contains(words, key(text, from, to));
    }

    /** A number that is the same for two spellings of a title that differ in punctuation only. */
    static long key(CharSequence text, int from, int to) {
        long hash = SEED;
        int wordStart = from;
        for (int i = from; i <= to; i++) {
            if (i < to && CharSet.WORD.contains(text.charAt(i))) {
                continue;
            }
            if (!isDropped(text, wordStart, i)) {
                for (int k = wordStart; k < i; k++) {
                    hash = (hash ^ Character.toLowerCase(text.charAt(k))) * PRIME;
                }
            }
            wordStart = i + 1;
        }
        return hash == 0 ? 1 : hash;
    }

    private static boolean isDropped(CharSequence text, int from, int to) {
        if (to - from != 3) {
            return false;
        }
        char a = Character.toLowerCase(text.charAt(from));
        char b = text.charAt(from + 1);
        char c = text.charAt(from + 2);
        return a == 't' && b == 'h' && c == 'e' || a == 'a' && b == 'n' && c == 'd';
    }

    private static boolean contains(long[] table, long key) {
        int mask = table.length - 1;
        for (int slot = slot(key, mask); table[slot] != 0; slot = slot + 1 & mask) {
            if (table[slot] == key) {
                return true;
            }
        }
        return false;
    }

    private static void add(long[] table, long key) {
        int mask = table.length - 1;
        int slot = slot(key, mask);
        while (table[slot] != 0 && table[slot] != key) {
            slot = slot + 1 & mask;
        }
        table[slot] = key;
    }

    private static int slot(long key, int mask) {
        return (int) (key ^ key >>> 32) & mask;
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        add(titles, key(line, 0, tab));
        add(titles, key(line, tab + 1, line.length()));
        int wordStart = 0;
        for (int i = 0; i <= tab; i++) {
            if (!CharSet.WORD.contains(line.charAt(i))) {
                if (i > wordStart) {
                    add(words, key(line, wordStart, i));
                }
                wordStart = i + 1;
            }
        }
    }

    /** Line by line, since a list of rows would cost more than the table itself. */
    private static JournalTable load() {
        JournalTable table = new JournalTable();
        try (InputStream in = JournalTable.class.getResourceAsStream(RESOURCE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    table.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return table;
    }
}
