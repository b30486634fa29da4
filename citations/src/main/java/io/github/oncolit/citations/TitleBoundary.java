package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Scores the places where a title can end and its journal begin.
 *
 * <pre>
 * boundary = "." | "?" | "!" | "," | ";" | ":" | quote | bracket | space | capital in a word
 * </pre>
 *
 * <p>Punctuation gives the first part of the score, the journal table or the words of journals'
 * abbreviations the second, capitals and length the third.
 */
final class TitleBoundary {

    private static final CharSet CLAUSE_END = CharSet.of(".?!,;:\"");
    private static final WordSet SMALL_ABBREVIATIONS =
            WordSet.of("sp", "spp", "subsp", "fam", "var", "vs", "cf", "cv");

    private static final CharSet ROMAN = CharSet.of("IVX");
    private static final int PART = 60;

    private final TitleParser titles;
    private final Folded text;
    private final JournalTable journals = JournalTable.instance();
    private final JournalName names;
    private JournalEnding ending;

    TitleBoundary(TitleParser titles, Draft draft, JournalName names) {
        this.titles = titles;
        this.text = draft.folded;
        this.names = names;
    }

    /** Makes ready for boundaries from the last to the first of the stretch before {@code end}. */
    void begin(int end) {
        ending = new JournalEnding(text, end);
    }

    /** The score of the boundary at a character; the lowest integer if there is none. */
    int boundary(int at, char c) {
        int next = at + 1;
        boolean word = CharSet.WORD.contains(c);
        if (word && (next >= titles.to || !CharSet.UPPER.contains(text.charAt(next)))) {
            return Integer.MIN_VALUE;
        }
        boolean spaced = next < titles.to && CharSet.SPACE.contains(text.charAt(next));
        int journal = titles.skipForward(next, titles.to);
        if (journal >= titles.to) {
            return Integer.MIN_VALUE;
        }
        char first = text.charAt(journal);
        boolean capital = CharSet.UPPER.contains(first);
        switch (c) {
            case '.':
                if (!spaced && (!capital || isInitial(at)) || isSmallAbbreviation(at)) {
                    return Integer.MIN_VALUE;
                }
                return score(journal, names.isInside(at) ? -40 : spaced ? 14 : 8);
            case '?', '!':
                return score(journal, 16);
            case '"':
                return score(journal, 22);
            case '*', '_':
                return spaced || capital ? score(journal, 12) : Integer.MIN_VALUE;
            case ',':
                return score(journal, isWrittenOut(journal) ? 18 : 2);
            case ';':
                return score(journal, 0);
            case ':':
                return score(journal, -10);
            case ']', ')':
                return spaced && capital ? score(journal, -12) : Integer.MIN_VALUE;
            case ' ', '\n':
                return capital
                                && ending.from(journal).isListed()
                                && !endsClause(at - 1)
                                && !followsFunctionWord(at)
                                && !names.isInside(at)
                                && text.indexOf(' ', journal, titles.to) > 0
                        ? score(journal, -30)
                        : Integer.MIN_VALUE;
            default:
                return capital
                                && next == journal
                                && CharSet.LOWER.contains(c)
                                && journals.isJournal(text, journal, titles.to)
                                && text.indexOf(' ', journal, titles.to) > 0
                        ? score(journal, -20)
                        : Integer.MIN_VALUE;
        }
    }

    /** Whether one letter alone stands before a stop that no space follows: {@code U.S}. */
    private boolean isInitial(int stop) {
        return stop - 1 >= titles.from
                && CharSet.UPPER.contains(text.charAt(stop - 1))
                && (stop - 2 < titles.from || !CharSet.WORD.contains(text.charAt(stop - 2)));
    }

    /** {@code sp. L11}, {@code fam. Poaceae}: the abbreviations of biology, which go on. */
    private boolean isSmallAbbreviation(int stop) {
        int word = stop;
        while (word > titles.from && CharSet.LETTER.contains(text.charAt(word - 1))) {
            word--;
        }
        return word < stop
                && CharSet.LOWER.contains(text.charAt(word))
                && SMALL_ABBREVIATIONS.contains(text, word, stop);
    }

    /** {@code , Journal of Trials}: words that begin nothing but journals. */
    private boolean isWrittenOut(int at) {
        return text.startsWith("Journal of ", at) || text.startsWith("International Journal ", at);
    }

    /** {@code II. Methods}: the number of a part, which no journal begins with. */
    private boolean isPart(int at) {
        int end = text.skip(ROMAN, at, titles.to);
        return end - at >= 2
                && end + 1 < titles.to
                && ".:".indexOf(text.charAt(end)) >= 0
                && text.charAt(end + 1) == ' ';
    }

    private boolean followsFunctionWord(int at) {
        int word = at;
        while (word > titles.from && CharSet.LETTER.contains(text.charAt(word - 1))) {
            word--;
        }
        return word == at || names.isFunctionWord(word, at);
    }

    private boolean endsClause(int at) {
        return CLAUSE_END.contains(text.charAt(at));
    }

    /** The score of a journal that starts at a place behind some punctuation. */
    int score(int journal, int punctuation) {
        int score = punctuation;
        if (ending.from(journal).isListed()) {
            score += 50 + Math.min(20, titles.to - journal);
        } else {
            score += ending.likeness() - (names.startsWithArticle(journal) ? 12 : 0);
        }
        if (!CharSet.UPPER.contains(text.charAt(journal))
                && !CharSet.DIGIT.contains(text.charAt(journal))) {
            score -= 25;
        }
        return isPart(journal) ? score - PART : score;
    }
}
