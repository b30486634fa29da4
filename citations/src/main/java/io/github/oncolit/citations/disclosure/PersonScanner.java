package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.Folded;

/**
 * One person's name in running text.
 *
 * <pre>
 * person   := title* (initials | name) "'s"?
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
    private static final long NO_NAME = WordClass.set(WordClass.AUTHOR, WordClass.INTEREST);

    private final Words words;
    private final Roster roster;
    private final CategoryCues cues;
    private final PersonShape shape;

    PersonScanner(Words words, Roster roster, CategoryCues cues) {
        this.words = words;
        this.roster = roster;
        this.cues = cues;
        this.shape = new PersonShape(words, roster, cues);
    }

    /** The look of names. */
    PersonShape shape() {
        return shape;
    }

    /** A person's name at a word that shares a title printed before: Drs Berg and Holm. */
    Name titled(int i, int limit) {
        return words.isCapital(i) || isParticle(i) ? longest(i, limit, true, true) : null;
    }

    /** A person's name at a word, or null. */
    Name at(int i, int limit, boolean expected) {
        if (i >= limit) {
            return null;
        }
        boolean titled = isTitle(i);
        int at = i;
        for (int titles = 0; titled && titles < 3 && isTitle(at); titles++) {
            at += words.is(at + 1, ".") ? 2 : 1;
        }
        boolean particle = (titled || expected) && isParticle(at);
        boolean unknown = roster.isEmpty() && !titled && !expected;
        if (unknown || at >= limit || !words.isCapital(at) && !particle) {
            return null;
        }
        Name name = longest(at, limit, titled, expected);
        if (name == null || !titled || isPlural(i)) {
            return name;
        }
        return new Name(name.end(), name.index(), new Span(words.start(i), name.span().end()));
    }

    private boolean isTitle(int i) {
        return words.in(i, WordClass.TITLE) && !shape.isUpper(i);
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
            boolean particle = isParticle(end);
            proper += particle ? 0 : 1;
            int stop = end + 1;
            int spanEnd = shape.nameEnd(end);
            if (isInitial(i, end)
                    && words.is(stop, ".")
                    && words.start(stop) == words.end(end)
                    && !sentenceAfter(stop)
                    && (stop + 1 < words.size()
                            || words.isLetter(end)
                            || SentenceEnd.isDotted(words, end))) {
                spanEnd = words.end(stop);
                stop++;
            }
            int index = particle ? -1 : resolve(i, end, spanEnd);
            if (index >= 0 || index == -2) {
                byRoster = new Name(stop, index, new Span(words.start(i), spanEnd));
            }
            if (byRoster == null && !particle && shape.fits(i, end, proper, titled, expected)) {
                byShape = new Name(stop, -1, new Span(words.start(i), spanEnd));
            }
            end = stop;
        }
        return byRoster != null ? byRoster : byShape;
    }

    /** Whether a word can belong to a name that starts at another. */
    private boolean continues(int first, int at) {
        if (at > first && isNewParagraph(at)) {
            return false;
        }
        if (isParticle(at) || shape.isSmallInitial(first, at)) {
            return true;
        }
        if (!words.isCapital(at) || !words.isWord(at) || words.any(at, NO_NAME)) {
            return false;
        }
        boolean verb = words.in(at, WordClass.PREDICATE) && !(at == first && shape.isUpper(at));
        return !verb && !(at > first && shape.isStopped(at) && isCueAlone(at));
    }

    /** Whether an empty line stands before a word. */
    private boolean isNewParagraph(int at) {
        int gap = words.end(at - 1);
        return words.start(at) > gap + 1 && words.text().indexOf('\n', gap, words.start(at)) == gap;
    }

    private boolean isParticle(int at) {
        return words.in(at, WordClass.PARTICLE)
                && (words.isCapital(at + 1) || words.in(at + 1, WordClass.PARTICLE));
    }

    private boolean isInitial(int first, int at) {
        return words.isLetter(at) || shape.isInitials(at) || shape.isSmallInitial(first, at);
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

    private int resolve(int from, int to, int spanEnd) {
        if (roster.isEmpty()) {
            return -1;
        }
        Folded text = words.text();
        if (from == to && shape.isInitials(from) || shape.allLetters(from, to)) {
            int index = roster.byInitials(text, words.start(from), spanEnd);
            if (index != -1) {
                return index;
            }
        }
        int index = roster.byName(text, words.start(from), spanEnd);
        if (index != -1 || to == from) {
            return index;
        }
        if (to == from + 1 && shape.isInitials(from)) {
            return roster.byName(text, words.start(to), shape.nameEnd(to));
        }
        char initial = Letters.base(text.charAt(words.start(from)));
        return roster.byName(initial, text, words.start(to), spanEnd);
    }

    /** Whether a word is somebody's initials, the roster says, and no company's name. */
    boolean isKnown(int i) {
        return !roster.isEmpty()
                && shape.isInitials(i)
                && roster.byInitials(words.text(), words.start(i), shape.nameEnd(i)) >= 0
                && CompanyTable.canonical(words.text(), words.start(i), shape.nameEnd(i)) == null;
    }
}
