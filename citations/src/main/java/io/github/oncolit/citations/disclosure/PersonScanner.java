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

    PersonScanner(Words words, Roster roster) {
        this.words = words;
        this.roster = roster;
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

    private boolean isPlural(int title) {
        return words.is(title, "drs")
                || words.is(title, "doctors")
                || words.is(title, "professors")
                || words.is(title, "profs");
    }

    private Name longest(int i, int limit, boolean titled, boolean expected) {
        Name byRoster = null;
        Name byShape = null;
        int end = i;
        int proper = 0;
        while (end < limit && end < i + MOST_WORDS) {
            boolean letter = words.isLetter(end) || isInitials(end);
            boolean particle =
                    end > i
                            && words.in(end, WordClass.PARTICLE)
                            && (words.isCapital(end + 1) || words.in(end + 1, WordClass.PARTICLE));
            if (!particle && !(words.isCapital(end) && words.isWord(end))) {
                break;
            }
            boolean verb = words.in(end, WordClass.PREDICATE) && !(end == i && isUpper(end));
            if (!particle && (verb || words.in(end, WordClass.AUTHOR))) {
                break;
            }
            proper += particle ? 0 : 1;
            int stop = end + 1;
            int spanEnd = nameEnd(end);
            if (letter
                    && words.is(stop, ".")
                    && words.start(stop) == words.end(end)
                    && !sentenceAfter(stop)) {
                spanEnd = words.end(stop);
                stop++;
            }
            Span span = new Span(words.start(i), spanEnd);
            int index = particle ? -1 : resolve(i, end, spanEnd);
            if (index >= 0 || index == -2) {
                byRoster = new Name(stop, index, span);
            }
            if (!particle && shape(i, end, proper, titled, expected)) {
                byShape = new Name(stop, -1, span);
            }
            end = stop;
        }
        return byRoster != null ? byRoster : byShape;
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
            if (!words.isLetter(i) && !words.is(i, ".")) {
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
            return isInitials(from);
        }
        if (allLetters(from, to)) {
            return true;
        }
        if (words.isLetter(from) && proper >= 2 && proper <= 4) {
            return !words.in(to, WordClass.ORGANIZATION);
        }
        int end = nameEnd(to);
        return proper >= 2
                && proper <= 4
                && NameShape.score(words.text(), words.start(from), end)
                        >= (roster.isEmpty() ? 5 : 12);
    }

    /** Whether a word has the form of initials: {@code AP}, {@code A.M.Z}, {@code BvE}. */
    private boolean isInitials(int i) {
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
