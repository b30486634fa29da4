package io.github.oncolit.citations.disclosure;

import java.util.List;
import java.util.function.Consumer;

/**
 * The relationships of a clause, once it is known whom it speaks of.
 *
 * <pre>
 * clause := (cue+ linked | bare cue | bare ":" cue+ | "its" cue | flag)*
 * </pre>
 *
 * Cues wait in a group for the list behind the next link and share it; the next cue behind a list
 * opens another group. Linear: every word is entered once, a list is parsed at most twice.
 */
final class ClauseReader {

    private final Words words;
    private final ClauseState state;
    private final ClauseCues cues;
    private final LinkedOrganizations linked;
    private final BareOrganizations bare;
    private final CategoryFirst categoryFirst;

    /** Hands every group of cues with its list to {@code done}. */
    ClauseReader(
            Words words,
            CategoryCues table,
            SubjectScanner subjects,
            StatementDraft draft,
            Consumer<RelationshipGroup> done) {
        ProseOrganizations organizations =
                new ProseOrganizations(words, subjects, table, draft.text());
        this.words = words;
        this.state = new ClauseState(words, draft, done);
        this.cues = new ClauseCues(words, table, organizations, state);
        this.linked = new LinkedOrganizations(words, cues, organizations, state);
        this.bare = new BareOrganizations(words, cues, subjects, organizations, state);
        this.categoryFirst = new CategoryFirst(words, subjects, organizations, draft);
    }

    /** What has been said. */
    ClauseState state() {
        return state;
    }

    /** The cue at a word, or null. */
    CategoryCues.Cue cueAt(int at) {
        return cues.at(at);
    }

    /** Behind "; Self; Amgen" or "; Amgen", which societies print for "of Amgen". */
    int afterQualifier(int at, int to) {
        if (state.group.isEmpty() || state.group.isClosed()) {
            return at;
        }
        return cues.isQualified(at)
                ? linked.qualified(at, at + 3, to)
                : cues.isLabelled(at, to) ? linked.qualified(at, at + 1, to) : at;
    }

    /** Behind "Honoraria, A.B. (Amgen)", or the same word. */
    int afterCategoryFirst(int at, int to) {
        return categoryFirst.read(at, to);
    }

    /** Behind "without compensation", or the same word. */
    int afterWithoutPay(int at) {
        return state.flags.afterWithoutPay(at, state.group);
    }

    /** Reads one cue, list, link or filler; the word to go on with. */
    int element(int at, int to) {
        if (words.in(at, WordClass.PREDICATE)) {
            state.purpose = false;
        }
        int behind = words.in(at, WordClass.KEY) ? key(at, to) : at;
        if (behind > at) {
            return behind;
        }
        if (state.flags.read(at, state.group)) {
            return at + 1;
        }
        CategoryCues.Cue cue = cues.at(at);
        if (cue != null && !cues.isKnownName(at, cue)) {
            return cues.enter(cue, at, to);
        }
        if (words.in(at, WordClass.LINK)) {
            return linked.link(at, to);
        }
        if (words.in(at, WordClass.ANTECEDENT) && linked.isBackReference(at)) {
            return linked.backReference(at);
        }
        return words.isCapital(at) && words.isWord(at) ? bare.list(at, to) : at + 1;
    }

    /** Behind a word or mark that a rule names itself; the same place if it means nothing here. */
    private int key(int at, int to) {
        if (words.is(at, "as")) {
            return as(at);
        }
        if (words.is(at, ")")) {
            state.purpose = false;
            state.endBracket();
        } else if (words.is(at, "(")) {
            return bracket(at, to);
        } else if (words.in(at, WordClass.PAYMENT)) {
            return linked.paidTo(at, to);
        } else if (words.is(at, "its") && !state.mentioned.isEmpty()) {
            return its(at, to);
        }
        return at;
    }

    /** "honoraria (Roche, Bayer)", or "fees (consulting)": what stands in a bracket. */
    private int bracket(int at, int to) {
        int listed = linked.bracketed(at, to);
        if (listed == at && !state.group.isClosed() && state.group.takesPurpose()) {
            state.purpose = true;
            return at + 1;
        }
        return listed;
    }

    /** Whether money waits and a word says what for: "funding for" before "this study". */
    boolean isFor(int at) {
        return !state.group.isEmpty() && state.group.last().isMoney() && words.is(at - 1, "for")
                || words.in(at - 2, WordClass.FUNDED) && words.is(at - 1, "for");
    }

    /** "Funding for this study was provided by": the cue stands in the subject. */
    void announce(int at) {
        CategoryCues.Cue cue = cues.at(at);
        if (state.group.isEmpty() && cue != null && cue.kind() != CategoryCues.Kind.NOTHING) {
            state.group.cue(cue.binding());
        }
    }

    /** "honoraria as a speaker" tells what for; "serves as" and "as well as" do not. */
    private int as(int at) {
        if (words.is(at + 1, "well")) {
            return at + 3;
        }
        state.purpose = !state.group.isEmpty() && !words.in(at - 1, WordClass.PREDICATE);
        return at + 1;
    }

    /** "its scientific advisory board": the organisation named last. */
    private int its(int at, int to) {
        CategoryCues.Cue cue = cues.at(at + 1);
        if (cue == null || cue.kind() == CategoryCues.Kind.NOTHING) {
            return at + 1;
        }
        Organization last = state.mentioned.get(state.mentioned.size() - 1);
        int next = cues.enter(cue, at + 1, to);
        if (!state.group.isEmpty() && !state.group.isClosed()) {
            state.group.organizations(List.of(last));
        }
        return next;
    }
}
