package io.github.oncolit.citations.disclosure;

/**
 * The cues of a clause.
 *
 * <pre>
 * cue     := an entry of the table ("/" cue)*
 * purpose := ("for" | "as") cue+                  behind money: "honoraria for consulting"
 * weak    := an entry that counts only before a link and an organisation
 * </pre>
 *
 * Linear: a cue is looked up once where a word starts.
 */
final class ClauseCues {

    private final Words words;
    private final CategoryCues cues;
    private final ProseOrganizations organizations;
    private final ClauseState state;

    ClauseCues(
            Words words, CategoryCues cues, ProseOrganizations organizations, ClauseState state) {
        this.words = words;
        this.cues = cues;
        this.organizations = organizations;
        this.state = state;
    }

    /** The cue at a word, or null. */
    CategoryCues.Cue at(int at) {
        return words.cue(at);
    }

    /** Whether a cue begins the name of a known organisation. */
    boolean isKnownName(int at, CategoryCues.Cue cue) {
        return words.isCapital(at) && words.company(at, words.size()) > cue.end();
    }

    /** "honoraria from an Acme advisory board": the board behind the list is what it was for. */
    boolean isPurpose(CategoryCues.Cue cue) {
        CategoryCues.Cue last = state.group.last();
        return last != null
                && (last.kind() == CategoryCues.Kind.HONORARIUM
                        || last.kind() == CategoryCues.Kind.FEE)
                && cue.kind() == CategoryCues.Kind.ROLE
                && cue.category() == DisclosureCategory.CONSULTING_ADVISORY;
    }

    int enter(CategoryCues.Cue cue, int at, int to) {
        if (cue.kind() == CategoryCues.Kind.NOTHING) {
            return words.indexAt(cue.end(), at);
        }
        int next = enterOne(cue, at, to);
        if (isSpecified(cue, next)) {
            return afterSpecification(next, to);
        }
        int slash = cue.end();
        int limit = words.end(words.size() - 1);
        while (slash + 1 < limit && words.text().charAt(slash) == '/') {
            CategoryCues.Cue other = cues.best(slash + 1, limit);
            if (other == null) {
                break;
            }
            next = enterOne(other.binding(), at, to);
            slash = other.end();
        }
        return next;
    }

    /** "Acme: Honoraria, Other: travel": the words behind the colon say what the other is. */
    private boolean isSpecified(CategoryCues.Cue cue, int next) {
        return cue.category() == DisclosureCategory.OTHER
                && words.is(next, ":")
                && !state.headed.isEmpty();
    }

    /** Behind what an "other" is: up to a semicolon, or a comma and a cue of another category. */
    private int afterSpecification(int colon, int to) {
        int at = colon + 1;
        while (at < to && !words.is(at, ";")) {
            CategoryCues.Cue cue = words.is(at - 1, ",") ? at(at) : null;
            if (cue != null && cue.category() != DisclosureCategory.TRAVEL_EXPENSES) {
                return at - 1;
            }
            at++;
        }
        return at;
    }

    private int enterOne(CategoryCues.Cue cue, int at, int to) {
        int next = words.indexAt(cue.end(), at);
        boolean explains = !cue.isMoney() && cue.kind() != CategoryCues.Kind.PATENT;
        if (state.purpose && explains && state.group.takesPurpose()) {
            state.group.purpose(cue);
            return next;
        }
        state.purpose = false;
        if (isPassive(cue, at) || isTail(cue) || isAlone(cue, at, next, to)) {
            return next;
        }
        if (state.group.isClosed() || isPatentApart(cue)) {
            state.flush();
        }
        if (isModifier(state.group.last(), cue, at)) {
            state.group.dropLast();
        }
        state.group.cue(cue);
        state.flags.apply(state.group);
        return next;
    }

