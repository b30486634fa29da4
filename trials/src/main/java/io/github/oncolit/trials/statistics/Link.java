package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Span;
import io.github.oncolit.trials.Timepoint;
import java.util.Optional;

/**
 * Words that say what a number is about, wherever they stand: links to the same words are equal.
 *
 * @param span where they stand; empty in {@link #NONE}
 * @param term the term they are
 * @param time the time they tell
 */
record Link(Span span, Term term, Optional<Timepoint> time) {

    /** No words. */
    static final Link NONE = new Link(new Span(0, 0), Term.NONE, Optional.empty());

    static Link term(Tokens tokens, int i) {
        return new Link(tokens.span(i, i), tokens.term(i), Optional.empty());
    }

    static Link words(Span span) {
        return new Link(span, Term.NONE, Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Link link
                && span.start() == link.span.start()
                && span.end() == link.span.end();
    }

    @Override
    public int hashCode() {
        return span.hashCode();
    }

    boolean exists() {
        return span.length() > 0;
    }

    /** Whether it names an endpoint that is a survival or another time. */
    boolean isTime() {
        return term.isTime();
    }
}
