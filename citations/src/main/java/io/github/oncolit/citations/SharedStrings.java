package io.github.oncolit.citations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The strings of short pieces of text. Numbers up to that of this century's last year and initials
 * of one or two letters recur in every reference, so that each has one string for all of them.
 */
final class SharedStrings {

    private static final int LETTERS = 26;
    private static final int LONGEST_NUMBER = 4;
    private static final String[] NUMBERS = numbers();
    private static final String[] INITIALS = initials();
    private static final List<Optional<String>> OPTIONALS =
            Arrays.stream(INITIALS).map(Optional::of).toList();

    private SharedStrings() {}

    private static String[] numbers() {
        String[] numbers = new String[2100];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.toString(i);
        }
        return numbers;
    }

    private static String[] initials() {
        String[] initials = new String[LETTERS * (LETTERS + 1)];
        for (int i = 0; i < initials.length; i++) {
            String last = String.valueOf((char) ('A' + i % LETTERS));
            initials[i] = i < LETTERS ? last : (char) ('A' + i / LETTERS - 1) + last;
        }
        return initials;
    }

    /** The characters between two offsets, or empty if there are none. */
    static Optional<String> optional(String text, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return Optional.empty();
        }
        int shared = initials(text, from, length);
        return shared < 0 ? Optional.of(text.substring(from, to)) : OPTIONALS.get(shared);
    }

    /** The characters between two offsets. */
    static String slice(String text, int from, int to) {
        int length = to - from;
        if (length == 0 || length > LONGEST_NUMBER) {
            return text.substring(from, to);
        }
        char first = text.charAt(from);
        int shared = first <= '9' ? number(text, from, to) : initials(text, from, length);
        return shared < 0
                ? text.substring(from, to)
                : first <= '9' ? NUMBERS[shared] : INITIALS[shared];
    }

    /** The number between two offsets, or -1 if it has no shared string. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number == 0 && i > from) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number < NUMBERS.length ? number : -1;
    }

    /** The place of one or two capitals among the initials, or -1. */
    private static int initials(String text, int from, int length) {
        if (length > 2) {
            return -1;
        }
        int first = text.charAt(from) - 'A';
        int second = length == 2 ? text.charAt(from + 1) - 'A' : 0;
        boolean capitals = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
        return !capitals ? -1 : length == 1 ? first : (first + 1) * LETTERS + second;
    }
}
