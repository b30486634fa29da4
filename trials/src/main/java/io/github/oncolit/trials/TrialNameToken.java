package io.github.oncolit.trials;

/**
 * A word that may be a trial's name: letters and digits with single hyphens between them, starting
 * with a capital. Reused from word to word, since a text has very many.
 */
final class TrialNameToken {

    static final int LONGEST = 30;

    private static final int VOWELS = letters("AEIOUY");
    private static final int ROMAN = letters("IVX");

    private final TrialText text;
    int start;
    int end;
    int capitals;
    int smalls;
    int digits;
    int vowels;
    int roman;
    int lettersEnd;
    private int hyphen;

    TrialNameToken(TrialText text) {
        this.text = text;
    }

    /** A set of capitals, one bit each. */
    private static int letters(String capitals) {
        int set = 0;
        for (int i = 0; i < capitals.length(); i++) {
            set |= 1 << capitals.charAt(i) - 'A';
        }
        return set;
    }

    /** Reads the word at an offset; false if it is too long to be a name. */
    boolean read(int from) {
        start = from;
        end = from;
        capitals = 0;
        smalls = 0;
        digits = 0;
        vowels = 0;
        roman = 0;
        lettersEnd = -1;
        hyphen = -1;
        while (end - from <= LONGEST) {
            char c = text.raw(end);
            if (c >= 'A' && c <= 'Z') {
                capitals++;
                vowels += VOWELS >>> c - 'A' & 1;
                roman += ROMAN >>> c - 'A' & 1;
            } else if (c >= 'a' && c <= 'z') {
                smalls++;
                vowels += VOWELS >>> c - 'a' & 1;
            } else if (c >= '0' && c <= '9') {
                digits++;
                lettersEnd = lettersEnd < 0 ? end : lettersEnd;
            } else if (isHyphen(c) && isInner(text.raw(end + 1))) {
                hyphen = end;
            } else {
                break;
            }
            end++;
        }
        lettersEnd = lettersEnd < 0 ? end : lettersEnd;
        return end - from <= LONGEST;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }

    private static boolean isInner(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    int letters() {
        return capitals + smalls;
    }

    /** Whether the word is made like a name: capitals beyond the first, or a number hung on. */
    boolean isAcronym() {
        boolean numbered = digits > 0 && lettersEnd > start && letters() >= 4;
        boolean plural = smalls == 1 && text.raw(end - 1) == 's' && digits == 0;
        return letters() > roman + (roman > 0 && digits == 0 && letters() < 5 ? 1 : 0)
                && !isHungOn()
                && letters() >= 2
                && digits <= 4
                && !plural
                && (capitals >= 2 || numbered);
    }

    /** Whether a small word or a citation's number is hung on: {@code IRB-approved}. */
    private boolean isHungOn() {
        boolean cited =
                capitals == 1
                        && digits >= 2
                        && lettersEnd == end - digits
                        && text.isLetter(lettersEnd - 1);
        boolean small = hyphen > start && !text.isUpper(hyphen + 1) && !text.isDigit(hyphen + 1);
        return cited || small && end - hyphen > 4;
    }

    /** Whether it is two capitalised words with a hyphen: {@code Flexible-Dose}. */
    boolean isCompound() {
        return hyphen > start
                && capitals == 2
                && digits == 0
                && smalls > 3
                && text.isUpper(hyphen + 1);
    }

    /** Whether it is a capital followed by small letters only. */
    boolean isCapitalised() {
        return capitals == 1 && smalls >= 3 && digits == 0;
    }

    /** Whether it is on one of the lists of what names no trial. */
    boolean isRefused() {
        if (TrialNameTables.isRefused(text, start, end)) {
            return true;
        }
        int number = end;
        while (number > start && text.isDigit(number - 1)) {
            number--;
        }
        int letters = text.fold(number - 1) == '-' ? number - 1 : number;
        return number < end
                && letters > start
                && (TrialNameTables.isDrugCode(text, start, letters)
                        || TrialNameTables.isRefused(text, start, letters));
    }
}
