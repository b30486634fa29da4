package io.github.oncolit.core.internal;

import java.util.BitSet;

/** An immutable set of UTF-16 code units. Membership costs one array look-up. */
public final class CharSet {

    /** {@code 0-9}; other digits are folded before they are looked at. */
    public static final CharSet DIGIT = range('0', '9');

    /** Space and line feed: all that folding leaves of white space. */
    public static final CharSet SPACE = of(" \n");

    /** {@code A-Z a-z}. */
    public static final CharSet ASCII_LETTER = range('A', 'Z').or(range('a', 'z'));

    /** Upper-case and title-case letters of any script. */
    public static final CharSet UPPER =
            where(c -> Character.isUpperCase(c) || Character.isTitleCase(c));

    /** Lower-case letters of any script. */
    public static final CharSet LOWER = where(Character::isLowerCase);

    /** Letters of any script, and the combining marks that follow them. */
    public static final CharSet LETTER =
            where(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);

    /** Letters and digits. */
    public static final CharSet WORD = LETTER.or(DIGIT);

    /**
     * Characters that print nothing: soft hyphen, zero-width spaces and joiners, direction marks.
     */
    public static final CharSet INVISIBLE =
            of("\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\u202A\u202B\u202C\u202D\u202E\uFEFF");

    private final long[] words;

    private CharSet(BitSet bits) {
        words = new long[(Character.MAX_VALUE + 1) >>> 6];
        System.arraycopy(bits.toLongArray(), 0, words, 0, bits.toLongArray().length);
    }

    /** A property of a character. */
    public interface Property {
        /** Whether {@code c} has it. */
        boolean test(char c);
    }

    /** The characters of a string. */
    public static CharSet of(String members) {
        return where(c -> members.indexOf(c) >= 0);
    }

    /** The characters from {@code first} to {@code last}. */
    public static CharSet range(char first, char last) {
        return where(c -> first <= c && c <= last);
    }

    /** The characters that have a property. */
    public static CharSet where(Property property) {
        BitSet bits = new BitSet(Character.MAX_VALUE + 1);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (property.test((char) c)) {
                bits.set(c);
            }
        }
        return new CharSet(bits);
    }

    /** The union with another set. */
    public CharSet or(CharSet other) {
        return where(c -> contains(c) || other.contains(c));
    }

    /** All that is not in this set. */
    public CharSet negate() {
        return where(c -> !contains(c));
    }

    /** Whether {@code c} is a member. */
    public boolean contains(char c) {
        return (words[c >>> 6] >>> c & 1) != 0;
    }
}
