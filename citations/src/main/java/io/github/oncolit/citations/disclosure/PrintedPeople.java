package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * People printed apart from any sentence: before a colon, or in brackets behind an organisation.
 *
 * <pre>
 * people := person (("," | ";" | "and" | "&") person)*
 * person := a name or initials of the roster | given+ surname | (initial ".")+ surname
 * </pre>
 *
 * A bracket with anybody who is none of these names nobody. Linear: each name is looked at once.
 */
final class PrintedPeople {

    private static final CharSet TRIM = CharSet.of(" \n,;&");
    private static final int LEAST = 5;

    private PrintedPeople() {}

    /** The person whose name fills a range, or null. */
    static Person at(StatementDraft draft, int from, int to) {
        Folded text = draft.folded();
        int start = text.skip(TRIM, from, to);
        int end = to;
        while (end > start && TRIM.contains(text.charAt(end - 1))) {
            end--;
        }
        if (start >= end || !CharSet.UPPER.contains(text.charAt(start))) {
            return null;
        }
        Roster roster = draft.roster();
        int index = roster.find(text, start, end);
        if (index == -1 && !isName(text, start, end)) {
            return null;
        }
        return new Person(
                Located.text(new Span(start, end), draft.text()),
                index,
                index >= 0 || roster.isEmpty() ? null : DisclosureCode.NOT_IN_ROSTER);
    }

    private static boolean isName(Folded text, int start, int end) {
        int at = start;
        while (at + 1 < end
                && CharSet.UPPER.contains(text.charAt(at))
                && text.charAt(at + 1) == '.') {
            at = text.skip(CharSet.SPACE, at + 2, end);
        }
        boolean initials = at > start && at < end;
        return initials
                ? CharSet.UPPER.contains(text.charAt(at)) && NameShape.score(text, start, end) > -25
                : NameShape.score(text, start, end) >= LEAST;
    }

    /** The people of a range; none if it holds anything else. */
    static List<Person> in(StatementDraft draft, int from, int to) {
        Folded text = draft.folded();
        List<Person> people = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            boolean and = at < to && text.startsWith(" and ", at);
            if (at == to || and || text.charAt(at) == ',' || text.charAt(at) == ';') {
                Person person = at(draft, start, at);
                if (person == null) {
                    return List.of();
                }
                people.add(person);
                start = and ? at + " and ".length() : at + 1;
            }
        }
        return people;
    }
}
