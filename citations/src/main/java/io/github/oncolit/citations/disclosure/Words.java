package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Running text cut into words and marks, once.
 *
 * <pre>
 * word := (letter | digit | joint | "." before a letter or digit)+
 * mark := any other character but space
 * </pre>
 *
 * A stop inside {@code A.P} belongs to the word, the one behind it is a mark.
 */
final class Words {

    private static final CharSet JOINT = CharSet.of("-'&/+@_%#*\"");
    private static final CharSet INNER = CharSet.WORD.or(JOINT).or(CharSet.where(c -> c > 0x2000));
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "dr", "drs", "prof", "mr", "ms", "mrs", "st", "vs", "e.g", "i.e", "no", "nos",
                    "pty", "dept", "approx", "ca", "cf", "fig", "jr");

    private final Folded text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private String[] lower = new String[64];
    private int size;

    /** Cuts a range of a text. */
    Words(Folded text, int from, int to) {
        this.text = text;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c <= ' ') {
                at++;
            } else if (CharSet.WORD.contains(c)) {
                int end = wordEnd(at, to);
                add(at, end, text.subSequence(at, end).toString().toLowerCase(Locale.ROOT));
                at = end;
            } else {
                add(at, at + 1, mark(c));
                at++;
            }
        }
    }

    private static String mark(char c) {
        return switch (c) {
            case ',', '\u00B8', '\u201A', '\u3001' -> ",";
            case '.' -> ".";
            case ';' -> ";";
            case ':' -> ":";
            case '(', '[' -> "(";
            case ')', ']' -> ")";
            case '&' -> "&";
            default -> "?";
        };
    }

    private int wordEnd(int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            boolean inner =
                    INNER.contains(c)
                            || (c == '.'
                                            || c == ':'
                                                    && at > from
                                                    && CharSet.DIGIT.contains(text.charAt(at - 1)))
                                    && at + 1 < to
                                    && (CharSet.WORD.contains(text.charAt(at + 1))
                                            || text.charAt(at + 1) == '-'
                                                    && at + 2 < to
                                                    && CharSet.UPPER.contains(text.charAt(at + 2)));
            if (!inner) {
                break;
            }
            at++;
        }
        while (at > from + 1 && JOINT.contains(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private void add(int start, int end, String word) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            lower = Arrays.copyOf(lower, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        lower[size++] = word;
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

    /** The word in lower case, or the mark; empty outside the text. */
    String word(int i) {
        return i >= 0 && i < size ? lower[i] : "";
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean in(int i, Set<String> words) {
        return words.contains(word(i));
    }

    /** Whether a word starts with a capital, or mixes digits or small letters with capitals. */
    boolean isCapital(int i) {
        if (i < 0 || i >= size) {
            return false;
        }
        char first = text.charAt(starts[i]);
        if (CharSet.UPPER.contains(first)) {
            return true;
        }
        int limit = Math.min(ends[i], starts[i] + 8);
        for (int k = starts[i] + 1; k < limit; k++) {
            if (CharSet.UPPER.contains(text.charAt(k))) {
                return CharSet.WORD.contains(first);
            }
        }
        return false;
    }

    /** Whether a word is a number or a mark. */
    boolean isWord(int i) {
        return i >= 0 && i < size && CharSet.WORD.contains(text.charAt(starts[i]));
    }

    /** Whether a word is one letter, as in {@code P. Leif}. */
    boolean isLetter(int i) {
        return i >= 0
                && i < size
                && ends[i] - starts[i] == 1
                && CharSet.UPPER.contains(text.charAt(starts[i]));
    }

    /** Whether a possessive ends a word. */
    boolean isPossessive(int i) {
        return word(i).endsWith("'s");
    }

    /** Whether the mark at an index ends a sentence. */
    boolean endsSentence(int i) {
        if (!is(i, ".")) {
            return false;
        }
        if (i + 1 >= size) {
            return true;
        }
        boolean apart = starts[i + 1] > ends[i];
        if (!apart || !isCapital(i + 1) && !is(i + 1, "?") && text.charAt(ends[i]) != '\n') {
            return false;
        }
        return !in(i - 1, ABBREVIATIONS) && !(isLetter(i - 1) && !isLetter(i - 2));
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
