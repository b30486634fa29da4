package io.github.oncolit.citations;

import static io.github.oncolit.citations.LocusTokens.CLOSE;
import static io.github.oncolit.citations.LocusTokens.COLON;
import static io.github.oncolit.citations.LocusTokens.COMMA;
import static io.github.oncolit.citations.LocusTokens.OPEN;
import static io.github.oncolit.citations.LocusTokens.SEMICOLON;
import static io.github.oncolit.citations.LocusTokens.SPACE;
import static io.github.oncolit.citations.LocusTokens.STOP;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.citations.LocusTokens.Kind;
import io.github.oncolit.core.internal.CharSet;

/**
 * Finds where a locus starts behind words that end in numbers or look like its own.
 *
 * <pre>
 * word = letters "-" digits | digits "." digits | "(" acronym digits ")"      COVID-19, 2.5, (cogs08)
 * name = journal "Suppl" | journal "(" year ")" | journal year        Eur J Cancer Suppl, MedComm (2020)
 * </pre>
 */
final class LocusStart {

    private final Draft draft;
    private final LocusTokens tokens;
    private final LocusDate dates;

    LocusStart(Draft draft, LocusTokens tokens, LocusDate dates) {
        this.draft = draft;
        this.tokens = tokens;
        this.dates = dates;
    }

    /** Drops leading tokens that belong to the words before: {@code COVID-19}, {@code Suppl}. */
    int open(int first, int stop, int floor) {
        int at = first;
        while (at < stop) {
            int wordEnd = at;
            while (wordEnd < stop && CharSet.WORD.contains(draft.free(wordEnd))) {
                wordEnd++;
            }
            if (!belongsLeft(at, wordEnd, stop, floor)
                    && !(at > first
                            && draft.free(at - 1) == '.'
                            && CharSet.DIGIT.contains(draft.free(at - 2)))) {
                break;
            }
            at = wordEnd;
            while (at < stop && !CharSet.WORD.contains(draft.free(at))) {
                at++;
            }
        }
        return at;
    }

    private boolean belongsLeft(int at, int wordEnd, int stop, int floor) {
        if (at <= floor) {
            return false;
        }
        boolean decimal =
                draft.free(wordEnd) == '.'
                        && CharSet.DIGIT.contains(draft.free(wordEnd - 1))
                        && Years.value(draft.folded, at, wordEnd) != wordEnd
                        && wordEnd + 1 < stop
                        && CharSet.DIGIT.contains(draft.free(wordEnd + 1))
                        && CharSet.SPACE.contains(draft.free(at - 1));
        boolean finalYear =
                stop - wordEnd <= 3 && Years.value(draft.folded, at, wordEnd) == wordEnd;
        boolean name =
                CharSet.LETTER.contains(draft.free(at))
                        && CharSet.DIGIT.contains(draft.free(wordEnd - 1))
                        && draft.free(at - 1) == '('
                        && draft.free(wordEnd) == ')';
        if (decimal || name || draft.free(wordEnd) == ')' && !opens(at, floor) && !finalYear) {
            return true;
        }
        char c = draft.free(at - 1);
        char d = at - 1 > floor ? draft.free(at - 2) : ' ';
        return (c == '-' || c == '/' || c == '\'' || c == '&')
                && (CharSet.WORD.contains(d) || d == ' ');
    }

    /** Whether a bracket opens right before a token, or before the words that share it. */
    private boolean opens(int at, int floor) {
        for (int i = at - 1; i >= floor && at - i < 3; i--) {
            if (draft.free(i) == '(' || draft.free(i) == '[') {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code Eur J Cancer Suppl 4:143}, {@code Suppl. 1990;66}: the word belongs to the journal's
     * name.
     */
    boolean isNameSupplement() {
        boolean word =
                tokens.count > 1
                        && tokens.kind(0) == Kind.SUPPLEMENT_WORD
                        && (tokens.before(0) & ~(SPACE | STOP)) == 0
                        && tokens.isNumber(1);
        boolean dated = word && !draft.has(Part.YEAR) && dates.isYear(1);
        return dated
                || word && (tokens.before(0) & ~SPACE) == 0 && (tokens.before(1) & ~SPACE) == 0;
    }

    /** {@code MedComm (2020). 2025;6}: the first year belongs to the journal's name. */
    boolean isNameYear() {
        int last = tokens.count - 1;
        if (draft.has(Part.YEAR)
                && last > 0
                && (tokens.before(0) & OPEN) != 0
                && (tokens.before(1) & CLOSE) != 0
                && Years.value(draft.folded, tokens.start(0), tokens.end(0)) > 0) {
            return !dates.sameAsEarly(0);
        }
        if (draft.has(Part.YEAR)
                && last > 0
                && (tokens.before(0) & ~SPACE) == 0
                && (tokens.before(1) & ~SPACE) == 0
                && (tokens.after(1) & (COLON | OPEN)) != 0
                && dates.isYear(0)) {
            return true;
        }
        boolean late =
                last > 1
                        && (tokens.before(last) & COMMA) != 0
                        && Years.value(draft.folded, tokens.start(last), tokens.end(last)) > 0;
        if (late
                && (tokens.before(0) & OPEN) != 0
                && (tokens.before(1) & CLOSE) != 0
                && dates.hasColon(last)) {
            return Years.value(draft.folded, tokens.start(0), tokens.end(0)) > 0;
        }
        return tokens.count > 2
                && (tokens.before(1) & CLOSE) != 0
                && (tokens.after(1) & SEMICOLON) != 0
                && Years.value(draft.folded, tokens.start(0), tokens.end(0)) > 0
                && Years.value(draft.folded, tokens.start(1), tokens.end(1)) > 0;
    }
}
