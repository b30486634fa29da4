package io.github.oncolit.trials;

import io.github.oncolit.core.Diagnostic;

/** What can be odd about a trial identifier. */
public enum TrialIdCode implements Diagnostic.Code {
    /** {@code NCT 0170 2948}, {@code NCT01-702948}. */
    INNER_SEPARATOR("a separator inside the number"),
    /** {@code NCT0170-} at a line's end, {@code 2948} on the next. */
    LINE_BREAK("broken across lines"),
    /** A soft hyphen, a zero-width space, a character entity or a tag inside the identifier. */
    INVISIBLE_CHARACTER("invisible characters or markup inside"),
    /** Full-width or non-Western digits. */
    FOREIGN_DIGITS("digits of another width or script"),
    /** A Cyrillic or Greek letter that looks like a Latin one. */
    HOMOGLYPH("a letter of another script that looks the same"),
    /** {@code NCTO1702948}: a letter where a digit belongs. */
    LETTER_FOR_DIGIT("a letter in the place of a digit"),
    /** {@code ISCRTN}, {@code NTC}. */
    PREFIX_TYPO("the registry's prefix is misspelt"),
    /** The number stands alone; the registry's name is elsewhere in the sentence. */
    PREFIX_ELSEWHERE("the prefix is missing or printed elsewhere"),
    /** Only the last digits are printed, the rest is to be taken from the identifier before. */
    ELLIPTICAL("only the last digits are printed"),
    /** {@code ACTRN0126...}: the zero that early identifiers carried. */
    LEGACY_ZERO("a leading zero of the old form"),
    /** {@code 2022-501417-31} without its {@code -00}. */
    NO_VERSION("the version number is missing"),
    /**
     * An NCT number from NCT00025000 on that is no multiple of 13, as all but a few are. Nobody
     * documents it, so the number is suspect and not wrong.
     */
    SUSPECT_NUMBER("not a multiple of 13, unlike nearly all NCT numbers"),
    /** Too few or too many digits. */
    WRONG_LENGTH("a wrong number of digits"),
    /** The right number of digits in the wrong groups. */
    WRONG_GROUPING("digits grouped wrongly"),
    /** The check digits do not belong to the number. */
    CHECK_DIGIT("check digits that do not fit"),
    /** {@code IRCT2014090118997} without its {@code N1}. */
    NO_SUFFIX("the last part is missing"),
    /** {@code NCT12345678}: no such number was ever given out. */
    IMPLAUSIBLE_NUMBER("a number that the registry does not give out");

    private final String message;

    TrialIdCode(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }

    /** Whether an identifier of which this is said is malformed. */
    boolean isFatal() {
        return compareTo(WRONG_LENGTH) >= 0;
    }
}
