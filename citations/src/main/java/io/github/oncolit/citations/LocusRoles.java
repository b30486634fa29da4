package io.github.oncolit.citations;

import static io.github.oncolit.citations.LocusTokens.COLON;
import static io.github.oncolit.citations.LocusTokens.COMMA;
import static io.github.oncolit.citations.LocusTokens.DASH;
import static io.github.oncolit.citations.LocusTokens.OPEN;
import static io.github.oncolit.citations.LocusTokens.SLASH;
import static io.github.oncolit.citations.LocusTokens.SPACE;
import static io.github.oncolit.citations.LocusTokens.STOP;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.citations.LocusTokens.Kind;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Months;

/**
 * Finds what the numbers of a locus are: volume, issue, first and last page.
 *
 * <pre>
 * locus = [volume] [issue] [pages]
 * pages = first ["-" last] | ["abstract" | "p" | "Art"] locator
 * </pre>
 *
 * <p>A word announces the role of the number after it; else the order and the marks decide.
 */
final class LocusRoles {

    private final Draft draft;
    private final LocusTokens tokens;
    final LocusDate dates;
    final LocusIssue issue;

    /** Whether a word announced the page. */
    boolean announced;

    LocusRoles(Draft draft, LocusTokens tokens) {
        this.draft = draft;
        this.tokens = tokens;
        this.dates = new LocusDate(draft, tokens);
        this.issue = new LocusIssue(tokens);
    }

    /** The first token of a role, or -1. */
    int find(Part role) {
        for (int i = 0; i < tokens.roleCount(); i++) {
            if (tokens.role(i) == role) {
                return i;
            }
        }
        return -1;
    }

    /** Finds the role of each token. */
    void assign() {
        tokens.clearRoles();
        issue.clear();
        int year = dates.year();
        if (year >= 0) {
            tokens.role(year, Part.YEAR);
            dates.date(year);
        }
        Kind announced = Kind.NONE;
        this.announced = false;
        boolean volume = false;
        boolean page = false;
        boolean supplement = false;
        for (int i = 0; i < tokens.roleCount(); i++) {
            if (tokens.role(i) != null) {
                continue;
            }
            Kind kind = tokens.kind(i);
            if (kind == Kind.ASIDE_WORD) {
                break;
            }
            if (kind == Kind.SUPPLEMENT_WORD || kind == Kind.PART_WORD) {
                supplement = issue.supplement(i, volume, page) || supplement;
                announced = Kind.NONE;
                continue;
            }
            if (kind != Kind.NUMBER && kind != Kind.LOCATOR) {
                announced = isBeside(kind, announced) ? announced : kind;
                continue;
            }
            if (isExtent(i) || isYearAgain(i)) {
                break;
            }
            int before = tokens.before(i);
            boolean linked =
                    i > 0
                            && ((before & ~SPACE) == DASH
                                    || before == SLASH && tokens.role(i - 1) != Part.YEAR);
            if (linked) {
                link(i);
            } else if (announced == Kind.VOLUME_WORD && !volume) {
                tokens.role(i, Part.VOLUME);
                volume = true;
            } else if (announced == Kind.ISSUE_WORD && issue.end == 0 && !page) {
                issue.issue(i, i);
            } else if (isPageWord(announced)) {
                if (!page) {
                    tokens.role(i, Part.FIRST_PAGE);
                    page = true;
                    this.announced = true;
                }
            } else if ((before & OPEN) != 0 && (volume || issue.isSemicolonIssue(i)) && !page) {
                if (issue.end == 0) {
                    issue.issue(i, issue.closing(i));
                }
            } else if (!volume && !isFirstPage(i) && !isLoneRange(i)) {
                tokens.role(i, Part.VOLUME);
                volume = true;
            } else if (!page && issue.isIssue(i)) {
                issue.issue(i, i);
            } else if (!page && tokens.start(i) >= issue.end) {
                tokens.role(i, Part.FIRST_PAGE);
                page = true;
            }
            announced = Kind.NONE;
        }
    }

