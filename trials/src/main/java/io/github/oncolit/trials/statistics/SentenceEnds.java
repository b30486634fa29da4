package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Tells where sentences end.
 *
 * <pre>
 * end   = stop | break
 * stop  = [.!?] { quote | bracket } space , what is not in lower case; not after "vs", "Dr" or an initial
 * break = line feed , ( blank line | mark of a list | capital after a short, finished line )
 * </pre>
 *
 * A line is not finished that ends inside of brackets, with a comma or with a small word. Looks are
 * bounded by the white space and the word beside a stop.
 */
final class SentenceEnds {

    private static final int SHORT_LINE = 60;
    private static final int ASIDE = 80;
    private static final int LONGEST_ABBREVIATION = 6;

    private static final String[] ABBREVIATIONS = {
        "vs", "dr", "fig", "approx", "cf", "al", "eg", "ie", "resp", "prof", "st", "figs", "mr"
    };

    /** Words that end no sentence and no cell of a table. */
    private static final String[] SMALL_WORDS = {
        "the", "a", "an", "of", "in", "with", "and", "for", "to", "was", "were", "than", "versus",
        "vs"
    };

    private final Folded text;
    private int end;
    private int lineStart;
    private int start;

    SentenceEnds(Folded text) {
        this.text = text;
    }

    /** Begins a stretch of the text. */
    void begin(Span stretch) {
        end = stretch.end();
        lineStart = stretch.start();
        start = lineStart;
    }

    /** Whether a line feed ends a sentence; to be asked about each of them in turn. */
    boolean breaks(int newline) {
        boolean breaks = endsAt(newline);
        start = breaks ? newline + 1 : start;
        return breaks;
    }

    private boolean endsAt(int newline) {
        int length = newline - lineStart;
        lineStart = newline + 1;
        int next = newline + 1;
        while (next < end && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= end || text.charAt(next) == '\n') {
            return true;
        }
        char c = text.charAt(next);
        return "-*#|>@\u2022\u27A2".indexOf(c) >= 0
                || length < SHORT_LINE && CharSet.UPPER.contains(c) && !isUnfinished(newline);
    }

    /** Whether a line breaks off where no sentence ends: {@code (95%}, {@code in the}. */
    private boolean isUnfinished(int newline) {
        int last = newline;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        if (last > start && (text.charAt(last - 1) == ',' || text.charAt(last - 1) == ';')) {
            return true;
        }
        int depth = 0;
        for (int i = last - 1; i >= Math.max(start, last - ASIDE); i--) {
            char c = text.charAt(i);
            depth += c == ')' || c == ']' ? 1 : c == '(' || c == '[' ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        for (String word : SMALL_WORDS) {
            int before = last - word.length() - 1;
            if (before >= start
                    && text.charAt(before) == ' '
                    && text.startsWith(word, before + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character ends a sentence by its sign. */
    boolean isStop(char c, int at) {
        if (c != '.' && c != '!' && c != '?' || c == '.' && NumberScanner.startsAt(text, at)) {
            return false;
        }
        int next = at + 1;
        while (next < end && "\"')]".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < end && !CharSet.SPACE.contains(text.charAt(next))) {
            return false;
        }
        while (next < end && CharSet.SPACE.contains(text.charAt(next))) {
            next++;
        }
        return next >= end
                || !(CharSet.LOWER.contains(text.charAt(next)) && !startsEndpoint(next)
                        || ".,;)]".indexOf(text.charAt(next)) >= 0
                        || c == '.' && abbreviates(at));
    }

    /** {@code rPFS} and {@code mOS} start sentences too. */
    private boolean startsEndpoint(int i) {
        return i + 1 < end && CharSet.UPPER.contains(text.charAt(i + 1));
    }

    private boolean abbreviates(int stop) {
        int start = stop;
        while (start > 0 && stop - start < 7 && CharSet.LETTER.contains(text.charAt(start - 1))) {
            start--;
        }
        int length = stop - start;
        if (length == 1) {
            return start > 0 && text.charAt(start - 1) == '.'
                    || text.charAt(start) == 'v'
                    || CharSet.UPPER.contains(text.charAt(start))
                            && start > 1
                            && text.charAt(start - 1) == ' '
                            && text.charAt(start - 2) == '.';
        }
        if (length > LONGEST_ABBREVIATION) {
            return false;
        }
        for (String abbreviation : ABBREVIATIONS) {
            if (length == abbreviation.length() && text.startsWithIgnoreCase(abbreviation, start)) {
                return true;
            }
        }
        return false;
    }
}
