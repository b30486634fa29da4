package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Span;
import io.github.oncolit.trials.statistics.Quantity.Role;
import io.github.oncolit.trials.statistics.Quantity.Type;
import java.util.List;
import java.util.Optional;

/**
 * Reads the statistics of one sentence: P values, intervals, landmarks and quantities are taken in
 * this order, the most certain first; then each quantity is told to be an effect, a median, a rate
 * or none of them by what it is about; then the rest is linked.
 */
final class SentenceReader {

    private final Tokens tokens;
    private final Sentence sentence;
    private final Context context;
    private final CharSequence source;
    private final List<Probability> probabilities;
    private final TimepointFinder timepoints;
    private final List<Quantity> quantities;
    private final Quantity[] byToken;
    private final EndpointPhrases phrases;
    private final MedianReader medians;
    private final RateReader rates;
    private final EstimateTopic estimates;

    SentenceReader(Tokens tokens, Context context, CharSequence source) {
        this.source = source;
        this.tokens = tokens;
        this.sentence = new Sentence(tokens);
        this.context = context;
        this.probabilities = PValueScanner.scan(sentence);
        List<Interval> intervals = IntervalScanner.scan(sentence);
        this.timepoints = new TimepointFinder(sentence);
        this.quantities = QuantityScanner.scan(sentence, intervals);
        this.byToken = new Quantity[tokens.size()];
        for (Quantity quantity : quantities) {
            byToken[quantity.token] = quantity;
        }
        this.phrases = new EndpointPhrases(sentence, byToken);
        this.medians = new MedianReader(sentence, phrases, context);
        this.rates = new RateReader(sentence, phrases, byToken, context);
        this.estimates = new EstimateTopic(sentence, phrases, byToken);
    }

    /** The statistics of the sentence in text order. */
    List<Finding> read() {
        classify();
        boolean told = !probabilities.isEmpty();
        for (int q = 0; !told && q < quantities.size(); q++) {
            told = quantities.get(q).isStatistic();
        }
        List<Finding> findings = told ? link() : List.of();
        context.timepoint = timepoints.last();
        return findings;
    }

    private void classify() {
        new RatioReader(sentence, quantities, byToken, context).read();
        new DifferenceReader(sentence, quantities).read();
        Quantity previous = null;
        for (Quantity quantity : quantities) {
            if (quantity.role == Role.UNKNOWN) {
                classify(quantity, previous);
            } else if (quantity.is(Role.EFFECT)) {
                subject(quantity);
            }
            if (quantity.role != Role.OTHER) {
                previous = quantity;
            }
        }
    }

    private List<Finding> link() {
        new CoordinatedEndpoints(sentence, phrases, timepoints).assign(quantities);
        new LandmarkLinker(sentence, timepoints, context).link(quantities);
        new GroupLists(sentence, byToken, context).link(quantities);
        List<Probability> alone = new ProbabilityLinker(sentence).link(quantities, probabilities);
        new ComparatorLinker(sentence, byToken, context).link(quantities);
        new PopulationFinder(sentence, byToken).link(quantities);
        FindingWriter writer =
                new FindingWriter(
                        sentence,
                        phrases,
                        new DirectionFinder(sentence, byToken, source),
                        context,
                        source);
        return writer.write(quantities, alone);
    }

    /** Adds the numbers with a sign, unit or decimals that nothing was made of. */
    void unexplained(List<Span> spans) {
        for (Quantity quantity : quantities) {
            boolean plain =
                    quantity.role == Role.UNKNOWN
                            && quantity.type == Type.PLAIN
                            && tokens.isDecimal(quantity.token)
                            && !sentence.isTaken(quantity.token);
            if (plain || quantity.puzzling) {
                spans.add(tokens.span(quantity.first, quantity.last));
            }
        }
    }

    private void classify(Quantity quantity, Quantity previous) {
        switch (quantity.type) {
            case TIME, NOT_REACHED -> medians.read(quantity, previous);
            case PERCENT, COUNTS -> rates.read(quantity, previous);
            default -> quantity.role = Role.UNKNOWN;
        }
    }

    private void subject(Quantity quantity) {
        int topic = estimates.of(quantity);
        quantity.endpointToken = topic;
        if (topic >= 0 && tokens.is(topic, Cue.SAFETY)) {
            quantity.safety = true;
        } else if (topic >= 0) {
            quantity.endpoint = phrases.link(topic);
        }
        boolean told = quantity.named || quantity.interval != null || hasProbability(quantity);
        if (quantity.type != Type.PLAIN && !quantity.endpoint.exists() && !told) {
            quantity.puzzling = true;
            quantity.role = Role.OTHER;
        }
    }

    /** Whether a P value follows closely. */
    private boolean hasProbability(Quantity quantity) {
        for (int i = quantity.last + 1; i < quantity.last + 12; i++) {
            if (tokens.is(i, Cue.P) && sentence.isTaken(i)) {
                return true;
            }
            if (tokens.is(i, Kind.SEMICOLON) || tokens.is(i, Kind.PERCENT)) {
                return false;
            }
        }
        return false;
    }

    static Optional<Quantity> last(List<Quantity> quantities, int before) {
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quantities.get(middle).token < before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(quantities.get(low - 1));
    }
}
