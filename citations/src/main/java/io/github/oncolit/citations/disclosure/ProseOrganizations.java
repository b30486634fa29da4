package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of organisations in running text.
 *
 * <pre>
 * list  := item (("," | "and" | "or" | "as well as" | ";") item)*
 * item  := filler* name ("," legal)? ("(" acronym ")")? place?
 * name  := known | Capital+ (("of" | "for" | "and" ...) Capital+)*
 * place := "(" ... ")" | "," city | "," country
 * </pre>
 *
 * "and" divides two names unless the table knows the whole, both sides are fields of work ("Disease
 * Control and Prevention"), or the left one is a given name ("Bill and Melinda Gates Foundation").
 * A place behind a name is left out. The list ends before a person with a verb and before a cue.
 */
final class ProseOrganizations {

    /** A list, and the word behind it. */
    record Parsed(List<Organization> list, int next) {}

    private static final int LONGEST_REMARK = 14;

    private final Words words;
    private final SubjectScanner subjects;
    private final CategoryCues cues;
    private final String text;

    ProseOrganizations(Words words, SubjectScanner subjects, CategoryCues cues, String text) {
        this.words = words;
        this.subjects = subjects;
        this.cues = cues;
        this.text = text;
    }

    /** The list that starts at a word, or null if no organisation does. */
    Parsed at(int i, int limit) {
        List<Organization> list = new ArrayList<>();
        int at = i;
        int next = i;
        while (at < limit) {
            Item item = item(at, limit);
            if (item == null || list.isEmpty() && isPerson(at, limit)) {
                break;
            }
            if (!isPlace(item)) {
                add(list, item);
            } else if (list.size() > 1 && isLoose(list)) {
                list.remove(list.size() - 1);
            }
            next = item.next();
            int joint = joint(next, limit);
            if (joint == next || !continues(joint, limit, next)) {
                break;
            }
            at = joint;
        }
        return list.isEmpty() ? null : new Parsed(list, next);
    }

    private boolean isPerson(int at, int limit) {
        return subjects.at(at, limit, false) != null || subjects.isKnown(at);
    }

    private record Item(int start, int end, List<Located<RelationshipFlag>> flags, int next) {}

    private void add(List<Organization> list, Item item) {
        list.add(
                OrganizationList.organization(
                        text, words.text(), item.start(), item.end(), item.flags()));
    }

    private boolean isPlace(Item item) {
        return Places.fills(words.text(), item.start(), item.end());
    }

    /** Whether the last name could be a town before a country: one unknown word. */
    private boolean isLoose(List<Organization> list) {
        Organization last = list.get(list.size() - 1);
        return last.canonicalName().isEmpty()
                && last.name().value().indexOf(' ') < 0
                && !CompanyTable.isOrganizationWord(
                        words.text(), last.name().span().start(), last.name().span().end());
    }

    /** Behind what joins two entries; the same word if nothing does. */
    private int joint(int i, int limit) {
        int at = i;
        if (words.is(at, ",") || words.is(at, ";")) {
            at++;
        }
        if (words.is(at, "as") && words.is(at + 1, "well") && words.is(at + 2, "as")) {
            return at + 3;
        }
        if (words.is(at, "and")
                || words.is(at, "or")
                || words.is(at, "&")
                || words.is(at, "and/or")
                || words.is(at, "plus")) {
            at++;
        }
        return Math.min(at, limit);
    }

    private boolean continues(int i, int limit, int from) {
        if (i >= limit) {
            return false;
        }
        int at = afterFillers(i, limit);
        if (!startsName(at) || subjects.at(i, limit, true) != null) {
            return false;
        }
        boolean semicolon = words.is(from, ";");
        boolean known = CompanyTable.longestAt(words.text(), words.start(at), limitOf(limit)) > 0;
        if (semicolon && !known) {
            return false;
        }
        CategoryCues.Cue cue = cueAt(at, limit);
        return known || cue == null;
    }

    private CategoryCues.Cue cueAt(int i, int limit) {
        CategoryCues.Cue cue = cues.at(words.start(i), limitOf(limit));
        return cue != null ? cue : cues.sharing(words.start(i), limitOf(limit));
    }

    private int limitOf(int limit) {
        return limit > 0 ? words.end(limit - 1) : 0;
    }

    private boolean startsName(int i) {
        return words.isWord(i)
                && (words.isCapital(i)
                        || words.in(i, WordClass.INSTITUTION)
                                && words.is(i + 1, "of")
                                && words.isCapital(i + 2)
                        || words.is(i, "state") && words.is(i + 1, "of")
                        || CompanyTable.longestAt(
                                        words.text(), words.start(i), limitOf(words.size()))
                                > 0);
    }

    private int afterFillers(int i, int limit) {
        int at = i;
        while (at < limit && at < i + 6 && words.in(at, WordClass.FILLER) && !words.isCapital(at)) {
            at++;
        }
        return at;
    }

    private Item item(int i, int limit) {
        int first = afterFillers(i, limit);
        if (first >= limit || !startsName(first)) {
            return null;
        }
        int at = nameEnd(first, limit);
        int end = endOffset(at - 1, first);
        List<Located<RelationshipFlag>> flags = new ArrayList<>();
        while (words.is(at, "(") && at < limit) {
            int close = closing(at, limit);
            if (close < 0) {
                break;
            }
            if (FlagScanner.read(text, words.text(), words.end(at), words.start(close), flags)) {
                at = close + 1;
            } else if (isAcronym(at, close)) {
                end = words.end(close);
                at = close + 1;
                if (at < limit && words.isCapital(at) && subjects.at(at, limit, true) == null) {
                    at = nameEnd(at, limit);
                    end = endOffset(at - 1, first);
                }
            } else {
                Located<RelationshipFlag> paid = institution(at, close);
                if (paid != null) {
                    flags.add(paid);
                }
                at = close + 1;
            }
        }
        return new Item(words.start(first), end, flags, at);
    }

    /** What a bracket says of payment to an institution, or null. */
    private Located<RelationshipFlag> institution(int open, int close) {
        for (int k = open + 1; k < close; k++) {
            if (words.is(k, "through") || words.is(k, "institution") || words.is(k, "institute")) {
                return Located.at(
                        RelationshipFlag.INSTITUTION,
                        new Span(words.start(open + 1), words.end(close - 1)),
                        text);
            }
        }
        return null;
    }

    private int endOffset(int last, int first) {
        boolean possessive = words.isPossessive(last) && last >= first;
        return possessive ? words.end(last) - 2 : words.end(last);
    }

    private int closing(int open, int limit) {
        for (int k = open + 1; k < limit && k < open + LONGEST_REMARK; k++) {
            if (words.is(k, ")")) {
                return k;
            }
        }
        return -1;
    }

    private boolean isAcronym(int open, int close) {
        if (close != open + 2 || !words.isCapital(open + 1)) {
            return false;
        }
        int length = words.end(open + 1) - words.start(open + 1);
        return length <= 8
                && !Places.fills(words.text(), words.start(open + 1), words.end(open + 1));
    }

    /** The word behind a name that starts at a word. */
    private int nameEnd(int first, int limit) {
        int known = CompanyTable.longestAt(words.text(), words.start(first), limitOf(limit));
        int at = first + 1;
        if (known > 0) {
            while (at < limit && words.start(at) < known) {
                at++;
            }
        }
        boolean institution = words.in(first, WordClass.INSTITUTION) || words.is(first, "state");
        while (at < limit) {
            int further = further(first, at, limit, institution);
            if (further == at) {
                break;
            }
            for (int k = at; k < further; k++) {
                institution |= words.in(k, WordClass.INSTITUTION);
            }
            at = further;
        }
        return at;
    }

    /** Behind the next piece of a name; the same word if the name ends here. */
    private int further(int first, int at, int limit, boolean institution) {
        if (words.isPossessive(at - 1) && at - 1 > first && !isCountry(first, at - 1)) {
            return at;
        }
        if (words.is(at, ".")) {
            return dot(at, limit);
        }
        if (words.is(at, ",")) {
            boolean belongs =
                    OrganizationList.belongs(words.text(), words.start(at), limitOf(limit));
            return belongs ? afterLegal(at + 1, limit) : at;
        }
        if (words.is(at, "and") || words.is(at, "&")) {
            return joins(first, at, limit) ? at + 2 : at;
        }
        if (words.isCapital(at) && words.isWord(at)) {
            return isCue(at, limit) || startsClause(at, limit) ? at : at + 1;
        }
        if (words.in(at, WordClass.INSIDE)) {
            int to = at + 1;
            while (to < limit
                    && to < at + 3
                    && words.in(to, WordClass.INSIDE)
                    && !words.isCapital(to)) {
                to++;
            }
            boolean link =
                    words.is(at, "for")
                            || words.is(at, "in")
                            || words.is(at, "on")
                            || words.is(at, "to");
            boolean joined = to < limit && words.isCapital(to) && (!link || institution);
            return joined ? to + 1 : at;
        }
        if (words.is(at, "?") && words.start(at) == words.end(at - 1) && words.isCapital(at + 1)) {
            return at + 2;
        }
        if (words.in(at, WordClass.SUFFIX)) {
            return at + 1;
        }
        return words.isWord(at)
                        && CharSet.DIGIT.contains(words.text().charAt(words.start(at)))
                        && words.end(at) - words.start(at) < 4
                ? at + 1
                : at;
    }

    private boolean isCountry(int first, int last) {
        return Places.fills(words.text(), words.start(first), words.end(last) - 2);
    }

    private boolean startsClause(int at, int limit) {
        return subjects.at(at, limit, false) != null;
    }

    private boolean isCue(int at, int limit) {
        CategoryCues.Cue cue = cueAt(at, limit);
        return cue != null
                && cue.kind() != CategoryCues.Kind.WEAK
                && !words.in(at, WordClass.ORGANIZATION)
                && !words.in(at, WordClass.INSTITUTION);
    }

    private int dot(int at, int limit) {
        if (words.endsSentence(at) || words.start(at) > words.end(at - 1)) {
            return at;
        }
        boolean legal =
                OrganizationList.isLegalForm(words.text(), words.start(at - 1), words.end(at - 1));
        boolean letter = words.isLetter(at - 1) || words.is(at - 1, "st");
        return legal || letter && at + 1 < limit && words.isCapital(at + 1) ? at + 1 : at;
    }

    private int afterLegal(int i, int limit) {
        int at = i;
        if (words.is(at, "a") || words.is(at, "an")) {
            while (at < limit && !words.is(at, "company")) {
                at++;
            }
            return Math.min(limit, at + 1);
        }
        while (at < limit
                && OrganizationList.isLegalForm(words.text(), words.start(at), words.end(at))) {
            at++;
            if (words.is(at, ".") && !words.endsSentence(at)) {
                at++;
            }
        }
        return at;
    }

    /** Whether "and" joins two words of one name. */
    private boolean joins(int first, int and, int limit) {
        int right = and + 1;
        if (right >= limit || !words.isCapital(right) || !words.isWord(right)) {
            return false;
        }
        if (words.in(and - 1, WordClass.FIELD) && words.in(right, WordClass.FIELD)) {
            return true;
        }
        boolean head = false;
        for (int k = right + 1; k < limit && k < right + 5 && words.isCapital(k); k++) {
            head |= words.in(k, WordClass.NAME_HEAD);
        }
        return head
                && and == first + 1
                && CompanyTable.isGivenName(
                        Letters.key(words.text(), words.start(first), words.end(first)));
    }
}
