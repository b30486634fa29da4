package io.github.oncolit.citations;

import static io.github.oncolit.citations.LocusTokens.CLOSE;
import static io.github.oncolit.citations.LocusTokens.COLON;
import static io.github.oncolit.citations.LocusTokens.COMMA;
import static io.github.oncolit.citations.LocusTokens.DASH;
import static io.github.oncolit.citations.LocusTokens.OPEN;
import static io.github.oncolit.citations.LocusTokens.SEMICOLON;
import static io.github.oncolit.citations.LocusTokens.SPACE;
import static io.github.oncolit.citations.LocusTokens.STOP;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.citations.LocusTokens.Kind;

/**
 * Finds the date among the tokens of a locus.
 *
 * <pre>
 * date = year [month [day ["-" day]]] ";"       (NLM)        | month [day] ["," ] year     (Chicago)
 *      | year mm dd ";"                         (digits)     | "(" year ")" | "," year     (Nature, JCO)
 *      | year "-" year ";"                      (a volume of two years)
 * </pre>
 */
final class LocusDate {

    /** How many digits a year has. */
    private static final int YEAR = 4;

    private final Draft draft;
    private final LocusTokens tokens;

    LocusDate(Draft draft, LocusTokens tokens) {
        this.draft = draft;
        this.tokens = tokens;
    }

    /** Whether a token is a year. */
    boolean isYear(int token) {
        return token < tokens.count
                && tokens.end(token) - tokens.start(token) >= YEAR
                && Years.value(draft.folded, tokens.start(token), draft.end) == tokens.end(token);
    }

    /** Which token is the year, or -1. */
    int year() {
        int chosen = -1;
        int best = 0;
        boolean early = draft.has(Part.YEAR);
        for (int i = 0; i < tokens.roleCount(); i++) {
            int score = yearScore(i, early);
            if (score > best) {
                best = score;
                chosen = i;
            }
        }
        return chosen;
    }

    private int yearScore(int i, boolean early) {
        if (!isYear(i)) {
            return 0;
        }
        int before = tokens.before(i);
        int after = tokens.after(i);
        boolean range = (after & DASH) != 0 && (after & CLOSE) == 0;
        if (range && !(isYear(i + 1) && (tokens.after(i + 1) & SEMICOLON) != 0)
                || (before & ~SPACE) == DASH) {
            return 0;
        }
        boolean alone = (before & OPEN) != 0 && (i + 1 == tokens.count || (after & CLOSE) != 0);
        if (early) {
            boolean same = sameAsEarly(i);
            return same && (alone || (after & SEMICOLON) != 0 || followsMonth(i)) ? 5 : 0;
        }
        if ((after & SEMICOLON) != 0 || range) {
            return 10;
        }
        if (alone || (before & SEMICOLON) != 0) {
            return 9;
        }
        boolean last = i + 1 == tokens.count;
        boolean colonBefore = (before & COLON) != 0;
        if (i == 0
                && (after & COMMA) != 0
                && tokens.isNumber(1)
                && (tokens.after(1) & (COMMA | COLON)) != 0) {
            return 8;
        }
        if (last && i > 0 && (before & (COMMA | STOP)) != 0) {
            return i > 1 && (before & COMMA) != 0 && hasColon(i) ? 11 : 7;
        }
        if (i == 0 && (after & COLON) == 0) {
            return 6;
        }
        if (i > 0 && tokens.kind(i - 1) == Kind.MONTH
                || i + 1 < tokens.count && tokens.kind(i + 1) == Kind.MONTH) {
            return 6;
        }
        return colonBefore ? 1 : (after & COLON) != 0 ? 2 : 3;
    }

    private boolean followsMonth(int token) {
        return token > 0 && tokens.kind(token - 1) == Kind.MONTH
                || token > 1 && tokens.kind(token - 2) == Kind.MONTH;
    }

    /** Whether a colon stands before one of the tokens up to a place. */
    boolean hasColon(int end) {
        for (int i = 1; i < end; i++) {
            if ((tokens.before(i) & COLON) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a year is the one that stands after the authors. */
    boolean sameAsEarly(int token) {
        int early = draft.startOf(Part.YEAR);
        for (int i = 0; i < 4; i++) {
            if (draft.folded.charAt(tokens.start(token) + i) != draft.folded.charAt(early + i)) {
                return false;
            }
        }
        return true;
    }

    /** Month and day beside the year. */
    void date(int year) {
        int next = year + 1;
        int previous = year - 1;
        if (next < tokens.count && tokens.kind(next) == Kind.MONTH) {
            tokens.role(next, Part.MONTH);
            day(next + 1);
        } else if (previous >= 0 && tokens.kind(previous) == Kind.MONTH) {
            tokens.role(previous, Part.MONTH);
            day(previous - 1);
        } else if (previous > 1
                && isSmall(previous, 31)
                && isSmall(previous - 1, 31)
                && tokens.kind(previous - 2) == Kind.MONTH) {
            tokens.role(previous, Part.DAY);
            tokens.role(previous - 1, Part.DAY);
            tokens.role(previous - 2, Part.MONTH);
        } else if (previous > 0
                && isSmall(previous, 31)
                && tokens.kind(previous - 1) == Kind.MONTH) {
            tokens.role(previous, Part.DAY);
            tokens.role(previous - 1, Part.MONTH);
        } else if (isSmall(next, 12) && (tokens.before(next) & ~SPACE) == 0) {
            numericDate(next);
        } else if (previous == 0
                && next == tokens.count
                && isSmall(previous, 12)
                && (tokens.before(year) & ~SPACE) == 0) {
            tokens.role(previous, Part.MONTH);
        }
    }

    private void day(int token) {
        if (token >= 0
                && isSmall(token, 31)
                && (tokens.before(token) & (COLON | SEMICOLON)) == 0
                && (tokens.after(token) & OPEN) == 0) {
            tokens.role(token, Part.DAY);
            int last = token + 1;
            if (isSmall(last, 31) && (tokens.before(last) & ~SPACE) == DASH) {
                tokens.role(last, Part.DAY);
            }
        }
    }

    /** {@code 2010 4 18;} and {@code 2012 1;}. */
    private void numericDate(int month) {
        int last = month;
        if (isSmall(month + 1, 31) && (tokens.before(month + 1) & ~SPACE) == 0) {
            last = month + 1;
        }
        if ((tokens.after(last) & (SEMICOLON | STOP)) != 0 || last + 1 == tokens.count) {
            tokens.role(month, Part.MONTH);
            if (last > month) {
                tokens.role(last, Part.DAY);
            }
        }
    }

    private boolean isSmall(int token, int most) {
        if (token < 0 || token >= tokens.count || tokens.kind(token) != Kind.NUMBER) {
            return false;
        }
        int value = 0;
        for (int i = tokens.start(token); i < tokens.end(token) && value <= most; i++) {
            value = value * 10 + draft.folded.charAt(i) - '0';
        }
        return value >= 1 && value <= most;
    }
}
