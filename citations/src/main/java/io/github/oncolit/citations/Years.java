package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/** Years of publication: {@code 1998}, {@code 2014a}. */
final class Years {

    private static final int FIRST = 1500;
    private static final int LAST = 2099;

    private Years() {}

    /** The offset after the four digits of a year and its letter, or -1. */
    static int at(Folded text, int at, int limit) {
        if (at + 4 > limit || at > 0 && CharSet.WORD.contains(text.charAt(at - 1))) {
            return -1;
        }
        return value(text, at, limit);
    }

    /** The same without a look at what stands before. */
    static int value(Folded text, int at, int limit) {
        if (at + 4 > limit) {
            return -1;
        }
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            char c = text.charAt(i);
            if (!CharSet.DIGIT.contains(c)) {
                return -1;
            }
            year = year * 10 + c - '0';
        }
        int end = at + 4;
        if (end < limit && text.charAt(end) >= 'a' && text.charAt(end) <= 'h') {
            end++;
        }
        boolean ends = end == limit || !CharSet.WORD.contains(text.charAt(end));
        return ends && year >= FIRST && year <= LAST ? end : -1;
    }
}
