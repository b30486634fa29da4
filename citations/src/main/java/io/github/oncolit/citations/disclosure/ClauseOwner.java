package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import java.util.List;
import java.util.Optional;

/**
 * Whom the relationships of a clause belong to, and what is denied of them.
 *
 * <pre>
 * owner := named people | everyone | all others | the study | nobody
 * study := "this study was funded by" | "we received funding for this study from"
 * </pre>
 *
 * An owner holds until the next one is named. Linear: a study's verb is looked for over eight
 * words.
 */
final class ClauseOwner {

    private static final List<String> WORKS =
            List.of(
                    " for the submitted work",
                    " for the present work",
                    " for the present manuscript",
                    " for the present study",
                    " for the current study",
                    " for this work",
                    " for this study",
                    " for this manuscript");

    private final StatementDraft draft;
    private final Words words;
    private List<Person> people = List.of();
    private SubjectScanner.Kind who = SubjectScanner.Kind.STUDY;
    private boolean study;
    private int explained;

    ClauseOwner(StatementDraft draft, Words words) {
        this.draft = draft;
        this.words = words;
    }

    /** A sentence that starts at a word. */
    void beginSentence(int from) {
        explained = words.start(from);
        study = false;
    }

    /** The end of a sentence: what it said of the study ends with it. */
    void endSentence() {
        study = false;
    }

    /** What follows speaks of the study: "Funded by". */
    void study() {
        nobody();
        study = true;
    }

    /** What follows speaks of nobody. */
    void nobody() {
        people = List.of();
        who = SubjectScanner.Kind.STUDY;
    }

    /** Whether somebody has been named whom the clause speaks of. */
    boolean isNamed() {
        return who == SubjectScanner.Kind.NAMED;
    }

    /** "The authors declare the following: ..." */
    boolean isBehindColon(int at) {
        return words.is(at - 1, ":") && who == SubjectScanner.Kind.EVERYONE;
    }

    /** Takes a subject; false if it turns out to be none. */
    boolean enter(SubjectScanner.Subject subject, int at, boolean settled, ClauseReader clause) {
        if (subject.kind() == SubjectScanner.Kind.STUDY) {
            return enterStudy(subject, at, settled, clause);
        }
        clause.state().flush();
        explained = words.start(at);
        boolean same = subject.kind() == SubjectScanner.Kind.SAME;
        clause.state().beginSubject(at, !same);
        if (same) {
            return true;
        }
        who = subject.kind();
        people = subject.people();
        if (who == SubjectScanner.Kind.NAMED) {
            people.forEach(p -> draft.take(p.printed().span().start(), p.printed().span().end()));
        }
        return true;
    }

    /** "This study was funded by", "we received funding for this study from". */
    private boolean enterStudy(
            SubjectScanner.Subject subject, int at, boolean settled, ClauseReader clause) {
        if (settled && who == SubjectScanner.Kind.EVERYONE && clause.isFor(at)) {
            study = true;
            clause.announce(at - 2);
            return false;
        }
        boolean led = words.in(at, WordClass.FUNDED) || words.is(at, "financial");
        boolean declared = who == SubjectScanner.Kind.EVERYONE && words.is(at - 1, "that");
        if (settled && !declared || !led && !saysFunded(subject.next())) {
            return false;
        }
        clause.state().flush();
        study = true;
        nobody();
        if (led) {
            clause.announce(at);
        }
        return true;
    }

    private boolean saysFunded(int from) {
        for (int k = from; k < from + 8 && k < words.size() && !words.is(k, ":"); k++) {
            if (words.in(k, WordClass.FUNDED)) {
                return true;
            }
            if (words.endsSentence(k)) {
                return false;
            }
        }
        return false;
    }

    /** Reads what is denied; the word to go on with. */
    int deny(Denials.Denial denial, int at, int to, boolean settled, ClauseReader clause) {
        clause.state().flush();
        int end = at + 1;
        while (end < to && !words.is(end, ";") && !words.in(end, WordClass.EXCEPT)) {
            end++;
        }
        explain(words.end(Math.max(at, end - 1)));
        boolean alone = words.is(at, "none") && end == at + 1 && settled;
        if (alone && who == SubjectScanner.Kind.NAMED) {
            people.forEach(draft::withoutConflict);
        } else if (alone && who == SubjectScanner.Kind.OTHERS) {
            draft.remainderNone();
        }
        if (denial == Denials.Denial.CONFLICT || denial == Denials.Denial.OTHER_CONFLICT) {
            boolean other = denial == Denials.Denial.OTHER_CONFLICT;
            boolean named = settled && who == SubjectScanner.Kind.NAMED;
            if (settled && who == SubjectScanner.Kind.OTHERS) {
                draft.remainderNone();
            } else if (named && !other) {
                people.forEach(draft::withoutConflict);
            } else if (!named && other) {
                draft.remainderNone();
            } else if (!named) {
                draft.noneDeclared();
            }
        }
        return end < to && words.is(end, ";") ? end : Math.min(to, end + 1);
    }

    /** Marks what leads to the end of a relationship as understood. */
    private void explain(int end) {
        if (end > explained) {
            draft.take(explained, end);
            explained = end;
        }
    }

    /** "support from Acme for the submitted work". */
    private boolean isForWork(int end) {
        for (String work : WORKS) {
            if (draft.folded().startsWithIgnoreCase(work, end)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a group of relationships of whomever the clause speaks of. */
    void add(RelationshipGroup group) {
        boolean held =
                who == SubjectScanner.Kind.NAMED
                        || who == SubjectScanner.Kind.EVERYONE && group.isClosed();
        boolean funded = study || who == SubjectScanner.Kind.EVERYONE && isForWork(group.end());
        if (funded ? group.isClosed() : held) {
            Optional<Located<String>> amount = draft.amountAround(explained, group.end());
            group.emit(people, funded, amount);
            explain(amount.map(a -> Math.max(a.span().end(), group.end())).orElse(group.end()));
        }
    }
}
