package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.Endpoint;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A term of the tables.
 *
 * @param text how it is printed; hyphens are spaces
 * @param cue what it tells
 * @param value which one of its kind, {@code -} if there is but one
 * @param endpoint the standard endpoint it names
 * @param shape of an endpoint: {@code time}, {@code proportion} or {@code event}
 * @param word which small word it is
 * @param unit which unit of time it is
 */
record Term(
        String text,
        Cue cue,
        String value,
        Optional<Endpoint> endpoint,
        String shape,
        Word word,
        Optional<ChronoUnit> unit) {

    /** What a word outside the tables is. */
    static final Term NONE = new Term("", Cue.NONE, "-", Optional.empty(), "-");

    Term(String text, Cue cue, String value, Optional<Endpoint> endpoint, String shape) {
        this(text, cue, value, endpoint, shape, Word.of(cue, value), unit(cue, value));
    }

    private static Optional<ChronoUnit> unit(Cue cue, String value) {
        return cue == Cue.UNIT
                ? Optional.of(ChronoUnit.valueOf(value.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The kind of the token that it is. */
    Kind kind() {
        return switch (cue) {
            case NONE -> Kind.WORD;
            case PERCENT -> Kind.PERCENT;
            default -> Kind.TERM;
        };
    }

    /** Whether the term is a given word of its cue. */
    boolean is(Cue wanted, String which) {
        return cue == wanted && value.equals(which);
    }

    /** Whether it names an endpoint that is a survival or another time. */
    boolean isTime() {
        return cue == Cue.ENDPOINT && shape.equals("time");
    }

    /** Whether it is an endpoint by itself, and not a common word that may be one. */
    boolean isStrong() {
        return text.indexOf(' ') > 0 || !text.equals(text.toLowerCase(Locale.ROOT));
    }
}
