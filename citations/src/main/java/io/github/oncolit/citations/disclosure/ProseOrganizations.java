package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
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
    private final OrganizationName names;
    private final String text;
    private boolean bare;
    private Parsed read;
    private int readFrom = -1;
    private int readTo;
    private boolean readBare;

    ProseOrganizations(Words words, SubjectScanner subjects, CategoryCues cues, String text) {
        this.words = words;
        this.subjects = subjects;
        this.cues = cues;
        this.names = new OrganizationName(words, subjects, cues);
        this.text = text;
    }

    /**
     * The list that starts at a word, or null if no organisation does. Whether a cue leads to one
     * is asked before the list is read: it is kept.
     */
    Parsed at(int i, int limit) {
        if (i != readFrom || limit != readTo || bare != readBare) {
            Parsed parsed = read(i, limit);
            read = parsed;
            readFrom = i;
            readTo = limit;
            readBare = bare;
        }
        return read;
    }

    private Parsed read(int i, int limit) {
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

    /** Whether a clause about somebody starts at a word. */
    boolean isSubject(int at, int limit) {
        return subjects.at(at, limit, true) != null;
    }

    /** The same as {@link #at}, ending before a bracket that tells the relationship. */
    Parsed bare(int i, int limit) {
        bare = true;
        Parsed parsed = at(i, limit);
        bare = false;
        return parsed;
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
        if (!names.startsAt(at) || subjects.at(i, limit, true) != null) {
            return false;
        }
        boolean semicolon = words.is(from, ";");
        boolean known = words.company(at, limit) > 0;
        if (semicolon && !known) {
            return false;
        }
        return (known || words.cue(at) == null) && !isAward(at, limit);
    }

    /** "a Career Development Award from": what was given, and not who gave it. */
    private boolean isAward(int at, int limit) {
        int end = names.endOf(at, limit);
        return words.in(end - 1, WordClass.AWARD) && words.is(end, "from");
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
        if (first >= limit || !names.startsAt(first)) {
            return null;
        }
        int at = names.endOf(first, limit);
        if (at == first + 1 && (isCommonNoun(first) || SentenceEnd.isDotted(words, first))) {
            return null;
        }
        int end = endOffset(at - 1, first);
        if (!words.is(at, "(")) {
            return new Item(words.start(first), end, List.of(), at);
        }
        List<Located<RelationshipFlag>> flags = new ArrayList<>();
        while (words.is(at, "(") && at < limit && !(bare && words.cue(at + 1) != null)) {
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
                    at = names.endOf(at, limit);
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

    /** "the Institution" names nobody. */
    private boolean isCommonNoun(int i) {
        return words.in(i, WordClass.INSTITUTION)
                || words.is(i, "institution")
                || words.is(i, "company");
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
}
