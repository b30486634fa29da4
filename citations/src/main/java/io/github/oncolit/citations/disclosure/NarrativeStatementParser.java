package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    private static final Set<String> LINKS =
            Set.of(
                    "from", "for", "of", "by", "to", "with", "at", "in", "on", "via", ":",
                    "through", "between", "within");
    private static final Set<String> PATENT_LINKS =
            Set.of("from", "by", "with", "through", "via", ":", "at");
    private static final Set<String> TRANSFER =
            Set.of(
                    "licensed",
                    "assigned",
                    "transferred",
                    "belonging",
                    "sold",
                    "owned",
                    "held",
                    "granted",
                    "optioned");
    private static final Set<String> FAMILY =
            Set.of(
                    "spouse",
                    "wife",
                    "husband",
                    "wife's",
                    "husband's",
                    "spouse's",
                    "daughter",
                    "son",
                    "brother",
                    "sister",
                    "father",
                    "mother",
                    "relative",
                    "partner's");
    private static final Set<String> UNPAID =
            Set.of("unpaid", "non-paid", "nonpaid", "uncompensated", "unremunerated", "pro-bono");
    private static final Set<String> FUNDED =
            Set.of(
                    "funded",
                    "supported",
                    "sponsored",
                    "financed",
                    "funding",
                    "grant",
                    "grants",
                    "support");
    private static final Set<String> EXCEPT =
            Set.of("except", "apart", "but", "however", "besides");
    private static final Set<String> ANTECEDENT =
            Set.of("companies", "company", "entities", "organizations", "organisations", "firms");

    private final StatementDraft draft;
    private final Words words;
    private final CategoryCues cues;
    private final SubjectScanner subjects;
    private final ProseOrganizations organizations;
    private List<Person> people = List.of();
    private SubjectScanner.Kind who = SubjectScanner.Kind.STUDY;
    private RelationshipGroup group;
    private RelationshipGroup previous;
    private List<Organization> mentioned = new ArrayList<>();
    private Located<RelationshipFlag> pendingFlag;
    private Located<RelationshipFlag> family;
    private boolean purpose;
    private boolean study;
    private int linkWord;

    private NarrativeStatementParser(StatementDraft draft) {
        this.draft = draft;
        this.words =
                new Words(
                        draft.folded(),
                        StatementHeading.end(draft.folded(), draft.window()),
                        draft.window().end());
        this.cues = new CategoryCues(draft.folded());
        this.subjects = new SubjectScanner(words, draft.roster(), cues, draft.text());
        this.organizations = new ProseOrganizations(words, subjects, cues, draft.text());
        this.group = new RelationshipGroup(draft);
        this.previous = group;
    }

    /** Reads a statement in prose. */
    static void read(StatementDraft draft) {
        NarrativeStatementParser parser = new NarrativeStatementParser(draft);
        draft.take(draft.window().start(), StatementHeading.end(draft.folded(), draft.window()));
        int start = 0;
        while (start < parser.words.size()) {
            int end = start;
            while (end < parser.words.size() && !parser.words.endsSentence(end)) {
                end++;
            }
            parser.sentence(start, end);
            start = end + 1;
        }
    }

    private void sentence(int from, int to) {
        boolean settled = false;
        study = false;
        family = null;
        boolean opening = true;
        int at = from;
        while (at < to) {
            SubjectScanner.Subject subject =
                    words.isWord(at) ? subjects.at(at, to, opening || isOpening(at)) : null;
            if (subject != null && enter(subject, at, settled)) {
                settled = true;
                opening = false;
                at = subject.next();
                continue;
            }
            Denials.Denial denial = Denials.at(words, at, to);
            if (denial != Denials.Denial.NOTHING) {
                at = deny(denial, at, to, settled);
                continue;
            }
            if (!settled && opening && startsForeign(at)) {
                people = List.of();
                who = SubjectScanner.Kind.STUDY;
            }
            int next = element(at, to);
            opening = words.is(at, ";");
            if (opening) {
                flush();
                family = null;
            }
            at = next;
        }
        flush();
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
                && !words.in(at, SubjectScanner.VERBS)
                && cueAt(at) == null
                && !words.is(at, "in")
                && !words.is(at, "from")
                && !words.is(at, "at")
                && !words.is(at, "since")
                && !words.is(at, "during");
    }

    private boolean enter(SubjectScanner.Subject subject, int at, boolean settled) {
        if (subject.kind() == SubjectScanner.Kind.STUDY) {
            if (settled || !saysFunded(subject.next())) {
                return false;
            }
            study = true;
            people = List.of();
            who = subject.kind();
            return true;
        }
        flush();
        pendingFlag = null;
        family = null;
        if (subject.kind() == SubjectScanner.Kind.SAME) {
            return true;
        }
        if (subject.kind() != who || !subject.people().equals(people)) {
            mentioned = new ArrayList<>();
        }
        who = subject.kind();
        people = subject.people();
        if (who == SubjectScanner.Kind.NAMED) {
            people.forEach(p -> draft.take(p.printed().span().start(), p.printed().span().end()));
        }
        return true;
    }

    private boolean saysFunded(int from) {
        for (int k = from; k < from + 8 && k < words.size(); k++) {
            if (words.in(k, FUNDED)) {
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
        flush();
        int end = at + 1;
        while (end < to && !words.is(end, ";") && !words.in(end, EXCEPT)) {
            end++;
        }
        draft.take(words.start(at), words.end(Math.max(at, end - 1)));
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

    private CategoryCues.Cue cueAt(int at) {
        if (at >= words.size() || !words.isWord(at)) {
            return null;
        }
        int limit = words.end(words.size() - 1);
        CategoryCues.Cue shared = cues.sharing(words.start(at), limit);
        return shared != null ? shared : cues.at(words.start(at), limit);
    }

    /** Reads one cue, list, link or filler; the word to go on with. */
    private int element(int at, int to) {
        if (words.in(at, UNPAID)) {
            pendingFlag = flag(RelationshipFlag.UNCOMPENSATED, at, at);
            return at + 1;
        }
        if (words.in(at, FAMILY)) {
            family = flag(RelationshipFlag.FAMILY_MEMBER, at, at);
            return at + 1;
        }
        if (isInstitution(at)) {
            group.flag(flag(RelationshipFlag.INSTITUTION, at, at));
            return at + 1;
        }
        CategoryCues.Cue cue = cueAt(at);
        if (cue != null && !isKnownName(at, cue)) {
            return cue(cue, at, to);
        }
        if (words.in(at, LINKS)) {
            return link(at, to);
        }
        if (words.in(at, ANTECEDENT) && isBackReference(at)) {
            return backReference(at);
        }
        if (words.isCapital(at) && words.isWord(at)) {
            return bareList(at, to);
        }
        return at + 1;
    }

    private Located<RelationshipFlag> flag(RelationshipFlag flag, int from, int to) {
        return Located.at(flag, new Span(words.start(from), words.end(to)), draft.text());
    }

    private boolean isInstitution(int at) {
        return (words.is(at, "institution")
                        || words.is(at, "institute")
                        || words.is(at, "institutions"))
                && !words.isCapital(at)
                && !group.isEmpty();
    }

    private boolean isKnownName(int at, CategoryCues.Cue cue) {
        return words.isCapital(at)
                && CompanyTable.longestAt(
                                words.text(), words.start(at), words.end(words.size() - 1))
                        > cue.end();
    }

    private int cue(CategoryCues.Cue cue, int at, int to) {
        int next = words.indexAt(cue.end(), at);
        boolean money =
                cue.kind() == CategoryCues.Kind.MONEY
                        || cue.kind() == CategoryCues.Kind.HONORARIUM
                        || cue.kind() == CategoryCues.Kind.FEE;
        if (purpose && !money && cue.kind() != CategoryCues.Kind.PATENT && group.takesPurpose()) {
            group.purpose(cue);
            return next;
        }
        purpose = false;
        if (cue.kind() == CategoryCues.Kind.WEAK && !bindsAt(next, to)) {
            return next;
        }
        if (group.isClosed()) {
            flush();
        }
        group.cue(cue);
        if (pendingFlag != null) {
            group.flag(pendingFlag);
            pendingFlag = null;
        }
        if (family != null) {
            group.flag(family);
        }
        return next;
    }

    /** Whether a link and an organisation follow directly. */
    private boolean bindsAt(int i, int to) {
        int at = i;
        while (at < i + 3
                && at < to
                && (words.is(at, "received")
                        || words.is(at, "paid")
                        || words.is(at, "provided")
                        || words.is(at, "in"))) {
            at++;
        }
        return words.in(at, LINKS) && at + 1 < to && organizations.at(at + 1, to) != null;
    }

    /** A preposition: an organisation may follow, or what the money was for. */
    private int link(int at, int to) {
        if (group.isEmpty()) {
            return at + 1;
        }
        boolean patent = group.last().kind() == CategoryCues.Kind.PATENT;
        boolean open =
                patent
                        ? words.in(at, PATENT_LINKS)
                                || words.is(at, "to") && words.in(at - 1, TRANSFER)
                        : !group.isClosed()
                                || words.is(at, "from") && words.word(linkWord).equals("from");
        if (words.is(at, "for") || words.is(at, "as")) {
            purpose = true;
        }
        ProseOrganizations.Parsed parsed = open ? organizations.at(at + 1, to) : null;
        if (parsed == null) {
            return at + 1;
        }
        purpose = false;
        linkWord = at;
        group.organizations(parsed.list());
        mentioned.addAll(parsed.list());
        return parsed.next();
    }

    private boolean isBackReference(int at) {
        return words.is(at - 1, "these")
                || words.is(at - 1, "those")
                || words.is(at - 1, "the") && !words.isCapital(at + 1)
                || words.is(at - 1, "this");
    }

    private int backReference(int at) {
        if (!group.isEmpty() && !group.isClosed() && !mentioned.isEmpty()) {
            group.organizations(List.copyOf(mentioned));
        }
        return at + 1;
    }

    /** Organisations without a link: they belong to the cue behind them. */
    private int bareList(int at, int to) {
        ProseOrganizations.Parsed parsed = organizations.at(at, to);
        if (parsed == null) {
            return at + 1;
        }
        CategoryCues.Cue cue = parsed.next() < to ? cueBehind(parsed.next()) : null;
        if (cue != null) {
            if (group.isClosed()) {
                flush();
            }
            int next = cue(cue, words.indexAt(cue.start(), parsed.next()), to);
            group.organizations(parsed.list());
            mentioned.addAll(parsed.list());
            return next;
        }
        boolean apposition =
                words.is(at - 1, ",")
                        && !group.isEmpty()
                        && !group.isClosed()
                        && group.last().kind() == CategoryCues.Kind.ROLE
                        && words.start(at - 1) == group.last().end();
        if (apposition) {
            group.organizations(parsed.list());
            mentioned.addAll(parsed.list());
        }
        return Math.max(at + 1, parsed.next());
    }

    private CategoryCues.Cue cueBehind(int at) {
        if (words.in(at, UNPAID)) {
            pendingFlag = flag(RelationshipFlag.UNCOMPENSATED, at, at);
            return cueAt(at + 1);
        }
        return cueAt(at);
    }

    private void flush() {
        if (!group.isEmpty()) {
            boolean held =
                    who == SubjectScanner.Kind.NAMED
                            || who == SubjectScanner.Kind.EVERYONE && group.isClosed();
            if (study && group.isClosed()) {
                group.emit(List.of(), true);
            } else if (!study && held) {
                group.emit(people, false);
            }
        }
        previous = group;
        group = new RelationshipGroup(draft);
        purpose = false;
    }
}