    /**
     * "chairs the independent monitoring committee", "research funding grants": one relationship.
     */
    private boolean isModifier(CategoryCues.Cue last, CategoryCues.Cue cue, int at) {
        if (last == null) {
            return false;
        }
        boolean paid = last.kind() == CategoryCues.Kind.FEE && isParticiple(last);
        if (paid || last.kind() == CategoryCues.Kind.MONEY) {
            return last.end() + 1 == cue.start() && words.text().charAt(last.end()) == ' ';
        }
        return last.kind() == CategoryCues.Kind.VERB
                && last.category() == DisclosureCategory.LEADERSHIP
                && cue.category() == DisclosureCategory.CONSULTING_ADVISORY
                && cue.kind() == CategoryCues.Kind.ROLE
                && words.is(at - 1, "the")
                && words.end(at - 2) == last.end();
    }

    /** "compensated advisory role": how a role is held. */
    private boolean isParticiple(CategoryCues.Cue cue) {
        return cue.category() == DisclosureCategory.OTHER
                && words.text().startsWithIgnoreCase("ed", cue.end() - 2);
    }

    /** "Funded by" behind money leads to its source and is no cue of its own. */
    private boolean isPassive(CategoryCues.Cue cue, int at) {
        boolean unbound =
                cue.kind() == CategoryCues.Kind.WEAK || cue.kind() == CategoryCues.Kind.FEE;
        return unbound
                && words.in(at, WordClass.PASSIVE)
                && !state.group.isEmpty()
                && !state.group.isClosed();
    }

    /** "advisory board member": the last word adds nothing. */
    private boolean isTail(CategoryCues.Cue cue) {
        CategoryCues.Cue last = state.group.last();
        return cue.kind() == CategoryCues.Kind.WEAK
                && cue.category() == DisclosureCategory.OTHER
                && last != null
                && !state.group.isClosed()
                && last.kind() == CategoryCues.Kind.ROLE
                && last.end() + 1 == cue.start();
    }

    private boolean isAlone(CategoryCues.Cue cue, int at, int next, int to) {
        return cue.kind() == CategoryCues.Kind.WEAK
                && state.headed.isEmpty()
                && !isQualified(next)
                && !isJoined(next)
                && !bindsAt(next, to)
                && !isItem(at, next, to);
    }

    /** "speaker and advisory board member": the role behind it is certain. */
    private boolean isJoined(int at) {
        boolean joint = words.is(at, "and") || words.is(at, "or") || words.is(at, "and/or");
        CategoryCues.Cue role = joint ? at(at + 1) : null;
        return role != null && role.kind() == CategoryCues.Kind.ROLE;
    }

    /** Whether "; Self;" or the like stands at a word, which leads to the company. */
    boolean isQualified(int at) {
        return words.is(at, ";")
                && words.is(at + 2, ";")
                && (words.is(at + 1, "self")
                        || words.is(at + 1, "modest")
                        || words.is(at + 1, "significant")
                        || words.in(at + 1, WordClass.FAMILY));
    }

    /**
     * "Berg: Research Grant; Amgen. Honoraria; Roche.": the company stands behind a label's
     * semicolon and ends the sentence.
     */
    boolean isLabelled(int at, int to) {
        CategoryCues.Cue label = state.group.last();
        if (!words.is(at, ";") || label == null || label.end() != words.end(at - 1)) {
            return false;
        }
        int first = at - 1;
        while (words.start(first) > label.start()) {
            first--;
        }
        boolean heads = first == 0 || words.is(first - 1, ":") || words.endsSentence(first - 1);
        ProseOrganizations.Parsed parsed =
                heads && words.isCapital(first) && words.isCapital(at + 1) && at(at + 1) == null
                        ? organizations.at(at + 1, to)
                        : null;
        return parsed != null && parsed.next() >= to;
    }

    /** "consultant, Pfizer; speaker, Roche": an item of a list of roles. */
    private boolean isItem(int at, int next, int to) {
        return (words.is(at - 1, ";") || words.is(at - 1, ":"))
                && words.is(next, ",")
                && next + 1 < to
                && organizations.at(next + 1, to) != null;
    }

    /** Patents share no list with another relationship, unless the words stand side by side. */
    private boolean isPatentApart(CategoryCues.Cue cue) {
        CategoryCues.Cue last = state.group.last();
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
        return parsed != null && (parsed.next() >= to || at(parsed.next()) == null);
    }
}
