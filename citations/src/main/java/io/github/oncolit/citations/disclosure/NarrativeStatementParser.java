package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.List;

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
    private static final int LONGEST_THANKS = 8;
    private static final int LONGEST_PASSIVE = 8;
    private static final int LONGEST_DENIAL = 9;

    private final StatementDraft draft;
    private final Span window;
    private final Words words;
    private final SubjectScanner subjects;
    private final ClauseReader clause;
    private final ClauseOwner owner;

    private NarrativeStatementParser(StatementDraft draft, Span window) {
        this.draft = draft;
        this.window = window;
        this.words = new Words(draft, StatementHeading.end(draft.folded(), window), window.end());
        CategoryCues cues = draft.cues();
        this.subjects = new SubjectScanner(words, draft.roster(), cues, draft.text());
        this.owner = new ClauseOwner(draft, words);
        this.clause = new ClauseReader(words, cues, subjects, draft, owner::add);
    }

    /** Reads a statement in prose, or the part of one that is. */
    static void read(StatementDraft draft, Span window) {
        NarrativeStatementParser parser = new NarrativeStatementParser(draft, window);
        draft.take(window.start(), StatementHeading.end(draft.folded(), window));
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
        int end = StatementHeading.end(draft.folded(), new Span(from, window.end()));
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
        if (isOfStrangers(from, to) || isHelp(from)) {
            owner.nobody();
            return;
        }
        owner.beginSentence(from);
        clause.state().beginSentence();
        boolean settled = words.in(from, WordClass.FUNDED) && words.is(from + 1, "by");
        if (settled) {
            owner.study();
        }
        clauses(from, to, settled);
        clause.state().flush();
        owner.endSentence();
    }

    /** "We thank Anna Frey of Acme", "Section Editor: Anna Frey": these are no authors. */
    private boolean isOfStrangers(int from, int to) {
        if (words.is(from, "section") && words.is(from + 1, "editor") && words.is(from + 2, ":")) {
            return true;
        }
        for (int k = from; k < to && k < from + LONGEST_THANKS; k++) {
            if (words.is(k, "thank") || words.is(k, "thanks") || words.is(k, "grateful")) {
                return true;
            }
        }
        return false;
    }

    private void clauses(int from, int to, boolean funded) {
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
            if (subject != null && owner.enter(subject, at, settled, clause)) {
                settled = true;
                settledClause = true;
                opening = false;
                at = subject.next();
                continue;
            }
            int first = opening && !owner.isNamed() ? clause.afterCategoryFirst(at, to) : at;
            if (first > at) {
                settled = true;
                at = first;
                continue;
            }
            int unpaid = clause.afterWithoutPay(at);
            if (unpaid > at) {
                at = unpaid;
                continue;
            }
            Denials.Denial denial = Denials.at(words, at, to);
            if (denial != Denials.Denial.NOTHING) {
                int listed = denial == Denials.Denial.CONFLICT && opening ? afterFree(at, to) : at;
                at = listed > at ? listed : owner.deny(denial, at, to, settledClause, clause);
                continue;
            }
            if ((!settled && opening || owner.isBehindColon(at)) && startsForeign(at)) {
                owner.nobody();
            }
            int qualified = clause.afterQualifier(at, to);
            if (qualified > at) {
                at = qualified;
                continue;
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

    /** Behind "Nothing to disclose: A.B., C.D.", or the same word if no list of people follows. */
    private int afterFree(int at, int to) {
        int colon = at + 1;
        while (colon < to && colon < at + LONGEST_DENIAL && !words.is(colon, ":")) {
            colon++;
        }
        List<Person> free = new ArrayList<>();
        int next = colon;
        while (next + 1 < to && (next == colon || words.in(next, WordClass.BETWEEN))) {
            Person person = subjects.personAt(next + 1, to);
            if (person != null) {
                free.add(person);
            } else if (!words.in(next + 1, WordClass.BETWEEN)) {
                return at;
            }
            next = person == null ? next + 1 : words.indexAt(person.printed().span().end(), next);
        }
        if (free.isEmpty() || next < to && !words.is(next, ";")) {
            return at;
        }
        free.forEach(draft::withoutConflict);
        draft.take(words.start(at), words.end(next - 1));
        return next;
    }

    /** "Medical writing support was provided by": nobody's relationship, whoever came before. */
    private boolean isHelp(int at) {
        CategoryCues.Cue cue = clause.cueAt(at);
        if (cue == null || cue.category() != DisclosureCategory.NONFINANCIAL_SUPPORT) {
            return false;
        }
        for (int k = at + 1; k < words.size() && k < at + LONGEST_PASSIVE; k++) {
            if (words.is(k, "was") || words.is(k, "were")) {
                return true;
            }
            if (words.endsSentence(k)) {
                return false;
            }
        }
        return false;
    }

    private boolean isOpening(int at) {
        return words.in(at - 1, WordClass.OPENING)
                || words.is(at - 1, "for") && words.in(at - 2, WordClass.EXCEPT);
    }

    /** A sentence that begins with neither a person, a cue nor a verb speaks of something else. */
    private boolean startsForeign(int at) {
        return words.isCapital(at)
                && !words.in(at, WordClass.PREDICATE)
                && !words.in(at, WordClass.FAMILY)
                && clause.cueAt(at) == null
                && !words.is(at, "in")
                && !words.is(at, "from")
                && !words.is(at, "at")
                && !words.is(at, "since")
                && !words.is(at, "during");
    }
}
