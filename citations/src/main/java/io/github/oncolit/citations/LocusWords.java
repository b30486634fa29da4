package io.github.oncolit.citations;

import io.github.oncolit.citations.LocusTokens.Kind;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Months;

/**
 * Tells what the words and numbers of a locus are.
 *
 * <pre>
 * number  = digits                          locator                        (LocusLocators)
 * word    = "vol" | "no" | "pp" | "suppl" | "pt" | "abstract" | "article" | month | season | "discussion"
 *         | "Bd" | "H." | "S." | "tome" | "fasc"
 * </pre>
 *
 * <p>All words are in one set, so that a word of a title is told off at the first look.
 */
final class LocusWords {

    private static final int VOLUME = 0;
    private static final int BAND = 1;
    private static final int ARTICLE = 2;
    private static final int SEASON = 3;
    private static final int DAY = 4;

    /** The words by what they announce; the first groups do so only beside certain marks. */
    private static final WordSet WORDS =
            WordSet.ofGroups(
                    "vol volume vols",
                    "bd band jg tome tomo",
                    "article art",
                    "spring summer autumn fall winter",
                    "monday tuesday wednesday thursday friday saturday sunday",
                    "no nr num number nos n\u00BA n\u00FAm issue iss heft fasc",
                    "pp pages page pg pgs pag pags",
                    "poster presentation abstract abstr abs abst",
                    "pt part pts spec special",
                    "suppl supplement supp suppls supplements",
                    "discussion quiz");

    private static final Kind[] KINDS = {
        Kind.VOLUME_WORD,
        Kind.VOLUME_WORD,
        Kind.ARTICLE_WORD,
        Kind.SEASON,
        Kind.SEASON,
        Kind.ISSUE_WORD,
        Kind.PAGE_WORD,
        Kind.ABSTRACT_WORD,
        Kind.PART_WORD,
        Kind.SUPPLEMENT_WORD,
        Kind.ASIDE_WORD
    };

    private static final int LONGEST = 20;

    private LocusWords() {}

    /** What the letters and digits between two places are. */
    static Kind classify(Draft draft, int start, int end, int floor) {
        Folded text = draft.folded;
        int digits = 0;
        for (int i = start; i < end; i++) {
            if (CharSet.DIGIT.contains(text.charAt(i))) {
                digits++;
            }
        }
        if (digits == end - start) {
            return digits <= LONGEST ? Kind.NUMBER : Kind.NONE;
        }
        return digits > 0
                ? LocusLocators.classify(draft, start, end, digits, floor)
                : word(draft, start, end);
    }

    static boolean isVolume(Folded text, int start, int end) {
        return WORDS.group(text, start, end) == VOLUME;
    }

    static boolean isArticle(Folded text, int start, int end) {
        return WORDS.group(text, start, end) == ARTICLE;
    }

    /** What a word without digits is. */
    static Kind word(Draft draft, int start, int end) {
        int group = WORDS.group(draft.folded, start, end);
        if (group >= 0) {
            return announces(draft, start, end, group) ? KINDS[group] : Kind.NONE;
        }
        Kind letter = end - start == 1 ? letter(draft, start, end) : Kind.NONE;
        if (letter != Kind.NONE) {
            return letter;
        }
        if (RomanNumbers.isVolume(draft, start, end) || RomanNumbers.isPage(draft, start, end)) {
            return Kind.LOCATOR;
        }
        return isMonth(draft.folded, start, end) ? Kind.MONTH : Kind.NONE;
    }

    /** Whether the marks beside a word let it announce what its group does. */
    private static boolean announces(Draft draft, int start, int end, int group) {
        switch (group) {
            case BAND:
                return isAhead(draft, end);
            case ARTICLE:
                return ",;:(".indexOf(mark(draft, start)) >= 0;
            case SEASON:
                return isSeason(draft, end);
            case DAY:
                return isDay(draft, end);
            default:
                return true;
        }
    }

