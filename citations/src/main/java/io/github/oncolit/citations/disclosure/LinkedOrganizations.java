package io.github.oncolit.citations.disclosure;

import java.util.List;

/**
 * Organisations behind a link.
 *
 * <pre>
 * linked  := cue+ link list (("and" link | "from") list)*
 * link    := "from" | "by" | "to" | "with" | "of" | ":" ...     a patent: "by" | "licensed to" ...
 * through := ("through" | "via") university
 * back    := ("these" | "the" | "this") "companies"
 * </pre>
 *
 * Linear: a list is parsed once.
 */
final class LinkedOrganizations {

    private final Words words;
    private final ClauseCues cues;
    private final ProseOrganizations organizations;
    private final ClauseState state;

    LinkedOrganizations(
            Words words, ClauseCues cues, ProseOrganizations organizations, ClauseState state) {
        this.words = words;
        this.cues = cues;
        this.organizations = organizations;
        this.state = state;
    }

    /** A preposition: an organisation may follow, or what the money was for. */
    int link(int at, int to) {
        if (state.group.isEmpty()) {
            return related(at, to);
        }
        if (words.is(at, "through") || words.is(at, "via")) {
            int behind = through(at, to);
            if (behind > at) {
                return behind;
            }
        }
        if (isForAgain(at)) {
            return at + 1;
        }
        if (words.is(at, "for") || words.is(at, "as")) {
            state.purpose = true;
        }
        int first = words.is(at + 1, ",") ? at + 2 : at + 1;
        boolean named = words.is(at, ":") && organizations.isSubject(first, to);
        boolean list = leads(at) && !named && !isBoard(first);
        ProseOrganizations.Parsed parsed = list ? organizations.at(first, to) : null;
        if (parsed == null) {
            return at + 1;
        }
        state.purpose = false;
        state.linkWord = at;
        if (state.prenominal) {
            state.group.replace(parsed.list());
            state.prenominal = false;
        } else {
            state.group.organizations(parsed.list());
        }
        state.mentioned.addAll(parsed.list());
        CategoryCues.Cue board = parsed.next() < to ? cues.at(parsed.next()) : null;
        if (board != null && cues.isPurpose(board)) {
            state.group.purpose(board);
            return words.indexAt(board.end(), parsed.next());
        }
        return parsed.next();
    }

    /** "on a Scientific Advisory Board for": a role printed like a name. */
    private boolean isBoard(int i) {
        int at = words.is(i, "a") || words.is(i, "an") || words.is(i, "the") ? i + 1 : i;
        CategoryCues.Cue cue = words.isCapital(at) || words.is(at, "board") ? cues.at(at) : null;
        return cue != null
                && (cue.kind() == CategoryCues.Kind.ROLE || words.is(at, "board"))
                && !words.isCapital(words.indexAt(cue.end(), at))
                && !cues.isKnownName(at, cue);
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
        state.headed = parsed.list();
        state.mentioned.addAll(state.headed);
        return parsed.next();
    }

    /** The list that starts behind "; Self;", "; Spouse;" or ";"; the word to go on with. */
    int qualified(int at, int first, int to) {
        ProseOrganizations.Parsed parsed = organizations.at(first, to);
        if (parsed == null) {
            return at;
        }
        if (words.in(at + 1, WordClass.FAMILY)) {
            state.group.flag(state.flags.at(RelationshipFlag.FAMILY_MEMBER, at + 1, at + 1));
        }
        state.close(parsed.list());
        return parsed.next();
    }

    /** Whether organisations behind this link can belong to the cues that wait. */
    private boolean leads(int at) {
        if (state.group.last().kind() == CategoryCues.Kind.PATENT) {
            return words.in(at, WordClass.PATENT_LINK)
                    || words.is(at, "to") && words.in(at - 1, WordClass.TRANSFER);
        }
        boolean again = words.is(at, "from") || words.is(at - 1, "and");
        return !state.group.isClosed()
                || again && words.same(state.linkWord, at)
                || state.prenominal;
    }

