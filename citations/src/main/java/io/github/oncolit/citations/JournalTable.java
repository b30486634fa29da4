package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The journals of biomedicine by title and abbreviation, and the words that their abbreviations are
 * made of, which also speak for a journal that is not in the table.
 *
 * <p>Titles compare by letters and digits alone, without {@code the} and {@code and}. Only the
 * hashes of these keys are kept; a look-up reads its text once.
 */
final class JournalTable {

    private static final String RESOURCE = "journals.tsv";
    private static final int SLOTS = 1 << 17;
    private static final int WORD_SLOTS = 1 << 15;

    private static final JournalTable INSTANCE = load();

    private final int[] titles = new int[SLOTS];
    private final int[] words = new int[WORD_SLOTS];

    private JournalTable() {}

    static JournalTable instance() {
        return INSTANCE;
    }

    /** Whether a stretch is a journal's title or abbreviation. */
    boolean isJournal(CharSequence text, int from, int to) {
        return isJournal(JournalKey.of(text, from, to));
    }

    /** Whether a word occurs in the abbreviation of a journal. */
    boolean isWord(CharSequence text, int from, int to) {
        return isWord(JournalKey.of(text, from, to));
    }

    /** Whether a key is that of a journal's title or abbreviation. */
    boolean isJournal(long key) {
        return contains(titles, key);
    }

    /** Whether the key of a word is that of a word of an abbreviation. */
    boolean isWord(long key) {
        return contains(words, key);
    }

    private static boolean contains(int[] table, long key) {
        int mask = table.length - 1;
        int check = check(key);
        for (int slot = slot(key, mask); table[slot] != 0; slot = slot + 1 & mask) {
            if (table[slot] == check) {
                return true;
            }
        }
        return false;
    }

    private static void add(int[] table, long key) {
        int mask = table.length - 1;
        int check = check(key);
        int slot = slot(key, mask);
        while (table[slot] != 0 && table[slot] != check) {
            slot = slot + 1 & mask;
        }
        table[slot] = check;
    }

    /** The half of a key that is kept; the other half says where. */
    private static int check(long key) {
        return (int) (key >>> 32) | 1;
    }

    private static int slot(long key, int mask) {
        return (int) (key ^ key >>> 15) & mask;
    }

    /**
     * Letter by letter from the resource's bytes, since a string for each row would cost more than
     * the table itself.
     */
    private static JournalTable load() {
        JournalTable table = new JournalTable();
        try (InputStream in = JournalTable.class.getResourceAsStream(RESOURCE)) {
            table.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return table;
    }

    /**
     * Reads rows of an abbreviation and a title in UTF-8 from the last to the first; a letter takes
     * two bytes at most. The words of the abbreviations are kept as well.
     */
    private void read(byte[] rows) {
        JournalKey key = new JournalKey();
        boolean abbreviation = false;
        int header = headerEnd(rows);
        for (int i = rows.length - 2; i >= header; i--) {
            int b = rows[i];
            char c = (char) (b >= 0 ? b : b & 0x3F | (rows[--i] & 0x1F) << 6);
            if (abbreviation && key.isInWord() && !CharSet.WORD.contains(c)) {
                add(words, key.endWord());
            }
            if (c == '\t' || c == '\n') {
                add(titles, key.title());
                key.clear();
                abbreviation = c == '\t';
            } else {
                key.add(c);
            }
        }
        if (key.isInWord()) {
            add(words, key.endWord());
        }
        add(titles, key.title());
    }

    private static int headerEnd(byte[] rows) {
        int at = 0;
        while (rows[at] == '#') {
            while (rows[at] != '\n') {
                at++;
            }
            at++;
        }
        return at;
    }
}
