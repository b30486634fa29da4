package io.github.oncolit.core.internal;

/**
 * An immutable set of UTF-16 code units. Membership costs one array look-up. It is a record because
 * the fields of a record in a constant are constants too, so that the array costs no look-up.
 *
 * @param words a bit for each member, 64 units to a word; the words behind the last member are left
 *     out
 */
public record CharSet(long[] words) {

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

    /** A property of a character. */
    public interface Property {
        /** Whether {@code c} has it. */
        boolean test(char c);
    }

    /** The characters of a string. */
    public static CharSet of(String members) {
        char last = 0;
        for (int i = 0; i < members.length(); i++) {
            last = (char) Math.max(last, members.charAt(i));
        }
        long[] words = new long[members.isEmpty() ? 0 : (last >>> 6) + 1];
        for (int i = 0; i < members.length(); i++) {
            words[members.charAt(i) >>> 6] |= 1L << members.charAt(i);
        }
        return new CharSet(words);
    }

    /** The characters from {@code first} to {@code last}. */
    public static CharSet range(char first, char last) {
        long[] words = new long[(last >>> 6) + 1];
        for (int c = first; c <= last; c++) {
            words[c >>> 6] |= 1L << c;
        }
        return new CharSet(words);
    }

    /** The characters that have a property. */
    public static CharSet where(Property property) {
        long[] words = new long[(Character.MAX_VALUE + 1) >>> 6];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (property.test((char) c)) {
                words[c >>> 6] |= 1L << c;
            }
        }
        return new CharSet(words);
    }

    /** The union with another set. */
    public CharSet or(CharSet other) {
        long[] longer = words.length >= other.words.length ? words : other.words;
        long[] shorter = longer == words ? other.words : words;
        long[] union = longer.clone();
        for (int i = 0; i < shorter.length; i++) {
            union[i] |= shorter[i];
        }
        return new CharSet(union);
    }

    /** All that is not in this set. */
    public CharSet negate() {
        long[] rest = new long[(Character.MAX_VALUE + 1) >>> 6];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = i < words.length ? ~words[i] : -1L;
        }
        return new CharSet(rest);
    }

    /** Whether {@code c} is a member. */
    public boolean contains(char c) {
        int word = c >>> 6;
        return word < words.length && (words[word] >>> c & 1) != 0;
    }
}
