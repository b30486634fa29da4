package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Reads groups, agencies and companies that stand where authors stand.
 *
 * <pre>
 * leading  = name ("." | ":" | "(" year)                World Health Organization. Title
 * trailing = [";" | "," | "." | ":"] ["for" ["the"]] group [".", ":"]     ; Alf-One Study Group.
 * </pre>
 *
 * <p>A trailing group ends in a word such as {@code Group} or {@code Investigators}. A leading name
 * holds the word of an organisation, or is short and all in capitals or capitalised, and a title
 * follows it.
 */
final class CollectiveParser {

    private static final int LONGEST = 240;
    private static final int MOST_WORDS = 16;

    static final WordSet ORGANIZATIONS = WordSet.read("organization-words.tsv", "organization");
    private static final WordSet GROUPS = WordSet.read("organization-words.tsv", "group");

    private static final WordSet SOCIETIES =
            WordSet.of("college", "society", "association", "academy", "institute");
    private static final WordSet UNITS =
            WordSet.of("committee", "center", "centre", "department", "division", "office", "food");
    private static final WordSet STRICT_GROUPS =
            WordSet.of(
                    "group",
                    "groups",
                    "investigators",
                    "committee",
                    "consortium",
                    "collaborators",
                    "collaboration",
                    "network",
                    "trialists",
                    "team",
                    "researchers",
                    "workgroup");

    private final Draft draft;
    private final Folded text;

    CollectiveParser(Draft draft) {
        this.draft = draft;
        this.text = draft.folded;
    }

    /** The offset after the groups behind a list of people, or {@code from} if there are none. */
    int trailing(int from, int limit) {
        int at = from;
        for (int groups = 0; groups < 3; groups++) {
            int start = skip(at, limit);
            int end = groupEnd(start, limit, isListed(at, start));
            if (end < 0 && groups == 0) {
                end = societyEnd(from, start, limit);
            }
            if (end < 0) {
                break;
            }
            int name = start;
            if (text.startsWith("and ", name)) {
                name += 4;
            }
            if (text.startsWith("for ", name)) {
                name += 4;
            } else if (text.startsWith("on behalf of ", name)) {
                name += 13;
            }
            draft.collective(name, end);
            draft.take(start, end);
            at = end;
        }
        return at;
    }

    /**
     * {@code et al. American College of Rheumatology. Title}: where the society's name ends, or -1.
     */
    private int societyEnd(int from, int start, int limit) {
        if (!draft.has(Draft.Part.ET_AL) || draft.endOf(Draft.Part.ET_AL) != from) {
            return -1;
        }
        int stop = Math.min(limit, start + 90);
        int end = ClauseScanner.end(draft, start, stop);
        boolean society =
                end < stop && SOCIETIES.anyIn(text, start, end) && isName(start, end, '.');
        return society && ClauseScanner.end(draft, end + 1, limit) < limit ? end : -1;
    }

    /**
     * Reads a group that stands before people: {@code The Lung Trial Committee, Doe J, Roe RA.}
     *
     * @return the offset where the people start, or {@code from}
     */
    int beforePeople(int from, int limit, AuthorListParser people) {
        int comma = text.indexOf(',', from, Math.min(limit, from + 120));
        if (comma < 0
                || nameEnd(from, comma) >= 0
                || !ORGANIZATIONS.anyIn(text, from, comma)
                || !isName(from, comma, '.')) {
            return from;
        }
        int start = skip(comma, limit);
        int end = people.parse(start, draft.authors);
        if (end <= start) {
            return from;
        }
        draft.collective(from, comma);
        return end;
    }