    /** "paid to Duke University", "payments made to my institution": whom the money goes to. */
    int paidTo(int at, int to) {
        boolean payment = words.is(at, "payment") || words.is(at, "payments");
        boolean sum = payment || words.is(at - 1, "with") && words.cue(at) != null;
        int verb = sum ? at + 1 : at;
        int link = words.is(verb, "paid") || words.is(verb, "made") ? verb + 1 : verb;
        if (state.group.isEmpty() || link == (payment ? at : verb) || !words.is(link, "to")) {
            return at;
        }
        ProseOrganizations.Parsed parsed = organizations.at(link + 1, to);
        if (parsed != null && parsed.list().stream().anyMatch(Organization::isUniversity)) {
            state.group.flag(state.flags.at(RelationshipFlag.INSTITUTION, at, parsed.next() - 1));
            return parsed.next();
        }
        if (parsed != null && words.is(at - 1, "(") && words.is(parsed.next(), ")")) {
            return parsed.next();
        }
        boolean own = state.group.isClosed() && state.flags.isInstitutionBehind(link, to);
        return own ? link + 1 : at;
    }

    /** "honoraria (Roche, Bayer)": the list in brackets behind its cue. */
    int bracketed(int at, int to) {
        boolean waits =
                !state.group.isEmpty()
                        && !state.group.isClosed()
                        && words.start(at) <= state.group.last().end() + 1;
        ProseOrganizations.Parsed parsed =
                waits && words.isCapital(at + 1) ? organizations.at(at + 1, to) : null;
        boolean known =
                parsed != null
                        && words.is(parsed.next(), ")")
                        && parsed.list().stream().anyMatch(o -> o.canonicalName().isPresent());
        if (!known) {
            return at;
        }
        state.close(parsed.list());
        return parsed.next() + 1;
    }

    /** "fees for consulting from X, for lectures from Y": the same fees again. */
    private boolean isForAgain(int at) {
        CategoryCues.Cue fee = state.group.last();
        boolean again =
                words.is(at, "for")
                        && state.group.isClosed()
                        && (words.is(at - 1, ",") || words.is(at - 1, "and"))
                        && (fee.kind() == CategoryCues.Kind.FEE
                                || fee.kind() == CategoryCues.Kind.HONORARIUM
                                || fee.isMoney()
                                        && fee.category() == DisclosureCategory.CONSULTING_ADVISORY
                                || fee.isMoney()
                                        && fee.category() == DisclosureCategory.SPEAKERS_BUREAU);
        for (int k = at + 1; again && k < at + 4; k++) {
            if (words.isWord(k) && cues.at(k) != null) {
                state.flush();
                state.group.cue(fee.explained());
                state.purpose = true;
                return true;
            }
        }
        return false;
    }

    /** "through Duke University": the money goes to the institution. */
    private int through(int at, int to) {
        for (int k = at + 1; k < at + 5 && k < to; k++) {
            if (words.isCapital(k)) {
                ProseOrganizations.Parsed parsed = organizations.at(k, to);
                if (parsed != null && parsed.list().get(0).isUniversity()) {
                    state.group.flag(
                            state.flags.at(RelationshipFlag.INSTITUTION, at, parsed.next() - 1));
                    return parsed.next();
                }
            }
        }
        return at;
    }

    /** Whether "these companies" stands at a word. */
    boolean isBackReference(int at) {
        if (words.is(at, "both")) {
            return at + 1 >= words.size() || words.is(at + 1, ".") || words.is(at + 1, ";");
        }
        return words.is(at - 1, "these")
                || words.is(at - 1, "both")
                || words.is(at - 1, "those")
                || words.is(at - 1, "same") && words.is(at - 2, "the")
                || words.is(at - 1, "the") && !words.isCapital(at + 1)
                || words.is(at - 1, "this");
    }

    /** Gives the cues that wait all organisations named before. */
    int backReference(int at) {
        if (!state.group.isEmpty() && !state.group.isClosed() && !state.mentioned.isEmpty()) {
            state.group.organizations(List.copyOf(state.mentioned));
        }
        return at + 1;
    }
}
