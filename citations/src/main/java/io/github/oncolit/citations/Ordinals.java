package io.github.oncolit.citations;

import io.github.oncolit.core.internal.Folded;

/** Ordinal numbers of editions in words. */
final class Ordinals {

    private static final WordSet WORDS =
            WordSet.of(
                    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                    "ninth", "tenth", "revised", "rev", "new");

    private Ordinals() {}

    static boolean is(Folded text, int from, int to) {
        return WORDS.contains(text, from, to);
    }
}
