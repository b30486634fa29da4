package io.github.oncolit.citations;

import static io.github.oncolit.citations.LocusTokens.CLOSE;
import static io.github.oncolit.citations.LocusTokens.COLON;
import static io.github.oncolit.citations.LocusTokens.COMMA;
import static io.github.oncolit.citations.LocusTokens.DASH;
import static io.github.oncolit.citations.LocusTokens.OPEN;
import static io.github.oncolit.citations.LocusTokens.SEMICOLON;
import static io.github.oncolit.citations.LocusTokens.SLASH;
import static io.github.oncolit.citations.LocusTokens.SPACE;
import static io.github.oncolit.citations.LocusTokens.STOP;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.citations.LocusTokens.Kind;
import io.github.oncolit.core.internal.CharSet;
import java.util.Arrays;

/**
 * Finds the locus of a work in its journal or book and reads it in all its orders.
 *
 * <pre>
 * AMA, NLM   year [month [day]] ";" volume ["(" issue ")"] ":" pages
 * JCO        volume ":" pages "," year
 * Nature     volume "," pages "(" year ")"
 * Chicago    volume "," "no." issue "(" year ")" ":" pages
 * APA, PLOS  volume ["(" issue ")"] ("," | ":") pages                (year after the authors)
 * ACS        year "," volume "," page
 * issue      = number | [number] "suppl" [number] | "Pt" number
 * pages      = first ["-" last] | ["abstract"] locator
 * </pre>
 *
 * <p>The locus is the longest run of such tokens that ends the reference; if the last run is weak,
 * the strongest one further left. Runs do not overlap, so finding it is linear.
 */
final class LocusParser {

    private static final int CLEAR = 4;

    private final Draft draft;
    private final LocusTokens tokens;
    private final Part[] roles = new Part[24];
    private int issueStart;
    private int issueEnd;
    private boolean announced;

    /** Where the locus begins, and where it ends; both the text's end if there is none. */
    int start;

    int end;
    int strength;

    LocusParser(Draft draft) {
        this.draft = draft;
        this.tokens = new LocusTokens(draft);
    }

    /** Finds the locus after {@code floor} and puts its parts into the draft. */
    void parse(int floor) {
        int best = 0;
        int bestStart = draft.end;
        int bestEnd = draft.end;
        int yearStart = -1;
        int yearEnd = -1;
        int stop = draft.end;
        while (stop > floor && best < CLEAR) {
            int first = tokens.walkBack(stop, floor);
            if (first < stop) {
                first = open(first, stop, floor);
            }
            if (first < stop) {
                tokens.read(first, stop);
                if (isNameYear() || isNameSupplement()) {
                    first = tokens.starts[1];
                    tokens.read(first, stop);
                }
                assign();
                int found = strength(stop);
                boolean paged = find(Part.FIRST_PAGE) >= 0;
                if (found > best && (best == 0 || found >= CLEAR && (paged || issueEnd == 0))) {
                    best = found;
                    bestStart = first;
                    bestEnd = stop;
                }
                if (yearStart < 0 && find(Part.YEAR) >= 0) {
                    yearStart = tokens.starts[find(Part.YEAR)];
                    yearEnd = tokens.ends[find(Part.YEAR)];
                }
            }
            stop = previousDigit(first, floor);
        }
        start = bestStart;
        end = bestEnd;
        strength = best;
        if (best > 0) {
            tokens.read(start, end);
            assign();
            keep();
        }
        if (!draft.has(Part.YEAR) && yearStart >= 0) {
            draft.put(Part.YEAR, yearStart, yearEnd);
        }
    }

    /**
     * {@code Eur J Cancer Suppl 4:143}, {@code Suppl. 1990;66}: the word belongs to the journal's
     * name.
     */
    private boolean isNameSupplement() {
        boolean word =
                tokens.count > 1
                        && tokens.kind(0) == Kind.SUPPLEMENT_WORD
                        && (tokens.before[0] & ~(SPACE | STOP)) == 0
                        && tokens.isNumber(1);
        boolean dated = word && !draft.has(Part.YEAR) && isYear(1);
        return dated
                || word && (tokens.before[0] & ~SPACE) == 0 && (tokens.before[1] & ~SPACE) == 0;
    }

