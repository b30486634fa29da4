package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * The endings of a stretch, one after the other from the shortest to the longest, and how much each
 * looks like a journal. Each letter is read once, however many endings are asked for.
 */
final class JournalEnding {

    private static final int NO_WORDS = -60;
    private static final int ALL_KNOWN = 24;
    private static final int LOWER = 12;
    private static final int MANY_WORDS = 8;
    private static final int EXTRA_WORD = 4;

    private final Folded text;
    private final JournalTable journals = JournalTable.instance();
    private final JournalKey key = new JournalKey();
    private int start;
    private int wordEnd;
    private int words;
    private int known;
    private int lower;
    private boolean listed;

    /** The empty ending of the stretch before {@code end}. */
    JournalEnding(Folded text, int end) {
        this.text = text;
        this.start = end;
        this.wordEnd = end;
    }

    /** Goes back to an ending that starts at an offset, or stays if this one starts there. */
    JournalEnding from(int offset) {
        if (offset >= start && words > 0) {
            return this;
        }
        while (start > offset) {
            char c = text.charAt(start - 1);
            boolean letter = CharSet.WORD.contains(c);
            if (!letter) {
                endWord();
            } else if (!key.isInWord()) {
                wordEnd = start;
            }
            key.add(c);
            start--;
        }
        endWord();
        listed = journals.isJournal(key.title());
        return this;
    }

    private void endWord() {
        if (!key.isInWord()) {
            return;
        }
        long word = key.endWord();
        words++;
        if (!CharSet.LOWER.contains(text.charAt(start))) {
            known += journals.isWord(word) ? 1 : 0;
        } else if (!JournalName.isFunctionWord(text, start, wordEnd)) {
            lower++;
        }
    }

    /** Whether the ending is a journal of the table. */
    boolean isListed() {
        return listed;
    }

    /** How much the ending looks like a journal that is not in the table. */
    int likeness() {
        return words == 0
                ? NO_WORDS
                : ALL_KNOWN * known / words
                        - LOWER * lower
                        - Math.max(0, words - MANY_WORDS) * EXTRA_WORD;
    }
}
