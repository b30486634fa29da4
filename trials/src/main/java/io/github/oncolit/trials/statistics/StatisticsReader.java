package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Article;
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
    private final Tokenizer tokenizer;
    private final Context context = new Context();
    private final List<Span> unexplained = new ArrayList<>();

    /**
     * A reader of a text.
     *
     * @param source the text
     */
    public StatisticsReader(CharSequence source) {
        this.source = Objects.requireNonNull(source, "source");
        this.tokenizer = new Tokenizer(Folded.of(source));
    }

    /**
     * A reader of an article, whose folded view is there already.
     *
     * @param article the article
     */
    public StatisticsReader(Article article) {
        this.source = article.text();
        this.tokenizer = new Tokenizer(Folded.of(article.folded()));
    }

    /**
     * Reads a zone; the zones of an article are read in their order.
     *
     * @param zone where the zone stands
     * @return what was found there, in text order
     */
    public List<Finding> read(Span zone) {
        List<Finding> findings = new ArrayList<>();
        Tokens tokens = tokenizer.tokens();
        tokenizer.begin(zone);
        while (tokenizer.next()) {
            context.enter(tokens);
            if (!context.methods && isPromising(tokens) && !isPlan(tokens)) {
                SentenceReader reader = new SentenceReader(tokens, context, source);
                findings.addAll(reader.read());
                reader.unexplained(unexplained);
            }
            context.leave(tokens);
        }
        return findings;
    }

    /**
     * The numbers of the zones read so far that look like statistics and were not understood.
     *
     * @return their spans in text order
     */
    public List<Span> unexplained() {
        return List.copyOf(unexplained);
    }

    /** Whether a sentence tells what a trial was planned to find. */
    private static boolean isPlan(Tokens tokens) {
        for (int i = 0; tokens.has(Cue.DESIGN) && i < tokens.size(); i++) {
            if (tokens.term(i).is(Cue.DESIGN, "plan")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence has a number, and a sign or word that could make it a statistic. */
    private static boolean isPromising(Tokens tokens) {
        if (tokens.has(Cue.NOT_REACHED) && tokens.has(Cue.ENDPOINT)) {
            return true;
        }
        if (!tokens.has(Kind.NUMBER) && !tokens.has(Cue.NUMBER_WORD)) {
            return tokens.has(Cue.NOT_SIGNIFICANT);
        }
        return tokens.has(Kind.PERCENT)
                || tokens.has(Cue.P)
                || tokens.has(Cue.MEASURE)
                || tokens.has(Cue.NOT_SIGNIFICANT)
                || tokens.has(Cue.UNIT)
                        && (tokens.has(Cue.ENDPOINT)
                                || tokens.has(Cue.MEDIAN)
                                || tokens.has(Cue.DIFFERENCE)
                                || tokens.has(Cue.CORRESPONDING))
                || tokens.has(Cue.ENDPOINT);
    }
}
