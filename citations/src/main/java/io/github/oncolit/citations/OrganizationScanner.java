package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Finds the end of an agency's or a company's name.
 *
 * <pre>
 * organization = words ["(" abbreviation ")"] ("." | ":" | "(" year)
 * </pre>
 *
 * <p>The words hold one of organisations, or are few and capitalised.
 */
final class OrganizationScanner {

    private static final int LONGEST = 240;

    private OrganizationScanner() {}

    /** Where the name at a place ends, or -1. */
    static int end(Draft draft, int from, int limit) {
        Folded text = draft.folded;
        int depth = 0;
        for (int i = from; i < limit && i - from <= LONGEST; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                if (isYear(draft, i + 1)) {
                    return i;
                }
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
                if (i > from && isAbbreviatedName(draft, from, i, limit)) {
                    return i + 1;
                }
            } else if (c == '?' || c == '!' || c == '"') {
                return -1;
            } else if (c == ':' && depth <= 0) {
                return i;
            } else if (c == '.' && depth <= 0 && i > from) {
                if (ClauseScanner.endsClause(draft, from, i, limit)
                        && !isAbbreviation(draft, from, i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** {@code World Health Organization (WHO) The basis}: an abbreviation in brackets ends it. */
    private static boolean isAbbreviatedName(Draft draft, int from, int close, int limit) {
        Folded text = draft.folded;
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
                && CollectiveParser.ORGANIZATIONS.anyIn(text, from, open)
                && !CharSet.UPPER.contains(text.charAt(next + 1 < limit ? next + 1 : next));
    }

    private static boolean isAbbreviation(Draft draft, int from, int stop) {
        Folded text = draft.folded;
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

    /** Whether words name an organisation; {@code after} is the mark behind them. */
    static boolean isName(Draft draft, int from, int end, char after) {
        Folded text = draft.folded;
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
                        && !isFunction(draft, wordStart, i)
                        && !GroupScanner.isSmall(text, wordStart, i)
                        && !GroupScanner.GROUPS.contains(text, wordStart, i)) {
                    lower++;
                }
                wordStart = -1;
            }
        }
        if (words == 0 || CharSet.LOWER.contains(text.charAt(from))) {
            return false;
        }
        boolean organization = CollectiveParser.ORGANIZATIONS.anyIn(text, from, end);
        if (organization && lower <= (words > 6 ? 2 : 1) && !isProduct(draft, from, end)) {
            return true;
        }
        boolean site = draft.has(Draft.Part.URL) && words <= 3;
        return (after != ':' || site) && lower == 0 && words <= 4 && !isProduct(draft, from, end);
    }

    /** The name of a drug with its mark is a title. */
    private static boolean isProduct(Draft draft, int from, int end) {
        Folded text = draft.folded;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\u00AE' || c == '\u2122' || c == '[' && i > from) {
                return c != '[' || !text.startsWithIgnoreCase("webpage", i + 1);
            }
        }
        return false;
    }

    private static boolean isFunction(Draft draft, int start, int end) {
        Folded text = draft.folded;
        return end - start <= 3
                || end - start == 4 && text.startsWith("with", start)
                || text.startsWith("voor", start) && end - start == 4;
    }

    private static boolean isYear(Draft draft, int at) {
        Folded text = draft.folded;
        return Years.at(text, at, draft.end) > 0;
    }
}
