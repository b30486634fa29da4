package io.github.oncolit.citations;

import io.github.oncolit.citations.LocusTokens.Kind;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Tells page numbers with letters, and numbers glued to a name, from words that end in digits.
 *
 * <pre>
 * locator = letters digits [letters] | digits letters       e12164, S498, 16S, TPS4593a, eadf1329
 * glued   = name digits                                     Science2000; Trop42: 485
 * </pre>
 *
 * <p>Letters lead a number only behind a mark, a word of a locus or another number.
 */
final class LocusLocators {

    private static final WordSet ORDINALS = WordSet.of("st", "nd", "rd", "th");

    private LocusLocators() {}

    /** {@code e12164}, {@code S498}, {@code 16S}, {@code TPS4593a}, {@code eadf1329}. */
    static Kind classify(Draft draft, int start, int end, int digits, int floor) {
        Folded text = draft.folded;
        int lead = start;
        while (lead < end && CharSet.ASCII_LETTER.contains(text.charAt(lead))) {
            lead++;
        }
        int middle = lead;
        while (middle < end && CharSet.DIGIT.contains(text.charAt(middle))) {
            middle++;
        }
        int tail = middle;
        while (tail < end && CharSet.ASCII_LETTER.contains(text.charAt(tail))) {
            tail++;
        }
        if (lead == start && tail - middle <= 3 && tail < end && middle - lead <= 4) {
            return Kind.LOCATOR;
        }
        if (lead == start && end - middle == 2 && ORDINALS.contains(text, middle, end)) {
            return Kind.NONE;
        }
        boolean article = LocusWords.isArticle(text, start, lead);
        if (lead - start > 6 && !article || middle - lead != digits || end - middle > 5) {
            return Kind.NONE;
        }
        if (lead > start && end - middle > 2) {
            return Kind.NONE;
        }
        if (end - middle > 2 && !text.startsWithIgnoreCase("suppl", middle)) {
            return Kind.NONE;
        }
        int left = start;
        while (left > floor && draft.free(left - 1) == ' ') {
            left--;
        }
        char c = left > draft.start ? draft.free(left - 1) : ' ';
        boolean announced =
                ":,.;()[]-".indexOf(c) >= 0 || left == floor || endsKeyword(draft, left);
        return announced || lead == start ? Kind.LOCATOR : Kind.NONE;
    }

    private static boolean endsKeyword(Draft draft, int end) {
        Folded text = draft.folded;
        int start = end;
        while (start > draft.start && CharSet.WORD.contains(draft.free(start - 1))) {
            start--;
        }
        Kind kind =
                start < end && !CharSet.DIGIT.contains(text.charAt(start))
                        ? LocusWords.word(draft, start, end)
                        : Kind.NONE;
        return kind != Kind.NONE || start < end && CharSet.DIGIT.contains(text.charAt(end - 1));
    }

    /**
     * {@code Science2000;}, {@code Pays Trop42: 485}: a number that lost the space before it.
     *
     * @return where the number starts, or -1
     */
    static int glued(Draft draft, int start, int end, boolean followed) {
        Folded text = draft.folded;
        int number = end;
        while (number > start && CharSet.DIGIT.contains(text.charAt(number - 1))) {
            number--;
        }
        int letters = number - start;
        if (number == end || letters < 1 || !isLetters(text, start, number)) {
            return -1;
        }
        char next = draft.free(end);
        char before = start > draft.start ? draft.free(start - 1) : ' ';
        boolean year =
                end - number == 4
                        && (next == ';' || next == '(')
                        && Years.value(text, number, end) > 0;
        char later = next == ' ' ? draft.free(end + 1) : next;
        int mark = start;
        while (mark > draft.start && draft.free(mark - 1) == ' ') {
            mark--;
        }
        boolean page = mark > draft.start && ":;,".indexOf(draft.free(mark - 1)) >= 0;
        boolean volume =
                followed
                        && !page
                        && letters >= 3
                        && end - number <= 4
                        && (before == ' ' || before == '.')
                        && (later == ':' || later == '(' || later == ',');
        boolean section =
                followed
                        && letters == 1
                        && CharSet.UPPER.contains(text.charAt(start))
                        && (before == ' ' || before == '.')
                        && (later == ',' || later == '(' && draft.free(end + 1) != 'R');
        return year || volume || section ? number : -1;
    }

    private static boolean isLetters(Folded text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!CharSet.LETTER.contains(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
