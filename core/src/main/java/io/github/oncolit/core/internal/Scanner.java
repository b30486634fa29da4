package io.github.oncolit.core.internal;

import io.github.oncolit.core.Span;

/**
 * A cursor over a folded text, bounded on the right. Its methods read like a grammar: each either
 * takes something and returns true (or how much it took), or leaves the cursor where it was.
 */
public final class Scanner {

    /** What {@link #peek()} answers at the end; no folded text that matters holds it. */
    public static final char END = '\uFFFF';

    private final Folded text;
    private final int end;
    private int position;

    /** A cursor at {@code start} that never passes {@code end}. */
    public Scanner(Folded text, int start, int end) {
        if (start < 0 || end < start || end > text.length()) {
            throw new IllegalArgumentException("window [" + start + "," + end + ")");
        }
        this.text = text;
        this.position = start;
        this.end = end;
    }

    /** Where the cursor is. */
    public int position() {
        return position;
    }

    /** Puts the cursor back to, or on to, a place in the window. */
    public void position(int position) {
        if (position < 0 || position > end) {
            throw new IllegalArgumentException("position " + position + " after " + end);
        }
        this.position = position;
    }

    /** The end of the window. */
    public int end() {
        return end;
    }

    /** Whether nothing is left. */
    public boolean atEnd() {
        return position >= end;
    }

    /** The next character, or {@link #END}. */
    public char peek() {
        return position < end ? text.charAt(position) : END;
    }

    /** The character {@code ahead} places after the next one, or {@link #END}. */
    public char peek(int ahead) {
        int at = position + ahead;
        return at >= 0 && at < end ? text.charAt(at) : END;
    }

    /** Takes one character, whatever it is; nothing at the end. */
    public void skip() {
        if (position < end) {
            position++;
        }
    }

    /** Takes {@code c}. */
    public boolean next(char c) {
        if (position < end && text.charAt(position) == c) {
            position++;
            return true;
        }
        return false;
    }

    /** Takes one member of a set. */
    public boolean next(CharSet set) {
        if (position < end && set.contains(text.charAt(position))) {
            position++;
            return true;
        }
        return false;
    }

    /** Takes a term, letter by letter. */
    public boolean next(String term) {
        if (position + term.length() <= end && text.startsWith(term, position)) {
            position += term.length();
            return true;
        }
        return false;
    }

    /** Takes a lower-case ASCII term in whatever case. */
    public boolean nextIgnoreCase(String term) {
        if (position + term.length() <= end && text.startsWithIgnoreCase(term, position)) {
            position += term.length();
            return true;
        }
        return false;
    }

    /** Takes a lower-case ASCII word in whatever case, if no letter or digit follows. */
    public boolean nextWord(String word) {
        int after = position + word.length();
        if (after <= end
                && text.startsWithIgnoreCase(word, position)
                && (after == end || !CharSet.WORD.contains(text.charAt(after)))) {
            position = after;
            return true;
        }
        return false;
    }

    /** Takes members of a set, at most {@code most}; how many. */
    public int nextWhile(CharSet set, int most) {
        int start = position;
        int stop = (int) Math.min(end, (long) start + most);
        while (position < stop && set.contains(text.charAt(position))) {
            position++;
        }
        return position - start;
    }

    /** Takes members of a set as far as they go; how many. */
    public int nextWhile(CharSet set) {
        return nextWhile(set, Integer.MAX_VALUE);
    }

    /** Takes spaces and line feeds; how many. */
    public int spaces() {
        return nextWhile(CharSet.SPACE);
    }

    /** Takes {@code 0-9} as far as they go; how many. */
    public int digits() {
        return nextWhile(CharSet.DIGIT);
    }

    /** What was taken since a position. */
    public Span since(int start) {
        return new Span(start, position);
    }
}
