package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
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

    private record Name(int end, int index, Span span) {}

    private final Words words;
    private final Roster roster;
    private final CategoryCues cues;
    private final String text;
    private int failedFrom = -1;
    private int failedTo = -1;

    SubjectScanner(Words words, Roster roster, CategoryCues cues, String text) {
        this.words = words;
        this.roster = roster;
        this.cues = cues;
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
        return words.isCapital(i) && name(i, words.size(), true) != null;
    }

    private Person person(int from, int to) {
        return new Person(Located.text(new Span(words.start(from), words.end(to)), text), -1, null);
    }

    /**
     * A list of names with its predicate. A list that turned out to have none is remembered, since
     * none of its tails has one either: that keeps long lists of companies linear.
     */
    private Subject named(int i, int limit, boolean opening) {
        if (i > failedFrom && i < failedTo) {
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
            Name name = name(at, limit, announced || opening);
            if (name == null) {
                break;
            }
            people.add(
                    new Person(
                            Located.text(name.span(), text),
                            name.index(),
                            name.index() >= 0 || roster.isEmpty()
                                    ? null
                                    : DisclosureCode.NOT_IN_ROSTER));
            known &= name.index() >= 0;
            possessive = words.isPossessive(name.end() - 1);
            at = afterDegrees(name.end(), limit);
            int joint = afterJoint(at);
            if (joint == at || joint >= limit || name(joint, limit, announced || opening) == null) {
                break;
            }
            at = joint;
        }
        if (people.isEmpty()) {
            return null;
        }
        boolean fits = possessive ? opening : predicate(at, limit, known, opening);
        if (!fits && opening && people.size() > 1) {
            failedFrom = i;
            failedTo = at;
        }
        return fits ? new Subject(Kind.NAMED, people, at, possessive) : null;
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

    /** A person's name at a word, or null. */
    private Name name(int i, int limit, boolean expected) {
        if (i >= limit) {
            return null;
        }
        boolean titled = words.in(i, WordClass.TITLE) && !isUpper(i);
        int at = titled ? i + 1 : i;
        at += titled && words.is(at, ".") ? 1 : 0;
        if (at >= limit || !words.isCapital(at)) {
            return null;
        }
        Name name = longest(at, limit, titled, expected);
        if (name == null || !titled || isPlural(i)) {
            return name;
        }
        return new Name(name.end(), name.index(), new Span(words.start(i), name.span().end()));
    }

    private boolean isPlural(int title) {
        return words.is(title, "drs")
                || words.is(title, "doctors")
                || words.is(title, "professors")
                || words.is(title, "profs");
    }

    private Name longest(int i, int limit, boolean titled, boolean expected) {
        Name byRoster = null;
        Name byShape = null;
        int end = i;
        int proper = 0;
        while (end < limit && end < i + 10) {
            boolean letter = words.isLetter(end) || isInitials(end);
            boolean particle =
                    end > i
                            && words.in(end, WordClass.PARTICLE)
                            && (words.isCapital(end + 1) || words.in(end + 1, WordClass.PARTICLE));
            if (!particle && !(words.isCapital(end) && words.isWord(end))) {
                break;
            }
            boolean verb = words.in(end, WordClass.PREDICATE) && !(end == i && isUpper(end));
            if (!particle && (verb || words.in(end, WordClass.AUTHOR))) {
                break;
            }
            proper += particle ? 0 : 1;
            int stop = end + 1;
            int spanEnd = nameEnd(end);
            if (letter
                    && words.is(stop, ".")
                    && words.start(stop) == words.end(end)
                    && !sentenceAfter(stop)) {
                spanEnd = words.end(stop);
                stop++;
            }
            Span span = new Span(words.start(i), spanEnd);
            int index = particle ? -1 : resolve(i, end, spanEnd);
            if (index >= 0 || index == -2) {
                byRoster = new Name(stop, index, span);
            }
            if (!particle && shape(i, end, proper, titled, expected)) {
                byShape = new Name(stop, -1, span);
            }
            end = stop;
        }
        return byRoster != null ? byRoster : byShape;
    }

    private boolean sentenceAfter(int stop) {
        return words.endsSentence(stop)
                && words.isWord(stop + 1)
                && words.end(stop + 1) - words.start(stop + 1) > 1
                && !words.isCapital(stop + 2);
    }

    private int nameEnd(int i) {
        return words.isPossessive(i) ? words.end(i) - 2 : words.end(i);
    }

    private int resolve(int from, int to, int spanEnd) {
        String key = Letters.key(words.text(), words.start(from), spanEnd);
        if (from == to && isInitials(from) || allLetters(from, to)) {
            int index = roster.byInitials(key);
            if (index != -1) {
                return index;
            }
        }
        int index = roster.byName(key);
        if (index != -1 || to == from) {
            return index;
        }
        if (to == from + 1 && isInitials(from)) {
            return bySurname(to);
        }
        return roster.byName(
                key.substring(0, 1) + Letters.key(words.text(), words.start(to), spanEnd));
    }

    /** Whether a word is somebody's initials, the roster says, and no company's name. */
    boolean isKnown(int i) {
        return isInitials(i)
                && roster.byInitials(Letters.key(words.text(), words.start(i), nameEnd(i))) >= 0
                && CompanyTable.canonical(words.text(), words.start(i), nameEnd(i)) == null;
    }

    private boolean isUpper(int i) {
        return words.end(i) - words.start(i) > 1
                && CharSet.UPPER.contains(words.text().charAt(words.start(i) + 1));
    }

    private int bySurname(int i) {
        return roster.byName(Letters.key(words.text(), words.start(i), nameEnd(i)));
    }

    private boolean allLetters(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!words.isLetter(i) && !words.is(i, ".")) {
                return false;
            }
        }
        return to > from;
    }

    /** Whether unknown words can be a person where one is looked for. */
    private boolean shape(int from, int to, int proper, boolean titled, boolean expected) {
        if (titled) {
            return proper <= 3 && !words.in(to, WordClass.ORGANIZATION);
        }
        if (!expected) {
            return false;
        }
        if (from == to) {
            return isInitials(from);
        }
        if (allLetters(from, to)) {
            return true;
        }
        if (words.isLetter(from) && proper >= 2 && proper <= 4) {
            return !words.in(to, WordClass.ORGANIZATION);
        }
        int end = nameEnd(to);
        return proper >= 2
                && proper <= 4
                && NameShape.score(words.text(), words.start(from), end)
                        >= (roster.isEmpty() ? 5 : 12);
    }

    /** Whether a word has the form of initials: {@code AP}, {@code A.M.Z}, {@code BvE}. */
    private boolean isInitials(int i) {
        int upper = 0;
        int lowerRun = 0;
        int letters = 0;
        char last = 0;
        int end = nameEnd(i);
        for (int k = words.start(i); k < end; k++) {
            char c = words.text().charAt(k);
            if (CharSet.UPPER.contains(c)) {
                upper++;
                letters++;
                lowerRun = 0;
            } else if (CharSet.LOWER.contains(c)) {
                letters++;
                if (++lowerRun > 3 || "vdeanrhluzi".indexOf(c) < 0) {
                    return false;
                }
            } else if (CharSet.DIGIT.contains(c) && upper < 2 || "/&_".indexOf(c) >= 0) {
                return false;
            }
            last = c;
        }
        return upper >= 2 && letters <= 6 && !CharSet.LOWER.contains(last);
    }
}
