package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Months;

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
    private static final int LONGEST_FIRST = 120;

    static final WordSet ORGANIZATIONS = WordSet.read("organization-words.tsv", "organization");
    private static final WordSet SOCIETIES =
            WordSet.of("college", "society", "association", "academy", "institute");
    private static final WordSet UNITS =
            WordSet.of("committee", "center", "centre", "department", "division", "office", "food");
    private static final CharSet SEPARATORS = CharSet.of(" \n.,;:*_");
    private static final CharSet AFTER_NAME = CharSet.of(" .,;:");

    private final Draft draft;
    private final Folded text;

    CollectiveParser(Draft draft) {
        this.draft = draft;
        this.text = draft.folded;
    }

    /** The offset after the groups behind a list of people, or {@code from} if there are none. */
    int trailing(int from, int limit) {
        int at = from;
        for (int count = 0; count < 3; count++) {
            int start = skip(at, limit);
            int end = GroupScanner.end(draft, start, limit, isListed(at, start));
            if (end < 0 && count == 0) {
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
                end < stop
                        && SOCIETIES.anyIn(text, start, end)
                        && OrganizationScanner.isName(draft, start, end, '.');
        return society && ClauseScanner.end(draft, end + 1, limit) < limit ? end : -1;
    }

    /**
     * Reads a group that stands before people: {@code The Lung Trial Committee, Doe J, Roe RA.}
     *
     * @return the offset where the people start, or {@code from}
     */
    int beforePeople(int from, int limit, AuthorListParser people) {
        int stop = Math.min(limit, from + LONGEST_FIRST);
        int comma = text.indexOf(',', from, stop);
        int semicolon = text.indexOf(';', from, comma < 0 ? stop : comma);
        comma = semicolon < 0 ? comma : semicolon;
        if (comma < 0
                || OrganizationScanner.end(draft, from, comma) >= 0
                || !ORGANIZATIONS.anyIn(text, from, comma)
                || !OrganizationScanner.isName(draft, from, comma, '.')) {
            return from;
        }
        int start = skip(comma, limit);
        int end = people.parse(start, draft.authors);
        if (end <= start) {
            return from;
        }
        draft.collective(from, comma);
        draft.take(start, end);
        return end;
    }

    /**
     * Whether a separator, not a stop, leads to a place; after {@code et al.} the stop is its own.
     */
    private boolean isListed(int from, int start) {
        for (int i = from; i < start; i++) {
            if (text.charAt(i) == ',' || text.charAt(i) == ';') {
                return true;
            }
        }
        return false;
    }

    /** Whether the words at a place name a group. */
    boolean isGroup(int start, int limit) {
        return GroupScanner.end(draft, start, limit, false) > 0;
    }

    /** The offset after a name that leads the reference, or {@code from} if there is none. */
    int leading(int from, int limit) {
        int end = OrganizationScanner.end(draft, from, limit);
        if (end <= from || end - from > LONGEST) {
            return from;
        }
        int next = end;
        char c = next < limit ? text.charAt(next) : ' ';
        int after = skip(next, limit);
        boolean titled =
                after < limit
                        && !isDate(after, limit)
                        && !text.startsWith("In:", after)
                        && !TypeReader.isLabelAt(text, after)
                        && limit - after > 8
                        && !draft.mask.isTaken(after)
                        && !JournalTable.instance()
                                .isJournal(text, after, journalEnd(after, limit));
        if (!titled || !OrganizationScanner.isName(draft, from, end, c)) {
            return from;
        }
        int last = end;
        while (last > from && AFTER_NAME.contains(text.charAt(last - 1))) {
            last--;
        }
        draft.collective(from, last);
        int second = after;
        int secondEnd = OrganizationScanner.end(draft, second, limit);
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
                && OrganizationScanner.isName(draft, from, end, '.')
                && ClauseScanner.end(draft, end + 1, draft.end) < draft.end;
    }

    private boolean isYear(int at) {
        return Years.at(text, at, draft.end) > 0;
    }

    private int skip(int from, int limit) {
        int at = from;
        while (at < limit && SEPARATORS.contains(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
