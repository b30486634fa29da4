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

    private static final Kind[] KINDS = Kind.values();
    private static final Cue[] CUES = Cue.values();

    private final Folded text;
    private byte[] kinds = new byte[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] words = new int[256];
    private Term[] terms = new Term[256];
    private byte[] cues = new byte[256];
    private int size;
    private long seenKinds;
    private long seenCues;

    Tokens(Folded text) {
        this.text = text;
    }

    /** Adds a number or sign. */
    void add(Kind kind, int start, int end) {
        add(kind, start, end, 0, Term.NONE);
    }

    /** Adds a word that may begin terms if it has no meaning yet: {@link #put} tells it. */
    void add(int start, int end, int word, Term term) {
        add(term == null ? Kind.WORD : term.kind(), start, end, word, term);
    }

    private void add(Kind kind, int start, int end, int word, Term term) {
        if (size == kinds.length) {
            int capacity = size * 2;
            kinds = Arrays.copyOf(kinds, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            words = Arrays.copyOf(words, capacity);
            terms = Arrays.copyOf(terms, capacity);
            cues = Arrays.copyOf(cues, capacity);
        }
        kinds[size] = (byte) kind.ordinal();
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        terms[size++] = term;
    }

    /** Whether a token that was added may begin a term. */
    boolean isOpen(int i) {
        return terms[i] == null;
    }

    /** Moves a token that was added to its place. */
    void move(int i, int place) {
        if (place != i) {
            kinds[place] = kinds[i];
            starts[place] = starts[i];
            ends[place] = ends[i];
            terms[place] = terms[i];
        }
        see(place);
    }

    /** Puts a term in the place of the words that it is made of. */
    void put(int place, int first, int last, Term term) {
        kinds[place] = (byte) term.kind().ordinal();
        starts[place] = starts[first];
        ends[place] = ends[last];
        terms[place] = term;
        see(place);
    }

    private void see(int i) {
        int cue = terms[i].cue().ordinal();
        cues[i] = (byte) cue;
        seenKinds |= 1L << kinds[i];
        seenCues |= 1L << cue;
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
        cues[i] = (byte) term.cue().ordinal();
        kinds[i] = (byte) term.kind().ordinal();
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
        return i >= 0 && i < size ? KINDS[kinds[i]] : Kind.OTHER;
    }

    boolean is(int i, Kind kind) {
        return i >= 0 && i < size ? kinds[i] == kind.ordinal() : kind == Kind.OTHER;
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
        return i >= 0 && i < size ? CUES[cues[i]] : Cue.NONE;
    }

    boolean is(int i, Cue cue) {
        return i >= 0 && i < size ? cues[i] == cue.ordinal() : cue == Cue.NONE;
    }

    /** Whether a token is a given preposition, article or other small word. */
    boolean isWord(int i, Word word) {
        return is(i, Cue.PREPOSITION) && terms[i].word() == word;
    }

    /** Whether a token is one of some small words. */
    boolean isWord(int i, Words words) {
        return is(i, Cue.PREPOSITION) && words.contains(terms[i].word());
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
