package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/** The lower-case words that belong to family names: {@code van}, {@code de}, {@code d'}. */
final class Particles {

    private static final int LONGEST = 4;

    private static final WordSet WORDS =
            WordSet.of(
                    "van", "von", "vom", "der", "den", "de", "del", "della", "dal", "dalla", "dei",
                    "degli", "di", "da", "das", "do", "dos", "du", "des", "la", "le", "les", "lo",
                    "li", "las", "los", "ter", "ten", "te", "tot", "zu", "zur", "zum", "af", "av",
                    "el", "al", "bin", "ben", "ibn", "abu", "op", "in", "'t", "s'", "d'", "l'", "y",
                    "e", "het", "een", "san", "st", "dell", "abd");

    private Particles() {}

    /** Whether the word at a place is a particle in capitals: {@code VAN}. */
    static boolean isCapital(Folded text, int start, int end) {
        return end - start > 1
                && CharSet.UPPER.contains(text.charAt(start + 1))
                && WORDS.contains(text, start, end);
    }

    /** Whether the word at a place is a particle; {@code al-} and {@code d'} may be glued on. */
    static boolean is(Folded text, int start, int end) {
        int stop = start;
        while (stop < end && text.charAt(stop) != '-' && text.charAt(stop) != '\'') {
            stop++;
        }
        if (stop < end && stop > start && text.charAt(stop) == '\'') {
            return stop - start <= LONGEST;
        }
        stop = stop == start ? end : stop;
        return stop - start <= LONGEST
                && CharSet.LOWER.contains(text.charAt(start == stop ? start : stop - 1))
                && WORDS.contains(text, start, stop);
    }
}
