package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import java.util.Arrays;

/**
 * The words and numbers of a locus, with the punctuation before each, their kinds and the roles
 * that were found for them.
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

    int count;

    /**
     * The tokens in one array. A third number holds the marks before a token in its lower half, the
     * kind above them, and in the highest byte one more than the role, or zero.
     */
    private int[] numbers = new int[USUAL];

    Kind kind(int token) {
        return KINDS[numbers[token * NUMBERS + 2] >>> KIND & 0xFF];
    }

    void kind(int token, Kind kind) {
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

    /** Adds a token behind the others. */
    void add(int start, int end, int punctuation, Kind kind) {
        int at = count * NUMBERS;
        if (at == numbers.length) {
            numbers = Arrays.copyOf(numbers, at * 2);
        }
        numbers[at] = start;
        numbers[at + 1] = end;
        numbers[at + 2] = punctuation | kind.ordinal() << KIND;
        count++;
    }
}
