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
 * Reads the issue and the supplement of a locus.
 *
 * <pre>
 * issue = number | [number] ("suppl" | "Pt") [number | letter] | number "S"
 * </pre>
 */
final class LocusIssue {

    private final LocusTokens tokens;

    /** Where the issue stands; the end is 0 if there is none. */
    int start;

    int end;

    LocusIssue(LocusTokens tokens) {
        this.tokens = tokens;
    }

    void clear() {
        start = 0;
        end = 0;
    }

    /** {@code 2010;(401):230}: an issue without a volume. */
    boolean isSemicolonIssue(int token) {
        return (tokens.before(token) & (SEMICOLON | COMMA)) != 0
                && (tokens.after(token) & CLOSE) != 0;
    }

    /** {@code 12, 3, 45-50}: the middle one of three numbers between commas. */
    boolean isIssue(int token) {
        int next = token + 1;
        while (next < tokens.roleCount() && tokens.role(next) != null) {
            next++;
        }
        boolean pages = next < tokens.count && tokens.kind(next) == Kind.PAGE_WORD;
        if (end > 0
                || (tokens.before(token) & COLON) != 0 && !pages
                || (tokens.after(token) & DASH) != 0) {
            return false;
        }
        boolean number = tokens.isNumber(next) && (tokens.before(next) & OPEN) == 0;
        return (number || pages) && tokens.end(token) - tokens.start(token) <= 4;
    }

    /** Takes tokens for the issue. */
    void issue(int from, int to) {
        start = tokens.start(from);
        end = tokens.end(to);
        for (int i = from; i <= to && i < tokens.roleCount(); i++) {
            tokens.role(i, Part.ISSUE);
        }
    }

    /** The last token of the bracket that opens before a token, less an abstract's number. */
    int closing(int token) {
        int last = token;
        while (last + 1 < tokens.count
                && (tokens.before(last + 1) & (CLOSE | COLON | SEMICOLON)) == 0
                && tokens.kind(last + 1) != Kind.ABSTRACT_WORD) {
            last++;
        }
        return last;
    }

    /** Reads the word of a supplement or part and its number; whether it belongs here. */
    boolean supplement(int token, boolean volume, boolean page) {
        if (page) {
            return false;
        }
        boolean bracketed = (tokens.before(token) & OPEN) != 0;
        int last = bracketed ? closing(token) : token;
        if (!bracketed
                && tokens.isNumber(token + 1)
                && tokens.role(token + 1) == null
                && (tokens.before(token + 1) & ~(SPACE | STOP)) == 0) {
            last = token + 1;
        }
        if (token == 0 && !bracketed) {
            return false;
        }
        if (end > 0 && !bracketed && tokens.start(token) - end <= 2) {
            issue(first(), last);
            return true;
        }
        boolean numbered =
                last == token + 1
                        && tokens.isNumber(last)
                        && tokens.kind(token) == Kind.SUPPLEMENT_WORD;
        if (numbered) {
            tokens.role(last, Part.SUPPLEMENT);
        } else if (end == 0) {
            issue(token, last);
        }
        return true;
    }

    private int first() {
        for (int i = 0; i < tokens.roleCount(); i++) {
            if (tokens.role(i) == Part.ISSUE) {
                return i;
            }
        }
        return -1;
    }
}
