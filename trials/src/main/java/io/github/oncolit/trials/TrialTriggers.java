package io.github.oncolit.trials;

/**
 * Which digits and capitals of a text are worth a closer look. Nearly all are not: a short number
 * behind a word that ends no registry's prefix, a capital with small letters behind it. Telling so
 * takes a look or two at the neighbours, and is all that most of a text costs.
 *
 * <pre>{@code
 * number = 8 * digit, { digit } | "20", 2 * digit, dash, digit | 4 * digit, capital
 *        | ending, { separator }, { digit } | capital, { separator }, 5 * digit, { digit } ;
 * ending = (* last letters of a registry's prefix or of a label like "number" *) ;
 * word   = capital, ( capital | digit | { small }, "-", capital ) | "All"
 *        | capital, { small }, " ", ( "tr" | "st" ) ;
 * }</pre>
 */
final class TrialTriggers {

    private static final char END = TrialText.END;
    private static final int LONG = 8;
    private static final int MEDIUM = 5;
    private static final int GAP = 7;
    private static final int LETTER_BITS = 5;
    private static final byte SEPARATOR = 1;
    private static final byte LETTER = 2;
    private static final byte DOUBTFUL = 3;
    private static final byte[] LEFT = left();
    private static final boolean[] ENDINGS = endings();

    private final TrialText text;
    private final char[] chars;

    TrialTriggers(TrialText text, char[] chars) {
        this.text = text;
        this.chars = chars;
    }

    /** What a character before a number says of it. */
    private static byte[] left() {
        byte[] left = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < left.length; c++) {
            char folded = TrialText.folded((char) c);
            if (folded >= 'A' && folded <= 'Z') {
                left[c] = c < 128 ? LETTER : DOUBTFUL;
            } else if (folded == 0 || c == '>') {
                left[c] = DOUBTFUL;
            } else if (TrialPrefixScanner.isSeparator(folded)) {
                left[c] = SEPARATOR;
            }
        }
        return left;
    }

    /** The last three letters of all that may stand before a number and make it an identifier. */
    private static boolean[] endings() {
        boolean[] endings = new boolean[1 << 3 * LETTER_BITS];
        for (TrialIdGrammars.Grammar grammar : TrialIdGrammars.all()) {
            for (String prefix : grammar.prefixes()) {
                addEnding(endings, prefix.replace("-", ""));
                addEnding(endings, prefix.replace('-', ' '));
                addEnding(endings, prefix.replace("-", "") + 'S');
            }
        }
        TrialPrefixScanner.labelWords().forEach(label -> addEnding(endings, label));
        addEnding(endings, "NL");
        return endings;
    }

    private static void addEnding(boolean[] endings, String word) {
        int last = word.length() - 1;
        char second = last < 1 ? ' ' : word.charAt(last - 1);
        char first = last < 2 || second == ' ' ? ' ' : word.charAt(last - 2);
        endings[key(first, second, word.charAt(last))] = true;
    }

    /** The low bits of a letter are its place in the alphabet; those of a space are 0. */
    private static int key(int first, int second, int third) {
        return (first & 31) << 2 * LETTER_BITS | (second & 31) << LETTER_BITS | third & 31;
    }

    /** Whether an identifier's number may be the run of digits between two offsets. */
    boolean mayBeNumber(int at, int end) {
        int length = end - at;
        if (length >= LONG || chars[at] > '9') {
            return true;
        }
        boolean bent =
                TrialDigits.meant(text.raw(end)) != END
                        && (text.isDigit(end + 1) || TrialDigits.meant(text.raw(end + 1)) != END);
        if (bent || length == 4 && (text.isUpper(end) || isYear(at, end))) {
            return true;
        }
        return at > 0 && isLed(at, length);
    }

    /** Whether digits come behind a year's dash, more than another year has. */
    private boolean isYear(int at, int end) {
        if (chars[at] != '2' || chars[at + 1] != '0') {
            return false;
        }
        int next = end;
        while (next - end < GAP && (text.isSpace(next) || text.fold(next) == '-')) {
            next++;
        }
        char c = text.fold(next);
        boolean number = text.isDigit(next) || TrialDigits.meant(text.raw(next)) != END;
        boolean digits = number && (text.isDigit(next + 4) || !isDigits(next + 1, next + 5));
        return next > end && digits || c == '\0' || c == '&' || c == '<';
    }

    /** Whether only plain digits and separators stand in a stretch. */
    private boolean isDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.raw(i);
            if (c > 127 || c == '&' || c == '<' || c >= 'A') {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands left of a number, behind separators, may be a prefix or label. */
    private boolean isLed(int at, int length) {
        int left = at - 1;
        int limit = Math.max(0, at - GAP);
        while (left > limit && LEFT[chars[left]] == SEPARATOR) {
            left--;
        }
        char third = chars[left];
        if (LEFT[third] != LETTER) {
            return LEFT[third] == DOUBTFUL || chars[at - 1] == ';';
        }
        if (length >= MEDIUM && (third <= 'Z' || left == at - 1)) {
            return true;
        }
        char second = left < 1 ? ' ' : chars[left - 1];
        char first = left < 2 ? ' ' : chars[left - 2];
        if (LEFT[second] != LETTER) {
            return LEFT[second] == DOUBTFUL || ENDINGS[key(' ', ' ', third)];
        }
        boolean letter = LEFT[first] == LETTER;
        return LEFT[first] == DOUBTFUL
                || ENDINGS[key(letter ? first : ' ', second, third)]
                || ENDINGS[key(' ', second, third)] && left == at - 1
                || left == at - 1 && isBrazilian(at);
    }

    /** Whether letters glued to a number start behind {@code RBR-}. */
    private boolean isBrazilian(int at) {
        int start = at;
        while (at - start < MEDIUM && text.isWord(start - 1)) {
            start--;
        }
        return text.startsWith("RBR", start - 4);
    }

    /**
     * Where to go on behind a word that neither a trial's name nor a group's may start with, or -1
     * if one may.
     */
    int plainEnd(int at) {
        char c = text.raw(at + 1);
        if (c >= 'A' && c <= 'Z') {
            return isPair(at) ? at + 2 : -1;
        }
        int end = at + 1;
        while (c >= 'a' && c <= 'z' || c == '-' && end > at + 1) {
            c = text.raw(++end);
        }
        boolean alone = end == at + 1;
        boolean mixed = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c > 127 && c < END;
        return mixed || alone && (c == '-' || c == '.') || !alone && isNamed(at, end) ? -1 : end;
    }

    /** Whether trial or study may come behind a capitalised word, or a number behind either. */
    private boolean isNamed(int at, int end) {
        if (text.raw(at) == 'A' && text.raw(at + 1) == 'l' && text.raw(at + 2) == 'l') {
            return true;
        }
        if (!text.isSpace(end)) {
            return false;
        }
        char next = text.fold(end + 1);
        return switch (next) {
            case 'T' -> text.fold(end + 2) == 'R';
            case 'S' -> text.fold(end + 2) == 'T';
            case ' ', '\n', '\0' -> true;
            default -> next <= '9' && end - at == 5;
        };
    }

    /** Whether no more than two capitals stand at an offset, as in CI, and no number behind. */
    private boolean isPair(int at) {
        char c = text.raw(at + 2);
        boolean ended = c == ' ' || c == ')' || c == ',' || c == '.' || c == ';' || c == ']';
        char next = text.raw(at + 3);
        return ended && !(next >= '0' && next <= '9') && next <= 127;
    }
}
