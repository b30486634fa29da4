package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A clause that names the relationship, then the people with their organisations in brackets, or
 * the other way round.
 *
 * <pre>
 * clause := cue ("," | ":" | "?") entry (("," | "and" | ";") entry)*     "?": a dash
 *         | cue "(" list ")" ":" people
 * entry  := people "(" list ")"
 * people := person (("," | "and" | "&amp;") person)*
 * </pre>
 *
 * Linear: words are looked at once, and only behind a cue that opens a clause.
 */
final class CategoryFirst {

    private static final int MOST_PEOPLE = 12;

    private final Words words;
    private final SubjectScanner subjects;
    private final ProseOrganizations organizations;
    private final StatementDraft draft;

    CategoryFirst(
            Words words,
            SubjectScanner subjects,
            ProseOrganizations organizations,
            StatementDraft draft) {
        this.words = words;
        this.subjects = subjects;
        this.organizations = organizations;
        this.draft = draft;
    }

    /** Reads a clause that starts at a word; the word behind it, or the same word if it is none. */
    int read(int at, int to) {
        CategoryCues.Cue cue = words.cue(at);
        if (cue == null || cue.kind() == CategoryCues.Kind.NOTHING) {
            return at;
        }
        Located<DisclosureCategory> category =
                Located.at(cue.category(), new Span(cue.start(), cue.end()), draft.text());
        int mark = words.indexAt(cue.end(), at);
        if (words.is(mark, "(")) {
            return peopleLast(category, at, mark, to);
        }
        if (!words.is(mark, ",") && !words.is(mark, ":") && !words.is(mark, "?")) {
            return at;
        }
        int next = mark + 1;
        for (int end = entry(category, next, to); end > next; end = entry(category, next, to)) {
            draft.take(words.start(at), words.end(end - 1));
            next = end + (words.is(end, ",") || words.is(end, ";") ? 1 : 0);
            next += words.is(next, "and") ? 1 : 0;
        }
        return next > mark + 1 ? lastRead(next) : at;
    }

    /** "Honoraria (Acme, Bion): A.B., C.D.": the word behind it, or the first if it is none. */
    private int peopleLast(Located<DisclosureCategory> category, int at, int open, int to) {
        ProseOrganizations.Parsed parsed = open + 1 < to ? organizations.at(open + 1, to) : null;
        if (parsed == null || !words.is(parsed.next(), ")") || !words.is(parsed.next() + 1, ":")) {
            return at;
        }
        List<Person> people = new ArrayList<>();
        int end = people(parsed.next() + 2, to, people);
        if (people.isEmpty() || end < to && !words.is(end, ";") && !words.is(end, ".")) {
            return at;
        }
        add(people, category, parsed.list());
        draft.take(words.start(at), words.end(end - 1));
        return end;
    }

    /** The mark or "and" that led to no further entry belongs to what follows. */
    private int lastRead(int next) {
        int at = next;
        while (!words.is(at - 1, ")")) {
            at--;
        }
        return at;
    }

    /** Reads people and the list behind them; the word behind, or the same word. */
    private int entry(Located<DisclosureCategory> category, int from, int to) {
        List<Person> people = new ArrayList<>();
        int at = people(from, to, people);
        boolean open = !people.isEmpty() && words.is(at, "(") && words.isCapital(at + 1);
        ProseOrganizations.Parsed parsed = open ? organizations.at(at + 1, to) : null;
        if (parsed == null || !words.is(parsed.next(), ")")) {
            return from;
        }
        add(people, category, parsed.list());
        return parsed.next() + 1;
    }

    private void add(
            List<Person> people, Located<DisclosureCategory> category, List<Organization> list) {
        for (Person person : people) {
            draft.add(person, category, list, Optional.empty());
        }
    }

    /** Reads people who are named one after the other; the word behind the last. */
    private int people(int from, int to, List<Person> people) {
        int at = from;
        while (at < to && people.size() < MOST_PEOPLE) {
            Person person = subjects.personAt(at, to);
            if (person == null || person.index() < 0 && words.company(at, words.size()) > 0) {
                return at;
            }
            people.add(person);
            at = words.indexAt(person.printed().span().end(), at);
            int joint = at + (words.is(at, ",") ? 1 : 0);
            joint += words.is(joint, "and") || words.is(joint, "&") ? 1 : 0;
            if (joint == at) {
                return at;
            }
            at = joint;
        }
        return at;
    }
}
