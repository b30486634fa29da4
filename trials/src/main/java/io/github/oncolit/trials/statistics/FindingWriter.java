package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.ConfidenceInterval;
import io.github.oncolit.trials.Endpoint;
import io.github.oncolit.trials.PValue;
import io.github.oncolit.trials.statistics.Quantity.Role;
import io.github.oncolit.trials.statistics.Quantity.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes findings of the quantities and P values that were told to be statistics. */
final class FindingWriter {

    private static final int REACH = 90;
    private static final int LISTED = 4;

    private final Sentence sentence;
    private final Tokens tokens;
    private final EndpointPhrases endpoints;
    private final ProbabilityTopic tested;
    private final DirectionFinder directions;
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
        Link link = quantity.endpoint;
        if (quantity.is(Role.EFFECT)) {
            link = effectEndpoint(quantity);
            finding.direction = directions.of(quantity);
        }
        int place = Math.max(0, quantity.effectFirst);
        name(finding, link, quantity.is(Role.EFFECT), place);
        boolean joined = quantity.is(Role.EFFECT) && isJoined(quantity.endpointToken);
        if (joined && link.term().value().equals("death")) {
            finding.endpoint = Optional.of(located(survival(place, Endpoint.EFS), link));
        }
        if (quantity.composite) {
            Endpoint survival = survival(place, Endpoint.BCR);
            if (survival != Endpoint.BCR) {
                finding.endpoint = Optional.of(located(survival, link));
                finding.endpointText = Optional.empty();
            }
        }
        return finding;
    }

    /** The death of {@code invasive disease or death}. */
    private boolean isJoined(int endpoint) {
        return endpoint > 1 && tokens.is(endpoint - 1, Cue.OR);
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

    private Link effectEndpoint(Quantity quantity) {
        if (quantity.safety || quantity.endpoint.exists()) {
            return quantity.endpoint;
        }
        if (quantity.type != Type.PLAIN && tokens.has(Cue.SAFETY) || isOfOtherTime(quantity)) {
            return Link.NONE;
        }
        return context.timeEndpoint.exists() ? context.timeEndpoint : context.primary;
    }

    /** {@code time to deterioration ... (HR, 1.28)}: no endpoint of the sentence before. */
    private boolean isOfOtherTime(Quantity quantity) {
        for (int i = quantity.token - 1; i > Math.max(-1, quantity.token - REACH); i--) {
            boolean time = tokens.isPrinted(i, "time") && tokens.isWord(i + 1, Word.TO);
            if (time || tokens.is(i, Cue.TOPIC) && tokens.term(i).text().startsWith("time ")) {
                return true;
            }
        }
        return false;
    }

    private void name(Finding finding, Link link, boolean effect, int place) {
        if (!link.exists()) {
            return;
        }
        Optional<Endpoint> endpoint = link.term().endpoint();
        if (effect) {
            endpoint = composite(link, endpoint, place);
        }
        if (endpoint.isPresent()) {
            finding.endpoint = Optional.of(located(endpoint.get(), link));
        } else {
            finding.endpointText = Optional.of(words(link.span()));
        }
    }

    /** An event names the survival that it ends. */
    private Optional<Endpoint> composite(Link link, Optional<Endpoint> named, int place) {
        return switch (link.term().value()) {
            case "death" -> Optional.of(Endpoint.OS);
            case "progression or death" -> Optional.of(survival(place, Endpoint.PFS));
            case "recurrence or death" -> Optional.of(survival(place, Endpoint.DFS));
            case "event or death" -> Optional.of(survival(place, Endpoint.EFS));
            case "PD" -> {
                Endpoint survival = survival(place, Endpoint.PD);
                yield survival == Endpoint.PD ? Optional.empty() : Optional.of(survival);
            }
            default -> named.isPresent() ? named : survivalOf(link.term(), place);
        };
    }

    /** The survival that counts an event: {@code an invasive-disease event} ends IDFS. */
    private Optional<Endpoint> survivalOf(Term event, int place) {
        for (int i = place - 1; i > Math.max(-1, place - REACH); i--) {
            if (tokens.term(i).isTime() && isOf(tokens.term(i), event)) {
                return tokens.term(i).endpoint();
            }
        }
        Term before = context.timeEndpoint.term();
        return isOf(before, event) ? before.endpoint() : Optional.empty();
    }

    private static boolean isOf(Term survival, Term event) {
        return !event.text().isEmpty() && survival.text().startsWith(event.text() + " free");
    }

    /** The survival, other than overall survival, named before a place here or a sentence ago. */
    private Endpoint survival(int place, Endpoint otherwise) {
        for (int i = place - 1; i > Math.max(-1, place - REACH); i--) {
            Term term = tokens.term(i);
            if (term.isTime() && term.endpoint().filter(e -> e != Endpoint.OS).isPresent()) {
                return term.endpoint().get();
            }
        }
        return context.timeEndpoint
                .term()
                .endpoint()
                .filter(e -> e != Endpoint.OS)
                .orElse(otherwise);
    }

    private Finding finding(Probability probability, int topic) {
        Finding finding = new Finding();
        finding.span = tokens.span(probability.first(), probability.last());
        finding.pValue = Optional.of(probability(probability));
        if (topic >= 0 && tokens.is(topic, Cue.ENDPOINT)) {
            name(finding, endpoints.link(topic), true, probability.first());
        }
        if (topic < 0 && isLogRank(probability)) {
            name(finding, context.timeEndpoint, true, probability.first());
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
