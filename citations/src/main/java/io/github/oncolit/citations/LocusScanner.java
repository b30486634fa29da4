package io.github.oncolit.citations;

import static io.github.oncolit.citations.LocusTokens.CLOSE;
import static io.github.oncolit.citations.LocusTokens.COLON;
import static io.github.oncolit.citations.LocusTokens.COMMA;
import static io.github.oncolit.citations.LocusTokens.DASH;
import static io.github.oncolit.citations.LocusTokens.OPEN;
import static io.github.oncolit.citations.LocusTokens.SEMICOLON;
import static io.github.oncolit.citations.LocusTokens.SLASH;
import static io.github.oncolit.citations.LocusTokens.SPACE;
import static io.github.oncolit.citations.LocusTokens.STOP;

import io.github.oncolit.citations.LocusTokens.Kind;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Finds the tokens of a locus.
 *
 * <pre>
 * locus = {token separator}
 * token = word | number | locator {"-" digits} | number ".e" digits      (LocusWords, LocusLocators)
 * </pre>
 *
 * <p>Tokens are runs of letters and digits. They are first found walking backwards, since a locus
 * is the longest run of its tokens that ends at a place, and then laid out forwards.
 */
final class LocusScanner {

    private final Draft draft;
    private final Folded text;
    private final LocusTokens tokens;

    LocusScanner(Draft draft, LocusTokens tokens) {
        this.draft = draft;
        this.text = draft.folded;
        this.tokens = tokens;
    }

    /**
     * The start of the longest run of tokens that ends at {@code end}; {@code end} if there is
     * none.
     */
    int walkBack(int end, int floor) {
        int at = end;
        int first = end;
        while (true) {
            while (at > floor && isSeparator(draft.free(at - 1))) {
                at--;
            }
            int wordEnd = at;
            while (at > floor && CharSet.WORD.contains(draft.free(at - 1))) {
                at--;
            }
            int glued = LocusLocators.glued(draft, at, wordEnd, first < end);
            if (glued > 0) {
                return glued;
            }
            if (at == wordEnd || LocusWords.classify(draft, at, wordEnd, floor) == Kind.NONE) {
                return first;
            }
            first = at;
        }
    }

    private static boolean isSeparator(char c) {
        switch (c) {
            case ' ',
            '\n',
            '.',
            ',',
            ';',
            ':',
            '(',
            ')',
            '[',
            ']',
            '-',
            '/',
            '&',
            '*',
            '_',
            '|',
            '\'',
            '\u00B0':
                return true;
            default:
                return CharSet.INVISIBLE.contains(c);
        }
    }

    /** Lays out the tokens from {@code start} to {@code end}. */
    void read(int start, int end) {
        tokens.count = 0;
        int at = start;
        int punctuation = punctuationBefore(start);
        while (at < end) {
            char c = draft.free(at);
            if (!CharSet.WORD.contains(c)) {
                punctuation |= flag(c);
                at++;
                continue;
            }
            int wordEnd = at;
            while (wordEnd < end && CharSet.WORD.contains(draft.free(wordEnd))) {
                wordEnd++;
            }
            add(at, wordEnd, punctuation, LocusWords.classify(draft, at, wordEnd, start));
            punctuation = 0;
            at = wordEnd;
        }
    }

    /** Adds a token, or makes the last one longer: {@code 392-400.e3}. */
    private void add(int start, int end, int punctuation, Kind kind) {
        int last = tokens.count - 1;
        if (last >= 0
                && punctuation == STOP
                && text.charAt(start) == 'e'
                && tokens.isNumber(last)
                && start == tokens.end(last) + 1) {
            tokens.end(last, end);
            return;
        }
        if (last >= 0
                && kind == Kind.NUMBER
                && punctuation == DASH
                && start == tokens.end(last) + 1
                && isOfLocator(last, start, end)) {
            tokens.end(last, end);
            tokens.kind(last, Kind.LOCATOR);
            return;
        }
        tokens.add(start, end, punctuation, kind);
    }

    /** {@code e-12345}, {@code GS1-01}, {@code P2-07-12}: a number that goes on with a locator. */
    private boolean isOfLocator(int token, int start, int end) {
        int first = tokens.start(token);
        char letter = text.charAt(first);
        if (tokens.end(token) == first + 1) {
            return letter == 'e' && end - start > 3;
        }
        boolean abstracted = CharSet.UPPER.contains(letter) && tokens.kind(token) == Kind.LOCATOR;
        boolean more = draft.free(end) == '-' && CharSet.DIGIT.contains(draft.free(end + 1));
        return abstracted
                && (text.charAt(start) == '0' || more || text.indexOf('-', first, start - 1) > 0);
    }

    private int punctuationBefore(int start) {
        int flags = 0;
        for (int i = start - 1; i >= draft.start && !CharSet.WORD.contains(draft.free(i)); i--) {
            flags |= flag(draft.free(i));
            if (start - i > 8) {
                break;
            }
        }
        return flags;
    }

    private static int flag(char c) {
        switch (c) {
            case ':':
                return COLON;
            case ';':
                return SEMICOLON;
            case ',':
                return COMMA;
            case '.':
                return STOP;
            case '-':
                return DASH;
            case '(', '[':
                return OPEN;
            case ')', ']':
                return CLOSE;
            case '/', '&':
                return SLASH;
            default:
                return c == ' ' || c == '\n' ? SPACE : 0;
        }
    }
}
