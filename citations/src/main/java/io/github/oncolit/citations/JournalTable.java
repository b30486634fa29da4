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
    private static final int TITLE_SLOTS = 1 << 17;
    private static final int WORD_SLOTS = 1 << 15;

    private static final JournalTable INSTANCE = load();

    private final Keys titles = new Keys(TITLE_SLOTS);
    private final Keys words = new Keys(WORD_SLOTS);

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
        return titles.contains(key);
    }

    /** Whether the key of a word is that of a word of an abbreviation. */
    boolean isWord(long key) {
        return words.contains(key);
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
                words.add(key.endWord());
            }
            if (c == '\t' || c == '\n') {
                titles.add(key.title());
                key.clear();
                abbreviation = c == '\t';
            } else {
                key.add(c);
            }
        }
        if (key.isInWord()) {
            words.add(key.endWord());
        }
        titles.add(key.title());
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

    /**
     * A set of keys. Four bits for each slot, small enough to stay near the processor, tell most
     * keys off before the table is looked at.
     */
    private static final class Keys {

        private final int[] table;
        private final long[] marks;

        Keys(int slots) {
            table = new int[slots];
            marks = new long[4 * slots / Long.SIZE];
        }

        boolean contains(long key) {
            if ((marks[word(key)] >>> (key >>> 32) & 1) == 0) {
                return false;
            }
            int check = check(key);
            for (int slot = slot(key); table[slot] != 0; slot = slot + 1 & table.length - 1) {
                if (table[slot] == check) {
                    return true;
                }
            }
            return false;
        }

        void add(long key) {
            marks[word(key)] |= 1L << (key >>> 32);
            int check = check(key);
            int slot = slot(key);
            while (table[slot] != 0 && table[slot] != check) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = check;
        }

        /** The half of a key that is kept; the other half says where. */
        private static int check(long key) {
            return (int) (key >>> 32) | 1;
        }

        private int slot(long key) {
            return (int) (key ^ key >>> 15) & table.length - 1;
        }

        private int word(long key) {
            return (int) (key >>> 38) & marks.length - 1;
        }
    }
}
