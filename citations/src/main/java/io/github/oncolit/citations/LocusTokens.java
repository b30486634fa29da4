package io.github.oncolit.citations;

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

    private static final WordSet VOL_WORDS = WordSet.of("vol", "volume", "vols");
    private static final WordSet NO_WORDS = WordSet.of("no", "nr", "num", "number", "nos");
    private static final WordSet ISSUE_WORDS = WordSet.of("issue", "iss");
    private static final WordSet PP_WORDS = WordSet.of("pp", "pages", "page", "pg", "pgs");
    private static final WordSet POSTER_WORDS = WordSet.of("poster", "presentation");
    private static final WordSet PT_WORDS = WordSet.of("pt", "part", "pts");
    private static final WordSet SUPPL_WORDS =
            WordSet.of("suppl", "supplement", "supp", "suppls", "supplements");
    private static final WordSet SPEC_WORDS = WordSet.of("spec", "special");
    private static final WordSet SPRING_WORDS = WordSet.of("spring", "summer");
    private static final WordSet ABSTRACT_WORDS = WordSet.of("abstract", "abstr", "abs", "abst");
    private static final WordSet ARTICLE_WORDS = WordSet.of("article", "art");
    private static final WordSet AUTUMN_WORDS = WordSet.of("autumn");
    private static final WordSet FALL_WORDS = WordSet.of("fall", "winter");
    private static final WordSet DISCUSSION_WORDS = WordSet.of("discussion", "quiz");

    private static final WordSet ORDINALS = WordSet.of("st", "nd", "rd", "th");
    private static final Kind[] KINDS = Kind.values();
    private static final int LONGEST = 20;

    private final Draft draft;
    private final Folded text;

    int count;
    int[] starts = new int[12];
    int[] ends = new int[12];
    int[] before = new int[12];
    private byte[] kinds = new byte[12];

    LocusTokens(Draft draft) {
        this.draft = draft;
        this.text = draft.folded;
    }

    Kind kind(int token) {
        return KINDS[kinds[token]];
    }

    boolean isNumber(int token) {
        return token < count && (kind(token) == Kind.NUMBER || kind(token) == Kind.LOCATOR);
    }

    /** What stands between a token and the next one or the end. */
    int after(int token) {
        return token + 1 < count ? before[token + 1] : STOP;
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
            if (at == wordEnd || classify(at, wordEnd, floor) == Kind.NONE) {
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
                        && (later == ',' || later == '(');
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
            '\'':
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
            add(at, wordEnd, punctuation, classify(at, wordEnd, start));
            punctuation = 0;
            at = wordEnd;
        }
    }

    private void add(int start, int end, int punctuation, Kind kind) {
        if (count > 0
                && punctuation == STOP
                && text.charAt(start) == 'e'
                && isNumber(count - 1)
                && start == ends[count - 1] + 1) {
            ends[count - 1] = end;
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            before = Arrays.copyOf(before, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        before[count] = punctuation;
        kinds[count++] = (byte) kind.ordinal();
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

    private Kind classify(int start, int end, int floor) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            if (CharSet.DIGIT.contains(text.charAt(i))) {
                digits++;
            }
        }
        if (digits == end - start) {
            return digits <= LONGEST ? Kind.NUMBER : Kind.NONE;
        }
        return digits > 0 ? locator(start, end, digits, floor) : word(start, end);
    }

    /** {@code e12164}, {@code S498}, {@code 16S}, {@code TPS4593a}, {@code eadf1329}. */
    private Kind locator(int start, int end, int digits, int floor) {
        int lead = start;
        while (lead < end && CharSet.ASCII_LETTER.contains(text.charAt(lead))) {
            lead++;
        }
        int middle = lead;
        while (middle < end && CharSet.DIGIT.contains(text.charAt(middle))) {
            middle++;
        }
        int tail = middle;
        while (tail < end && CharSet.ASCII_LETTER.contains(text.charAt(tail))) {
            tail++;
        }
        if (lead == start && tail - middle <= 3 && tail < end && middle - lead <= 4) {
            return Kind.LOCATOR;
        }
        if (lead == start && end - middle == 2 && ORDINALS.contains(text, middle, end)) {
            return Kind.NONE;
        }
        boolean article = ARTICLE_WORDS.contains(text, start, lead);
        if (lead - start > 6 && !article || middle - lead != digits || end - middle > 5) {
            return Kind.NONE;
        }
        if (lead > start && end - middle > 2) {
            return Kind.NONE;
        }
        if (end - middle > 2 && !text.startsWithIgnoreCase("suppl", middle)) {
            return Kind.NONE;
        }
        int left = start;
        while (left > floor && draft.free(left - 1) == ' ') {
            left--;
        }
        char c = left > draft.start ? draft.free(left - 1) : ' ';
        boolean announced = ":,.;()[]-".indexOf(c) >= 0 || left == floor || endsKeyword(left);
        return announced || lead == start ? Kind.LOCATOR : Kind.NONE;
    }

    private boolean endsKeyword(int end) {
        int start = end;
        while (start > draft.start && CharSet.WORD.contains(draft.free(start - 1))) {
            start--;
        }
        Kind kind =
                start < end && !CharSet.DIGIT.contains(text.charAt(start))
                        ? word(start, end)
                        : Kind.NONE;
        return kind != Kind.NONE || start < end && CharSet.DIGIT.contains(text.charAt(end - 1));
    }

    private Kind word(int start, int end) {
        if (end - start == 1
                && CharSet.UPPER.contains(text.charAt(start))
                && start - 2 >= draft.start
                && text.charAt(start - 1) == '-'
                && CharSet.DIGIT.contains(text.charAt(start - 2))) {
            return Kind.LOCATOR;
        }
        if (isRomanVolume(start, end) || isPartLetter(start, end)) {
            return Kind.LOCATOR;
        }
        switch (Character.toLowerCase(text.charAt(start))) {
            case 'v':
                return VOL_WORDS.contains(text, start, end) || lower(start, end, "v")
                        ? Kind.VOLUME_WORD
                        : roman(start, end);
            case 'n':
                if (Months.at(text, start, end) > 0) {
                    return Kind.MONTH;
                }
                return NO_WORDS.contains(text, start, end) ? Kind.ISSUE_WORD : Kind.NONE;
            case 'i':
                return ISSUE_WORDS.contains(text, start, end) ? Kind.ISSUE_WORD : roman(start, end);
            case 'p':
                if (PP_WORDS.contains(text, start, end)
                        || lower(start, end, "p")
                        || text.startsWith("P.", start) && end - start == 1) {
                    return Kind.PAGE_WORD;
                }
                if (POSTER_WORDS.contains(text, start, end)) {
                    return Kind.ABSTRACT_WORD;
                }
                return PT_WORDS.contains(text, start, end) ? Kind.PART_WORD : Kind.NONE;
            case 's':
                if (SUPPL_WORDS.contains(text, start, end)) {
                    return Kind.SUPPLEMENT_WORD;
                }
                if (SPEC_WORDS.contains(text, start, end)) {
                    return Kind.PART_WORD;
                }
                if (SPRING_WORDS.contains(text, start, end)) {
                    return season(end);
                }
                return month(start, end);
            case 'a':
                if (ABSTRACT_WORDS.contains(text, start, end)) {
                    return Kind.ABSTRACT_WORD;
                }
                if (ARTICLE_WORDS.contains(text, start, end)) {
                    int left = start;
                    while (left > draft.start && draft.free(left - 1) == ' ') {
                        left--;
                    }
                    return left > draft.start && ",;:(".indexOf(draft.free(left - 1)) >= 0
                            ? Kind.ARTICLE_WORD
                            : Kind.NONE;
                }
                return AUTUMN_WORDS.contains(text, start, end) ? season(end) : month(start, end);
            case 'f', 'w':
                return FALL_WORDS.contains(text, start, end) ? season(end) : month(start, end);
            case 'd', 'q':
                return DISCUSSION_WORDS.contains(text, start, end)
                        ? Kind.ASIDE_WORD
                        : month(start, end);
            case 'x', 'l', 'c':
                return roman(start, end);
            case 'e':
                return lower(start, end, "e") ? Kind.PART_WORD : Kind.NONE;
            default:
                return month(start, end);
        }
    }

    /** {@code v. XXIII}, {@code 2010;XX(X):1}: a number in Roman capitals where a volume stands. */
    private boolean isRomanVolume(int start, int end) {
        if (end - start > 8 || "IVXLC".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if ("IVXLC".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        int left = start;
        while (left > draft.start && draft.free(left - 1) == ' ') {
            left--;
        }
        char before = left > draft.start ? draft.free(left - 1) : ' ';
        char after = draft.free(end);
        boolean bracketed = before == '(' && after == ')' && draft.free(end + 1) == ':';
        boolean followed = ":,(".indexOf(after) >= 0;
        boolean lengthy = end - start >= 4;
        return bracketed
                || before == ';' && followed
                || before == '.' && endsVolumeWord(left - 1)
                || lengthy && followed && before != '.';
    }

    private boolean endsVolumeWord(int end) {
        int start = end;
        while (start > draft.start && CharSet.LETTER.contains(draft.free(start - 1))) {
            start--;
        }
        return VOL_WORDS.contains(text, start, end) || lower(start, end, "v");
    }

    /** {@code (20 Pt B)}. */
    private boolean isPartLetter(int start, int end) {
        int left = start - 1;
        return end - start == 1
                && CharSet.UPPER.contains(text.charAt(start))
                && draft.free(end) == ')'
                && left - 2 >= draft.start
                && draft.free(left) == ' '
                && (text.startsWithIgnoreCase("pt", left - 2)
                        || left - 4 >= draft.start && text.startsWithIgnoreCase("part", left - 4));
    }

    /** A season stands before a year or a semicolon, not at the end of a name. */
    private Kind season(int end) {
        char next = draft.free(end);
        char later = next == ' ' ? draft.free(end + 1) : next;
        return CharSet.DIGIT.contains(later) || later == ';' || later == '/'
                ? Kind.SEASON
                : Kind.NONE;
    }

    private Kind month(int start, int end) {
        return Months.at(text, start, end) > 0 && CharSet.UPPER.contains(text.charAt(start))
                ? Kind.MONTH
                : Kind.NONE;
    }

    /** Lower-case Roman page numbers, which stand after a colon or a dash only. */
    private Kind roman(int start, int end) {
        for (int i = start; i < end; i++) {
            if ("ivxlc".indexOf(text.charAt(i)) < 0) {
                return Kind.NONE;
            }
        }
        char c = start > draft.start ? draft.free(start - 1) : ' ';
        char d = start > draft.start + 1 ? draft.free(start - 2) : ' ';
        boolean announced = c == ':' || c == '-' || c == ' ' && (d == ':' || d == '.' || d == ',');
        return announced && end - start <= 7 ? Kind.LOCATOR : Kind.NONE;
    }

    private boolean lower(int start, int end, String word) {
        return end - start == word.length() && text.startsWith(word, start);
    }
}
