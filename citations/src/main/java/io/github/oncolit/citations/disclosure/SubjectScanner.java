package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Who a clause speaks of.
 *
 * <pre>
 * subject  := ("Author" | "Drs" ...)? person (("," | "and" | "&") person)* predicate
 * person   := title? (initials | name) degrees? ("'s")?
 * initials := "AP" | "A.P." | "A. P." | "BvE" | "MA-G"
 * predicate:= verb | ":" | "," cue
 * everyone := "All authors" | "The authors" | "We" | "I"
 * others   := ("All" | "The")? ("other" | "remaining") "authors"
 * </pre>
 *
 * A name in the roster needs no more than a predicate; another needs the look of a name as well.
 */
final class SubjectScanner {

    /** Who is meant. */
    enum Kind {
        /** People by name. */
        NAMED,
        /** All authors. */
        EVERYONE,
        /** All who were not named. */
        OTHERS,
        /** The person spoken of before. */
        SAME,
        /** The study. */
        STUDY
    }

    /** A subject: who, and the word behind it. */
    record Subject(Kind kind, List<Person> people, int next, boolean possessive) {}

    private final Words words;
    private final Roster roster;
    private final CategoryCues cues;
    private final PersonScanner names;
    private final String text;
    private final int[] failedFrom = {-1, -1};
    private final int[] failedTo = {-1, -1};

    SubjectScanner(Words words, Roster roster, CategoryCues cues, String text) {
        this.words = words;
        this.roster = roster;
        this.cues = cues;
        this.names = new PersonScanner(words, roster);
        this.text = text;
    }

    /** The subject at a word, or null. {@code opening}: a sentence or clause starts here. */
    Subject at(int i, int limit, boolean opening) {
        boolean capital = words.isCapital(i);
        if (!capital && !words.in(i, WordClass.OPENER)) {
            return null;
        }
        Subject group = words.in(i, WordClass.OPENER) ? group(i, limit) : null;
        if (group != null) {
            return group;
        }
        if (words.in(i, WordClass.PRONOUN) && opening) {
            boolean own = words.is(i, "his") || words.is(i, "her") || words.is(i, "their");
            return new Subject(Kind.SAME, List.of(), i + 1, own);
        }
        return named(i, limit, opening);
    }

    /** Whether a word is somebody's initials, the roster says, and no company's name. */
    boolean isKnown(int i) {
        return names.isKnown(i);
    }

    private Subject group(int i, int limit) {
        int at = i;
        if (words.is(at, "all") || words.is(at, "the")) {
            at++;
        }
        if (words.is(at, "of") && words.is(at + 1, "the")) {
            at += 2;
        } else if (words.is(at, "of") || words.is(at, "the")) {
            at++;
        }
        boolean others = words.is(at, "other") || words.is(at, "remaining") || words.is(at, "rest");
        if (others) {
            at++;
            at += words.is(at, "of") ? 1 : 0;
            at += words.is(at, "the") ? 1 : 0;
        }
        boolean collective = words.in(at, WordClass.AUTHOR) && !startsName(at + 1);
        if (words.is(at, "author") && words.is(at + 1, "(") && words.is(at + 2, "s")) {
            at += 3;
        }
        if (at < limit && collective) {
            int affiliated = afterAffiliation(at + 1, limit);
            if (affiliated > at + 1) {
                return new Subject(
                        Kind.NAMED, List.of(person(i, affiliated - 1)), affiliated, false);
            }
            return new Subject(
                    others ? Kind.OTHERS : Kind.EVERYONE, List.of(person(i, at)), at + 1, false);
        }
        if (others && words.is(at, "investigators")) {
            return new Subject(Kind.OTHERS, List.of(person(i, at)), at + 1, false);
        }
        if (at == i
                && (words.is(i, "we")
                        || words.is(i, "i") && words.in(i + 1, WordClass.PREDICATE))) {
            return new Subject(Kind.EVERYONE, List.of(person(i, i)), i + 1, false);
        }
        return study(i, limit);
    }

