package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
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

    private final StatementDraft draft;
    private final Words words;
    private final CategoryCues cues;
    private final SubjectScanner subjects;
    private final ProseOrganizations organizations;
    private List<Person> people = List.of();
    private SubjectScanner.Kind who = SubjectScanner.Kind.STUDY;
    private RelationshipGroup group;
    private List<Organization> mentioned = new ArrayList<>();
    private Located<RelationshipFlag> pendingFlag;
    private Located<RelationshipFlag> family;
    private boolean purpose;
    private boolean study;
    private int linkWord;
    private List<Organization> foreign = List.of();
    private List<Organization> headed = List.of();
    private int explained;
    private boolean prenominal;

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
        foreign = List.of();
        explained = words.start(from);
        boolean settled = false;
        boolean settledClause = false;
        study = false;
        family = null;
        boolean opening = true;
        int at = from;
        if ((words.is(from, "supported") || words.is(from, "funded")) && words.is(from + 1, "by")) {
            study = true;
            people = List.of();
            who = SubjectScanner.Kind.STUDY;
            settled = true;
        }
        while (at < to) {
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
            boolean behindColon = words.is(at - 1, ":") && who == SubjectScanner.Kind.EVERYONE;
            if ((!settled && opening || behindColon) && startsForeign(at)) {
                people = List.of();
                who = SubjectScanner.Kind.STUDY;
            }
            int next = element(at, to);
            opening = words.is(at, ";");
            if (opening) {
                flush();
                headed = List.of();
                family = null;
                settledClause = false;
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
                && !words.in(at, WordClass.PREDICATE)
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
        explained = words.start(at);
        headed = List.of();
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
        flush();
        int end = at + 1;
        while (end < to && !words.is(end, ";") && !words.in(end, WordClass.EXCEPT)) {
            end++;
        }
        explain(words.end(Math.max(at, end - 1)));
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
        return cueAtOffset(words.start(at), limit);
    }

    private CategoryCues.Cue cueAtOffset(int offset, int limit) {
        CategoryCues.Cue whole = cues.at(offset, limit);
        CategoryCues.Cue shared = cues.sharing(offset, limit);
        return shared != null && (whole == null || whole.end() <= shared.end()) ? shared : whole;
    }

    /** Reads one cue, list, link or filler; the word to go on with. */
    private int element(int at, int to) {
        if (words.in(at, WordClass.UNPAID)) {
            pendingFlag = flag(RelationshipFlag.UNCOMPENSATED, at, at);
            return at + 1;
        }
        if (words.is(at, "as") && words.is(at + 1, "well")) {
            return at + 3;
        }
        if (words.is(at, "as")) {
            purpose = !group.isEmpty() && !words.in(at - 1, WordClass.PREDICATE);
            return at + 1;
        }
        if (words.in(at, WordClass.PREDICATE)) {
            purpose = false;
        }
        if (words.is(at, "its") && !mentioned.isEmpty()) {
            return its(at, to);
        }
        if (words.is(at, "institutional") && words.is(at + 1, ",")) {
            pendingFlag = flag(RelationshipFlag.INSTITUTION, at, at);
            return at + 1;
        }
        if (words.in(at, WordClass.FAMILY)) {
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
        if (words.in(at, WordClass.LINK)) {
            return link(at, to);
        }
        if (words.in(at, WordClass.ANTECEDENT) && isBackReference(at)) {
            return backReference(at);
        }
        if (words.isCapital(at) && words.isWord(at)) {
            return bareList(at, to);
        }
        return at + 1;
    }

    /** "its scientific advisory board": the organisation named last. */
    private int its(int at, int to) {
        CategoryCues.Cue cue = cueAt(at + 1);
        if (cue == null || cue.kind() == CategoryCues.Kind.NOTHING) {
            return at + 1;
        }
        Organization last = mentioned.get(mentioned.size() - 1);
        int next = cue(cue, at + 1, to);
        if (!group.isEmpty() && !group.isClosed()) {
            group.organizations(List.of(last));
        }
        return next;
    }

    private Located<RelationshipFlag> flag(RelationshipFlag flag, int from, int to) {
        return Located.at(flag, new Span(words.start(from), words.end(to)), draft.text());
    }

    private boolean isInstitution(int at) {
        if (words.is(at - 1, "(") && (words.is(at, "institutional") || words.is(at, "inst"))) {
            return !group.isEmpty();
        }
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
        if (cue.kind() == CategoryCues.Kind.NOTHING) {
            return words.indexAt(cue.end(), at);
        }
        int next = enterCue(cue, at, to);
        int slash = cue.end();
        int limit = words.end(words.size() - 1);
        while (slash + 1 < limit && words.text().charAt(slash) == '/') {
            CategoryCues.Cue other = cueAtOffset(slash + 1, limit);
            if (other == null) {
                break;
            }
            next = enterCue(binding(other), at, to);
            slash = other.end();
        }
        return next;
    }

    /** Behind a slash a weak cue counts as what its neighbour is. */
    private static CategoryCues.Cue binding(CategoryCues.Cue cue) {
        return cue.kind() == CategoryCues.Kind.WEAK
                ? new CategoryCues.Cue(
                        cue.category(), CategoryCues.Kind.ROLE, cue.start(), cue.end())
                : cue;
    }

    private int enterCue(CategoryCues.Cue cue, int at, int to) {
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
        boolean unbound =
                cue.kind() == CategoryCues.Kind.WEAK || cue.kind() == CategoryCues.Kind.FEE;
        boolean passive =
                unbound && words.in(at, WordClass.PASSIVE) && !group.isEmpty() && !group.isClosed();
        boolean alone =
                cue.kind() == CategoryCues.Kind.WEAK && headed.isEmpty() && !bindsAt(next, to);
        if (passive || alone) {
            return next;
        }
        if (group.isClosed() || isPatentApart(cue)) {
            flush();
        }
        if (group.last() != null
                && group.last().kind() == CategoryCues.Kind.MONEY
                && group.last().end() + 1 == cue.start()
                && words.text().charAt(cue.start() - 1) == ' ') {
            group.dropLast();
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

    /** Patents share no list with another relationship, unless the words stand side by side. */
    private boolean isPatentApart(CategoryCues.Cue cue) {
        CategoryCues.Cue last = group.last();
        return last != null
                && last.kind() == CategoryCues.Kind.PATENT
                && cue.kind() != CategoryCues.Kind.PATENT
                && cue.start() - last.end() > 6;
    }

    /** Whether a link and an organisation follow directly. */
    private boolean bindsAt(int i, int to) {
        int at = i;
        while (at < i + 3
                && at < to
                && (words.is(at, "received") || words.is(at, "paid") || words.is(at, "provided"))) {
            at++;
        }
        if (!words.in(at, WordClass.LINK) || at + 1 >= to) {
            return false;
        }
        ProseOrganizations.Parsed parsed = organizations.at(at + 1, to);
        return parsed != null && (parsed.next() >= to || cueAt(parsed.next()) == null);
    }

    /** A preposition: an organisation may follow, or what the money was for. */
    private int link(int at, int to) {
        if (group.isEmpty()) {
            return at + 1;
        }
        if (words.is(at, "through") || words.is(at, "via")) {
            int behind = through(at, to);
            if (behind > at) {
                return behind;
            }
        }
        boolean patent = group.last().kind() == CategoryCues.Kind.PATENT;
        boolean open =
                patent
                        ? words.in(at, WordClass.PATENT_LINK)
                                || words.is(at, "to") && words.in(at - 1, WordClass.TRANSFER)
                        : !group.isClosed()
                                || words.same(linkWord, at)
                                        && (words.is(at, "from") || words.is(at - 1, "and"))
                                || prenominal;
        if (words.is(at, "for") || words.is(at, "as")) {
            purpose = true;
        }
        int first = words.is(at + 1, ",") ? at + 2 : at + 1;
        ProseOrganizations.Parsed parsed = open ? organizations.at(first, to) : null;
        if (parsed == null) {
            return at + 1;
        }
        purpose = false;
        linkWord = at;
        if (prenominal) {
            group.replace(parsed.list());
            prenominal = false;
        } else {
            group.organizations(parsed.list());
        }
        mentioned.addAll(parsed.list());
        return parsed.next();
    }

    /** "through Duke University": the money goes to the institution. */
    private int through(int at, int to) {
        for (int k = at + 1; k < at + 5 && k < to; k++) {
            if (words.isCapital(k)) {
                ProseOrganizations.Parsed parsed = organizations.at(k, to);
                if (parsed != null && isInstitution(parsed.list().get(0))) {
                    group.flag(flag(RelationshipFlag.INSTITUTION, at, parsed.next() - 1));
                    return parsed.next();
                }
            }
        }
        return at;
    }

    private static boolean isInstitution(Organization organization) {
        String name = organization.name().value();
        return name.contains("Universi")
                || name.contains("Hospital")
                || name.contains("Institut")
                || name.contains("College");
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
            int next = cue(bearing(cue), words.indexAt(cue.start(), parsed.next()), to);
            if (!group.isEmpty()) {
                group.organizations(parsed.list());
                mentioned.addAll(parsed.list());
                prenominal = words.in(next, WordClass.LINK) && !words.is(next, ":");
            }
            return next;
        }
        if (words.is(parsed.next(), ":") && cueAt(parsed.next() + 1) != null) {
            flush();
            headed = parsed.list();
            return parsed.next() + 1;
        }
        if (group.isEmpty() && words.in(parsed.next(), WordClass.PREDICATE)) {
            foreign = parsed.list();
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

    /** A weak word for a position counts right behind an organisation: "the Acme council". */
    private static CategoryCues.Cue bearing(CategoryCues.Cue cue) {
        boolean position =
                cue.category() == DisclosureCategory.LEADERSHIP
                        || cue.category() == DisclosureCategory.EMPLOYMENT
                        || cue.category() == DisclosureCategory.OTHER;
        return position ? binding(cue) : cue;
    }

    private CategoryCues.Cue cueBehind(int at) {
        if (words.in(at, WordClass.UNPAID)) {
            pendingFlag = flag(RelationshipFlag.UNCOMPENSATED, at, at);
            return cueAt(at + 1);
        }
        return cueAt(at);
    }

    /** Marks what leads to the end of a relationship as understood. */
    private void explain(int end) {
        if (end > explained) {
            draft.take(explained, end);
            explained = end;
        }
    }

    private void flush() {
        prenominal = false;
        if (!group.isEmpty()) {
            if (!group.isClosed() && !headed.isEmpty()) {
                group.organizations(headed);
            } else if (group.last().kind() == CategoryCues.Kind.PATENT && !group.isClosed()) {
                group.organizations(foreign);
            }
            boolean held =
                    who == SubjectScanner.Kind.NAMED
                            || who == SubjectScanner.Kind.EVERYONE && group.isClosed();
            if (study && group.isClosed()) {
                group.emit(List.of(), true);
                explain(group.end());
            } else if (!study && held) {
                group.emit(people, false);
                explain(group.end());
            }
        }
        group = new RelationshipGroup(draft);
        purpose = false;
    }
}
