package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/** The words of an imprint: publishers, capitals, commas. */
final class ImprintWords {

    private final Draft draft;
    private final Folded text;

    ImprintWords(Draft draft) {
        this.draft = draft;
        this.text = draft.folded;
    }

    /** Whether a word of publishers or organisations stands in a stretch. */
    boolean isPublisher(int start, int end) {
        return ImprintParser.PUBLISHERS.anyIn(text, start, end)
                || CollectiveParser.ORGANIZATIONS.anyIn(text, start, end);
    }

    boolean hasDigit(int start, int end) {
        for (int i = start; i < end; i++) {
            if (CharSet.DIGIT.contains(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words but the small ones begin with a capital. */
    boolean isCapital(int start, int end) {
        if (start >= end || !CharSet.UPPER.contains(text.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (CharSet.LOWER.contains(text.charAt(i))
                    && CharSet.SPACE.contains(text.charAt(i - 1))) {
                int word = i;
                while (word < end && CharSet.LETTER.contains(text.charAt(word))) {
                    word++;
                }
                if (word - i > 3 && !ImprintParser.PUBLISHERS.contains(text, i, word)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The last comma of a stretch, or -1. */
    int lastComma(int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (text.charAt(i) == ',') {
                return i;
            }
        }
        return -1;
    }

    /** The first place behind spaces and marks. */
    int forward(int from, int to) {
        int at = from;
        while (at < to && " \n.,;:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The place behind the last word that is not taken. */
    int trim(int from, int to) {
        int at = to;
        while (at > from
                && (" \n.,;:(".indexOf(text.charAt(at - 1)) >= 0 || draft.mask.isTaken(at - 1))) {
            at--;
        }
        return at;
    }
}
