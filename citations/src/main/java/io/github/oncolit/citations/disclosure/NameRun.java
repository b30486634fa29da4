package io.github.oncolit.citations.disclosure;

/**
 * Words that names and what joins names could be, up to the next word that is none: most of them
 * are lists of companies.
 *
 * <pre>
 * run := (Capital | particle | title | degree | "," | "and" | "." | "(" word ")")*
 * </pre>
 *
 * Nobody who is named in a run acts if no verb, colon, denial or cue stands in it or ends it. That
 * tells lists of companies off without looking for a person at each of them. Linear: a run is
 * looked through once.
 */
final class NameRun {

    private static final long PARTS =
            WordClass.set(
                    WordClass.CAPITAL,
                    WordClass.PARTICLE,
                    WordClass.AUTHOR,
                    WordClass.TITLE,
                    WordClass.DEGREE,
                    WordClass.BETWEEN);
    private static final long LEADS =
            WordClass.set(WordClass.PREDICATE, WordClass.NEGATION, WordClass.ACTING);

    private final Words words;
    private int from;
    private int to;
    private boolean acts;

    NameRun(Words words) {
        this.words = words;
    }

    /** Whether somebody who is named at a word may be the subject of a clause. */
    boolean mayAct(int i) {
        if (i < from || i >= to) {
            from = i;
            to = end(i);
        }
        return acts;
    }

    /** The word that leads to what is done, or the one that ends the run. */
    private int end(int i) {
        int at = i;
        while (isPart(at)) {
            acts = at > i && leads(at) || words.isPossessive(at);
            if (acts) {
                return Math.max(at, i + 1);
            }
            at += words.is(at, "(") && words.is(at + 2, ")") ? 3 : 1;
        }
        acts = leads(at) || words.isParticiple(at);
        return Math.max(at, i + 1);
    }

    /** Whether a word can be that of a name or stand between two. */
    private boolean isPart(int i) {
        return words.any(i, PARTS) ? !words.is(i, "(") || words.is(i + 2, ")") : words.isSingle(i);
    }

    /** Whether a word tells what the person before it does. */
    private boolean leads(int i) {
        return words.any(i, LEADS)
                || words.is(i, "?")
                || words.cue(i) != null
                || words.is(i, "(") && words.cue(i + 1) != null;
    }
}
