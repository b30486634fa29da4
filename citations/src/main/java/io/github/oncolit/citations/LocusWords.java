package io.github.oncolit.citations;

import io.github.oncolit.citations.LocusTokens.Kind;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Months;

/**
 * Tells what the words and numbers of a locus are.
 *
 * <pre>
 * number  = digits                          locator = letters digits [letters] | digits letters
 * word    = "vol" | "no" | "pp" | "suppl" | "pt" | "abstract" | "article" | month | season | "discussion"
 *         | "Bd" | "H." | "S." | "tome" | "fasc"
 * </pre>
 */
final class LocusWords {

    static final WordSet VOL_WORDS = WordSet.of("vol", "volume", "vols");
    private static final WordSet BAND_WORDS = WordSet.of("bd", "band", "jg", "tome", "tomo");
    private static final WordSet HEFT_WORDS = WordSet.of("heft", "fasc");
    private static final WordSet NO_WORDS =
            WordSet.of("no", "nr", "num", "number", "nos", "n\u00BA", "n\u00FAm");
    private static final WordSet ISSUE_WORDS = WordSet.of("issue", "iss");
    private static final WordSet PP_WORDS =
            WordSet.of("pp", "pages", "page", "pg", "pgs", "pag", "pags");
    private static final WordSet POSTER_WORDS = WordSet.of("poster", "presentation");
    private static final WordSet PT_WORDS = WordSet.of("pt", "part", "pts");
    private static final WordSet SUPPL_WORDS =
            WordSet.of("suppl", "supplement", "supp", "suppls", "supplements");
    private static final WordSet SPEC_WORDS = WordSet.of("spec", "special");
    private static final WordSet SPRING_WORDS = WordSet.of("spring", "summer");
    private static final WordSet DAY_WORDS =
            WordSet.of(
                    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final WordSet ABSTRACT_WORDS = WordSet.of("abstract", "abstr", "abs", "abst");
    private static final WordSet ARTICLE_WORDS = WordSet.of("article", "art");
    private static final WordSet AUTUMN_WORDS = WordSet.of("autumn");
    private static final WordSet FALL_WORDS = WordSet.of("fall", "winter");
    private static final WordSet DISCUSSION_WORDS = WordSet.of("discussion", "quiz");

    private static final WordSet ORDINALS = WordSet.of("st", "nd", "rd", "th");
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
        return digits > 0 ? locator(draft, start, end, digits, floor) : word(draft, start, end);
    }

    /** {@code e12164}, {@code S498}, {@code 16S}, {@code TPS4593a}, {@code eadf1329}. */
    private static Kind locator(Draft draft, int start, int end, int digits, int floor) {
        Folded text = draft.folded;
        int lead = start;
        while (lead < end && CharSet.ASCII_LETTER.contains(text.charAt(lead))) {
            lead++;
        }
        int middle = lead;
        while (middle < end && CharSet.DIGIT.contains(text.charAt(middle))) {
            middle++;
        }
        int tail = middle;
        while (tail < end && CharSet.ASCII_LETTER.contains(text.charAt(tail))) {
            tail++;
        }
        if (lead == start && tail - middle <= 3 && tail < end && middle - lead <= 4) {
            return Kind.LOCATOR;
        }
        if (lead == start && end - middle == 2 && ORDINALS.contains(text, middle, end)) {
            return Kind.NONE;
        }
        boolean article = ARTICLE_WORDS.contains(text, start, lead);
        if (lead - start > 6 && !article || middle - lead != digits || end - middle > 5) {
            return Kind.NONE;
        }
        if (lead > start && end - middle > 2) {
            return Kind.NONE;
        }
        if (end - middle > 2 && !text.startsWithIgnoreCase("suppl", middle)) {
            return Kind.NONE;
        }
        int left = start;
        while (left > floor && draft.free(left - 1) == ' ') {
            left--;
        }
        char c = left > draft.start ? draft.free(left - 1) : ' ';
        boolean announced =
                ":,.;()[]-".indexOf(c) >= 0 || left == floor || endsKeyword(draft, left);
        return announced || lead == start ? Kind.LOCATOR : Kind.NONE;
    }

    private static boolean endsKeyword(Draft draft, int end) {
        Folded text = draft.folded;
        int start = end;
        while (start > draft.start && CharSet.WORD.contains(draft.free(start - 1))) {
            start--;
        }
        Kind kind =
                start < end && !CharSet.DIGIT.contains(text.charAt(start))
                        ? word(draft, start, end)
                        : Kind.NONE;
        return kind != Kind.NONE || start < end && CharSet.DIGIT.contains(text.charAt(end - 1));
    }

