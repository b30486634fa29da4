package io.github.oncolit.citations.disclosure;

import io.github.oncolit.citations.disclosure.SubjectScanner.Kind;
import io.github.oncolit.citations.disclosure.SubjectScanner.Subject;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import java.util.List;

/**
 * A subject that is nobody by name: everyone, all others, the study.
 *
 * <pre>
 * everyone := ("all" | "the" | "of the")? ("author(s)" | "investigator") | "we" | "I"
 * narrowed := everyone ("affiliated" | "employed" | "from") word{1,8} verb
 * others   := ("all" | "the")? ("other" | "remaining" | "rest of the") "authors"
 * study    := ("this" | "the" | "our" | "both" | "funding for") word{0,4} ("study" | "trial" ...)
 * </pre>
 *
 * Linear: at most nine words are looked at.
 */
final class CollectiveSubject {

    private final Words words;
    private final PersonScanner names;
    private final String text;

    CollectiveSubject(Words words, PersonScanner names, String text) {
        this.words = words;
        this.names = names;
        this.text = text;
    }

    /** The group or the study that a clause speaks of, or null. */
    Subject at(int i, int limit, boolean opening) {
        int at = i;
        if (words.is(at, "all") || words.is(at, "the")) {
            at++;
        }
        if (words.is(at, "of") && words.is(at + 1, "the")) {
            at += 2;
        } else if (words.is(at, "of") || words.is(at, "the")) {
            at++;
        }
        if (words.is(at, "others")
                && (words.in(at + 1, WordClass.PREDICATE) || words.is(at + 1, ":"))) {
            return new Subject(Kind.OTHERS, List.of(person(i, at)), at + 1, false);
        }
        boolean others = words.is(at, "other") || words.is(at, "remaining") || words.is(at, "rest");
        if (others) {
            at++;
            at += words.is(at, "of") ? 1 : 0;
            at += words.is(at, "the") ? 1 : 0;
        }
        if (isPeople(at, opening || at > i)) {
            at += words.is(at + 1, "(") && words.is(at + 2, "s") ? 3 : 0;
            return at < limit ? people(i, at, limit, others) : null;
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

    /** "Authors", but no "investigator" within a clause, and no "Author Hanna Berg". */
    private boolean isPeople(int at, boolean led) {
        return words.in(at, WordClass.AUTHOR)
                && !words.is(at - 1, "a")
                && !startsName(at + 1)
                && (led || !words.is(at, "investigator") && !words.is(at, "reviewer"));
    }

    private boolean startsName(int i) {
        return words.isCapital(i) && names.at(i, words.size(), true) != null;
    }

    private Subject people(int i, int at, int limit, boolean others) {
        int affiliated = afterAffiliation(at + 1, limit);
        if (affiliated > at + 1) {
            return new Subject(Kind.NAMED, List.of(person(i, affiliated - 1)), affiliated, false);
        }
        return new Subject(
                others ? Kind.OTHERS : Kind.EVERYONE, List.of(person(i, at)), at + 1, false);
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
        if (words.is(i - 1, "during") || words.is(i - 1, "of") && words.is(i - 2, "conduct")) {
            return null;
        }
        boolean led =
                words.is(i, "this")
                        || words.is(i, "the")
                        || words.is(i, "our")
                        || words.is(i, "both")
                        || words.is(i, "present")
                        || words.in(i, WordClass.FUNDED)
                        || words.is(i, "financial");
        for (int k = i; led && k < i + 5 && k < limit; k++) {
            boolean research = k == i + 1 && words.is(k, "research") && !words.is(i, "the");
            boolean name = words.isCapital(k) && words.isCapital(k + 1);
            if (words.in(k, WordClass.STUDY) && !name || research) {
                return new Subject(Kind.STUDY, List.of(), k + 1, false);
            }
        }
        return null;
    }

    private Person person(int from, int to) {
        return new Person(Located.text(new Span(words.start(from), words.end(to)), text), -1, null);
    }
}