    /**
     * Whether a separator, not a stop, leads to a place; after {@code et al.} the stop is its own.
     */
    private boolean isListed(int from, int start) {
        for (int i = from; i < start; i++) {
            if (",;".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last word of a stretch is one of groups. */
    static boolean endsWithGroup(Draft draft, int from, int to) {
        int end = to;
        while (end > from && !CharSet.LETTER.contains(draft.at(end - 1))) {
            end--;
        }
        int word = end;
        while (word > from && CharSet.LETTER.contains(draft.at(word - 1))) {
            word--;
        }
        return STRICT_GROUPS.contains(draft.folded, word, end)
                || draft.folded.startsWithIgnoreCase("task force", Math.max(from, end - 10));
    }

    /** Whether a word, or {@code Task Force}, ends the name of a group. */
    private boolean isGroupWord(int start, int end, boolean listed) {
        if (text.startsWithIgnoreCase("force", start) && end - start == 5) {
            return start > 5 && text.startsWithIgnoreCase("task ", start - 5);
        }
        return (listed ? GROUPS : STRICT_GROUPS).contains(text, start, end);
    }

    /** Whether the words at a place name a group. */
    boolean isGroup(int start, int limit) {
        return groupEnd(start, limit, false) > 0;
    }

    /** Whether words at a place say for whom the people before write. */
    static boolean isFor(Folded text, int at) {
        return text.startsWith("for the ", at) || text.startsWith("on behalf of ", at);
    }

    /** The end of a group's name at a place, or -1. */
    private int groupEnd(int start, int limit, boolean listed) {
        int stop = Math.min(limit, start + 120);
        int words = 0;
        int wordStart = -1;
        int lastStart = -1;
        int lastEnd = -1;
        boolean lower = false;
        boolean open = false;
        for (int i = start; i <= stop; i++) {
            char c = i < stop ? text.charAt(i) : '.';
            boolean letter = i < stop && (CharSet.WORD.contains(c) || c == '\'' || c == '-');
            if (letter) {
                wordStart = wordStart < 0 ? i : wordStart;
                continue;
            }
            if (wordStart >= 0) {
                words++;
                open |=
                        listed
                                && STRICT_GROUPS.contains(text, wordStart, i)
                                && text.startsWith(" of ", i);
                lower |=
                        CharSet.LOWER.contains(text.charAt(wordStart))
                                && !isSmall(wordStart, i)
                                && !GROUPS.contains(text, wordStart, i);
                lastStart = wordStart;
                lastEnd = i;
                wordStart = -1;
            }
            if (c == '.' && i + 1 < stop && CharSet.LETTER.contains(text.charAt(i + 1))) {
                continue;
            }
            boolean ends = c == '.' || c == ';' || c == ':' || c == ',' || c == '(' || c == '?';
            if (ends || words > MOST_WORDS) {
                boolean group = lastEnd > 0 && isGroupWord(lastStart, lastEnd, listed);
                int close = c == '(' ? text.indexOf(')', i, Math.min(limit, i + 40)) : -1;
                boolean noted =
                        listed
                                && close > 0
                                && close + 1 < limit
                                && ".;".indexOf(text.charAt(close + 1)) >= 0;
                if (noted && (group || opensGroup(start)) && words > 1) {
                    return close + 1;
                }
                boolean titled =
                        c == '.' || c == ':' || c == ';' || c == '(' && isYear(i + 1) || c == ',';
                return (group || open && c == '.') && !lower && words > 1 && titled && c != '?'
                        ? lastEnd
                        : -1;
            }
        }
        return -1;
    }

    /** {@code Grupo de Estudio}, {@code Collaborative Group Alfa}. */
    private boolean opensGroup(int start) {
        int end = Months.wordEnd(text, start, draft.end);
        return text.startsWith("Collaborative Group", start)
                || GROUPS.contains(text, start, end) && text.startsWith("Grup", start)
                || text.startsWith("Groupe ", start);
    }

    private boolean isSmall(int start, int end) {
        if (end - start <= 3) {
            return true;
        }
        return text.startsWith("with", start)
                || text.startsWith("from", start)
                || text.startsWith("behalf", start)
                || text.startsWith("trial", start)
                || text.startsWith("study", start)
                || text.startsWith("management", start);
    }

    /** The offset after a name that leads the reference, or {@code from} if there is none. */
    int leading(int from, int limit) {
        int end = nameEnd(from, limit);
        if (end <= from || end - from > LONGEST) {
            return from;
        }
        int next = end;
        char c = next < limit ? text.charAt(next) : ' ';
        int after = skip(next, limit);
        boolean titled =
                after < limit
                        && !isDate(after, limit)
                        && limit - after > 8
                        && !draft.mask.isTaken(after)
                        && !JournalTable.instance()
                                .isJournal(text, after, journalEnd(after, limit));
        if (!titled || !isName(from, end, c)) {
            return from;
        }
        int last = end;
        while (last > from && " .,;:".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        draft.collective(from, last);
        int second = after;
        int secondEnd = nameEnd(second, limit);
        if (c == '.'
                && secondEnd > second
                && text.charAt(secondEnd) == '.'
                && isUnit(second, secondEnd)) {
            draft.collective(second, secondEnd);
            return secondEnd;
        }
        return end;
    }

    /** {@code Ordinance on Good Practice. March 27, 1997.}: a title and its date, not a group. */
    private boolean isDate(int at, int limit) {
        int word = Months.wordEnd(text, at, limit);
        int end = Months.at(text, at, word) > 0 ? new DateScanner(text, limit).scan(at) : -1;
        return end > 0 && (skip(end, limit) >= limit || draft.mask.isTaken(skip(end, limit)));
    }

    private int journalEnd(int from, int limit) {
        int end = ClauseScanner.end(draft, from, limit);
        int at = from;
        while (at < end && text.charAt(at) != '(' && !CharSet.DIGIT.contains(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A part of the organisation before: a capitalised name that a word of organisations opens. */
    private boolean isUnit(int from, int end) {
        int word = from;
        while (word < end && CharSet.WORD.contains(text.charAt(word))) {
            word++;
        }
        return UNITS.contains(text, from, word)
                && isName(from, end, '.')
                && ClauseScanner.end(draft, end + 1, draft.end) < draft.end;
    }

    private int nameEnd(int from, int limit) {
        int depth = 0;
        for (int i = from; i < limit && i - from <= LONGEST; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                if (isYear(i + 1)) {
                    return i;
                }
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
                if (i > from && isAbbreviatedName(from, i, limit)) {
                    return i + 1;
                }
            } else if (c == '?' || c == '!' || c == '"') {
                return -1;
            } else if (c == ':' && depth <= 0) {
                return i;
            } else if (c == '.' && depth <= 0 && i > from) {
                if (ClauseScanner.endsClause(draft, from, i, limit) && !isAbbreviation(from, i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** {@code World Health Organization (WHO) The basis}: an abbreviation in brackets ends it. */
    private boolean isAbbreviatedName(int from, int close, int limit) {
        int open = close - 1;
        while (open > from && CharSet.UPPER.contains(text.charAt(open))) {
            open--;
        }
        int next = close + 2;
        return text.charAt(open) == '('
                && close - open > 2
                && next < limit
                && text.charAt(close + 1) == ' '
                && CharSet.UPPER.contains(text.charAt(next))
                && ORGANIZATIONS.anyIn(text, from, open)
                && !CharSet.UPPER.contains(text.charAt(next + 1 < limit ? next + 1 : next));
    }

    private boolean isAbbreviation(int from, int stop) {
        int word = stop;
        while (word > from && CharSet.LETTER.contains(text.charAt(word - 1))) {
            word--;
        }
        return stop - word == 1
                && stop + 1 < draft.end
                && word > from
                && text.charAt(word - 1) == '.'
                && stop - from < 6;
    }

    private boolean isName(int from, int end, char after) {
        int words = 0;
        int lower = 0;
        int wordStart = -1;
        for (int i = from; i <= end; i++) {
            boolean letter =
                    i < end && (CharSet.WORD.contains(text.charAt(i)) || text.charAt(i) == '\'');
            if (letter && wordStart < 0) {
                wordStart = i;
            } else if (!letter && wordStart >= 0) {
                words++;
                if (CharSet.LOWER.contains(text.charAt(wordStart))
                        && !isFunction(wordStart, i)
                        && !isSmall(wordStart, i)
                        && !GROUPS.contains(text, wordStart, i)) {
                    lower++;
                }
                wordStart = -1;
            }
        }
        if (words == 0 || CharSet.LOWER.contains(text.charAt(from))) {
            return false;
        }
        boolean organization = ORGANIZATIONS.anyIn(text, from, end);
        if (organization && lower <= (words > 6 ? 2 : 1) && !isProduct(from, end)) {
            return true;
        }
        boolean site = draft.has(Draft.Part.URL) && words <= 3;
        return (after != ':' || site) && lower == 0 && words <= 4 && !isProduct(from, end);
    }

    /** The name of a drug with its mark is a title. */
    private boolean isProduct(int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\u00AE' || c == '\u2122' || c == '[' && i > from) {
                return c != '[' || !text.startsWithIgnoreCase("webpage", i + 1);
            }
        }
        return false;
    }

    private boolean isFunction(int start, int end) {
        return end - start <= 3
                || end - start == 4 && text.startsWith("with", start)
                || text.startsWith("voor", start) && end - start == 4;
    }

    private boolean isYear(int at) {
        return Years.at(text, at, draft.end) > 0;
    }

    private int skip(int from, int limit) {
        int at = from;
        while (at < limit && " \n.,;:*_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
