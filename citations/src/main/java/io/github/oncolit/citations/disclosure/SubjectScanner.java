package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import java.util.ArrayList;
import java.util.List;

/**
 * Who a clause speaks of.
 *
 * <pre>
 * subject   := named | pronoun | collective
 * named     := ("Author" | "Drs" ...)? person (("," | "and" | "&") person)* predicate
 * person    := title? (initials | name) degrees? ("'s")?
 * predicate := verb | ":" | "," (cue | participle) | denial (behind initials with stops)
 * pronoun   := "he" | "she" | "they" | "his" ...
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

    private static final int LONGEST_APPOSITION = 9;

    private final Words words;
    private final Roster roster;
    private final CategoryCues cues;
    private final PersonScanner names;
    private final CollectiveSubject collective;
    private final String text;
    private final NameRun run;
    private final int[] failedFrom = {-1, -1};
    private final int[] failedTo = {-1, -1};

    SubjectScanner(Words words, Roster roster, CategoryCues cues, String text) {
        this.words = words;
        this.roster = roster;
        this.cues = cues;
        this.names = new PersonScanner(words, roster, cues);
        this.collective = new CollectiveSubject(words, names, text);
        this.text = text;
        this.run = new NameRun(words);
    }

    /** The subject at a word, or null. {@code opening}: a sentence or clause starts here. */
    Subject at(int i, int limit, boolean opening) {
        boolean capital = words.isCapital(i);
        boolean particle = opening && words.in(i, WordClass.PARTICLE);
        if (!capital && !particle && !words.in(i, WordClass.OPENER)) {
            return null;
        }
        Subject group = words.in(i, WordClass.OPENER) ? collective.at(i, limit, opening) : null;
        if (group != null) {
            return group;
        }
        if (words.in(i, WordClass.PRONOUN) && opening) {
            boolean own = words.is(i, "his") || words.is(i, "her") || words.is(i, "their");
            return new Subject(Kind.SAME, List.of(), i + 1, own);
        }
        return run.mayAct(i) && !isCompany(i) ? named(i, limit, opening) : null;
    }

    /** "Dr. Reddy's Laboratories" is nobody. */
    private boolean isCompany(int i) {
        return words.in(i, WordClass.TITLE) && words.company(i, words.size()) > 0;
    }

    /** Whether a word is somebody's initials, the roster says, and no company's name. */
    boolean isKnown(int i) {
        return names.isKnown(i);
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
        List<Person> people = List.of();
        boolean known = true;
        boolean possessive = false;
        boolean expected = announced || opening;
        boolean titled = words.in(at, WordClass.TITLE) && names.isPlural(at);
        while (at < limit) {
            PersonScanner.Name name =
                    titled && at > i ? names.titled(at, limit) : names.at(at, limit, expected);
            if (name == null) {
                break;
            }
            people = people.isEmpty() ? new ArrayList<>(4) : people;
            people.add(person(name));
            known &= name.index() >= 0;
            possessive = words.isPossessive(name.end() - 1);
            at = afterDegrees(name, limit);
            int joint = afterJoint(at);
            if (joint == at || joint >= limit || !startsPerson(joint, limit, titled, expected)) {
                break;
            }
            at = joint;
        }
        if (people.isEmpty()) {
            return null;
        }
        boolean certain = known || names.shape().isStopped(at);
        boolean fits =
                possessive
                        ? opening
                        : predicate(at, limit, certain, opening) && !headsList(i, at, known);
        if (!fits && people.size() > 1) {
            failedFrom[mode] = i;
            failedTo[mode] = at;
        }
        if (fits) {
            people.forEach(person -> names.shape().remember(person.printed().span()));
        }
        return fits ? new Subject(Kind.NAMED, people, at, possessive) : null;
    }

    /** The person who is named at a word and does nothing: "founded by Hanna Berg". Or null. */
    Person personAt(int i, int limit) {
        PersonScanner.Name name = names.at(i, limit, true);
        return name == null ? null : person(name);
    }

    /** "Holm: Roche: honoraria; MSD: travel": a company before a colon within a sentence. */
    private boolean headsList(int i, int colon, boolean known) {
        return !known
                && colon == i + 1
                && words.is(colon, ":")
                && i > 0
                && !words.endsSentence(i - 1)
                && words.company(i, words.size()) == words.end(i);
    }

    private boolean startsPerson(int at, int limit, boolean titled, boolean expected) {
        return titled ? names.titled(at, limit) != null : names.at(at, limit, expected) != null;
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
        if (words.is(at, ",") && (words.is(at + 1, "who") || isApposition(at, limit))) {
            return true;
        }
        if (words.is(at, ":") || words.is(at, "?") && opening) {
            return opening;
        }
        if (words.is(at, ",") && at + 1 < limit && opening) {
            return words.in(at + 1, WordClass.PREDICATE)
                    || words.isParticiple(at + 1)
                    || words.cue(at + 1) != null;
        }
        if (known && words.is(at, "as")) {
            return true;
        }
        if (known && words.is(at, "(")) {
            return opening && at + 1 < limit && words.cue(at + 1) != null;
        }
        return opening
                && known
                && at < limit
                && (words.in(at, WordClass.NEGATION)
                        || cues.at(words.start(at), words.end(limit - 1)) != null);
    }

    /** "A.B., a co-author, received": what stands between commas tells nothing of money. */
    private boolean isApposition(int comma, int limit) {
        if (!words.is(comma + 1, "a") && !words.is(comma + 1, "one")) {
            return false;
        }
        for (int k = comma + 2; k < limit && k < comma + LONGEST_APPOSITION; k++) {
            if (words.is(k, ",")) {
                return words.in(k + 1, WordClass.PREDICATE);
            }
            if (words.cue(k) != null) {
                return false;
            }
        }
        return false;
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

    /** Behind degrees; behind initials they would be initials themselves. */
    private int afterDegrees(PersonScanner.Name name, int limit) {
        int at = name.end();
        if (words.is(at, "(") && at + 2 < limit && words.is(at + 2, ")")) {
            return at + 3;
        }
        boolean full = !names.shape().isInitials(at - 1);
        while (full && words.is(at, ",") && words.in(at + 1, WordClass.DEGREE)) {
            at += 2;
            at += words.is(at, ".") ? 1 : 0;
        }
        return at;
    }
}