    /** What a letter alone is: {@code v. 12}, {@code p 45}, {@code 12-B}, {@code (20 Pt B)}. */
    private static Kind letter(Draft draft, int start, int end) {
        char c = draft.folded.charAt(start);
        if (CharSet.UPPER.contains(c)
                && (isRangeLetter(draft, start) || isPartLetter(draft, start, end))) {
            return Kind.LOCATOR;
        }
        switch (c) {
            case 'v':
                return Kind.VOLUME_WORD;
            case 'e':
                return Kind.PART_WORD;
            case 'n', 'N':
                return draft.free(end) == '\u00B0' ? Kind.ISSUE_WORD : Kind.NONE;
            case 'p':
                return Kind.PAGE_WORD;
            case 'P':
                return draft.at(end) == '.' ? Kind.PAGE_WORD : Kind.NONE;
            case 'h', 'H':
                return isGerman(draft, start, end) ? Kind.ISSUE_WORD : Kind.NONE;
            case 's', 'S':
                return isGerman(draft, start, end) ? Kind.PAGE_WORD : Kind.NONE;
            default:
                return Kind.NONE;
        }
    }

    /** {@code 12-B}: a letter joined to the number before it. */
    private static boolean isRangeLetter(Draft draft, int start) {
        return start - 2 >= draft.start
                && draft.folded.charAt(start - 1) == '-'
                && CharSet.DIGIT.contains(draft.folded.charAt(start - 2));
    }

    /** {@code , H. 3, S. 45}: the letter for the issue or the page in German, behind a mark. */
    private static boolean isGerman(Draft draft, int start, int end) {
        return draft.free(end) == '.'
                && ",;:(".indexOf(mark(draft, start)) >= 0
                && (isAhead(draft, end)
                        || draft.free(end + 2) == 'e'
                                && CharSet.DIGIT.contains(draft.free(end + 3)));
    }

    /** The mark before a word, or a space. */
    private static char mark(Draft draft, int start) {
        int left = start;
        while (left > draft.start && draft.free(left - 1) == ' ') {
            left--;
        }
        return left > draft.start ? draft.free(left - 1) : ' ';
    }

    /** Whether a number follows a word and its stop. */
    private static boolean isAhead(Draft draft, int end) {
        int next = draft.free(end) == '.' ? end + 1 : end;
        return CharSet.DIGIT.contains(draft.free(draft.free(next) == ' ' ? next + 1 : next));
    }

    /** {@code (20 Pt B)}. */
    private static boolean isPartLetter(Draft draft, int start, int end) {
        Folded text = draft.folded;
        int left = start - 1;
        return end - start == 1
                && CharSet.UPPER.contains(text.charAt(start))
                && draft.free(end) == ')'
                && left - 2 >= draft.start
                && draft.free(left) == ' '
                && (text.startsWithIgnoreCase("pt", left - 2)
                        || left - 4 >= draft.start && text.startsWithIgnoreCase("part", left - 4));
    }

    /** {@code Saturday June 3, 2023}: a day of the week belongs to the date behind it. */
    private static boolean isDay(Draft draft, int end) {
        int next = draft.free(end) == ',' ? end + 1 : end;
        int month = next + 1;
        return draft.free(next) == ' '
                && Months.at(draft.folded, month, Months.wordEnd(draft.folded, month, draft.end))
                        > 0;
    }

    /** A season stands before a year or a semicolon, not at the end of a name. */
    private static boolean isSeason(Draft draft, int end) {
        char next = draft.free(end);
        char later = next == ' ' ? draft.free(end + 1) : next;
        return CharSet.DIGIT.contains(later) || later == ';' || later == '/';
    }

    /** Months are capitalised, but for {@code nov}, which no other word looks like. */
    private static boolean isMonth(Folded text, int start, int end) {
        char first = text.charAt(start);
        return (first == 'n' || CharSet.UPPER.contains(first)) && Months.at(text, start, end) > 0;
    }
}
