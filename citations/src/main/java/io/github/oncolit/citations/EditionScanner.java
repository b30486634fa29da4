package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Takes the edition and the extent that end a book's title or its imprint.
 *
 * <pre>
 * edition = ordinal "ed" ["."] | "(" ordinal "ed" ["."] ")"        2nd ed. (AMA, NLM)
 *         | digits "." "Aufl" ["."]                                2. Aufl. (DIN ISO 690)
 * volume  = ("," | ".") "Vol" ["."] digits                         Vol. 2 (all styles)
 * extent  = digits "p" ["p"] ["."]                                 86 p. (NLM)
 * </pre>
 */
final class EditionScanner {

    private static final WordSet GERMAN = WordSet.of("aufl", "auflage");
    private static final int LONGEST_VOLUME = 3;

    private final WorkStretch stretch;
    private final Draft draft;
    private final Folded text;

    EditionScanner(WorkStretch stretch) {
        this.stretch = stretch;
        this.draft = stretch.draft;
        this.text = draft.folded;
    }

    /** Where a title that ends before a place does, less its extent, edition and volume. */
    int titleEnd(int end) {
        int volume = volume(stretch.from, extent(stretch.trim(stretch.from, end)));
        return volume(stretch.from, edition(stretch.from, volume));
    }

    /** Takes the edition that ends a title; the offset before it. */
    int edition(int start, int end) {
        int last = stretch.trim(start, end);
        int bracket = bracketedEdition(start, last);
        if (bracket > start) {
            return bracket;
        }
        int word = last;
        while (word > start && CharSet.ASCII_LETTER.contains(text.charAt(word - 1))) {
            word--;
        }
        boolean named =
                text.startsWithIgnoreCase("ed", word)
                                && (last - word <= 3 || text.startsWithIgnoreCase("edition", word))
                        || GERMAN.contains(text, word, last);
        if (!named || last - word < 2) {
            return end;
        }
        int at = word;
        while (at > start && " .".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        int ordinal = at;
        while (ordinal > start && CharSet.WORD.contains(text.charAt(ordinal - 1))) {
            ordinal--;
        }
        boolean number =
                ordinal < at
                        && (CharSet.DIGIT.contains(text.charAt(ordinal))
                                || Ordinals.is(text, ordinal, at));
        if (!number) {
            return end;
        }
        draft.put(Part.EDITION, ordinal, last);
        return ordinal;
    }

    /** {@code Title, Vol. 2}: takes the volume of a book; the offset before it. */
    private int volume(int start, int end) {
        int last = stretch.trim(start, end);
        int number = last;
        while (number > start && CharSet.DIGIT.contains(text.charAt(number - 1))) {
            number--;
        }
        int word = number;
        while (word > start && " .".indexOf(text.charAt(word - 1)) >= 0) {
            word--;
        }
        int wordEnd = word;
        while (word > start && CharSet.ASCII_LETTER.contains(text.charAt(word - 1))) {
            word--;
        }
        boolean volume =
                number < last
                        && last - number <= LONGEST_VOLUME
                        && LocusWords.isVolume(text, word, wordEnd)
                        && word - 2 > start
                        && ".,;(".indexOf(text.charAt(word - 2)) >= 0;
        if (!volume || draft.has(Part.VOLUME)) {
            return end;
        }
        draft.put(Part.VOLUME, number, last);
        draft.take(word, number);
        return word;
    }

    /** {@code (2nd ed.)} or {@code (ed. 2)}: where the bracket opens, or -1. */
    private int bracketedEdition(int start, int end) {
        if (end <= start || text.charAt(end - 1) != ')') {
            return -1;
        }
        int open = end - 1;
        while (open > start && end - open < 20 && text.charAt(open) != '(') {
            open--;
        }
        boolean named = false;
        boolean numbered = false;
        for (int i = open + 1; i + 2 < end; i++) {
            named |=
                    text.startsWithIgnoreCase("ed", i)
                            && !CharSet.LETTER.contains(text.charAt(i - 1));
            numbered |=
                    CharSet.DIGIT.contains(text.charAt(i))
                            || CharSet.DIGIT.contains(text.charAt(i + 1));
        }
        if (text.charAt(open) != '(' || !named || !numbered) {
            return -1;
        }
        draft.put(Part.EDITION, open + 1, end - 1);
        return open;
    }

    /** {@code Publisher. 86 p.}: takes the number of pages that ends a book; the offset before. */
    int extent(int end) {
        int at = end;
        while (at > stretch.from && " p.)".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        int number = at;
        while (number > stretch.from && CharSet.DIGIT.contains(text.charAt(number - 1))) {
            number--;
        }
        boolean pages =
                number > stretch.from
                        && number < at
                        && at < end
                        && text.charAt(at) == ' '
                        && at - number <= 4;
        if (!pages || " (".indexOf(text.charAt(number - 1)) < 0) {
            return end;
        }
        draft.take(number, end);
        return number;
    }
}