    /** {@code 2011. 240 p.}: how many pages a book has. */
    private boolean isExtent(int token) {
        return token > 0
                && token + 2 == tokens.count
                && tokens.kind(token) == Kind.NUMBER
                && tokens.kind(token + 1) == Kind.PAGE_WORD
                && (tokens.before(token + 1) & ~SPACE) == 0
                && (tokens.before(token) & (COLON | DASH)) == 0
                && tokens.role(token - 1) == Part.YEAR;
    }

    /** A month; or {@code Abstract nr 12}, {@code Article no. 12}: a word for any number. */
    private static boolean isBeside(Kind kind, Kind announced) {
        return kind == Kind.MONTH
                || kind == Kind.SEASON
                || kind == Kind.ISSUE_WORD
                        && (announced == Kind.ABSTRACT_WORD || announced == Kind.ARTICLE_WORD);
    }

    private static boolean isPageWord(Kind kind) {
        return kind == Kind.PAGE_WORD || kind == Kind.ABSTRACT_WORD || kind == Kind.ARTICLE_WORD;
    }

    /** {@code 2022;46-63}: a range alone; {@code No. 41 (1972), 5-251}: one behind its issue. */
    private boolean isLoneRange(int token) {
        if (issue.end > 0 && tokens.start(token) > issue.end && isLastRange(token)) {
            return true;
        }
        boolean behind = token > 0 && (token == 1 || tokens.kind(token - 1) == Kind.MONTH);
        boolean alone = token == 0 && draft.has(Part.YEAR) && (tokens.before(0) & COMMA) != 0;
        return (behind || alone) && isLastRange(token);
    }

    private boolean isLastRange(int token) {
        int last = token + 1;
        return last + 1 == tokens.count
                && (tokens.before(last) & ~SPACE) == DASH
                && tokens.isNumber(last);
    }

    /** After a colon stands a page, unless the colon joins the whole locus to its journal. */
    private boolean isFirstPage(int token) {
        if ((tokens.before(token) & COLON) == 0 || token == 0) {
            return token > 0
                    && tokens.kind(token) == Kind.LOCATOR
                    && !CharSet.DIGIT.contains(draft.folded.charAt(tokens.start(token)))
                    && !isFollowedByPage(token);
        }
        return !isFollowedByPage(token);
    }

    private boolean isFollowedByPage(int token) {
        for (int i = token + 1; i < tokens.roleCount(); i++) {
            if (tokens.role(i) == null && tokens.isNumber(i) && (tokens.before(i) & COLON) != 0) {
                return true;
            }
        }
        return false;
    }

    /** A number joined by a dash continues the one before. */
    private void link(int token) {
        Part role = tokens.role(token - 1);
        if (role == Part.FIRST_PAGE) {
            tokens.role(token, Part.LAST_PAGE);
        } else if (role == Part.ISSUE) {
            issue.end = tokens.end(token);
            tokens.role(token, Part.ISSUE);
        } else if (role == Part.VOLUME) {
            tokens.end(token - 1, tokens.end(token));
        }
    }

    /** Puts the parts into the draft. */
    void keep() {
        for (int i = 0; i < tokens.roleCount(); i++) {
            Part role = tokens.role(i);
            if (role != null) {
                draft.put(role, tokens.start(i), tokens.end(i));
            } else if (tokens.kind(i) != Kind.NUMBER && tokens.kind(i) != Kind.LOCATOR
                    || isSecondYear(i)) {
                draft.take(tokens.start(i), tokens.end(i));
            }
            if (role == Part.MONTH && tokens.kind(i) == Kind.MONTH) {
                draft.month = Months.at(draft.folded, tokens.start(i), tokens.end(i));
            }
        }
        if (issue.end > 0) {
            draft.put(Part.ISSUE, issue.start, issue.end);
        }
    }

    /** {@code June 3, 2023. 2023 Annual Meeting}: words that begin with the year. */
    private boolean isYearAgain(int token) {
        return token > 0
                && token + 1 == tokens.count
                && (tokens.before(token) & STOP) != 0
                && draft.free(tokens.end(token)) == ' '
                && dates.isYear(token)
                && dates.isYear(token - 1);
    }

    /** {@code 1990-1991;18}: the other year of a volume. */
    private boolean isSecondYear(int token) {
        return token > 0
                && tokens.role(token - 1) == Part.YEAR
                && (tokens.before(token) & ~SPACE) == DASH
                && dates.isYear(token);
    }
}
