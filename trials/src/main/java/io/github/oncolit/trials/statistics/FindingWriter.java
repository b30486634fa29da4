package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.ConfidenceInterval;
import io.github.oncolit.trials.PValue;
import io.github.oncolit.trials.statistics.Quantity.Role;
import io.github.oncolit.trials.statistics.Quantity.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes findings of the quantities and P values that were told to be statistics. */
final class FindingWriter {

    private static final int LISTED = 4;

    private final Sentence sentence;
    private final Tokens tokens;
    private final EndpointPhrases endpoints;
    private final ProbabilityTopic tested;
    private final DirectionFinder directions;
    private final EndpointNames names;
    private final Context context;
    private final CharSequence source;

    FindingWriter(
            Sentence sentence,
            EndpointPhrases endpoints,
            DirectionFinder directions,
            Context context,
            CharSequence source) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.endpoints = endpoints;
        this.tested = new ProbabilityTopic(sentence, endpoints);
        this.directions = directions;
        this.names = new EndpointNames(tokens, context, source);
        this.context = context;
        this.source = source;
    }

    /** The findings of a sentence in text order. */
    List<Finding> write(List<Quantity> quantities, List<Probability> alone) {
        List<Finding> findings = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (quantity.isStatistic()) {
                findings.add(finding(quantity));
            }
        }
        if (!alone.isEmpty() && !isThreshold()) {
            statements(quantities, alone, findings);
        }
        findings.sort(Comparator.comparing(Finding::span));
        return findings;
    }

    /** Endpoints named together are dealt out to as many P values. */
    private void statements(
            List<Quantity> quantities, List<Probability> alone, List<Finding> findings) {
        for (int p = 0; p < alone.size(); ) {
            int topic = topic(alone.get(p), quantities);
            int end = p + 1;
            while (end < alone.size()
                    && alone.get(end).first() - alone.get(end - 1).last() < LISTED
                    && topic(alone.get(end), quantities) == topic) {
                end++;
            }
            List<Integer> named =
                    topic >= 0 && tokens.is(topic, Cue.ENDPOINT) && end - p > 1
                            ? endpoints.coordinated(topic)
                            : List.of();
            for (int i = p; i < end; i++) {
                if (!isBoundary(alone.get(i))) {
                    int own = named.size() == end - p ? named.get(i - p) : topic;
                    findings.add(finding(alone.get(i), own));
                }
            }
            p = end;
        }
    }

    private int topic(Probability probability, List<Quantity> quantities) {
        return tested.of(probability, SentenceReader.last(quantities, probability.first()));
    }

    /** {@code the interim boundary of P = .001}. */
    private boolean isBoundary(Probability probability) {
        for (int i = probability.first() - 1; i >= Math.max(0, probability.first() - 3); i--) {
            if (tokens.is(i, Cue.DESIGN)) {
                return true;
            }
        }
        return false;
    }

    private boolean isThreshold() {
        for (int i = 0; tokens.has(Cue.DESIGN) && i < tokens.size(); i++) {
            if (tokens.term(i).is(Cue.DESIGN, "alpha")) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Quantity quantity) {
        Finding finding = new Finding();
        finding.kind =
                switch (quantity.role) {
                    case EFFECT -> Finding.Kind.EFFECT;
                    case MEDIAN -> Finding.Kind.MEDIAN;
                    default -> Finding.Kind.RATE;
                };
        finding.span = span(quantity);
        finding.measure = Optional.ofNullable(quantity.measure);
        if (quantity.type != Type.NOT_REACHED && quantity.type != Type.COUNTS) {
            finding.value = Optional.of(at(tokens.value(quantity.token), quantity.token));
        }
        finding.unit = Optional.ofNullable(quantity.unit);
        finding.percent = quantity.type == Type.PERCENT;
        finding.interval = Optional.ofNullable(quantity.interval).map(this::interval);
        finding.pValue = Optional.ofNullable(quantity.probability).map(this::probability);
        finding.count = count(quantity.count);
        finding.of = count(quantity.of);
        finding.at = quantity.timepoint.time().map(t -> located(t, quantity.timepoint));
        finding.qualifier =
                quantity.qualifier < 0
                        ? Optional.empty()
                        : Optional.of(words(tokens.span(quantity.qualifier, quantity.qualifier)));
        finding.arm = words(quantity.arm);
        finding.comparator = words(quantity.comparator);
        finding.population = words(quantity.population);
        finding.mean = quantity.mean;
        finding.safety = quantity.safety;
        if (quantity.is(Role.EFFECT)) {
            names.effect(finding, quantity);
            finding.direction = directions.of(quantity);
        } else {
            names.name(finding, quantity.endpoint, quantity.endpoint.term().endpoint());
        }
        return finding;
    }

    private Span span(Quantity quantity) {
        int first = quantity.first;
        int last = quantity.last;
        if (quantity.is(Role.EFFECT)) {
            first = Math.min(quantity.effectFirst, first);
            if (quantity.interval != null) {
                first = Math.min(first, quantity.interval.first());
                last = Math.max(last, quantity.interval.last());
            }
            if (quantity.probability != null) {
                first = Math.min(first, quantity.probability.first());
                last = Math.max(last, quantity.probability.last());
            }
        }
        return tokens.span(first, last);
    }

    private Finding finding(Probability probability, int topic) {
        Finding finding = new Finding();
        finding.span = tokens.span(probability.first(), probability.last());
        finding.pValue = Optional.of(probability(probability));
        if (topic >= 0 && tokens.is(topic, Cue.ENDPOINT)) {
            names.tested(finding, endpoints.link(topic), probability.first());
        }
        if (topic < 0 && isLogRank(probability)) {
            names.tested(finding, context.timeEndpoint, probability.first());
        }
        finding.safety = topic >= 0 && tokens.is(topic, Cue.SAFETY);
        return finding;
    }

    /** A log-rank test is one of survival, if of the sentence before. */
    private boolean isLogRank(Probability probability) {
        for (int i = probability.first() - 4; i < probability.last() + 5; i++) {
            if (tokens.is(i, Cue.TEST) && tokens.term(i).text().contains("rank")) {
                return true;
            }
        }
        return false;
    }

    private Located<ConfidenceInterval> interval(Interval interval) {
        Span span = tokens.span(interval.first(), interval.last());
        return Located.at(
                new ConfidenceInterval(interval.level(), interval.low(), interval.high()),
                span,
                source);
    }

    private Located<PValue> probability(Probability probability) {
        Span span = tokens.span(probability.first(), probability.last());
        return Located.at(probability.value(), span, source);
    }

    private Optional<Located<Integer>> count(int token) {
        return token < 0 || tokens.count(token) < 0
                ? Optional.empty()
                : Optional.of(at(tokens.count(token), token));
    }

    private <T> Located<T> at(T value, int token) {
        return Located.at(value, tokens.span(token, token), source);
    }

    private <T> Located<T> located(T value, Link link) {
        return Located.at(value, link.span(), source);
    }

    private Located<String> words(Span span) {
        return Located.text(span, source);
    }

    private Optional<Located<String>> words(Link link) {
        return link.exists() ? Optional.of(words(link.span())) : Optional.empty();
    }
}
