package io.github.oncolit.citations;

import io.github.oncolit.citations.NameScanner.Form;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Whether what was scanned as a name is a journal, the start of a title or a name of another form.
 *
 * <pre>
 * journal   = initials family "." abbreviation "."        J. Am. Chem. Soc.
 * unstopped = family initials " " upper                   Doe JA Handbook of Trials
 * flat      = family given "," family given               Malin Janice L., Stone Jack
 * </pre>
 *
 * <p>Looks at most at the next two names, or 60 characters ahead.
 */
final class NameDoubts {

    private final Draft draft;
    private final Folded text;
    private final int limit;
    private final NameScanner names;
    private final NameSeparator separators;
    private final CollectiveParser groups;

    NameDoubts(Draft draft, NameScanner names, NameSeparator separators, CollectiveParser groups) {
        this.draft = draft;
        this.text = draft.folded;
        this.limit = names.limit;
        this.names = names;
        this.separators = separators;
        this.groups = groups;
    }

    /** A list that lost the stop before its title: {@code Doe JA Handbook of Trials}. */
    boolean isUnstopped(int next, int end) {
        boolean title =
                next > end
                        && names.givenEnd == end
                        && next + 1 < limit
                        && CharSet.UPPER.contains(text.charAt(next));
        boolean several = !draft.authors.isEmpty();
        boolean name =
                end - names.givenStart >= 2
                        && CharSet.LOWER.contains(text.charAt(names.familyEnd - 1))
                        && !TitleWords.startsTitle(text, names.familyStart, limit);
        int word = next;
        while (word < limit && CharSet.LETTER.contains(text.charAt(word))) {
            word++;
        }
        return title
                && (several || name)
                && !groups.isGroup(names.familyStart, limit)
                && (several || !CollectiveParser.ORGANIZATIONS.contains(text, next, word));
    }

    /**
     * {@code J. Am. Chem. Soc.} reads like a name, but a name has no stop and another behind it.
     */
    boolean isJournal(int at, int stop) {
        if (separators.joined || names.givenEnd - at > 6) {
            return false;
        }
        int next = spaces(stop + 1);
        if (next < limit && CharSet.DIGIT.contains(text.charAt(next))) {
            int word = names.familyEnd;
            while (word > at && CharSet.LETTER.contains(text.charAt(word - 1))) {
                word--;
            }
            return !draft.authors.isEmpty()
                    && JournalTable.instance().isWord(text, word, names.familyEnd);
        }
        int word = next;
        while (word < limit && CharSet.LETTER.contains(text.charAt(word))) {
            word++;
        }
        boolean abbreviated =
                peek(word) == '.' || CharSet.DIGIT.contains(peek(spaces(word))) && word > next;
        return word > next
                && word - next <= 9
                && abbreviated
                && CharSet.UPPER.contains(text.charAt(next))
                && !CharSet.WORD.contains(peek(word));
    }

    /** {@code ACS Nano 2024}: a journal of the table up to the next number. */
    boolean isListedJournal(int at, int nameEnd) {
        if (draft.authors.isEmpty()) {
            return false;
        }
        int stop = Math.min(limit, at + 60);
        int digit = nameEnd;
        while (digit < stop
                && !CharSet.DIGIT.contains(text.charAt(digit))
                && text.charAt(digit) != ',') {
            digit++;
        }
        return digit < stop && JournalTable.instance().isJournal(text, at, digit);
    }

    /** {@code Malin Janice L., Stone Jack}: family names before given ones without a comma. */
    boolean isFlat(int from, int end) {
        int next = spaces(spaces(end) + 1);
        int behind = peek(spaces(end)) == ',' ? names.scan(next, Form.FLAT) : -1;
        char c = peek(spaces(Math.max(behind, end)));
        return behind > 0
                && (c == ',' || c == '.')
                && names.familyEnd + 1 == names.givenStart
                && names.scan(from, Form.FLAT) > 0;
    }

    /** {@code Na Chang, Y. Zhao, N. Ge}: what looks like initials belongs to the next name. */
    boolean isGivenFirst(int end) {
        int next = spaces(end);
        int word = next;
        while (word < limit && CharSet.LETTER.contains(text.charAt(word))) {
            word++;
        }
        return word > next + 1
                && CharSet.UPPER.contains(text.charAt(next))
                && peek(spaces(word)) == ','
                && names.scan(spaces(spaces(word) + 1), Form.INITIALS_FAMILY) > 0;
    }

    private int spaces(int at) {
        return text.skip(NameSeparator.SPACES, at, limit);
    }

    private char peek(int at) {
        return at < limit ? text.charAt(at) : '\uFFFF';
    }
}
