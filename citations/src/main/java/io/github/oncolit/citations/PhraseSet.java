package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A small set of lower-case ASCII phrases, looked up at a place in whatever case. The first letters
 * decide whether a phrase is compared at all, so that a place with none costs one look-up.
 */
final class PhraseSet {

    private final String[][] byLetter = new String[26][];
    private final TermStarts starts = new TermStarts();

    private PhraseSet(String[] phrases) {
        Arrays.fill(byLetter, new String[0]);
        String[] longestFirst = phrases.clone();
        Arrays.sort(longestFirst, Comparator.comparingInt(String::length).reversed());
        for (String phrase : longestFirst) {
            int letter = phrase.charAt(0) - 'a';
            String[] bucket = byLetter[letter];
            byLetter[letter] = Arrays.copyOf(bucket, bucket.length + 1);
            byLetter[letter][bucket.length] = phrase;
            starts.addAll(phrase);
        }
    }

    static PhraseSet of(String... phrases) {
        return new PhraseSet(phrases);
    }

    /** Adds the beginnings of the phrases to those of other terms. */
    void addTo(TermStarts beginnings) {
        for (String[] phrases : byLetter) {
            beginnings.addAll(phrases);
        }
    }

    /** The offset after the longest phrase at a place that no letter follows, or -1. */
    int end(Folded text, int at, int limit) {
        int letter = at < limit ? (text.charAt(at) | 0x20) - 'a' : -1;
        if (letter < 0 || letter >= 26 || !starts.mayBegin(text, at, limit)) {
            return -1;
        }
        for (String phrase : byLetter[letter]) {
            int end = at + phrase.length();
            if (text.startsWithIgnoreCase(phrase, at)
                    && (end >= limit || !CharSet.LETTER.contains(text.charAt(end)))) {
                return end;
            }
        }
        return -1;
    }
}
