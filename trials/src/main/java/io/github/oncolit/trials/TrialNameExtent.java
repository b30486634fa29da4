package io.github.oncolit.trials;

/**
 * How far a trial's name goes beyond its first word.
 *
 * <pre>{@code
 * family = known name, [ "-" | " " ], [ letters ], 1-3 digits, [ capitals ] ;
 * name   = word, [ " ", ( 1-3 digits | roman | word ) ] ;
 * }</pre>
 */
final class TrialNameExtent {

    /** The most digits of a name's number. */
    static final int NUMBER = 4;

    private static final int PART = 10;

    private final TrialText text;
    private final TrialNameCues cues;
    private final TrialNameToken second;

    TrialNameExtent(TrialText text, TrialNameCues cues) {
        this.text = text;
        this.cues = cues;
        this.second = new TrialNameToken(text);
    }

    /** The end of a known family's name with its number, or 0. */
    int familyEnd(TrialNameToken token) {
        int end = TrialNameTables.familyEnd(text, token.start);
        if (end == token.start || token.capitals < 2 || text.isLetter(end)) {
            return 0;
        }
        boolean spaced = text.fold(end) == ' ';
        int part = spaced || text.fold(end) == '-' ? end + 1 : end;
        int number = part;
        while (number - part < PART && text.isLetter(number)) {
            number++;
        }
        if (number > part && spaced) {
            if (text.fold(number) != ' ' || !text.isDigit(number + 3)) {
                return 0;
            }
            number++;
        }
        int stop = digitsEnd(number);
        boolean distinct = stop - number >= 2 || end - token.start > 6;
        return stop > number && stop - number <= 3 && (!spaced || distinct) ? suffixEnd(stop) : 0;
    }

    /** The end of capitals behind a number, as in {@code CheckMate 9LA}; 0 if it is no number. */
    private int suffixEnd(int stop) {
        int end = stop;
        while (end - stop < 2 && text.isUpper(end)) {
            end++;
        }
        boolean number = !text.isDigit(stop) && !isDecimal(stop) && text.raw(stop) != '%';
        return number ? text.isWord(end) ? stop : end : 0;
    }

    /** The name's end with a number, a Roman number or a second word of the same make behind it. */
    int nameEnd(TrialNameToken token) {
        int end = token.end;
        if (text.fold(end) != ' ' || token.digits > 0) {
            return end;
        }
        int digits = digitsEnd(end + 1);
        if (digits > end + 1
                && digits - end - 1 <= 3
                && !text.isWord(digits)
                && !isDecimal(digits)
                && cues.trialAfter(digits)) {
            return digits;
        }
        int roman = end + 1;
        while (roman - end < 5 && (text.raw(roman) == 'I' || text.raw(roman) == 'V')) {
            roman++;
        }
        if (roman > end + 1 && !text.isWord(roman) && cues.trialNext(roman)) {
            return roman;
        }
        boolean word = second.read(end + 1) && second.capitals >= 2 && second.letters() >= 4;
        return word && !second.isRefused() && !text.isWord(second.end) ? second.end : end;
    }

    boolean isDecimal(int at) {
        return text.fold(at) == '.' && text.isDigit(at + 1);
    }

    int digitsEnd(int from) {
        int at = from;
        while (at - from <= NUMBER && text.isDigit(at)) {
            at++;
        }
        return at;
    }
}
