package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Tells whether words belong to the name of a journal that need not be in the table.
 *
 * <pre>
 * name = word {["."] ["(" place ")"] ["-" | "&amp;"] word} ["."]     Biochim. Biophys. Acta (Gen) - Rev. X
 * word = capitalised abbreviation | "of" | "the" | ...
 * </pre>
 *
 * <p>A look takes at most three words to the left, so that it costs the same everywhere.
 */
final class JournalName {

    private static final WordSet FUNCTION_WORDS =
            WordSet.of(
                    "of", "in", "de", "la", "et", "fr", "on", "di", "du", "to", "and", "the", "for",
                    "der", "des", "und", "van", "del", "von");
    private static final WordSet FULL_STARTS =
            WordSet.of("journal", "the", "international", "annals", "archives", "european");
    private static final WordSet STUDIES =
            WordSet.of(
                    "study",
                    "trial",
                    "review",
                    "analysis",
                    "report",
                    "survey",
                    "protocol",
                    "series",
                    "overview",
                    "comparison",
                    "update",
                    "perspective");
    private static final CharSet EMPHASIS = CharSet.of(" \n*_");
    private static final CharSet SENTENCE_END = CharSet.of(".?!\"]");
    private static final CharSet NO_NAME = CharSet.of(",;:?!\"");
    private static final CharSet WORD_END = CharSet.of("aeiouys");
    private static final int LONGEST_SHORT = 6;

    private final TitleParser titles;
    private final Draft draft;
    private final Folded text;
    private final JournalTable journals = JournalTable.instance();

    JournalName(TitleParser titles, Draft draft) {
        this.titles = titles;
        this.draft = draft;
        this.text = draft.folded;
    }

    /**
     * Whether the words back to the sentence before are few and capitalised, as within a journal's
     * name. Where no sentence stands before, they must be words of journals.
     */
    boolean isInside(int end) {
        int rest = titles.skipForward(end, titles.to);
        int restEnd = rest;
        while (restEnd < titles.to && CharSet.LETTER.contains(text.charAt(restEnd))) {
            restEnd++;
        }
        if (text.charAt(end) == '.' && FULL_STARTS.contains(text, rest, restEnd)) {
            return false;
        }
        int at = end;
        for (int words = 0; words <= 3; ) {
            while (at > titles.from && CharSet.SPACE.contains(text.charAt(at - 1))) {
                at--;
            }
            if (at <= titles.from) {
                return words > 0 && allKnown(end);
            }
            if (SENTENCE_END.contains(text.charAt(at - 1))) {
                return words > 0
                        && !isSubtitle(at, end)
                        && !GroupScanner.endsWithGroup(draft, at, end);
            }
            int wordEnd = at;
            while (at > titles.from
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

    /** {@code A Randomized Trial}: the second part of a title, which an article opens. */
    private boolean isSubtitle(int from, int end) {
        int first = titles.skipForward(from, titles.to);
        int last = end;
        while (last > first && CharSet.LETTER.contains(text.charAt(last - 1))) {
            last--;
        }
        return startsWithArticle(first)
                && (text.charAt(from - 1) == '?' || STUDIES.contains(text, last, end));
    }

    /** Whether an article stands at a place, with which no journal begins. */
    boolean startsWithArticle(int at) {
        return text.startsWith("A ", at) || text.startsWith("An ", at);
    }

    /** Whether a word is written out: long, of no journal's abbreviation, ending as words do. */
    private boolean isWritten(int start, int end) {
        return end - start > LONGEST_SHORT
                && WORD_END.contains(text.charAt(end - 1))
                && !journals.isWord(text, start, end);
    }

    /** {@code Biochem. (Moscow)}: where a bracket of one capitalised word opens, or -1. */
    private int bracketStart(int end) {
        int open = Math.max(titles.from, end - 2);
        while (open > titles.from && CharSet.LETTER.contains(text.charAt(open))) {
            open--;
        }
        return open >= titles.from
                        && text.charAt(open) == '('
                        && CharSet.UPPER.contains(text.charAt(open + 1))
                ? open
                : -1;
    }

    /** {@code , Sov. Math. Dokl.}: one abbreviated word between a comma and a stop. */
    private boolean isAbbreviatedJournal(int start, int stop) {
        int journal = titles.skipForward(start, titles.to);
        return stop - journal <= 6
                && (!journals.isJournal(text, titles.skipForward(stop, titles.to), titles.to)
                        || journals.isJournal(text, journal, titles.to));
    }

    private boolean allKnown(int end) {
        int start = -1;
        for (int i = titles.from; i <= end; i++) {
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

    /** {@code Doe J., Roe R., Nat. Rev. Oncol. 2020}: capitalised words after a comma, no title. */
    boolean isBareJournal() {
        int comma = titles.from;
        while (comma > draft.start && EMPHASIS.contains(text.charAt(comma - 1))) {
            comma--;
        }
        if (comma <= draft.start || text.charAt(comma - 1) != ',' || draft.authors.isEmpty()) {
            return false;
        }
        int words = 0;
        boolean stop = false;
        for (int i = titles.from; i < titles.to; i++) {
            char c = text.charAt(i);
            boolean first = i == titles.from || !CharSet.WORD.contains(text.charAt(i - 1));
            if (CharSet.WORD.contains(c) && first) {
                words++;
                int end = i;
                while (end < titles.to && CharSet.WORD.contains(text.charAt(end))) {
                    end++;
                }
                if (!CharSet.UPPER.contains(c) && !isFunctionWord(i, end)) {
                    return false;
                }
            }
            stop |= c == '.';
            if (NO_NAME.contains(c)) {
                return false;
            }
        }
        return words <= 8 && (stop || journals.isJournal(text, titles.from, titles.to));
    }

    /** Whether a word is one of the small ones in names. */
    boolean isFunctionWord(int start, int end) {
        return isFunctionWord(text, start, end);
    }

    static boolean isFunctionWord(Folded text, int start, int end) {
        return end - start == 1 || end - start <= 3 && FUNCTION_WORDS.contains(text, start, end);
    }
}
