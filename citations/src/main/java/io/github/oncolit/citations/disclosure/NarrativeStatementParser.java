package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import java.util.List;
import java.util.Optional;

/**
 * Disclosures in sentences, as JAMA, The Lancet, Annals of Oncology, PLOS, Frontiers, BMC and most
 * others print them after the ICMJE form.
 *
 * <pre>
 * statement := heading? sentence*
 * sentence  := clause ((";" | "," | "and") clause)* "."
 * clause    := subject? (cue+ link organisations | organisations cue | denial)
 * link      := "from" | "for" | "of" | "by" | "to" | "with" | "at" | "in" | "on" | ":"
 * </pre>
 *
 * One pass over the words: a cue waits for the list of organisations behind the next link; several
 * cues share it; a list without a link belongs to the cue behind it. A subject holds until the next
 * one; pronouns and sentences without a subject keep it. Linear: every word is entered once, and
 * looks ahead are bounded.
 */
final class NarrativeStatementParser {

    private static final int LONGEST_CERTIFICATE = 90;

    private final StatementDraft draft;
    private final Words words;
    private final SubjectScanner subjects;
    private final ClauseReader clause;
    private List<Person> people = List.of();
    private SubjectScanner.Kind who = SubjectScanner.Kind.STUDY;
    private boolean study;
    private int explained;

    private NarrativeStatementParser(StatementDraft draft) {
        this.draft = draft;
        this.words =
                new Words(
                        draft.folded(),
                        StatementHeading.end(draft.folded(), draft.window()),
                        draft.window().end());
        CategoryCues cues = draft.cues();
        this.subjects = new SubjectScanner(words, draft.roster(), cues, draft.text());
        this.clause = new ClauseReader(words, cues, subjects, draft, this::emit);
    }

    /** Reads a statement in prose. */
    static void read(StatementDraft draft) {
        NarrativeStatementParser parser = new NarrativeStatementParser(draft);
        draft.take(draft.window().start(), StatementHeading.end(draft.folded(), draft.window()));
        int start = 0;
        while (start < parser.words.size()) {
            start = parser.afterHeading(start);
            int end = start;
            while (end < parser.words.size() && !parser.words.endsSentence(end)) {
                end++;
            }
            parser.sentence(start, end);
            start = end + 1;
        }
    }

    /** Where the sentence behind the heading of another block starts. */
    private int afterHeading(int start) {
        int from = words.start(start);
        int end = StatementHeading.end(draft.folded(), new Span(from, draft.window().end()));
        if (end > from) {
            draft.take(from, end);
        }
        return end > from ? words.indexAt(end, start) : start;
    }

    private void sentence(int from, int to) {
        if (from >= to) {
            return;
        }
        if (Denials.isAll(words, from, to)) {
            draft.noneDeclared();
            draft.take(words.start(from), words.end(to - 1));
            return;
        }
        explained = words.start(from);
        clause.state().beginSentence();
        boolean settled = words.in(from, WordClass.FUNDED) && words.is(from + 1, "by");
        if (settled) {
            nobody();
        }
        clauses(from, to, settled);
        clause.state().flush();
        study = false;
    }

    private void clauses(int from, int to, boolean funded) {
        study = funded;
        boolean settled = funded;
        boolean settledClause = false;
        boolean opening = true;
        int at = from;
        while (at < to) {
            if (words.isPlain(at) && clause.cueAt(at) == null) {
                opening = false;
                at++;
                continue;
            }
            int certified = afterCertificate(at, to);
            if (certified > at) {
                at = certified;
                continue;
            }
            SubjectScanner.Subject subject =
                    words.isWord(at) ? subjects.at(at, to, opening || isOpening(at)) : null;
            if (subject != null && enter(subject, at, settled)) {
                settled = true;
                settledClause = true;
                opening = false;
                at = subject.next();
                continue;
            }
            Denials.Denial denial = Denials.at(words, at, to);
            if (denial != Denials.Denial.NOTHING) {
                at = deny(denial, at, to, settledClause);
                continue;
            }
            if ((!settled && opening || isBehindColon(at)) && startsForeign(at)) {
                nobody();
            }
            int next = clause.element(at, to);
            opening = words.is(at, ";");
            if (opening) {
                clause.state().beginClause();
                settledClause = false;
            }
            at = next;
        }
    }

    /**
     * Behind "certifies that all conflicts of interest, including ... (eg, grants ...), are the
     * following:", which lists what could be disclosed; the same word if it is none.
     */
    private int afterCertificate(int at, int to) {
        if (!words.in(at, WordClass.KEY)
                || !words.is(at, "certifies") && !words.is(at, "certify")) {
            return at;
        }
        for (int k = at + 1; k < to && k < at + LONGEST_CERTIFICATE; k++) {
            if (words.is(k, "following") && words.is(k + 1, ":")) {
                return k + 2;
            }
        }
        return at;
    }

    private void nobody() {
        people = List.of();
        who = SubjectScanner.Kind.STUDY;
    }

    /** "The authors declare the following: ..." */
    private boolean isBehindColon(int at) {
        return words.is(at - 1, ":") && who == SubjectScanner.Kind.EVERYONE;
    }

    private boolean isOpening(int at) {
        return words.is(at - 1, ",")
                || words.is(at - 1, ";")
                || words.is(at - 1, ":")
                || words.is(at - 1, "and")
                || words.is(at - 1, "that")
                || words.is(at - 1, "while");
    }

    /** A sentence that begins with neither a person, a cue nor a verb speaks of something else. */
    private boolean startsForeign(int at) {
        return words.isCapital(at)
                && !words.in(at, WordClass.PREDICATE)
                && clause.cueAt(at) == null
                && !words.is(at, "in")
                && !words.is(at, "from")
                && !words.is(at, "at")
                && !words.is(at, "since")
                && !words.is(at, "during");
    }

    private boolean enter(SubjectScanner.Subject subject, int at, boolean settled) {
        if (subject.kind() == SubjectScanner.Kind.STUDY) {
            return enterStudy(subject, at, settled);
        }
        clause.state().flush();
        explained = words.start(at);
        boolean same = subject.kind() == SubjectScanner.Kind.SAME;
        clause.state()
                .beginSubject(
                        at, !same && (subject.kind() != who || !subject.people().equals(people)));
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
    private boolean enterStudy(SubjectScanner.Subject subject, int at, boolean settled) {
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
        for (int k = from; k < from + 8 && k < words.size(); k++) {
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
    private int deny(Denials.Denial denial, int at, int to, boolean settled) {
        clause.state().flush();
        int end = at + 1;
        while (end < to && !words.is(end, ";") && !words.in(end, WordClass.EXCEPT)) {
            end++;
        }
        explain(words.end(Math.max(at, end - 1)));
        boolean alone = words.is(at, "none") && end == at + 1;
        if (alone && settled && who == SubjectScanner.Kind.NAMED) {
            people.forEach(draft::withoutConflict);
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

    /** Adds a group of relationships of whomever the clause speaks of. */
    private void emit(RelationshipGroup group) {
        boolean held =
                who == SubjectScanner.Kind.NAMED
                        || who == SubjectScanner.Kind.EVERYONE && group.isClosed();
        if (study ? group.isClosed() : held) {
            Optional<Located<String>> amount = draft.amountAround(explained, group.end());
            group.emit(people, study, amount);
            explain(amount.map(a -> Math.max(a.span().end(), group.end())).orElse(group.end()));
        }
    }
}
