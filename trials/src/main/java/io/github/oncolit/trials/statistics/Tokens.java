package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.Folded;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The tokens of a stretch of text in parallel arrays, and where its sentences begin. Whatever is
 * asked about an index outside of the tokens is answered as for a word of no interest.
 */
final class Tokens {

    private final Folded text;
    private Kind[] kinds = new Kind[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] words = new int[256];
    private Term[] terms = new Term[256];
    private Cue[] cues = new Cue[256];
    private int size;
    private long seenKinds;
    private long seenCues;

    Tokens(Folded text) {
        this.text = text;
    }

    /** Adds a token whose meaning is still open: {@link #put} tells it. */
    void add(Kind kind, int start, int end, int word) {
        if (size == kinds.length) {
            int capacity = size * 2;
            kinds = Arrays.copyOf(kinds, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            words = Arrays.copyOf(words, capacity);
            terms = Arrays.copyOf(terms, capacity);
            cues = Arrays.copyOf(cues, capacity);
        }
        words[size] = word;
        kinds[size] = kind;
        starts[size] = start;
        ends[size++] = end;
    }

    /** Puts a token with its meaning in the place of one that was added. */
    void put(int i, Kind kind, int start, int end, Term term) {
        seenKinds |= 1L << kind.ordinal();
        seenCues |= 1L << term.cue().ordinal();
        kinds[i] = kind;
        starts[i] = start;
        ends[i] = end;
        terms[i] = term;
        cues[i] = term.cue();
    }

    /** The number of the word that an added token is in the tables, or 0. */
    int word(int i) {
        return words[i];
    }

    /** Drops the tokens from an index on. */
    void cut(int newSize) {
        size = newSize;
    }

    /** Makes a token mean another term. */
    void rename(int i, Term term) {
        seenCues |= 1L << term.cue().ordinal();
        terms[i] = term;
        cues[i] = term.cue();
        kinds[i] = term == Term.NONE ? Kind.WORD : Kind.TERM;
    }

    /** Drops all tokens, for the next sentence. */
    void clear() {
        size = 0;
        seenKinds = 0;
        seenCues = 0;
    }

    /** Whether any token is of a kind. */
    boolean has(Kind kind) {
        return (seenKinds >>> kind.ordinal() & 1) != 0;
    }

    /** Whether any token has a cue. */
    boolean has(Cue cue) {
        return (seenCues >>> cue.ordinal() & 1) != 0;
    }

    int size() {
        return size;
    }

    Folded text() {
        return text;
    }

    Kind kind(int i) {
        return i >= 0 && i < size ? kinds[i] : Kind.OTHER;
    }

    boolean is(int i, Kind kind) {
        return kind(i) == kind;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    Term term(int i) {
        return i >= 0 && i < size ? terms[i] : Term.NONE;
    }

    Cue cue(int i) {
        return i >= 0 && i < size ? cues[i] : Cue.NONE;
    }

    boolean is(int i, Cue cue) {
        return cue(i) == cue;
    }

    /** Whether a token is a given preposition, article or other small word. */
    boolean isWord(int i, Word word) {
        return is(i, Cue.PREPOSITION) && terms[i].word() == word;
    }

    /** Whether a token is printed so. */
    boolean isPrinted(int i, String word) {
        return begins(i, word) && ends[i] - starts[i] == word.length();
    }

    /** Whether the print of a token begins so. */
    boolean begins(int i, String word) {
        return i >= 0
                && i < size
                && ends[i] - starts[i] >= word.length()
                && text.startsWith(word, starts[i]);
    }

    /** Whether no space stands between a token and the next. */
    boolean touchesNext(int i) {
        return i >= 0 && i + 1 < size && ends[i] == starts[i + 1];
    }

    char firstChar(int i) {
        return i >= 0 && i < size ? text.charAt(starts[i]) : ' ';
    }

    /** The span from the first to the last of some tokens. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** The folded characters of some tokens. */
    String text(int first, int last) {
        return text.subSequence(starts[first], ends[last]).toString();
    }

    /** Whether a token may stand between the name of a measure and its number. */
    boolean isFiller(int i) {
        return switch (kind(i)) {
            case COMMA, COLON, EQUAL, OPEN, CLOSE, SEMICOLON, TILDE -> true;
            case TERM ->
                    isWord(i, Word.OF)
                            || isWord(i, Word.WAS)
                            || isWord(i, Word.IS)
                            || is(i, Cue.QUALIFIER)
                            || is(i, Cue.INTERVAL);
            default -> false;
        };
    }

    /** Whether a number has a decimal point or comma. */
    boolean isDecimal(int i) {
        if (!is(i, Kind.NUMBER)) {
            return false;
        }
        for (int at = starts[i]; at < ends[i]; at++) {
            char c = text.charAt(at);
            if (c == '.' || c == '\u00B7' || c == ',' && !isThousands(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isThousands(int comma) {
        return NumberScanner.isThousands(text, comma);
    }

    /** The value of a number with its printed scale. */
    BigDecimal value(int i) {
        return NumberScanner.value(text, starts[i], ends[i]);
    }

    /** The value of a whole number or number word, or -1. */
    int count(int i) {
        if (is(i, Cue.NUMBER_WORD)) {
            return Integer.parseInt(term(i).value());
        }
        if (!is(i, Kind.NUMBER) || isDecimal(i) || ends[i] - starts[i] > 9) {
            return -1;
        }
        return NumberScanner.count(text, starts[i], ends[i]);
    }
}
