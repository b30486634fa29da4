package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/** Generational suffixes: {@code Jr}, {@code Sr.}, {@code 3rd}, {@code III}. */
final class Suffixes {

    private static final String[] WORDS = {"Jr", "Sr", "2nd", "3rd", "4th", "III", "II", "IV"};

    private static final CharSet FIRST = CharSet.of("JSI234");

    private Suffixes() {}

    /** The offset after the suffix at a place, or -1. */
    static int end(Folded text, int at, int limit) {
        if (at >= limit || !FIRST.contains(text.charAt(at))) {
            return -1;
        }
        for (String word : WORDS) {
            int end = at + word.length();
            if (end <= limit
                    && text.startsWith(word, at)
                    && (end == limit || !CharSet.WORD.contains(text.charAt(end)))) {
                boolean dot = end < limit && text.charAt(end) == '.' && word.endsWith("r");
                boolean ends = dot && (end + 1 == limit || text.charAt(end + 1) != ',');
                return dot && !ends ? end + 1 : end;
            }
        }
        return -1;
    }
}
