package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/** The words for authors left out: {@code et al}, {@code et. al.}, {@code and others}. */
final class EtAl {

    private static final String[] WORDS = {
        "et al",
        "et. al",
        "et.al",
        "et  al",
        "et alii",
        "et-al",
        "and others",
        "and colleagues",
        "and coworkers",
        "and co-workers",
        "& al",
        "etal",
        "u.a"
    };

    private EtAl() {}

    /** The offset after the words and their stop, or -1. */
    static int end(Folded text, int at, int limit) {
        char first = at < limit ? text.charAt(at) : ' ';
        if (first != 'e' && first != 'E' && first != 'a' && first != '&' && first != 'u') {
            return -1;
        }
        for (String words : WORDS) {
            int end = at + words.length();
            if (end <= limit
                    && text.startsWithIgnoreCase(words, at)
                    && (end == limit || !CharSet.LETTER.contains(text.charAt(end)))) {
                return end < limit && text.charAt(end) == '.' ? end + 1 : end;
            }
        }
        return -1;
    }
}
