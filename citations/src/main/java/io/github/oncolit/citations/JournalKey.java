package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * A number that is the same for two spellings of a title that differ in case, punctuation and small
 * words only. Letters are added from the last to the first, so that one pass over a stretch gives
 * the key of each of its endings.
 */
final class JournalKey {

    private static final long SEED = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final long THE = word("the");
    private static final long AND = word("and");

    private long title = SEED;
    private long behindWord = SEED;
    private long word = SEED;
    private boolean capital;
    private boolean shouted;

    /** The key of a stretch. */
    static long of(CharSequence text, int from, int to) {
        JournalKey key = new JournalKey();
        for (int i = to - 1; i >= from; i--) {
            key.add(text.charAt(i));
        }
        return key.title();
    }

    private static long word(String letters) {
        long hash = SEED;
        for (int i = letters.length() - 1; i >= 0; i--) {
            hash = (hash ^ letters.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** Puts a character before those that were added. */
    void add(char c) {
        if (CharSet.WORD.contains(c)) {
            char lower = Folded.lower(c);
            shouted |= capital;
            capital = c != lower;
            title = (title ^ lower) * PRIME;
            word = (word ^ lower) * PRIME;
        } else if (word != SEED) {
            endWord();
        }
    }

    /** Whether the character added last belongs to a word that has not been ended. */
    boolean isInWord() {
        return word != SEED;
    }

    /**
     * Ends a word at its first letter and answers its key. A small word has that of no word, unless
     * it is all in capitals: {@code MIDWIFERY} is a journal, {@code AND MIDWIFERY} the end of one.
     */
    long endWord() {
        boolean small = !shouted && (word == THE || word == AND);
        long ended = small ? SEED : word;
        title = small ? behindWord : title;
        behindWord = title;
        word = SEED;
        capital = false;
        shouted = false;
        return ended;
    }

    /** The key of all that was added, which ends the word at its start. */
    long title() {
        endWord();
        return title == 0 ? 1 : title;
    }

    void clear() {
        endWord();
        title = SEED;
        behindWord = SEED;
    }
}
