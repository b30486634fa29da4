package io.github.oncolit.citations.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The relationships of a clause, once it is known whom it speaks of.
 *
 * <pre>
 * clause  := (cue+ link list | list cue | list ":" cue+ | "its" cue)*
 * cue     := an entry of the table | cue "/" cue | word "and" cue
 * purpose := ("for" | "as") cue+                  behind money: "honoraria for consulting"
 * </pre>
 *
 * Cues wait in a group for the list behind the next link and share it; the next cue behind a list
 * opens another group. Linear: every word is entered once, a list is parsed at most twice.
 */
final class ClauseReader {

    private static final int LONGEST_REMARK = 8;

    private final Words words;
    private final CategoryCues cues;
    private final ProseOrganizations organizations;
    private final StatementDraft draft;
    private final Consumer<RelationshipGroup> done;
    private final ClauseFlags flags;
    private final List<Organization> mentioned = new ArrayList<>();
    private RelationshipGroup group;
    private List<Organization> foreign = List.of();
    private List<Organization> headed = List.of();
    private boolean purpose;
    private boolean prenominal;
    private int linkWord;

    /** Hands every group of cues with its list to {@code done}. */
    ClauseReader(
            Words words,
            CategoryCues cues,
            SubjectScanner subjects,
            StatementDraft draft,
            Consumer<RelationshipGroup> done) {
        this.words = words;
        this.cues = cues;
        this.organizations = new ProseOrganizations(words, subjects, cues, draft.text());
        this.draft = draft;
        this.done = done;
        this.flags = new ClauseFlags(words, draft.text());
        this.group = new RelationshipGroup(draft);
    }

    /** A new sentence. */
    void beginSentence() {
        foreign = List.of();
        headed = List.of();
        flags.beginClause();
    }

    /** A semicolon. */
    void beginClause() {
        flush();
        headed = List.of();
        flags.beginClause();
    }

    /** A subject at a word; the organisations named before are forgotten if it is a new one. */
    void beginSubject(int at, boolean changed) {
        headed = List.of();
        flags.beginSubject(words.is(at - 1, "of"));
        if (changed) {
            mentioned.clear();
        }
    }

    /** Whether money waits and a word says what for: "funding for" before "this study". */
    boolean isFor(int at) {
        return !group.isEmpty() && group.last().isMoney() && words.is(at - 1, "for")
                || words.in(at - 2, WordClass.FUNDED) && words.is(at - 1, "for");
    }

    /** "Funding for this study was provided by": the cue stands in the subject. */
    void announce(int at) {
        CategoryCues.Cue cue = cueAt(at);
        if (group.isEmpty() && cue != null && cue.kind() != CategoryCues.Kind.NOTHING) {
            group.cue(cue.binding());
        }
    }

    /** Hands over what has been read. */
    void flush() {
        prenominal = false;
        if (!group.isEmpty()) {
            if (!group.isClosed() && !headed.isEmpty()) {
                group.organizations(headed);
            } else if (!group.isClosed() && group.last().kind() == CategoryCues.Kind.PATENT) {
                group.organizations(foreign);
            }
            done.accept(group);
            group = new RelationshipGroup(draft);
        }
        purpose = false;
    }

    /** Reads one cue, list, link or filler; the word to go on with. */
    int element(int at, int to) {
        if (words.is(at, "as")) {
            return as(at);
        }
        if (words.in(at, WordClass.PREDICATE)) {
            purpose = false;
        }
        if (words.is(at, "its") && !mentioned.isEmpty()) {
            return its(at, to);
        }
        if (flags.read(at, group)) {
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
        return words.isCapital(at) && words.isWord(at) ? bareList(at, to) : at + 1;
    }

    /** "honoraria as a speaker" tells what for; "serves as" and "as well as" do not. */
    private int as(int at) {
        if (words.is(at + 1, "well")) {
            return at + 3;
        }
        purpose = !group.isEmpty() && !words.in(at - 1, WordClass.PREDICATE);
        return at + 1;
    }

    /** The cue at a word, or null. */
    CategoryCues.Cue cueAt(int at) {
        if (at >= words.size() || !words.isWord(at)) {
            return null;
        }
        int limit = words.end(words.size() - 1);
        return cues.best(words.start(at), limit);
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
            CategoryCues.Cue other = cues.best(slash + 1, limit);
            if (other == null) {
                break;
            }
            next = enterCue(other.binding(), at, to);
            slash = other.end();
        }
        return next;
    }

