package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The look of a person's name in running text, where nobody of the roster fits.
 *
 * <pre>
 * listed   := surname ("," surname)* "and" surname verb        at the start of a sentence
 * shape    := initials surname? | letter "." surname{1,3} | word{2,4} by {@link NameShape}
 * initials := "AP" | "A.P." | "A. P." | "T. W. d. B." | "BvE" | "MA-G"
 * labelled := surname ":" (cue | company | denial)     at the start of a sentence
 * </pre>
 *
 * Linear: at most four words are looked at.
 */
final class PersonShape {

    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_HEADING = 6;

    private final Words words;
    private final Roster roster;
    private final CategoryCues cues;
    private final Set<Long> surnames = new HashSet<>();

    PersonShape(Words words, Roster roster, CategoryCues cues) {
        this.words = words;
        this.roster = roster;
        this.cues = cues;
    }

    /** Whether unknown words can be a person where one is looked for. */
    boolean fits(int from, int to, int proper, boolean titled, boolean expected) {
        if (titled) {
            return proper <= 3 && !words.in(to, WordClass.ORGANIZATION);
        }
        if (!expected) {
            return false;
        }
        if (from == to) {
            return isInitials(from) || isLabelled(from) || isListed(from) || isAgain(from);
        }
        if (allLetters(from, to)) {
            return true;
        }
        if (isInitials(from) && isSurname(to) && to <= from + 2) {
            return true;
        }
        if (words.isLetter(from) && proper >= 2 && proper <= 4) {
            return !words.in(to, WordClass.ORGANIZATION);
        }
        int end = nameEnd(to);
        CategoryCues.Cue cue = cues.at(words.start(from), end);
        return proper >= 2
                && proper <= 4
                && (cue == null || cue.end() < end)
                && NameShape.score(words.text(), words.start(from), end)
                        >= (roster.isEmpty() ? 5 : 12);
    }

    /** "Holm: Honoraria: Roche": a surname that opens a sentence, a colon, and what Holm has. */
    private boolean isLabelled(int i) {
        boolean opens = i == 0 || words.endsSentence(i - 1);
        if (!opens || !words.is(i + 1, ":") || !isSurname(i) || i + 2 >= words.size()) {
            return false;
        }
        int limit = words.end(words.size() - 1);
        return cues.at(words.start(i), limit) == null
                && !words.in(i, WordClass.INTEREST)
                && !words.in(i, WordClass.STUDY)
                && (words.in(i + 2, WordClass.NEGATION)
                        || cues.at(words.start(i + 2), limit) != null
                        || CompanyTable.longestAt(words.text(), words.start(i + 2), limit) > 0
                        || isHeading(i + 2));
    }

    /** "Kelvor Oncology: Honoraria": what looks like a company, a colon and a cue. */
    private boolean isHeading(int i) {
        int at = i;
        while (at < i + LONGEST_HEADING && words.isCapital(at) && words.isWord(at)) {
            at++;
        }
        return at > i && words.is(at, ":") && words.cue(at + 1) != null;
    }

    /**
     * "Holm, Sato, and Vesterlund report": surnames that open a sentence, of whom the last stands
     * before a verb.
     */
    private boolean isListed(int i) {
        int first = i;
        while (first > 0 && first > i - LONGEST_LIST && !words.endsSentence(first - 1)) {
            if (!words.is(first - 1, ",") && !words.is(first - 1, "and") && !isSurname(first - 1)) {
                return false;
            }
            first--;
        }
        int surnames = 0;
        int at = first;
        while (at < words.size() && at < i + LONGEST_LIST && isPlainSurname(at)) {
            surnames++;
            at++;
            at += words.is(at, ",") ? 1 : 0;
            at += words.is(at, "and") ? 1 : 0;
        }
        return surnames > 1 && words.is(at - 2, "and") && words.in(at, WordClass.PREDICATE);
    }

    private boolean isPlainSurname(int i) {
        return words.isCapital(i)
                && isSurname(i)
                && !words.in(i, WordClass.OPENER)
                && !words.in(i, WordClass.STUDY)
                && !words.in(i, WordClass.INTEREST)
                && !words.in(i, WordClass.INSTITUTION)
                && words.cue(i) == null;
    }

    /** A surname that was printed before and opens a sentence: "Holm also owns". */
    private boolean isAgain(int i) {
        return !surnames.isEmpty()
                && isSurname(i)
                && (i == 0 || words.endsSentence(i - 1))
                && surnames.contains(Letters.hash(words.text(), words.start(i), nameEnd(i)));
    }

    /** Keeps the surname that ends a name. */
    void remember(Span name) {
        int start = name.end();
        while (start > name.start() && words.text().charAt(start - 1) != ' ') {
            start--;
        }
        if (name.end() - start > 2) {
            surnames.add(Letters.hash(words.text(), start, name.end()));
        }
    }

    /** Whether a word can be the surname behind initials: {@code DJA Holm}. */
    private boolean isSurname(int i) {
        return words.isWord(i)
                && words.end(i) - words.start(i) > 2
                && !isUpper(i)
                && !words.in(i, WordClass.ORGANIZATION)
                && !Places.fills(words.text(), words.start(i), nameEnd(i))
                && CompanyTable.longestAt(words.text(), words.start(i), nameEnd(i)) < 0;
    }

    /** Whether a word has the form of initials: {@code AP}, {@code A.M.Z}, {@code BvE}. */
    boolean isInitials(int i) {
        if (!words.isWord(i)) {
            return false;
        }
        int upper = 0;
        int lowerRun = 0;
        int letters = 0;
        char last = 0;
        int end = nameEnd(i);
        for (int k = words.start(i); k < end; k++) {
            char c = words.text().charAt(k);
            if (CharSet.UPPER.contains(c)) {
                upper++;
                letters++;
                lowerRun = 0;
            } else if (CharSet.LOWER.contains(c)) {
                letters++;
                if (++lowerRun > 3 || "vdeanrhluzit".indexOf(c) < 0) {
                    return false;
                }
            } else if (CharSet.DIGIT.contains(c) && upper < 2 || "/&_".indexOf(c) >= 0) {
                return false;
            }
            last = c;
        }
        return upper >= 2 && letters <= 6 && !CharSet.LOWER.contains(last);
    }

    /** Whether words are nothing but initials. */
    boolean allLetters(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!words.isLetter(i) && !words.is(i, ".") && !isSmallInitial(from, i)) {
                return false;
            }
        }
        return to > from;
    }

    /** The particle in "T. W. d. B." */
    boolean isSmallInitial(int first, int at) {
        return at > first
                && words.isSingle(at)
                && words.is(at + 1, ".")
                && words.start(at + 1) == words.end(at)
                && words.isLetter(at + 2);
    }

    /** Whether a word is printed in capitals. */
    boolean isUpper(int i) {
        return words.end(i) - words.start(i) > 1
                && CharSet.UPPER.contains(words.text().charAt(words.start(i) + 1));
    }

    /** Where a name ends, without a possessive. */
    int nameEnd(int i) {
        return words.isPossessive(i) ? words.end(i) - 2 : words.end(i);
    }

    /** Whether initials with stops end right before a word. */
    boolean isStopped(int at) {
        return words.is(at - 1, ".")
                && words.start(at - 1) == words.end(at - 2)
                && (words.isLetter(at - 2) || isInitials(at - 2));
    }
}