    /** Behind "affiliated with X" that narrows a group down, up to its verb. */
    private int afterAffiliation(int i, int limit) {
        if (!words.is(i, "affiliated") && !words.is(i, "employed") && !words.is(i, "from")) {
            return i;
        }
        for (int k = i + 1; k < limit && k < i + 9; k++) {
            if (words.is(k, "are") || words.is(k, "were") || words.is(k, "have")) {
                return k;
            }
        }
        return i;
    }

    private Subject study(int i, int limit) {
        if (!words.is(i, "this")
                && !words.is(i, "the")
                && !words.is(i, "funding")
                && !words.is(i, "present")) {
            return null;
        }
        for (int k = i; k < i + 5 && k < limit; k++) {
            if (words.in(k, WordClass.STUDY)) {
                return new Subject(Kind.STUDY, List.of(), k + 1, false);
            }
        }
        return null;
    }

    private boolean startsName(int i) {
        return words.isCapital(i) && names.at(i, words.size(), true) != null;
    }

    private Person person(int from, int to) {
        return new Person(Located.text(new Span(words.start(from), words.end(to)), text), -1, null);
    }

    /**
     * A list of names with its predicate. A list that turned out to have none is remembered, since
     * none of its tails has one either: that keeps long lists of companies linear.
     */
    private Subject named(int i, int limit, boolean opening) {
        int mode = opening ? 1 : 0;
        if (i > failedFrom[mode] && i < failedTo[mode]) {
            return null;
        }
        int at = i;
        boolean announced = false;
        while (words.in(at, WordClass.AUTHOR)
                || words.is(at, "the") && words.in(at + 1, WordClass.AUTHOR)) {
            at++;
            announced = true;
        }
        List<Person> people = new ArrayList<>();
        boolean known = true;
        boolean possessive = false;
        while (at < limit) {
            PersonScanner.Name name = names.at(at, limit, announced || opening);
            if (name == null) {
                break;
            }
            people.add(person(name));
            known &= name.index() >= 0;
            possessive = words.isPossessive(name.end() - 1);
            at = afterDegrees(name.end(), limit);
            int joint = afterJoint(at);
            if (joint == at
                    || joint >= limit
                    || names.at(joint, limit, announced || opening) == null) {
                break;
            }
            at = joint;
        }
        if (people.isEmpty()) {
            return null;
        }
        boolean fits = possessive ? opening : predicate(at, limit, known, opening);
        if (!fits && people.size() > 1) {
            failedFrom[mode] = i;
            failedTo[mode] = at;
        }
        return fits ? new Subject(Kind.NAMED, people, at, possessive) : null;
    }

    private Person person(PersonScanner.Name name) {
        boolean fits = name.index() >= 0 || roster.isEmpty();
        return new Person(
                Located.text(name.span(), text),
                name.index(),
                fits ? null : DisclosureCode.NOT_IN_ROSTER);
    }

    private boolean predicate(int at, int limit, boolean known, boolean opening) {
        if (words.in(at, WordClass.PREDICATE)) {
            return true;
        }
        if (words.is(at, ":") || words.is(at, "?") && opening) {
            return opening;
        }
        if (words.is(at, ",") && at + 1 < limit && opening) {
            return words.in(at + 1, WordClass.PREDICATE)
                    || cues.at(words.start(at + 1), words.end(limit - 1)) != null
                    || cues.sharing(words.start(at + 1), words.end(limit - 1)) != null;
        }
        if (known && words.is(at, "as")) {
            return true;
        }
        return opening
                && known
                && at < limit
                && cues.at(words.start(at), words.end(limit - 1)) != null;
    }

    /** Behind a comma, "and" or "&" between two names; the same place if none is there. */
    private int afterJoint(int i) {
        int at = i;
        if (words.is(at, ",")) {
            at++;
        }
        if (words.is(at, "and") || words.is(at, "&")) {
            at++;
        }
        return at;
    }

    private int afterDegrees(int i, int limit) {
        int at = i;
        if (words.is(at, "(") && at + 2 < limit && words.is(at + 2, ")")) {
            return at + 3;
        }
        while (words.is(at, ",") && words.in(at + 1, WordClass.DEGREE)) {
            at += 2;
            at += words.is(at, ".") ? 1 : 0;
        }
        return at;
    }
}
