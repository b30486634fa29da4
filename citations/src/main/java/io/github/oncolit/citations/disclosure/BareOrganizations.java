package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import java.util.List;
import java.util.Optional;

/**
 * Organisations without a link.
 *
 * <pre>
 * owned      := list ("is" | "was") ("owned" | "founded") "by" person
 * bare       := list cue | list "(" cue+ ")" | list ":" cue+ | owned | apposition | award "from"
 * apposition := cue remark? ","? list                "Reviewing editor, eLife"
 * award      := Capital+ ("Award" | "Fellowship")    a grant's title, not its giver
 * </pre>
 *
 * Linear: a list is parsed once.
 */
final class BareOrganizations {

    private static final int LONGEST_REMARK = 8;

    private final Words words;
    private final ClauseCues cues;
    private final SubjectScanner subjects;
    private final ProseOrganizations organizations;
    private final ClauseState state;

    BareOrganizations(
            Words words,
            ClauseCues cues,
            SubjectScanner subjects,
            ProseOrganizations organizations,
            ClauseState state) {
        this.subjects = subjects;
        this.words = words;
        this.cues = cues;
        this.organizations = organizations;
        this.state = state;
    }

    /** Organisations without a link: they belong to the cue behind them. */
    int list(int at, int to) {
        ProseOrganizations.Parsed parsed = organizations.bare(at, to);
        if (parsed == null) {
            return at + 1;
        }
        if (words.is(parsed.next(), "(")) {
            state.flush();
            state.headed = parsed.list();
            state.bracket = true;
            return parsed.next() + 1;
        }
        CategoryCues.Cue cue =
                parsed.next() < to ? cues.at(state.flags.afterUnpaid(parsed.next())) : null;
        if (cue != null) {
            return named(at, parsed, cue, to);
        }
        CategoryCues.Cue award = award(parsed, to);
        if (award != null) {
            return cues.enter(award, parsed.next() - 1, to);
        }
        if (words.is(parsed.next(), ":") && cues.at(parsed.next() + 1) != null) {
            state.flush();
            state.headed = parsed.list();
            return parsed.next() + 1;
        }
        if (state.group.isEmpty() && words.in(parsed.next(), WordClass.PREDICATE)) {
            state.foreign = parsed.list();
            int owned = owned(parsed, to);
            if (owned > parsed.next()) {
                return owned;
            }
        }
        if (isApposition(at, parsed, to)) {
            state.group.organizations(parsed.list());
            state.mentioned.addAll(parsed.list());
        }
        return Math.max(at + 1, parsed.next());
    }

    /** "Acme is owned by Hanna Berg": the person stands behind; the word to go on with. */
    private int owned(ProseOrganizations.Parsed parsed, int to) {
        int verb = parsed.next() + 1;
        verb +=
                words.is(verb, "been") || words.is(verb, "partly") || words.is(verb, "wholly")
                        ? 1
                        : 0;
        boolean founded = words.is(verb, "founded") || words.is(verb, "co-founded");
        if (!founded && !words.is(verb, "owned") && !words.is(verb, "co-owned")
                || !words.is(verb + 1, "by")) {
            return parsed.next();
        }
        Person person = subjects.personAt(verb + 2, to);
        if (person == null) {
            return parsed.next();
        }
        state.draft.add(
                person,
                Located.at(
                        founded
                                ? DisclosureCategory.LEADERSHIP
                                : DisclosureCategory.STOCK_OWNERSHIP,
                        new Span(words.start(verb), words.end(verb)),
                        state.draft.text()),
                parsed.list(),
                Optional.empty());
        state.draft.take(words.start(verb), person.printed().span().end());
        return words.indexAt(person.printed().span().end(), verb);
    }

    /** "a Young Investigator Award from X": the title of a grant, not the name of its giver. */
    private CategoryCues.Cue award(ProseOrganizations.Parsed parsed, int to) {
        int last = parsed.next() - 1;
        boolean led = parsed.list().size() == 1 && parsed.next() < to && words.is(last + 1, "from");
        CategoryCues.Cue cue = led && words.in(last, WordClass.AWARD) ? cues.at(last) : null;
        return cue != null && cue.category() == DisclosureCategory.GRANTS ? cue : null;
    }

    /** "a Pfizer consultant": the cue behind the list. */
    private int named(int at, ProseOrganizations.Parsed parsed, CategoryCues.Cue cue, int to) {
        if (state.group.isClosed()) {
            state.flush();
        }
        int next = cues.enter(cue.bearing(), words.indexAt(cue.start(), parsed.next()), to);
        if (!state.group.isEmpty()) {
            List<Organization> list = isOneBody(at, parsed) ? whole(parsed) : parsed.list();
            state.group.organizations(list);
            state.mentioned.addAll(list);
            state.prenominal = words.in(next, WordClass.LINK) && !words.is(next, ":");
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
                OrganizationList.organization(
                        state.draft.text(), words.text(), start, end, List.of()));
    }

    /** "Reviewing editor, eLife", "Advisory board Roche": a name right behind a role. */
    private boolean isApposition(int at, ProseOrganizations.Parsed parsed, int to) {
        if (state.group.isEmpty() || state.group.isClosed()) {
            return false;
        }
        boolean comma = words.is(at - 1, ",");
        int behind = behindRemark(comma ? at - 2 : at - 1);
        if (words.end(behind) != state.group.last().end()) {
            return false;
        }
        boolean last = parsed.next() >= to || words.is(parsed.next(), ";");
        return comma
                ? last || state.group.last().kind() == CategoryCues.Kind.ROLE
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
