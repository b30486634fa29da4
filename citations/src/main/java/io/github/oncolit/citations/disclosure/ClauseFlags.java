package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;

/**
 * The words of a clause that qualify a relationship: unpaid, a spouse's, paid to the institution.
 *
 * <pre>
 * flag := unpaid (before a cue) | "without compensation" (behind one)
 *       | relative (before cues) | "institution" (behind a cue)
 * </pre>
 */
final class ClauseFlags {

    private static final int LONGEST_NAME = 12;

    private final Words words;
    private final String text;
    private Located<RelationshipFlag> pending;
    private Located<RelationshipFlag> family;

    ClauseFlags(Words words, String text) {
        this.words = words;
        this.text = text;
    }

    /** A relative's relationships end with the clause. */
    void beginClause() {
        family = null;
    }

    /** Nothing of the person before concerns the next one, unless it is "the wife of" that one. */
    void beginSubject(boolean possessor) {
        if (!possessor) {
            family = null;
            pending = null;
        }
    }

    /** Reads the word at an index if it is a flag. */
    boolean read(int at, RelationshipGroup group) {
        if (words.in(at, WordClass.UNPAID)) {
            pending = at(RelationshipFlag.UNCOMPENSATED, at, at);
        } else if (words.is(at, "institutional") && words.is(at + 1, ",")) {
            pending = at(RelationshipFlag.INSTITUTION, at, at);
        } else if (words.in(at, WordClass.FAMILY)) {
            family = at(RelationshipFlag.FAMILY_MEMBER, at, at);
        } else if (words.in(at, WordClass.NAME_HEAD)
                && words.is(at, "family")
                && (words.is(at + 1, "member") || words.is(at + 1, "members"))) {
            family = at(RelationshipFlag.FAMILY_MEMBER, at, at + 1);
        } else if (!group.isEmpty() && isInstitution(at)) {
            group.flag(at(RelationshipFlag.INSTITUTION, at, at));
        } else if (isInstitution(at)
                && (words.in(at + 1, WordClass.PREDICATE)
                        || words.is(at + 1, "of")
                        || isNamedActor(at + 1))) {
            pending = at(RelationshipFlag.INSTITUTION, at, at);
        } else {
            return false;
        }
        return true;
    }

    /** Behind "without compensation" when a relationship is told; the same place if not. */
    int afterWithoutPay(int at, RelationshipGroup group) {
        boolean unpaid =
                words.is(at, "without")
                        && !group.isEmpty()
                        && (words.is(at + 1, "compensation")
                                || words.is(at + 1, "remuneration")
                                || words.is(at + 1, "payment")
                                || words.is(at + 1, "pay"));
        if (unpaid) {
            group.flag(at(RelationshipFlag.UNCOMPENSATED, at, at + 1));
        }
        return unpaid ? at + 2 : at;
    }

    /** The same place, or behind a word for unpaid, which is kept for the cue there. */
    int afterUnpaid(int at) {
        if (words.in(at, WordClass.UNPAID)) {
            pending = at(RelationshipFlag.UNCOMPENSATED, at, at);
            return at + 1;
        }
        return at;
    }

    /** Gives a group what was said before its cue. */
    void apply(RelationshipGroup group) {
        if (pending != null) {
            group.flag(pending);
            pending = null;
        }
        if (family != null) {
            group.flag(family);
        }
    }

    /** A flag at a range of words. */
    Located<RelationshipFlag> at(RelationshipFlag flag, int from, int to) {
        return Located.at(flag, new Span(words.start(from), words.end(to)), text);
    }

    /** "the authors' institution, Acme Hospital, received": the name stands between commas. */
    private boolean isNamedActor(int comma) {
        for (int k = comma + 1; words.is(comma, ",") && k < comma + LONGEST_NAME; k++) {
            if (words.is(k, ",")) {
                return words.in(k + 1, WordClass.PREDICATE);
            }
        }
        return false;
    }

    private boolean continuesName(int at) {
        return words.isCapital(at) || words.in(at, WordClass.INSIDE);
    }

    /** Whether "the institution", "our hospital" or the like stands behind "to". */
    boolean isInstitutionBehind(int link, int to) {
        int at = link + 1;
        while (at < to && at < link + 4 && !isInstitution(at)) {
            at++;
        }
        return at < to && isInstitution(at);
    }

    private boolean isInstitution(int at) {
        if (!words.in(at, WordClass.KEY)) {
            return false;
        }
        if (words.is(at - 1, "(") && (words.is(at, "institutional") || words.is(at, "inst"))) {
            return true;
        }
        if (words.is(at - 1, "to") || words.is(at - 2, "to")) {
            if (words.is(at, "hospital")
                    || words.is(at, "department")
                    || words.is(at, "university")) {
                return !words.isCapital(at) && !words.is(at + 1, "of");
            }
        }
        boolean institution =
                words.is(at, "institution")
                        || words.is(at, "institute")
                        || words.is(at, "employer")
                        || words.is(at, "institutions");
        return institution && (!words.isCapital(at) || !continuesName(at + 1));
    }
}
