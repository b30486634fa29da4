package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.internal.Folded;
import java.util.Optional;

/**
 * Makes terms of the tables of the words of a sentence.
 *
 * <pre>
 * term   = word { [ "-" ] word }           the longest in the tables
 * number = word "hundred" [ [ "and" ] word ]     with spaces or hyphens
 * </pre>
 *
 * Each word is looked at as often as the longest term has words, and most only once: what a word
 * alone can be is known beforehand.
 */
final class TermMerger {

    private static final int LONGEST_TERM = 8;

    private final Folded text;
    private final Tokens tokens;
    private final Lexicon lexicon = Lexicon.PACKAGED;
    private Term term = Term.NONE;

    TermMerger(Folded text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Makes one token of the words of a term, in place: tokens only get fewer. */
    void merge() {
        int size = tokens.size();
        int merged = 0;
        for (int i = 0; i < size; i++) {
            if (tokens.isOpen(i)) {
                int last = longest(i);
                tokens.put(merged++, i, last, term);
                i = last;
            } else {
                tokens.move(i, merged++);
            }
        }
        tokens.cut(merged);
        if (tokens.has(Cue.NUMBER_WORD)) {
            hundreds();
        }
    }

    /** {@code one hundred and twenty}: one number. */
    private void hundreds() {
        int size = tokens.size();
        int merged = 0;
        for (int i = 0; i < size; i++, merged++) {
            boolean hundred =
                    tokens.is(i, Cue.NUMBER_WORD)
                            && tokens.count(i) < 10
                            && tokens.isPrinted(pastDash(i + 1), "hundred");
            if (!hundred) {
                tokens.move(i, merged);
                continue;
            }
            int value = 100 * tokens.count(i);
            int last = pastDash(i + 1);
            int rest = pastDash(last + 1);
            rest = tokens.is(rest, Cue.AND) ? pastDash(rest + 1) : rest;
            boolean more = tokens.is(rest, Cue.NUMBER_WORD) && tokens.count(rest) < 100;
            last = more ? rest : last;
            value += more ? tokens.count(rest) : 0;
            tokens.put(merged, i, last, number(tokens.text(i, last), value));
            i = last;
        }
        tokens.cut(merged);
    }

    private int pastDash(int i) {
        return tokens.is(i, Kind.DASH) ? i + 1 : i;
    }

    private static Term number(String words, int value) {
        return new Term(words, Cue.NUMBER_WORD, Integer.toString(value), Optional.empty(), "-");
    }

    /** The last token of the longest term that begins with a token; {@link #term} is the term. */
    private int longest(int first) {
        term = Term.NONE;
        int last = first;
        int node = 0;
        int length = 0;
        for (int i = first; i < tokens.size() && length < LONGEST_TERM; i++) {
            if (tokens.kind(i) == Kind.DASH && i > first && i - first < 2 * LONGEST_TERM) {
                continue;
            }
            node = tokens.word(i) == 0 ? -1 : lexicon.next(node, tokens.word(i));
            if (node < 0) {
                break;
            }
            length++;
            Term ending = lexicon.term(node, text, tokens.start(first), tokens.end(i));
            if (ending != null) {
                term = ending;
                last = i;
            }
        }
        return last;
    }
}