    /** {@code MedComm (2020). 2025;6}: the first year belongs to the journal's name. */
    private boolean isNameYear() {
        int last = tokens.count - 1;
        if (draft.has(Part.YEAR)
                && last > 0
                && (tokens.before[0] & OPEN) != 0
                && (tokens.before[1] & CLOSE) != 0
                && Years.value(draft.folded, tokens.starts[0], tokens.ends[0]) > 0) {
            return !sameAsEarly(0);
        }
        if (draft.has(Part.YEAR)
                && last > 0
                && (tokens.before[0] & ~SPACE) == 0
                && (tokens.before[1] & ~SPACE) == 0
                && (tokens.after(1) & (COLON | OPEN)) != 0
                && isYear(0)) {
            return true;
        }
        boolean late =
                last > 1
                        && (tokens.before[last] & COMMA) != 0
                        && Years.value(draft.folded, tokens.starts[last], tokens.ends[last]) > 0;
        if (late
                && (tokens.before[0] & OPEN) != 0
                && (tokens.before[1] & CLOSE) != 0
                && hasColon(last)) {
            return Years.value(draft.folded, tokens.starts[0], tokens.ends[0]) > 0;
        }
        return tokens.count > 2
                && (tokens.before[1] & CLOSE) != 0
                && (tokens.after(1) & SEMICOLON) != 0
                && Years.value(draft.folded, tokens.starts[0], tokens.ends[0]) > 0
                && Years.value(draft.folded, tokens.starts[1], tokens.ends[1]) > 0;
    }

    private boolean isYear(int token) {
        return token < tokens.count
                && Years.value(draft.folded, tokens.starts[token], draft.end) == tokens.ends[token];
    }

    private int previousDigit(int from, int floor) {
        int at = from;
        while (at > floor && !CharSet.SPACE.contains(draft.free(at - 1))) {
            at--;
        }
        while (at > floor && !CharSet.DIGIT.contains(draft.free(at - 1))) {
            at--;
        }
        return at;
    }

