package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.Arrays;

/**
 * The words and numbers of a locus, with the punctuation before each.
 *
 * <p>Tokens are runs of letters and digits. They are first found walking backwards, since a locus
 * is the longest run of its tokens that ends at a place, and then laid out forwards.
 */
final class LocusTokens {

    /** What a token can be. */
    enum Kind {
        NUMBER,
        LOCATOR,
        MONTH,
        VOLUME_WORD,
        ISSUE_WORD,
        PAGE_WORD,
        SUPPLEMENT_WORD,
        PART_WORD,
        ABSTRACT_WORD,
        ARTICLE_WORD,
        ASIDE_WORD,
        SEASON,
        NONE
    }

    static final int COLON = 1;
    static final int SEMICOLON = 2;
    static final int COMMA = 4;
    static final int STOP = 8;
    static final int DASH = 16;
    static final int OPEN = 32;
    static final int CLOSE = 64;
    static final int SLASH = 128;
    static final int SPACE = 256;

    private static final Kind[] KINDS = Kind.values();
    private static final Part[] PARTS = Part.values();

    /** The numbers kept of a token: where it starts and ends, and its marks, kind and role. */
    private static final int NUMBERS = 3;

    private static final int USUAL = 8 * NUMBERS;
    private static final int MARKS = 0xFFFF;
    private static final int KIND = 16;
    private static final int ROLE = 24;
    private static final int NO_ROLE = (1 << ROLE) - 1;

    /** How many tokens can have a role; what is longer is no locus. */
    private static final int MOST_ROLES = 24;

    private final Draft draft;
    private final Folded text;

    int count;

    /**
     * The tokens in one array. A third number holds the marks before a token in its lower half, the
     * kind above them, and in the highest byte one more than the role, or zero.
     */
    private int[] numbers = new int[USUAL];

    LocusTokens(Draft draft) {
        this.draft = draft;
        this.text = draft.folded;
    }

    Kind kind(int token) {
        return KINDS[numbers[token * NUMBERS + 2] >>> KIND & 0xFF];
    }

    private void kind(int token, Kind kind) {
        int at = token * NUMBERS + 2;
        numbers[at] = numbers[at] & MARKS | kind.ordinal() << KIND;
    }

    int start(int token) {
        return numbers[token * NUMBERS];
    }

    int end(int token) {
        return numbers[token * NUMBERS + 1];
    }

    /** Makes a token longer. */
    void end(int token, int end) {
        numbers[token * NUMBERS + 1] = end;
    }

    /** The marks before a token. */
    int before(int token) {
        return numbers[token * NUMBERS + 2] & MARKS;
    }

    /** What a token was found to be, or null. */
    Part role(int token) {
        int role = numbers[token * NUMBERS + 2] >>> ROLE;
        return role == 0 ? null : PARTS[role - 1];
    }

    void role(int token, Part role) {
        int at = token * NUMBERS + 2;
        numbers[at] = numbers[at] & NO_ROLE | role.ordinal() + 1 << ROLE;
    }

    void clearRoles() {
        for (int i = 2; i < count * NUMBERS; i += NUMBERS) {
            numbers[i] &= NO_ROLE;
        }
    }

    /** How many tokens are asked for their role. */
    int roleCount() {
        return Math.min(count, MOST_ROLES);
    }

    boolean isNumber(int token) {
        return token < count && (kind(token) == Kind.NUMBER || kind(token) == Kind.LOCATOR);
    }

    /** What stands between a token and the next one or the end. */
    int after(int token) {
        return token + 1 < count ? before(token + 1) : STOP;
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
            int glued = gluedNumber(at, wordEnd, first < end);
            if (glued > 0) {
                return glued;
            }
            if (at == wordEnd || LocusWords.classify(draft, at, wordEnd, floor) == Kind.NONE) {
                return first;
            }
            first = at;
        }
    }

    /**
     * {@code Science2000;}, {@code Pays Trop42: 485}: a number that lost the space before it.
     *
     * @return where the number starts, or -1
     */
    private int gluedNumber(int start, int end, boolean followed) {
        int number = end;
        while (number > start && CharSet.DIGIT.contains(text.charAt(number - 1))) {
            number--;
        }
        int letters = number - start;
        if (number == end || letters < 1 || !isLetters(start, number)) {
            return -1;
        }
        char next = draft.free(end);
        char before = start > draft.start ? draft.free(start - 1) : ' ';
        boolean year =
                end - number == 4
                        && (next == ';' || next == '(')
                        && Years.value(text, number, end) > 0;
        char later = next == ' ' ? draft.free(end + 1) : next;
        int mark = start;
        while (mark > draft.start && draft.free(mark - 1) == ' ') {
            mark--;
        }
        boolean page = mark > draft.start && ":;,".indexOf(draft.free(mark - 1)) >= 0;
        boolean volume =
                followed
                        && !page
                        && letters >= 3
                        && end - number <= 4
                        && (before == ' ' || before == '.')
                        && (later == ':' || later == '(' || later == ',');
        boolean section =
                followed
                        && letters == 1
                        && CharSet.UPPER.contains(text.charAt(start))
                        && (before == ' ' || before == '.')
                        && (later == ',' || later == '(' && draft.free(end + 1) != 'R');
        return year || volume || section ? number : -1;
    }

    private boolean isLetters(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!CharSet.LETTER.contains(text.charAt(i))) {
                return false;
            }
        }
        return true;
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
        count = 0;
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

    private void add(int start, int end, int punctuation, Kind kind) {
        if (count > 0
                && punctuation == STOP
                && text.charAt(start) == 'e'
                && isNumber(count - 1)
                && start == end(count - 1) + 1) {
            end(count - 1, end);
            return;
        }
        if (count > 0
                && kind == Kind.NUMBER
                && punctuation == DASH
                && start == end(count - 1) + 1
                && isOfLocator(count - 1, start, end)) {
            end(count - 1, end);
            kind(count - 1, Kind.LOCATOR);
            return;
        }
        int at = count * NUMBERS;
        if (at == numbers.length) {
            numbers = Arrays.copyOf(numbers, at * 2);
        }
        numbers[at] = start;
        numbers[at + 1] = end;
        numbers[at + 2] = punctuation | kind.ordinal() << KIND;
        count++;
    }

    /** {@code e-12345}, {@code GS1-01}, {@code P2-07-12}: a number that goes on with a locator. */
    private boolean isOfLocator(int token, int start, int end) {
        int first = start(token);
        char letter = text.charAt(first);
        if (end(token) == first + 1) {
            return letter == 'e' && end - start > 3;
        }
        boolean abstracted = CharSet.UPPER.contains(letter) && kind(token) == Kind.LOCATOR;
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
