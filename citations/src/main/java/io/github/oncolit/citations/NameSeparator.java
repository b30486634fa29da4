package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Reads what stands between two names of a list, and the words for the names left out.
 *
 * <pre>
 * separator = "," | ";" | ["," | ";"] ("and" | "&amp;" | "et" | "und" | "y")
 * et-al     = "et al" ["."] | "and others" | "and colleagues" | ". . ."
 * </pre>
 */
final class NameSeparator {

    /** Spaces and marks of emphasis between names. */
    static final CharSet SPACES = CharSet.of(" \n*_");

    private static final CharSet BEFORE_ET_AL = CharSet.of(" ,;.\n*_");
    private static final char ELLIPSIS = '\u2026';
    private static final String[] JOINS = {"and ", "et ", "und ", "y "};

    private final Draft draft;
    private final Folded text;
    private final int limit;

    /** Whether the last separator was a word or {@code &}. */
    boolean joined;

    NameSeparator(Draft draft, int limit) {
        this.draft = draft;
        this.text = draft.folded;
        this.limit = limit;
    }

    /** The offset after the separator of two names, or -1. */
    int separator(int at) {
        joined = false;
        int next = spaces(at);
        char c = peek(next);
        if (c == '.' && (peek(spaces(next + 1)) == ',' || peek(spaces(next + 1)) == ';')) {
            next = spaces(next + 1);
            c = peek(next);
        }
        boolean comma = c == ',' || c == ';';
        if (comma) {
            next = spaces(next + 1);
            next = particle(next);
        }
        int join = join(next);
        if (join > 0) {
            joined = true;
            return spaces(join);
        }
        return comma ? next : -1;
    }

    boolean isJoin(int at) {
        return join(at) > 0;
    }

    /** The offset after {@code et al} with its stop, or -1; puts it into the draft. */
    int etAl(int at) {
        int next = text.skip(BEFORE_ET_AL, at, limit);
        int end = EtAl.end(text, next, limit);
        if (end < 0) {
            return ellipsis(at, next);
        }
        if (next == at && at > draft.start) {
            return -1;
        }
        draft.put(Part.ET_AL, next, end);
        return end;
    }

    /** {@code , . . . } and {@code , ...}, which APA prints for the names left out; or -1. */
    private int ellipsis(int from, int to) {
        if (peek(to) == ELLIPSIS) {
            draft.put(Part.ET_AL, to, to + 1);
            return to + 1;
        }
        int first = text.indexOf('.', from, to);
        int last = to;
        int stops = 0;
        for (int i = to - 1; i >= from; i--) {
            if (text.charAt(i) == '.') {
                last = stops++ == 0 ? i : last;
            }
        }
        if (stops < 3) {
            return -1;
        }
        draft.put(Part.ET_AL, first, last + 1);
        return to;
    }

    /** {@code Malin K, le, Roe R}: skips a particle that lost its name. */
    private int particle(int at) {
        int end = at;
        while (end < limit && CharSet.LOWER.contains(text.charAt(end))) {
            end++;
        }
        boolean lone = end > at && peek(end) == ',' && Particles.is(text, at, end);
        return lone ? spaces(end + 1) : at;
    }

    private int join(int at) {
        if (peek(at) == '&') {
            return at + 1;
        }
        char first = peek(at);
        if (first != 'a' && first != 'e' && first != 'u' && first != 'y') {
            return -1;
        }
        for (String word : JOINS) {
            if (text.startsWith(word, at) && at + word.length() < limit) {
                return at + word.length();
            }
        }
        return -1;
    }

    private int spaces(int at) {
        return text.skip(NameSeparator.SPACES, at, limit);
    }

    private char peek(int at) {
        return at < limit ? text.charAt(at) : '\uFFFF';
    }
}
