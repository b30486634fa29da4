package io.github.oncolit.trials;

import io.github.oncolit.core.Span;

/**
 * Abbreviations in parentheses behind the words that they abbreviate.
 *
 * <pre>{@code
 * definition = words, "(", letters, ")" ;
 * }</pre>
 *
 * <p>The letters are looked for from right to left in the words before, the first of them at a
 * word's start (Schwartz and Hearst, Pac Symp Biocomput 2003). A trial's name abbreviates its
 * title, of which most words have capitals; what abbreviates words in small letters is a disease, a
 * method or a substance. At most {@value #REACH} characters are looked at.
 */
final class TrialAbbreviations {

    private static final int REACH = 220;
    private static final int SPARE = 2;

    private final TrialText text;

    TrialAbbreviations(TrialText text) {
        this.text = text;
    }

    /** Whether a word stands in parentheses behind words in small letters that it abbreviates. */
    boolean isCommonDefinition(Span word) {
        if (text.raw(word.start() - 1) != '(' || text.raw(word.end()) != ')') {
            return false;
        }
        int start = expansion(word);
        return start >= 0 && capitalised(start, word.start()) <= 1;
    }

    /** Whether a word is made of the first letters of the words before it, or of the last one's. */
    boolean isInitials(Span word) {
        String letters = letters(word);
        int at = word.start() - 1;
        int left = letters.length() - 1;
        int lastWord = -1;
        while (at > 0 && left >= 0 && word.start() - at < REACH) {
            boolean first = text.isLetter(at) && !text.isLetter(at - 1);
            if (first && lastWord < 0) {
                lastWord = at;
            }
            if (first) {
                if (text.fold(at) != letters.charAt(left)) {
                    break;
                }
                left--;
            }
            at--;
        }
        return left < 0 || lastWord >= 0 && isWithin(letters, lastWord);
    }

    private boolean isWithin(String letters, int word) {
        int found = 0;
        for (int i = word; text.isLetter(i) && found < letters.length(); i++) {
            found += text.fold(i) == letters.charAt(found) ? 1 : 0;
        }
        return found == letters.length();
    }

    /** Where the words start that a word abbreviates, or -1. */
    private int expansion(Span word) {
        String letters = letters(word);
        int left = letters.length() - 1;
        int words = 0;
        for (int at = word.start() - 2; at >= 0 && word.start() - at < REACH; at--) {
            char c = text.fold(at);
            if (c == '\n' || c == '.' || c == '(' || c == ';') {
                return -1;
            }
            boolean first = text.isLetter(at) && !text.isWord(at - 1);
            if (c == letters.charAt(left) && (left > 0 || first)) {
                if (left == 0) {
                    return at;
                }
                left--;
            }
            words += first ? 1 : 0;
            if (words > letters.length() + SPARE) {
                return -1;
            }
        }
        return -1;
    }

    private String letters(Span word) {
        return text.upper(word.start(), word.end()).replace("-", "");
    }

    private int capitalised(int from, int to) {
        int capitals = 0;
        for (int i = from; i < to - 1; i++) {
            capitals += text.isUpper(i) && !text.isWord(i - 1) ? 1 : 0;
        }
        return capitals;
    }
}
