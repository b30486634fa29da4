package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Divides what stands between the authors and the locus into title and journal.
 *
 * <pre>
 * stretch  = [quote] title [quote] boundary journal
 * boundary = "." | "?" | "!" | "," | ";" | ":" | quote | space      (the last before a known journal)
 * </pre>
 *
 * <p>Every boundary is a candidate. It is scored by its punctuation, by whether what follows it is
 * a journal of the table or is made of the words of journal abbreviations, by its capitals and its
 * length. The best candidate wins; the runner-up is kept to explain the choice. A candidate's
 * journal is at most {@value #LONGEST} characters long, so the time is linear.
 */
final class TitleParser {

    static final int LONGEST = 160;
    private static final int MOST_WORDS = 24;
    private static final WordSet FUNCTION_WORDS =
            WordSet.of(
                    "of", "in", "de", "la", "et", "fr", "on", "di", "du", "to", "and", "the", "for",
                    "der", "des", "und", "van", "del", "von");
    private static final WordSet SMALL_ABBREVIATIONS =
            WordSet.of("sp", "spp", "subsp", "fam", "var", "vs", "cf", "cv");
    private static final WordSet FULL_STARTS =
            WordSet.of("journal", "the", "international", "annals", "archives", "european");
    private static final CharSet MARKS = CharSet.of("*_");
    private static final int LONGEST_SHORT = 6;

    private final Draft draft;
    private final Folded text;
    private final JournalTable journals = JournalTable.instance();
    private int from;
    private int to;

    int bestScore;
    int bestBoundary;
    int secondScore;
    int secondBoundary;

    TitleParser(Draft draft) {
        this.draft = draft;
        this.text = draft.folded;
    }

    /** Reads title and journal of a stretch. */
    void parse(int start, int end) {
        from = skipForward(start, end);
        to = trimBack(from, end);
        if (from >= to) {
            return;
        }
        if (quoted(start)) {
            return;
        }
        if (isBareJournal()) {
            draft.put(Part.CONTAINER, from, trimStop(from, to));
            return;
        }
        bestScore = Integer.MIN_VALUE;
        secondScore = Integer.MIN_VALUE;
        int floor = Math.max(from, to - LONGEST);
        int words = 0;
        int depth = 0;
        for (int i = to - 1; i > floor && words < MOST_WORDS; i--) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n') {
                words++;
            }
            depth = Math.max(0, depth + (c == ')' || c == ']' ? 1 : c == '(' || c == '[' ? -1 : 0));
            if (depth > 0 && c != ')' && c != ']') {
                continue;
            }
            int score = boundary(i, c);
            if (score > Integer.MIN_VALUE) {
                consider(i, score);
            }
        }
        if (to - from <= LONGEST) {
            consider(from - 1, score(from, -22));
        }
        keep();
    }

    /** Reads a stretch whose title stands in quotes. */
    boolean quotedTitle(int start, int end) {
        from = skipForward(start, end);
        to = trimBack(from, end);
        return from < to && quoted(start);
    }

    /** {@code Doe J., Roe R., Nat. Rev. Oncol. 2020}: capitalised words after a comma, no title. */
    private boolean isBareJournal() {
        int comma = from;
        while (comma > draft.start && " \n*_".indexOf(text.charAt(comma - 1)) >= 0) {
            comma--;
        }
        if (comma <= draft.start || text.charAt(comma - 1) != ',' || draft.authors.isEmpty()) {
            return false;
        }
        int words = 0;
        boolean stop = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean first = i == from || !CharSet.WORD.contains(text.charAt(i - 1));
            if (CharSet.WORD.contains(c) && first) {
                words++;
                int end = i;
                while (end < to && CharSet.WORD.contains(text.charAt(end))) {
                    end++;
                }
                if (!CharSet.UPPER.contains(c) && !isFunctionWord(i, end)) {
                    return false;
                }
            }
            stop |= c == '.';
            if (",;:?!\"".indexOf(c) >= 0) {
                return false;
            }
        }
        return words <= 8 && (stop || journals.isJournal(text, from, to));
    }

    /** Reads a title in quotes and takes what follows for the journal. */
    private boolean quoted(int start) {
        int open = start;
        while (open < to && " \n.,;:*_".indexOf(text.charAt(open)) >= 0) {
            open++;
        }
        open = text.startsWith("``", open) ? open + 1 : open;
        char quote = open < to ? text.charAt(open) : ' ';
        quote = quote == '`' ? '\'' : quote;
        if (quote != '"' && quote != '\'') {
            return false;
        }
        for (int i = to - 1; i > open + 3; i--) {
            if (text.charAt(i) != quote) {
                continue;
            }
            char next = i + 1 < to ? text.charAt(i + 1) : ' ';
            boolean closes =
                    quote == '"'
                            ? ",.; ".indexOf(next) >= 0 || CharSet.UPPER.contains(next)
                            : ",.;".indexOf(next) >= 0 || ",.?!".indexOf(text.charAt(i - 1)) >= 0;
            int journal = skipForward(i + 1, to);
            if (next == ' ' && ",.?!;'".indexOf(text.charAt(i - 1)) < 0 && goesOn(journal)) {
                return false;
            }
            if (closes && journal < to && to - journal < LONGEST) {
                journal = text.startsWith("in ", journal) ? journal + 3 : journal;
                draft.put(Part.CONTAINER, journal, trimStop(journal, to));
                title(open + 1, i);
                return true;
            }
        }
        return false;
    }

    /** {@code "A word" in trials. J Onc}: more of the title stands behind the quotation. */
    private boolean goesOn(int from) {
        int end = ClauseScanner.end(draft, from, to);
        int words = 0;
        for (int i = from + 1; i < end; i++) {
            boolean small = CharSet.LOWER.contains(text.charAt(i)) && text.charAt(i - 1) == ' ';
            int word = Math.min(end, Months.wordEnd(text, i, end));
            words += small && !isFunctionWord(i, word) ? 1 : 0;
        }
        return words > 1 && end + 2 < to;
    }

    private void consider(int boundary, int score) {
        if (score > bestScore) {
            secondScore = bestScore;
            secondBoundary = bestBoundary;
            bestScore = score;
            bestBoundary = boundary;
        } else if (score > secondScore) {
            secondScore = score;
            secondBoundary = boundary;
        }
    }

    /** The score of the boundary at a character; the lowest integer if there is none. */
    private int boundary(int at, char c) {
        int next = at + 1;
        boolean spaced = next < to && CharSet.SPACE.contains(text.charAt(next));
        int journal = skipForward(next, to);
        if (journal >= to) {
            return Integer.MIN_VALUE;
        }
        char first = text.charAt(journal);
        boolean capital = CharSet.UPPER.contains(first);
        switch (c) {
            case '.':
                if (!spaced && (!capital || isInitial(at)) || isSmallAbbreviation(at)) {
                    return Integer.MIN_VALUE;
                }
                return score(journal, isInside(at) ? -40 : spaced ? 14 : 8);
            case '?', '!':
                return score(journal, 16);
            case '"':
                return score(journal, 22);
            case '*', '_':
                return spaced || capital ? score(journal, 12) : Integer.MIN_VALUE;
            case ',':
                return score(journal, 2);
            case ';':
                return score(journal, 0);
            case ':':
                return score(journal, -10);
            case ']', ')':
                return spaced && capital ? score(journal, -12) : Integer.MIN_VALUE;
            case ' ', '\n':
                return capital
                                && !endsClause(at - 1)
                                && !followsFunctionWord(at)
                                && !isInside(at)
                                && journals.isJournal(text, journal, to)
                                && text.indexOf(' ', journal, to) > 0
                        ? score(journal, -30)
                        : Integer.MIN_VALUE;
            default:
                return capital
                                && next == journal
                                && CharSet.LOWER.contains(c)
                                && journals.isJournal(text, journal, to)
                                && text.indexOf(' ', journal, to) > 0
                        ? score(journal, -20)
                        : Integer.MIN_VALUE;
        }
    }

    /** Whether one letter alone stands before a stop that no space follows: {@code U.S}. */
    private boolean isInitial(int stop) {
        return stop - 1 >= from
                && CharSet.UPPER.contains(text.charAt(stop - 1))
                && (stop - 2 < from || !CharSet.WORD.contains(text.charAt(stop - 2)));
    }

    /** {@code sp. L11}, {@code fam. Poaceae}: the abbreviations of biology, which go on. */
    private boolean isSmallAbbreviation(int stop) {
        int word = stop;
        while (word > from && CharSet.LETTER.contains(text.charAt(word - 1))) {
            word--;
        }
        return word < stop
                && CharSet.LOWER.contains(text.charAt(word))
                && SMALL_ABBREVIATIONS.contains(text, word, stop);
    }

    private boolean followsFunctionWord(int at) {
        int word = at;
        while (word > from && CharSet.LETTER.contains(text.charAt(word - 1))) {
            word--;
        }
        return word == at || isFunctionWord(word, at);
    }

    private boolean endsClause(int at) {
        return ".?!,;:\"".indexOf(text.charAt(at)) >= 0;
    }

    /**
     * Whether the words back to the sentence before are few and capitalised, as within a journal's
     * name. Where no sentence stands before, they must be words of journals.
     */
    private boolean isInside(int end) {
        int rest = skipForward(end, to);
        int restEnd = rest;
        while (restEnd < to && CharSet.LETTER.contains(text.charAt(restEnd))) {
            restEnd++;
        }
        if (text.charAt(end) == '.' && FULL_STARTS.contains(text, rest, restEnd)) {
            return false;
        }
        int at = end;
        for (int words = 0; words <= 3; ) {
            while (at > from && " \n".indexOf(text.charAt(at - 1)) >= 0) {
                at--;
            }
            if (at <= from) {
                return words > 0 && allKnown(end);
            }
            if (".?!\"]".indexOf(text.charAt(at - 1)) >= 0) {
                return words > 0 && !CollectiveParser.endsWithGroup(draft, at, end);
            }
            int wordEnd = at;
            while (at > from
                    && (CharSet.WORD.contains(text.charAt(at - 1))
                            || text.charAt(at - 1) == '\'' && at < wordEnd)) {
                at--;
            }
            if (at == wordEnd) {
                char c = text.charAt(at - 1);
                if (c == ',' && words == 1) {
                    return isAbbreviatedJournal(at, end);
                }
                int open = c == ')' ? bracketStart(at) : -1;
                if (c != '&' && c != '-' && open < 0) {
                    return false;
                }
                at = open >= 0 ? open : at - 1;
            } else if (isWritten(at, wordEnd)) {
                return false;
            } else if (!CharSet.UPPER.contains(text.charAt(at)) && !isFunctionWord(at, wordEnd)) {
                return false;
            } else {
                words++;
            }
        }
        return false;
    }

    /** Whether a word is written out: long, of no journal's abbreviation, ending as words do. */
    private boolean isWritten(int start, int end) {
        return end - start > LONGEST_SHORT
                && "aeiouys".indexOf(text.charAt(end - 1)) >= 0
                && !journals.isWord(text, start, end);
    }

    /** {@code Biochem. (Moscow)}: where a bracket of one capitalised word opens, or -1. */
    private int bracketStart(int end) {
        int open = end - 2;
        while (open > from && CharSet.LETTER.contains(text.charAt(open))) {
            open--;
        }
        boolean word = text.charAt(open) == '(' && CharSet.UPPER.contains(text.charAt(open + 1));
        return word ? open : -1;
    }

    /** {@code , Sov. Math. Dokl.}: one abbreviated word between a comma and a stop. */
    private boolean isAbbreviatedJournal(int start, int stop) {
        int journal = skipForward(start, to);
        return stop - journal <= 6
                && (!journals.isJournal(text, skipForward(stop, to), to)
                        || journals.isJournal(text, journal, to));
    }

    private boolean allKnown(int end) {
        int start = -1;
        for (int i = from; i <= end; i++) {
            boolean letter = i < end && CharSet.WORD.contains(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (!journals.isWord(text, start, i)) {
                    return false;
                }
                start = -1;
            }
        }
        return true;
    }

    private int score(int journal, int punctuation) {
        int score = punctuation;
        if (journals.isJournal(text, journal, to)) {
            score += 50 + Math.min(20, to - journal);
        } else {
            score += words(journal);
        }
        if (!CharSet.UPPER.contains(text.charAt(journal))
                && !CharSet.DIGIT.contains(text.charAt(journal))) {
            score -= 25;
        }
        return score;
    }

    /** How much a stretch looks like a journal that is not in the table. */
    private int words(int journal) {
        int count = 0;
        int known = 0;
        int lower = 0;
        int wordStart = -1;
        for (int i = journal; i <= to; i++) {
            boolean letter = i < to && CharSet.WORD.contains(text.charAt(i));
            if (letter && wordStart < 0) {
                wordStart = i;
            } else if (!letter && wordStart >= 0) {
                count++;
                if (CharSet.LOWER.contains(text.charAt(wordStart))) {
                    lower += isFunctionWord(wordStart, i) ? 0 : 1;
                } else if (journals.isWord(text, wordStart, i)) {
                    known++;
                }
                wordStart = -1;
            }
        }
        if (count == 0) {
            return -60;
        }
        int score = 24 * known / count - 12 * lower - Math.max(0, count - 8) * 4;
        return score;
    }

    private boolean isFunctionWord(int start, int end) {
        return end - start == 1 || end - start <= 3 && FUNCTION_WORDS.contains(text, start, end);
    }

    private void keep() {
        if (bestScore < -40 || bestScore == Integer.MIN_VALUE) {
            title(from, to);
            return;
        }
        int journal = skipForward(bestBoundary + 1, to);
        boolean host = text.startsWith("In ", journal) && !text.startsWith("In v", journal);
        journal = host ? journal + 3 : journal;
        draft.put(Part.CONTAINER, journal, trimStop(journal, to));
        if (bestBoundary > from) {
            title(from, bestBoundary + (isKept(bestBoundary) ? 1 : 0));
        }
    }

    private boolean isKept(int at) {
        char c = text.charAt(at);
        return c == '?' || c == '!' || c == ')' || c == ']' || CharSet.LOWER.contains(c);
    }

    void title(int start, int end) {
        int first = skipForward(start, end);
        int last = end;
        while (last > first
                && (" \n.,;:\"'*_".indexOf(text.charAt(last - 1)) >= 0
                        || draft.mask.isTaken(last - 1))) {
            last--;
        }
        if (first < last) {
            draft.put(Part.TITLE, first, last);
        }
    }

    private int trimStop(int start, int end) {
        int last = end;
        while (last > start && " \n.,;:*_\"'".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private int skipForward(int start, int end) {
        int at = start;
        while (at < end
                && (" \n.,;:\"*_".indexOf(text.charAt(at)) >= 0
                        || draft.mask.isTaken(at)
                        || CharSet.INVISIBLE.contains(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private int trimBack(int start, int end) {
        int at = end;
        while (at > start
                && (" \n,;:(*_-[\"".indexOf(text.charAt(at - 1)) >= 0
                        || draft.mask.isTaken(at - 1)
                        || MARKS.contains(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }
}
