package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;

/**
 * One person's name in running text.
 *
 * <pre>
 * person   := title? (initials | name) "'s"?
 * initials := "AP" | "A.P." | "A. P." | "BvE" | "MA-G"
 * name     := (word | initial ".")+ (particle* word)*
 * </pre>
 *
 * The longest reading that the roster knows wins; an unknown name needs its look and a place where
 * one is expected. Linear: at most {@value #MOST_WORDS} words are looked at.
 */
final class PersonScanner {

    /** A name: the word behind it, its place in the roster or a negative number, its span. */
    record Name(int end, int index, Span span) {}

    private static final int MOST_WORDS = 10;

    private final Words words;
    private final Roster roster;
    private final CategoryCues cues;

    PersonScanner(Words words, Roster roster, CategoryCues cues) {
        this.words = words;
        this.roster = roster;
        this.cues = cues;
    }

    /** A person's name at a word that shares a title printed before: Drs Berg and Holm. */
    Name titled(int i, int limit) {
        return words.isCapital(i) ? longest(i, limit, true, true) : null;
    }

    /** A person's name at a word, or null. */
    Name at(int i, int limit, boolean expected) {
        if (i >= limit) {
            return null;
        }
        boolean titled = words.in(i, WordClass.TITLE) && !isUpper(i);
        int at = titled ? i + 1 : i;
        at += titled && words.is(at, ".") ? 1 : 0;
        if (at >= limit || !words.isCapital(at)) {
            return null;
        }
        Name name = longest(at, limit, titled, expected);
        if (name == null || !titled || isPlural(i)) {
            return name;
        }
        return new Name(name.end(), name.index(), new Span(words.start(i), name.span().end()));
    }

    /** Whether a title stands before several names. */
    boolean isPlural(int title) {
        return words.is(title, "drs")
                || words.is(title, "doctors")
                || words.is(title, "professors")
                || words.is(title, "profs");
    }

    private Name longest(int i, int limit, boolean titled, boolean expected) {
        Name byRoster = null;
        Name byShape = null;
        int proper = 0;
        for (int end = i; end < limit && end < i + MOST_WORDS && continues(i, end); ) {
            boolean particle = isParticle(i, end);
            proper += particle ? 0 : 1;
            int stop = end + 1;
            int spanEnd = nameEnd(end);
            if (isInitial(i, end)
                    && words.is(stop, ".")
                    && words.start(stop) == words.end(end)
                    && !sentenceAfter(stop)) {
                spanEnd = words.end(stop);
                stop++;
            }
            int index = particle ? -1 : resolve(i, end, spanEnd);
            if (index >= 0 || index == -2) {
                byRoster = new Name(stop, index, new Span(words.start(i), spanEnd));
            }
            if (byRoster == null && !particle && shape(i, end, proper, titled, expected)) {
                byShape = new Name(stop, -1, new Span(words.start(i), spanEnd));
            }
            end = stop;
        }
        return byRoster != null ? byRoster : byShape;
    }

    /** Whether a word can belong to a name that starts at another. */
    private boolean continues(int first, int at) {
        if (isParticle(first, at) || isSmallInitial(first, at)) {
            return true;
        }
        if (!words.isCapital(at) || !words.isWord(at) || words.in(at, WordClass.AUTHOR)) {
            return false;
        }
        boolean verb = words.in(at, WordClass.PREDICATE) && !(at == first && isUpper(at));
        return !verb && !(at > first && isStopped(at) && isCueAlone(at));
    }

    private boolean isParticle(int first, int at) {
        return at > first
                && words.in(at, WordClass.PARTICLE)
                && (words.isCapital(at + 1) || words.in(at + 1, WordClass.PARTICLE));
    }

    private boolean isInitial(int first, int at) {
        return words.isLetter(at) || isInitials(at) || isSmallInitial(first, at);
    }

    /** The particle in "T. W. d. B." */
    private boolean isSmallInitial(int first, int at) {
        return at > first
                && words.isSingle(at)
                && words.is(at + 1, ".")
                && words.start(at + 1) == words.end(at)
                && words.isLetter(at + 2);
    }

    /** Whether initials with stops end right before a word. */
    boolean isStopped(int at) {
        return words.is(at - 1, ".")
                && words.start(at - 1) == words.end(at - 2)
                && (words.isLetter(at - 2) || isInitials(at - 2));
    }

    /** "A.B. Grants from": a cue that a link or a mark follows is no surname. */
    private boolean isCueAlone(int at) {
        CategoryCues.Cue cue = cues.at(words.start(at), words.end(words.size() - 1));
        if (cue == null) {
            return false;
        }
        int next = words.indexAt(cue.end(), at);
        return next >= words.size() || !words.isWord(next) || words.in(next, WordClass.LINK);
    }

    private boolean sentenceAfter(int stop) {
        return words.endsSentence(stop)
                && words.isWord(stop + 1)
                && words.end(stop + 1) - words.start(stop + 1) > 1
                && !words.isCapital(stop + 2);
    }

    private int nameEnd(int i) {
        return words.isPossessive(i) ? words.end(i) - 2 : words.end(i);
    }

    private int resolve(int from, int to, int spanEnd) {
        if (roster.isEmpty()) {
            return -1;
        }
        String key = Letters.key(words.text(), words.start(from), spanEnd);
        if (from == to && isInitials(from) || allLetters(from, to)) {
            int index = roster.byInitials(key);
            if (index != -1) {
                return index;
            }
        }
        int index = roster.byName(key);
        if (index != -1 || to == from) {
            return index;
        }
        if (to == from + 1 && isInitials(from)) {
            return bySurname(to);
        }
        return roster.byName(
                key.substring(0, 1) + Letters.key(words.text(), words.start(to), spanEnd));
    }

    /** Whether a word is somebody's initials, the roster says, and no company's name. */
    boolean isKnown(int i) {
        return isInitials(i)
                && roster.byInitials(Letters.key(words.text(), words.start(i), nameEnd(i))) >= 0
                && CompanyTable.canonical(words.text(), words.start(i), nameEnd(i)) == null;
    }

    private boolean isUpper(int i) {
        return words.end(i) - words.start(i) > 1
                && CharSet.UPPER.contains(words.text().charAt(words.start(i) + 1));
    }

    private int bySurname(int i) {
        return roster.byName(Letters.key(words.text(), words.start(i), nameEnd(i)));
    }

    private boolean allLetters(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!words.isLetter(i) && !words.is(i, ".") && !isSmallInitial(from, i)) {
                return false;
            }
        }
        return to > from;
    }

    /** Whether unknown words can be a person where one is looked for. */
    private boolean shape(int from, int to, int proper, boolean titled, boolean expected) {
        if (titled) {
            return proper <= 3 && !words.in(to, WordClass.ORGANIZATION);
        }
        if (!expected) {
            return false;
        }
        if (from == to) {
            return isInitials(from) || isLabelled(from);
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
                        || CompanyTable.longestAt(words.text(), words.start(i + 2), limit) > 0);
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
                if (++lowerRun > 3 || "vdeanrhluzi".indexOf(c) < 0) {
                    return false;
                }
            } else if (CharSet.DIGIT.contains(c) && upper < 2 || "/&_".indexOf(c) >= 0) {
                return false;
            }
            last = c;
        }
        return upper >= 2 && letters <= 6 && !CharSet.LOWER.contains(last);
    }
}