    private int enterCue(CategoryCues.Cue cue, int at, int to) {
        int next = words.indexAt(cue.end(), at);
        boolean explains = !cue.isMoney() && cue.kind() != CategoryCues.Kind.PATENT;
        if (purpose && explains && group.takesPurpose()) {
            group.purpose(cue);
            return next;
        }
        purpose = false;
        if (isPassive(cue, at) || isAlone(cue, next, to)) {
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
        flags.apply(group);
        return next;
    }

    /** "Funded by" behind money leads to its source and is no cue of its own. */
    private boolean isPassive(CategoryCues.Cue cue, int at) {
        boolean unbound =
                cue.kind() == CategoryCues.Kind.WEAK || cue.kind() == CategoryCues.Kind.FEE;
        return unbound && words.in(at, WordClass.PASSIVE) && !group.isEmpty() && !group.isClosed();
    }

    private boolean isAlone(CategoryCues.Cue cue, int next, int to) {
        return cue.kind() == CategoryCues.Kind.WEAK && headed.isEmpty() && !bindsAt(next, to);
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
            return related(at, to);
        }
        if (words.is(at, "through") || words.is(at, "via")) {
            int behind = through(at, to);
            if (behind > at) {
                return behind;
            }
        }
        if (words.is(at, "for") || words.is(at, "as")) {
            purpose = true;
        }
        int first = words.is(at + 1, ",") ? at + 2 : at + 1;
        boolean list = leads(at) && !isBoard(first);
        ProseOrganizations.Parsed parsed = list ? organizations.at(first, to) : null;
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

    /** "on a Scientific Advisory Board for": a role printed like a name. */
    private boolean isBoard(int i) {
        int at = words.is(i, "a") || words.is(i, "an") || words.is(i, "the") ? i + 1 : i;
        CategoryCues.Cue cue = words.isCapital(at) ? cueAt(at) : null;
        return cue != null
                && cue.kind() == CategoryCues.Kind.ROLE
                && !words.isCapital(words.indexAt(cue.end(), at))
                && !isKnownName(at, cue);
    }

    /** "a relationship with Bayer that includes: consulting": the list comes first. */
    private int related(int at, int to) {
        boolean relationship =
                words.is(at - 1, "relationship") || words.is(at - 1, "relationships");
        ProseOrganizations.Parsed parsed =
                relationship && words.is(at, "with") ? organizations.at(at + 1, to) : null;
        if (parsed == null) {
            return at + 1;
        }
        headed = parsed.list();
        mentioned.addAll(headed);
        return parsed.next();
    }

    /** Whether organisations behind this link can belong to the cues that wait. */
    private boolean leads(int at) {
        if (group.last().kind() == CategoryCues.Kind.PATENT) {
            return words.in(at, WordClass.PATENT_LINK)
                    || words.is(at, "to") && words.in(at - 1, WordClass.TRANSFER);
        }
        boolean again = words.is(at, "from") || words.is(at - 1, "and");
        return !group.isClosed() || again && words.same(linkWord, at) || prenominal;
    }

    /** "through Duke University": the money goes to the institution. */
    private int through(int at, int to) {
        for (int k = at + 1; k < at + 5 && k < to; k++) {
            if (words.isCapital(k)) {
                ProseOrganizations.Parsed parsed = organizations.at(k, to);
                if (parsed != null && parsed.list().get(0).isUniversity()) {
                    group.flag(flags.at(RelationshipFlag.INSTITUTION, at, parsed.next() - 1));
                    return parsed.next();
                }
            }
        }
        return at;
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
        CategoryCues.Cue cue = parsed.next() < to ? cueAt(flags.afterUnpaid(parsed.next())) : null;
        if (cue != null) {
            return named(at, parsed, cue, to);
        }
        CategoryCues.Cue award = award(parsed, to);
        if (award != null) {
            return cue(award, parsed.next() - 1, to);
        }
        if (words.is(parsed.next(), ":") && cueAt(parsed.next() + 1) != null) {
            flush();
            headed = parsed.list();
            return parsed.next() + 1;
        }
        if (group.isEmpty() && words.in(parsed.next(), WordClass.PREDICATE)) {
            foreign = parsed.list();
        }
        if (isApposition(at, parsed, to)) {
            group.organizations(parsed.list());
            mentioned.addAll(parsed.list());
        }
        return Math.max(at + 1, parsed.next());
    }

    /** "a Young Investigator Award from X": the title of a grant, not the name of its giver. */
    private CategoryCues.Cue award(ProseOrganizations.Parsed parsed, int to) {
        int last = parsed.next() - 1;
        boolean led = parsed.list().size() == 1 && parsed.next() < to && words.is(last + 1, "from");
        CategoryCues.Cue cue = led && words.in(last, WordClass.AWARD) ? cueAt(last) : null;
        return cue != null && cue.category() == DisclosureCategory.GRANTS ? cue : null;
    }

    /** "a Pfizer consultant": the cue behind the list. */
    private int named(int at, ProseOrganizations.Parsed parsed, CategoryCues.Cue cue, int to) {
        if (group.isClosed()) {
            flush();
        }
        int next = cue(cue.bearing(), words.indexAt(cue.start(), parsed.next()), to);
        if (!group.isEmpty()) {
            List<Organization> list = isOneBody(at, parsed) ? whole(parsed) : parsed.list();
            group.organizations(list);
            mentioned.addAll(list);
            prenominal = words.in(next, WordClass.LINK) && !words.is(next, ":");
        }
        return next;
    }

    /** "the Congress on Reviewing and Publication Advisory Board": one body, one board. */
    private boolean isOneBody(int at, ProseOrganizations.Parsed parsed) {
        List<Organization> list = parsed.list();
        return list.size() == 2
                && words.is(at - 1, "the")
                && words.is(parsed.next(), "advisory")
                && words.is(parsed.next() + 1, "board")
                && list.stream().allMatch(o -> o.canonicalName().isEmpty());
    }

    private List<Organization> whole(ProseOrganizations.Parsed parsed) {
        int start = parsed.list().get(0).name().span().start();
        int end = parsed.list().get(1).name().span().end();
        return List.of(
                OrganizationList.organization(draft.text(), words.text(), start, end, List.of()));
    }

    /** "Reviewing editor, eLife", "Advisory board Roche": a name right behind a role. */
    private boolean isApposition(int at, ProseOrganizations.Parsed parsed, int to) {
        if (group.isEmpty() || group.isClosed()) {
            return false;
        }
        boolean comma = words.is(at - 1, ",");
        int behind = behindRemark(comma ? at - 2 : at - 1);
        if (words.end(behind) != group.last().end()) {
            return false;
        }
        boolean last = parsed.next() >= to || words.is(parsed.next(), ";");
        return comma
                ? last || group.last().kind() == CategoryCues.Kind.ROLE
                : parsed.list().get(0).canonicalName().isPresent();
    }

    /** The word before a remark in brackets that ends at a word, or that word. */
    private int behindRemark(int at) {
        if (words.is(at, ")")) {
            for (int k = at - 1; k > 0 && k > at - LONGEST_REMARK; k--) {
                if (words.is(k, "(")) {
                    return k - 1;
                }
            }
        }
        return Math.max(0, at);
    }
}
