package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;

/**
 * The extent of one organisation's name in running text.
 *
 * <pre>
 * name  := (known | Capital) piece*
 * piece := Capital | small+ Capital | "and" field | "," legal | number | "sciences" ...
 * small := "of" | "the" | "de" ...; "for", "in", "on", "to" only behind Institute, Society ...
 * </pre>
 *
 * It ends before a cue and before a person with a verb. Linear: each piece is looked at once.
 */
final class OrganizationName {

    private final Words words;
    private final SubjectScanner subjects;
    private final CategoryCues cues;

    OrganizationName(Words words, SubjectScanner subjects, CategoryCues cues) {
        this.words = words;
        this.subjects = subjects;
        this.cues = cues;
    }

    /** Whether an organisation can start at a word. */
    boolean startsAt(int i) {
        return words.isWord(i)
                && !(words.in(i, WordClass.PREDICATE) && words.in(i + 1, WordClass.NEGATION))
                && (words.isCapital(i)
                        || words.in(i, WordClass.INSTITUTION)
                                && words.is(i + 1, "of")
                                && words.isCapital(i + 2)
                        || words.is(i, "state") && words.is(i + 1, "of")
                        || words.company(i, words.size()) > 0);
    }

    /** The word behind a name that starts at a word. */
    int endOf(int first, int limit) {
        int known = words.company(first, limit);
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
                    EntryBounds.belongs(words.text(), words.start(at), words.offset(limit));
            return belongs ? afterLegal(at + 1, limit) : at;
        }
        if (words.is(at, "&")
                && at + 1 < limit
                && EntryBounds.isLegalForm(words.text(), words.start(at + 1), words.end(at + 1))) {
            return at + 2;
        }
        if (words.is(at, "and") || words.is(at, "&")) {
            return joins(first, at, limit) || isFirm(first, at, limit) ? at + 2 : at;
        }
        if (words.isCapital(at) && words.isWord(at)) {
            return isCue(at, limit) || startsClause(at, limit) ? at : at + 1;
        }
        if (words.in(at, WordClass.INSIDE)) {
            return inside(at, limit, institution);
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
        CategoryCues.Cue cue = words.cue(at);
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
                EntryBounds.isLegalForm(words.text(), words.start(at - 1), words.end(at - 1));
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
                && EntryBounds.isLegalForm(words.text(), words.start(at), words.end(at))) {
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
                && GivenNames.contains(words.text(), words.start(first), words.end(first));
    }

    /** "Holm & Sato": two names that the table does not know are one firm's. */
    private boolean isFirm(int first, int and, int limit) {
        return words.is(and, "&")
                && and + 1 < limit
                && words.isCapital(and + 1)
                && words.company(first, limit) < 0
                && words.company(and + 1, limit) < 0
                && !startsClause(and + 1, limit);
    }

    /** Behind "of the Elbe": small words and the capital behind them. */
    private int inside(int at, int limit, boolean institution) {
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
}
