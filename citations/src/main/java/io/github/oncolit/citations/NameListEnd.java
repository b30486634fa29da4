package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.citations.NameScanner.Form;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.List;
import java.util.Optional;

/**
 * Tells where a list of people ends and what marks its end.
 *
 * <pre>
 * end     = [mark] year | [mark] quoted title
 * journal = abbreviation {abbreviation} digit                 Doe, A. B. J. Am. Chem. Soc. 2020
 * </pre>
 *
 * <p>Looks at most {@value #LONGEST_JOURNAL} characters ahead.
 */
final class NameListEnd {

    private static final int LONGEST_JOURNAL = 60;
    private static final CharSet MARKS = CharSet.of(".,:");

    private final Draft draft;
    private final Folded text;
    private final int limit;

    NameListEnd(Draft draft, int limit) {
        this.draft = draft;
        this.text = draft.folded;
        this.limit = limit;
    }

    /** Whether something follows that stands behind authors only. */
    boolean isMarked(int end, Form form, List<Located<PersonName>> into) {
        int next = spaces(end);
        int behind = MARKS.contains(peek(next)) ? spaces(next + 1) : next;
        boolean several = into.size() > 1 || form == Form.FAMILY_GIVEN;
        return draft.has(Part.ET_AL)
                || isYear(next)
                || isYear(spaces(next + 1))
                || several && peek(behind) == '"';
    }

    boolean isYear(int at) {
        int digits = peek(at) == '(' ? at + 1 : at;
        return Years.at(text, digits, limit) > 0;
    }

    /** The end of a list less what belongs to the list or to the journal behind it. */
    int trim(int end, Form form, List<Located<PersonName>> into) {
        int dropped = 0;
        if (form == Form.FAMILY_INITIALS && into.size() == 1) {
            dropped = isListStop(end, into.get(0)) ? 1 : 0;
        } else if (form == Form.FAMILY_COMMA) {
            int journal = journal(end, into.get(into.size() - 1));
            dropped =
                    journal < 0
                            ? 0
                            : end - (text.charAt(journal - 1) == ' ' ? journal - 1 : journal);
        }
        return dropped > 0 && shorten(into, dropped) ? end - dropped : end;
    }

    /** The stop after the initials of an only author ends the list. */
    private boolean isListStop(int end, Located<PersonName> only) {
        String given = only.value().given().orElse("");
        return text.charAt(end - 1) == '.'
                && !draft.has(Part.ET_AL)
                && given.indexOf('.') == given.length() - 1
                && only.span().end() == end;
    }

    /**
     * Where among the initials the name of a journal of the table begins, or -1: {@code R. T. Am.
     * J. Hematol. 2020}. If what follows is a journal as well, only a word of two letters tells.
     */
    private int journal(int end, Located<PersonName> last) {
        int given = end - last.value().given().orElse("").length();
        int next = spaces(end);
        if (text.charAt(end - 1) != '.' || !CharSet.UPPER.contains(peek(next))) {
            return -1;
        }
        int stop = Math.min(limit, end + LONGEST_JOURNAL);
        int digit = next;
        while (digit < stop && !CharSet.DIGIT.contains(text.charAt(digit))) {
            digit++;
        }
        if (digit == stop) {
            return -1;
        }
        JournalTable journals = JournalTable.instance();
        int first = -1;
        boolean certain = !journals.isJournal(text, next, digit);
        for (int i = end - 1; i > given; i--) {
            certain |= CharSet.LOWER.contains(text.charAt(i));
            boolean initial = CharSet.UPPER.contains(text.charAt(i)) && text.charAt(i - 1) != '-';
            first = initial && certain && journals.isJournal(text, i, digit) ? i : first;
        }
        return first;
    }

    /** Drops the last characters of the last name's initials unless none would be left. */
    private boolean shorten(List<Located<PersonName>> into, int dropped) {
        Located<PersonName> last = into.get(into.size() - 1);
        PersonName name = last.value();
        String given = name.given().orElse("");
        if (given.length() <= dropped || name.suffix().isPresent()) {
            return false;
        }
        PersonName shorter =
                new PersonName(
                        name.family(),
                        Optional.of(given.substring(0, given.length() - dropped)),
                        name.suffix());
        Span span = new Span(last.span().start(), last.span().end() - dropped);
        into.set(into.size() - 1, Located.at(shorter, span, draft.text));
        return true;
    }

    private int spaces(int at) {
        return text.skip(NameSeparator.SPACES, at, limit);
    }

    private char peek(int at) {
        return at < limit ? text.charAt(at) : '\uFFFF';
    }
}
