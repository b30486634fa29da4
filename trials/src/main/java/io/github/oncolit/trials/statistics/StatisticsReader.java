package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads the efficacy statistics of a stretch of text, sentence by sentence. A sentence without a
 * number that could be one costs no more than its tokens.
 */
public final class StatisticsReader {

    private final CharSequence source;
    private final Folded text;
    private final Context context = new Context();

    /**
     * A reader of a text.
     *
     * @param source the text
     */
    public StatisticsReader(CharSequence source) {
        this.source = Objects.requireNonNull(source, "source");
        this.text = Folded.of(source);
    }

    /**
     * Reads a zone; the zones of an article are read in their order.
     *
     * @param zone where the zone stands
     * @return what was found there, in text order
     */
    public List<Finding> read(Span zone) {
        List<Finding> findings = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer(text, zone.start(), zone.end());
        Tokens tokens = new Tokens(text);
        while (tokenizer.next(tokens)) {
            context.enter(tokens);
            if (!context.methods && isPromising(tokens)) {
                findings.addAll(new SentenceReader(tokens, context, source).read());
            }
            context.leave(tokens);
        }
        return findings;
    }

    private static boolean isPromising(Tokens tokens) {
        boolean number = false;
        boolean sign = false;
        for (int i = 0; i < tokens.size(); i++) {
            number |= tokens.is(i, Kind.NUMBER) || tokens.is(i, Cue.NUMBER_WORD);
            sign |=
                    switch (tokens.cue(i)) {
                        case UNIT, P, MEASURE, PERCENT, NOT_REACHED, NOT_SIGNIFICANT -> true;
                        default ->
                                tokens.is(i, Kind.PERCENT)
                                        || tokens.is(i, Kind.SLASH)
                                        || tokens.isWord(i, "of");
                    };
            if (tokens.is(i, Cue.NOT_REACHED)) {
                return true;
            }
        }
        return number && sign;
    }
}