    private static Kind word(Draft draft, int start, int end) {
        Folded text = draft.folded;
        if (end - start == 1
                && CharSet.UPPER.contains(text.charAt(start))
                && start - 2 >= draft.start
                && text.charAt(start - 1) == '-'
                && CharSet.DIGIT.contains(text.charAt(start - 2))) {
            return Kind.LOCATOR;
        }
        if (RomanNumbers.isVolume(draft, start, end) || isPartLetter(draft, start, end)) {
            return Kind.LOCATOR;
        }
        if (isDay(draft, start, end)) {
            return Kind.SEASON;
        }
        switch (Character.toLowerCase(text.charAt(start))) {
            case 'v':
                return VOL_WORDS.contains(text, start, end) || lower(draft, start, end, "v")
                        ? Kind.VOLUME_WORD
                        : roman(draft, start, end);
            case 'n':
                if (Months.at(text, start, end) > 0) {
                    return Kind.MONTH;
                }
                return NO_WORDS.contains(text, start, end) ? Kind.ISSUE_WORD : Kind.NONE;
            case 'i':
                return ISSUE_WORDS.contains(text, start, end)
                        ? Kind.ISSUE_WORD
                        : roman(draft, start, end);
            case 'p':
                if (PP_WORDS.contains(text, start, end)
                        || lower(draft, start, end, "p")
                        || text.startsWith("P.", start) && end - start == 1) {
                    return Kind.PAGE_WORD;
                }
                if (POSTER_WORDS.contains(text, start, end)) {
                    return Kind.ABSTRACT_WORD;
                }
                return PT_WORDS.contains(text, start, end) ? Kind.PART_WORD : Kind.NONE;
            case 'b', 'j', 't':
                return BAND_WORDS.contains(text, start, end) && isAhead(draft, end)
                        ? Kind.VOLUME_WORD
                        : month(draft, start, end);
            case 'h':
                return HEFT_WORDS.contains(text, start, end) || isLetter(draft, start, end)
                        ? Kind.ISSUE_WORD
                        : Kind.NONE;
            case 's':
                if (isLetter(draft, start, end)) {
                    return Kind.PAGE_WORD;
                }
                if (SUPPL_WORDS.contains(text, start, end)) {
                    return Kind.SUPPLEMENT_WORD;
                }
                if (SPEC_WORDS.contains(text, start, end)) {
                    return Kind.PART_WORD;
                }
                if (SPRING_WORDS.contains(text, start, end)) {
                    return season(draft, end);
                }
                return month(draft, start, end);
            case 'a':
                if (ABSTRACT_WORDS.contains(text, start, end)) {
                    return Kind.ABSTRACT_WORD;
                }
                if (ARTICLE_WORDS.contains(text, start, end)) {
                    int left = start;
                    while (left > draft.start && draft.free(left - 1) == ' ') {
                        left--;
                    }
                    return left > draft.start && ",;:(".indexOf(draft.free(left - 1)) >= 0
                            ? Kind.ARTICLE_WORD
                            : Kind.NONE;
                }
                return AUTUMN_WORDS.contains(text, start, end)
                        ? season(draft, end)
                        : month(draft, start, end);
            case 'f', 'w':
                if (HEFT_WORDS.contains(text, start, end)) {
                    return Kind.ISSUE_WORD;
                }
                return FALL_WORDS.contains(text, start, end)
                        ? season(draft, end)
                        : month(draft, start, end);
            case 'd', 'q':
                return DISCUSSION_WORDS.contains(text, start, end)
                        ? Kind.ASIDE_WORD
                        : month(draft, start, end);
            case 'x', 'l', 'c':
                return roman(draft, start, end);
            case 'e':
                return lower(draft, start, end, "e") ? Kind.PART_WORD : Kind.NONE;
            default:
                return month(draft, start, end);
        }
    }

    /** {@code , H. 3, S. 45}: the letter for the issue or the page in German, behind a mark. */
    private static boolean isLetter(Draft draft, int start, int end) {
        int left = start;
        while (left > draft.start && draft.free(left - 1) == ' ') {
            left--;
        }
        return end - start == 1
                && draft.free(end) == '.'
                && left > draft.start
                && ",;:(".indexOf(draft.free(left - 1)) >= 0
                && isAhead(draft, end);
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
    private static boolean isDay(Draft draft, int start, int end) {
        if (end - start < 6 || end - start > 9 || !DAY_WORDS.contains(draft.folded, start, end)) {
            return false;
        }
        int next = draft.free(end) == ',' ? end + 1 : end;
        int month = next + 1;
        return draft.free(next) == ' '
                && Months.at(draft.folded, month, Months.wordEnd(draft.folded, month, draft.end))
                        > 0;
    }

    /** A season stands before a year or a semicolon, not at the end of a name. */
    private static Kind season(Draft draft, int end) {
        char next = draft.free(end);
        char later = next == ' ' ? draft.free(end + 1) : next;
        return CharSet.DIGIT.contains(later) || later == ';' || later == '/'
                ? Kind.SEASON
                : Kind.NONE;
    }

    private static Kind month(Draft draft, int start, int end) {
        Folded text = draft.folded;
        return Months.at(text, start, end) > 0 && CharSet.UPPER.contains(text.charAt(start))
                ? Kind.MONTH
                : Kind.NONE;
    }

    private static boolean lower(Draft draft, int start, int end, String word) {
        Folded text = draft.folded;
        return end - start == word.length() && text.startsWith(word, start);
    }

    private static Kind roman(Draft draft, int start, int end) {
        return RomanNumbers.isPage(draft, start, end) ? Kind.LOCATOR : Kind.NONE;
    }
}