    /** Drops leading tokens that belong to the words before: {@code COVID-19}, {@code Suppl}. */
    private int open(int first, int stop, int floor) {
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

    private int find(Part role) {
        for (int i = 0; i < tokens.count && i < roles.length; i++) {
            if (roles[i] == role) {
                return i;
            }
        }
        return -1;
    }

    private int strength(int stop) {
        boolean volume = find(Part.VOLUME) >= 0;
        boolean page = find(Part.FIRST_PAGE) >= 0;
        boolean year = find(Part.YEAR) >= 0;
        boolean early = draft.has(Part.YEAR);
        if (!year && !early && !(volume && (page || issueEnd > 0)) && !(page && announced)) {
            return 0;
        }
        if (early && !year && !(volume && page) && !announced && !endsText(stop)) {
            return 0;
        }
        if (early && !page && !year && issueEnd == 0 && !isLast()) {
            return 0;
        }
        if (early && year && !volume && !page && (tokens.before[0] & OPEN) != 0) {
            return 0;
        }
        return (volume ? 2 : 0) + (page ? 2 : 0) + (year ? 1 : 0) + (issueEnd > 0 ? 1 : 0);
    }

    /** Whether nothing but notes follows a place. */
    private boolean endsText(int stop) {
        for (int i = stop; i < draft.end; i++) {
            if (CharSet.WORD.contains(draft.free(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a lone number ends the text before its notes, as a volume without pages does. */
    private boolean isLast() {
        return tokens.count == 1
                && tokens.ends[0] - tokens.starts[0] <= 3
                && (tokens.before[0] & ~SPACE) == 0;
    }

    private void keep() {
        for (int i = 0; i < tokens.count && i < roles.length; i++) {
            Part role = roles[i];
            if (role != null) {
                draft.put(role, tokens.starts[i], tokens.ends[i]);
            } else if (tokens.kind(i) != Kind.NUMBER && tokens.kind(i) != Kind.LOCATOR
                    || isSecondYear(i)) {
                draft.take(tokens.starts[i], tokens.ends[i]);
            }
            if (role == Part.MONTH && tokens.kind(i) == Kind.MONTH) {
                draft.month = Months.at(draft.folded, tokens.starts[i], tokens.ends[i]);
            }
        }
        if (issueEnd > 0) {
            draft.put(Part.ISSUE, issueStart, issueEnd);
        }
    }

    /** {@code 1990-1991;18}: the other year of a volume. */
    private boolean isSecondYear(int token) {
        return token > 0
                && roles[token - 1] == Part.YEAR
                && (tokens.before[token] & ~SPACE) == DASH
                && isYear(token);
    }

    private void assign() {
        Arrays.fill(roles, null);
        issueStart = 0;
        issueEnd = 0;
        int year = year();
        if (year >= 0) {
            roles[year] = Part.YEAR;
            date(year);
        }
        Kind announced = Kind.NONE;
        this.announced = false;
        boolean volume = false;
        boolean page = false;
        boolean supplement = false;
        for (int i = 0; i < tokens.count && i < roles.length; i++) {
            if (roles[i] != null) {
                continue;
            }
            Kind kind = tokens.kind(i);
            if (kind == Kind.ASIDE_WORD) {
                break;
            }
            if (kind == Kind.SUPPLEMENT_WORD || kind == Kind.PART_WORD) {
                supplement = supplement(i, volume, page) || supplement;
                announced = Kind.NONE;
                continue;
            }
            if (kind != Kind.NUMBER && kind != Kind.LOCATOR) {
                announced = kind == Kind.MONTH || kind == Kind.SEASON ? announced : kind;
                continue;
            }
            if (isExtent(i)) {
                break;
            }
            int before = tokens.before[i];
            boolean linked =
                    i > 0
                            && ((before & ~SPACE) == DASH
                                    || before == SLASH && roles[i - 1] != Part.YEAR);
            if (linked) {
                link(i);
            } else if (announced == Kind.VOLUME_WORD && !volume) {
                roles[i] = Part.VOLUME;
                volume = true;
            } else if (announced == Kind.ISSUE_WORD && issueEnd == 0 && !page) {
                issue(i, i);
            } else if (isPageWord(announced)) {
                if (!page) {
                    roles[i] = Part.FIRST_PAGE;
                    page = true;
                    this.announced = true;
                }
            } else if ((before & OPEN) != 0 && (volume || isSemicolonIssue(i)) && !page) {
                if (issueEnd == 0) {
                    issue(i, closing(i));
                }
            } else if (!volume && !isFirstPage(i) && !isLoneRange(i)) {
                roles[i] = Part.VOLUME;
                volume = true;
            } else if (!page && isIssue(i)) {
                issue(i, i);
            } else if (!page && tokens.starts[i] >= issueEnd) {
                roles[i] = Part.FIRST_PAGE;
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
                && (tokens.before[token + 1] & ~SPACE) == 0
                && (tokens.before[token] & (COLON | DASH)) == 0
                && roles[token - 1] == Part.YEAR;
    }

    private static boolean isPageWord(Kind kind) {
        return kind == Kind.PAGE_WORD || kind == Kind.ABSTRACT_WORD || kind == Kind.ARTICLE_WORD;
    }

    private boolean isSemicolonIssue(int token) {
        return (tokens.before[token] & (SEMICOLON | COMMA)) != 0
                && (tokens.after(token) & CLOSE) != 0;
    }

    /** {@code 2022;46-63}: a range alone; {@code No. 41 (1972), 5-251}: one behind its issue. */
    private boolean isLoneRange(int token) {
        if (issueEnd > 0 && tokens.starts[token] > issueEnd && isLastRange(token)) {
            return true;
        }
        boolean behind = token > 0 && (token == 1 || tokens.kind(token - 1) == Kind.MONTH);
        boolean alone = token == 0 && draft.has(Part.YEAR) && (tokens.before[0] & COMMA) != 0;
        return (behind || alone) && isLastRange(token);
    }

    private boolean isLastRange(int token) {
        int last = token + 1;
        return last + 1 == tokens.count
                && (tokens.before[last] & ~SPACE) == DASH
                && tokens.isNumber(last);
    }

    /** After a colon stands a page, unless the colon joins the whole locus to its journal. */
    private boolean isFirstPage(int token) {
        if ((tokens.before[token] & COLON) == 0 || token == 0) {
            return token > 0
                    && tokens.kind(token) == Kind.LOCATOR
                    && !CharSet.DIGIT.contains(draft.folded.charAt(tokens.starts[token]))
                    && !isFollowedByPage(token);
        }
        return !isFollowedByPage(token);
    }

    private boolean isFollowedByPage(int token) {
        for (int i = token + 1; i < tokens.count && i < roles.length; i++) {
            if (roles[i] == null && tokens.isNumber(i) && (tokens.before[i] & COLON) != 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code 12, 3, 45-50}: the middle one of three numbers between commas. */
    private boolean isIssue(int token) {
        int next = token + 1;
        while (next < tokens.count && next < roles.length && roles[next] != null) {
            next++;
        }
        boolean pages = next < tokens.count && tokens.kind(next) == Kind.PAGE_WORD;
        if (issueEnd > 0
                || (tokens.before[token] & COLON) != 0 && !pages
                || (tokens.after(token) & DASH) != 0) {
            return false;
        }
        boolean number = tokens.isNumber(next) && (tokens.before[next] & OPEN) == 0;
        return (number || pages) && tokens.ends[token] - tokens.starts[token] <= 4;
    }

    private void issue(int from, int to) {
        issueStart = tokens.starts[from];
        issueEnd = tokens.ends[to];
        for (int i = from; i <= to && i < roles.length; i++) {
            roles[i] = Part.ISSUE;
        }
    }

    /** The last token of the bracket that opens before a token, less an abstract's number. */
    private int closing(int token) {
        int last = token;
        while (last + 1 < tokens.count
                && (tokens.before[last + 1] & (CLOSE | COLON | SEMICOLON)) == 0
                && tokens.kind(last + 1) != Kind.ABSTRACT_WORD) {
            last++;
        }
        return last;
    }

    private boolean supplement(int token, boolean volume, boolean page) {
        if (page) {
            return false;
        }
        boolean bracketed = (tokens.before[token] & OPEN) != 0;
        int last = bracketed ? closing(token) : token;
        if (!bracketed
                && tokens.isNumber(token + 1)
                && (tokens.before[token + 1] & ~(SPACE | STOP)) == 0) {
            last = token + 1;
        }
        if (token == 0 && !bracketed) {
            return false;
        }
        if (issueEnd > 0 && !bracketed && tokens.starts[token] - issueEnd <= 2) {
            issue(find(Part.ISSUE), last);
            return true;
        }
        boolean numbered =
                last == token + 1
                        && tokens.isNumber(last)
                        && tokens.kind(token) == Kind.SUPPLEMENT_WORD;
        if (numbered) {
            roles[last] = Part.SUPPLEMENT;
        } else if (issueEnd == 0) {
            issue(token, last);
        }
        return true;
    }

    /** A number joined by a dash continues the one before. */
    private void link(int token) {
        Part role = roles[token - 1];
        if (role == Part.FIRST_PAGE) {
            roles[token] = Part.LAST_PAGE;
        } else if (role == Part.ISSUE) {
            issueEnd = tokens.ends[token];
            roles[token] = Part.ISSUE;
        } else if (role == Part.VOLUME) {
            tokens.ends[token - 1] = tokens.ends[token];
        }
    }

    /** Which token is the year, or -1. */
    private int year() {
        int chosen = -1;
        int best = 0;
        boolean early = draft.has(Part.YEAR);
        for (int i = 0; i < tokens.count && i < roles.length; i++) {
            int score = yearScore(i, early);
            if (score > best) {
                best = score;
                chosen = i;
            }
        }
        return chosen;
    }

    private int yearScore(int i, boolean early) {
        boolean range = (tokens.after(i) & DASH) != 0 && (tokens.after(i) & CLOSE) == 0;
        if (!isYear(i)
                || range && !(isYear(i + 1) && (tokens.after(i + 1) & SEMICOLON) != 0)
                || (tokens.before[i] & ~SPACE) == DASH) {
            return 0;
        }
        int before = tokens.before[i];
        int after = tokens.after(i);
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

    private boolean hasColon(int end) {
        for (int i = 1; i < end; i++) {
            if ((tokens.before[i] & COLON) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean sameAsEarly(int token) {
        int early = draft.startOf(Part.YEAR);
        for (int i = 0; i < 4; i++) {
            if (draft.folded.charAt(tokens.starts[token] + i) != draft.folded.charAt(early + i)) {
                return false;
            }
        }
        return true;
    }

    /** Month and day beside the year. */
    private void date(int year) {
        int next = year + 1;
        int previous = year - 1;
        if (next < tokens.count && tokens.kind(next) == Kind.MONTH) {
            roles[next] = Part.MONTH;
            day(next + 1);
        } else if (previous >= 0 && tokens.kind(previous) == Kind.MONTH) {
            roles[previous] = Part.MONTH;
            day(previous - 1);
        } else if (previous > 1
                && isSmall(previous, 31)
                && isSmall(previous - 1, 31)
                && tokens.kind(previous - 2) == Kind.MONTH) {
            roles[previous] = Part.DAY;
            roles[previous - 1] = Part.DAY;
            roles[previous - 2] = Part.MONTH;
        } else if (previous > 0
                && isSmall(previous, 31)
                && tokens.kind(previous - 1) == Kind.MONTH) {
            roles[previous] = Part.DAY;
            roles[previous - 1] = Part.MONTH;
        } else if (isSmall(next, 12) && (tokens.before[next] & ~SPACE) == 0) {
            numericDate(next);
        } else if (previous == 0
                && next == tokens.count
                && isSmall(previous, 12)
                && (tokens.before[year] & ~SPACE) == 0) {
            roles[previous] = Part.MONTH;
        }
    }

    private void day(int token) {
        if (token >= 0
                && isSmall(token, 31)
                && (tokens.before[token] & (COLON | SEMICOLON)) == 0
                && (tokens.after(token) & OPEN) == 0) {
            roles[token] = Part.DAY;
            int last = token + 1;
            if (isSmall(last, 31) && (tokens.before[last] & ~SPACE) == DASH) {
                roles[last] = Part.DAY;
            }
        }
    }

    /** {@code 2010 4 18;} and {@code 2012 1;}. */
    private void numericDate(int month) {
        int last = month;
        if (isSmall(month + 1, 31) && (tokens.before[month + 1] & ~SPACE) == 0) {
            last = month + 1;
        }
        if ((tokens.after(last) & (SEMICOLON | STOP)) != 0 || last + 1 == tokens.count) {
            roles[month] = Part.MONTH;
            if (last > month) {
                roles[last] = Part.DAY;
            }
        }
    }

    private boolean isSmall(int token, int most) {
        if (token < 0 || token >= tokens.count || tokens.kind(token) != Kind.NUMBER) {
            return false;
        }
        int value = 0;
        for (int i = tokens.starts[token]; i < tokens.ends[token] && value <= most; i++) {
            value = value * 10 + draft.folded.charAt(i) - '0';
        }
        return value >= 1 && value <= most;
    }
}
