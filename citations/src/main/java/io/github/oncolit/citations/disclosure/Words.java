package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.Arrays;
import java.util.Locale;

/** Running text cut by {@link WordCutter} into words and marks, once, with what they can mean. */
final class Words {

    /** Words of these classes alone mean nothing where they stand. */
    private static final long IDLE = WordClass.set(WordClass.BETWEEN, WordClass.OPENING);

    private static final CategoryCues.Cue NONE = new CategoryCues.Cue(null, null, 0, 0);

    private final Folded text;
    private final CategoryCues table;
    private int[] starts;
    private int[] ends;
    private char[] marks;
    private long[] classes;
    private CategoryCues.Cue[] cues;
    private int[] companies;
    private int size;

    /** Cuts a range of a text, whose cues are looked for in a table. */
    Words(StatementDraft draft, int from, int to) {
        this.text = draft.folded();
        WordCutter cutter = new WordCutter(draft);
        this.table = draft.cues();
        int capacity = 16 + (to - from) / 5;
        this.starts = new int[capacity];
        this.ends = new int[capacity];
        this.marks = new char[capacity];
        this.classes = new long[capacity];
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c <= ' ' || c == '-' && at > from && cutter.isFunded(at + 1)) {
                at++;
            } else if (CharSet.WORD.contains(c)) {
                int end = cutter.end(at, to);
                add(at, end, '\0');
                at = end;
            } else {
                add(at, at + 1, WordCutter.mark(c));
                at++;
            }
        }
        this.cues = new CategoryCues.Cue[size];
        this.companies = new int[size];
    }

    private void add(int start, int end, char mark) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            marks = Arrays.copyOf(marks, size * 2);
            classes = Arrays.copyOf(classes, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        marks[size] = mark;
        long capital = WordCutter.startsCapital(text, start, end) ? WordClass.CAPITAL.bit() : 0;
        classes[size++] = WordTable.classes(text, start, end) | capital;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Whether a word, in small letters, or a mark stands at an index. */
    boolean is(int i, String word) {
        if (i < 0 || i >= size) {
            return false;
        }
        if (marks[i] != 0) {
            return word.length() == 1 && word.charAt(0) == marks[i];
        }
        return ends[i] - starts[i] == word.length() && text.startsWithIgnoreCase(word, starts[i]);
    }

    /** Whether two words are the same. */
    boolean same(int i, int k) {
        return i < size && k < size && marks[i] == 0 && is(k, word(i));
    }

    private String word(int i) {
        return text.subSequence(starts[i], ends[i]).toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a word is of a class. */
    boolean in(int i, WordClass wordClass) {
        return i >= 0 && i < size && (classes[i] & wordClass.bit()) != 0;
    }

    /** Whether a word starts with a capital, or mixes digits or small letters with capitals. */
    boolean isCapital(int i) {
        return in(i, WordClass.CAPITAL);
    }

    /** Whether a word is of any class of a set. */
    boolean any(int i, long set) {
        return i >= 0 && i < size && (classes[i] & set) != 0;
    }

    /** Whether no rule names a word in small letters, or a mark: most of prose. */
    boolean isPlain(int i) {
        return (classes[i] & ~IDLE) == 0;
    }

    /** Whether a word is no mark. */
    boolean isWord(int i) {
        return i >= 0 && i < size && marks[i] == 0;
    }

    /** Whether a word is one letter of whatever case. */
    boolean isSingle(int i) {
        return i >= 0
                && i < size
                && ends[i] - starts[i] == 1
                && CharSet.LETTER.contains(text.charAt(starts[i]));
    }

    /** Whether a word is one letter, as in {@code P. Leif}. */
    boolean isLetter(int i) {
        return i >= 0
                && i < size
                && ends[i] - starts[i] == 1
                && CharSet.UPPER.contains(text.charAt(starts[i]));
    }

    /** Whether a word in small letters ends like "holding". */
    boolean isParticiple(int i) {
        return i < size
                && ends[i] - starts[i] > 5
                && CharSet.LOWER.contains(text.charAt(starts[i]))
                && text.startsWith("ing", ends[i] - 3);
    }

    /** Whether a possessive ends a word. */
    boolean isPossessive(int i) {
        return i >= 0
                && i < size
                && ends[i] - starts[i] > 2
                && text.charAt(ends[i] - 2) == '\''
                && text.charAt(ends[i] - 1) == 's';
    }

    /** Whether the mark at an index ends a sentence. */
    boolean endsSentence(int i) {
        return is(i, ".") && SentenceEnd.isAt(this, i);
    }

    /** The cue that starts at a word, or null; looked up once. */
    CategoryCues.Cue cue(int i) {
        if (i >= size || marks[i] != 0) {
            return null;
        }
        if (cues[i] == null) {
            CategoryCues.Cue cue = table.best(starts[i], ends[size - 1]);
            cues[i] = cue == null ? NONE : cue;
        }
        return cues[i] == NONE ? null : cues[i];
    }

    /** Where the longest known organisation ends that starts at a word, or -1; looked up once. */
    int company(int i, int limit) {
        if (companies[i] == 0) {
            companies[i] = CompanyTable.longestAt(text, starts[i], ends[size - 1]);
        }
        return companies[i] <= ends[limit - 1]
                ? companies[i]
                : CompanyTable.longestAt(text, starts[i], ends[limit - 1]);
    }

    /** Where the last word before an index ends. */
    int offset(int limit) {
        return limit > 0 ? ends[limit - 1] : 0;
    }

    /** The first word that starts at or behind an offset. */
    int indexAt(int offset, int from) {
        int i = from;
        while (i < size && starts[i] < offset) {
            i++;
        }
        return i;
    }

    Folded text() {
        return text;
    }
}
