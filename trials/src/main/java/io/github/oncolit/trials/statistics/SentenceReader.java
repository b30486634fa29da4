package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Span;
import io.github.oncolit.trials.statistics.Quantity.Role;
import io.github.oncolit.trials.statistics.Quantity.Type;
import java.util.ArrayList;
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
    private final EndpointFinder endpoints;
    private Link lastArm = Link.NONE;
    private int lastTopic = -1;

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
        this.endpoints = new EndpointFinder(sentence, byToken);
    }

    /** The statistics of the sentence in text order. */
    List<Finding> read() {
        new EffectReader(sentence, quantities, byToken, context).read();
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
        new CoordinatedEndpoints(sentence, endpoints, timepoints).assign(quantities);
        new LandmarkLinker(sentence, timepoints, context).link(quantities);
        arms();
        List<Probability> alone = new ProbabilityLinker(sentence).link(quantities, probabilities);
        new ComparatorLinker(sentence, byToken, context).link(quantities);
        new PopulationFinder(sentence, byToken).link(quantities);
        FindingWriter writer = new FindingWriter(sentence, endpoints, context, source);
        List<Finding> findings = writer.write(quantities, alone);
        remember();
        return findings;
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
            case TIME, NOT_REACHED -> time(quantity, previous);
            case PERCENT, COUNTS -> rate(quantity, previous);
            default -> quantity.role = Role.UNKNOWN;
        }
    }

    private void time(Quantity quantity, Quantity previous) {
        int before = quantity.token - 1;
        boolean elsewhere =
                tokens.isWord(before, "at")
                        || tokens.isWord(before, "after")
                        || tokens.isWord(before, "within")
                        || tokens.isWord(before, "every")
                        || tokens.isWord(before, "during")
                        || tokens.isWord(before, "through")
                        || tokens.isWord(before, "until")
                        || tokens.isWord(before, "before")
                        || tokens.isWord(before, "for")
                        || tokens.is(before, Cue.QUALIFIER) && isLimit(before)
                        || tokens.is(before, Kind.AT_LEAST)
                        || tokens.is(before, Kind.GREATER)
                        || tokens.is(before, Kind.LESS)
                        || tokens.is(before, Kind.AT_MOST);
        boolean against = endpoints.isAgainst(quantity, previous);
        int endpoint = endpoints.ofTime(quantity);
        boolean survival = against && previous.is(Role.MEDIAN) && endpoint >= 0;
        if (quantity.type == Type.NOT_REACHED) {
            notReached(quantity, endpoint);
            return;
        }
        if (elsewhere && !survival || isAttribute(quantity) || endpoint < 0 && !isElliptic()) {
            quantity.puzzling = !elsewhere && !tokens.has(Cue.FOLLOW_UP);
            quantity.role = Role.OTHER;
            return;
        }
        quantity.role = Role.MEDIAN;
        quantity.endpointToken = endpoint;
        quantity.endpoint = endpoint >= 0 ? endpoints.link(endpoint) : context.timeEndpoint;
        quantity.mean = isMean(quantity);
        if (!quantity.endpoint.exists()) {
            quantity.role = Role.OTHER;
        }
    }

    /** {@code the 2 year group}, {@code 6 months or more}, {@code a period of 3 years}. */
    private boolean isAttribute(Quantity quantity) {
        int next = quantity.last + 1;
        boolean singular = tokens.text().charAt(tokens.end(next - 1) - 1) != 's';
        boolean group =
                singular
                        && (tokens.is(next, Cue.ARM) || tokens.is(next + 1, Cue.ARM))
                        && tokens.is(quantity.last, Cue.UNIT);
        boolean more =
                tokens.is(next, Cue.OR)
                        && (tokens.is(next + 1, Cue.GAIN) || tokens.is(next + 1, Kind.WORD));
        boolean period =
                tokens.isWord(quantity.token - 1, "of")
                        && quantity.token > 1
                        && tokens.is(quantity.token - 2, Kind.WORD)
                        && tokens.text(quantity.token - 2, quantity.token - 2).equals("period");
        return group || more || period;
    }

    private boolean isLimit(int i) {
        return !tokens.term(i).value().equals("about");
    }

    private void notReached(Quantity quantity, int endpoint) {
        if (endpoint >= 0 && hasMedian(quantity)) {
            quantity.role = Role.MEDIAN;
            quantity.endpointToken = endpoint;
            quantity.endpoint = endpoints.link(endpoint);
        } else {
            quantity.role = Role.OTHER;
        }
    }

    private boolean hasMedian(Quantity quantity) {
        for (int i = quantity.token - 1; i > Math.max(-1, quantity.token - 60); i--) {
            if (tokens.is(i, Cue.MEDIAN) || tokens.is(i, Cue.UNIT)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMean(Quantity quantity) {
        for (int i = quantity.token - 1; i > Math.max(-1, quantity.token - 20); i--) {
            if (tokens.is(i, Cue.MEDIAN)) {
                return tokens.term(i).value().equals("mean");
            }
        }
        return false;
    }

    /** Whether the sentence goes on about the endpoint of the one before: "The median was". */
    private boolean isElliptic() {
        for (int i = 0; i < Math.min(4, tokens.size()); i++) {
            if (tokens.is(i, Cue.MEDIAN)) {
                return tokens.isWord(i + 1, "was") || tokens.is(i + 1, Cue.UNIT);
            }
            if (tokens.is(i, Cue.CORRESPONDING)) {
                return true;
            }
        }
        return false;
    }

    private void rate(Quantity quantity, Quantity previous) {
        int topic = endpoints.ofRate(quantity, previous);
        int before = quantity.token - 1;
        boolean threshold =
                tokens.is(before, Kind.GREATER)
                        || tokens.is(before, Kind.LESS)
                        || tokens.is(before, Kind.AT_MOST)
                        || tokens.is(before, Kind.AT_LEAST);
        boolean limit = tokens.is(before, Cue.QUALIFIER) && isLimit(before);
        boolean named = topic >= before - 3 && topic < before && tokens.is(topic, Cue.ENDPOINT);
        boolean other =
                threshold && topic != before - 1
                        || limit && !named
                        || tokens.isWord(before, "not")
                        || tokens.isWord(before, "each")
                        || tokens.isWord(before, "every")
                        || tokens.is(quantity.last + 1, Cue.OR)
                        || isShareOfEvents(quantity)
                        || isOfCensored(quantity)
                        || topic >= 0 && isReason(topic);
        if (other) {
            quantity.role = Role.OTHER;
            return;
        }
        if (topic < 0) {
            elliptic(quantity);
            return;
        }
        quantity.endpointToken = topic;
        if (tokens.is(topic, Cue.SAFETY)) {
            quantity.role = Role.RATE;
            quantity.safety = true;
        } else if (tokens.is(topic, Cue.ENDPOINT) && isEarlyDeath(topic, quantity)) {
            quantity.role = Role.RATE;
            quantity.safety = true;
        } else if (tokens.is(topic, Cue.ENDPOINT) && !isOfSurvey(topic)) {
            quantity.role = Role.RATE;
            quantity.endpoint = Link.term(tokens, topic);
        } else {
            quantity.role = Role.OTHER;
        }
        if (threshold || tokens.is(before, Cue.QUALIFIER) || tokens.is(before, Kind.TILDE)) {
            quantity.qualifier = before;
        }
    }

    /** {@code 78% of the planned events}. */
    private boolean isShareOfEvents(Quantity quantity) {
        int of = quantity.last + 1;
        if (!tokens.isWord(of, "of")) {
            return false;
        }
        for (int i = of + 1; i < Math.min(tokens.size(), of + 7); i++) {
            if (tokens.text(i, i).startsWith("event") || tokens.text(i, i).equals("deaths")) {
                return true;
            }
            if (tokens.is(i, Cue.PATIENTS) || tokens.is(i, Kind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** {@code 52% of patients were censored for progression-free survival}. */
    private boolean isOfCensored(Quantity quantity) {
        for (int i = quantity.token - 1; i > Math.max(-1, quantity.token - 14); i--) {
            if (tokens.is(i, Cue.TOPIC) && tokens.term(i).text().equals("censored")) {
                return true;
            }
        }
        return false;
    }

    /** {@code the main reason for discontinuation was progression}. */
    private boolean isReason(int topic) {
        if (!tokens.is(topic, Cue.ENDPOINT) || tokens.term(topic).isTime()) {
            return false;
        }
        for (int i = topic - 1; i > Math.max(-1, topic - 16); i--) {
            boolean reason = tokens.is(i, Kind.WORD) && tokens.text(i, i).startsWith("reason");
            if (reason || tokens.term(i).text().startsWith("discontinuation")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "response" is that of people who were asked. */
    private boolean isOfSurvey(int topic) {
        Term term = tokens.term(topic);
        return context.survey > 0
                && (term.value().equals("ORR")
                        || term.text().startsWith("non respon")
                        || term.text().startsWith("nonrespon"))
                && !term.text().contains("objective")
                && !term.text().contains("tum");
    }

    private void elliptic(Quantity quantity) {
        boolean continues = false;
        for (int i = 0; i < Math.min(quantity.token, 8); i++) {
            continues |= tokens.is(i, Cue.CORRESPONDING) || tokens.is(i, Cue.RATE);
        }
        if (continues && context.endpoint.exists()) {
            quantity.role = Role.RATE;
            quantity.endpoint = context.endpoint;
        } else {
            quantity.puzzling = true;
            quantity.role = Role.OTHER;
        }
    }

    /** Deaths within days, or of the treatment, are harms. */
    private boolean isEarlyDeath(int topic, Quantity quantity) {
        if (!tokens.term(topic).value().equals("death")) {
            return false;
        }
        int from = Math.max(0, Math.min(topic, quantity.token) - 8);
        int to = Math.min(tokens.size(), Math.max(topic, quantity.last) + 40);
        for (int i = from; i < to; i++) {
            if (tokens.term(i).is(Cue.UNIT, "days") || tokens.is(i, Cue.SAFETY)) {
                return true;
            }
        }
        return false;
    }

    private void subject(Quantity quantity) {
        int topic = endpoints.ofEffect(quantity);
        quantity.endpointToken = topic;
        if (topic >= 0 && tokens.is(topic, Cue.SAFETY)) {
            quantity.safety = true;
        } else if (topic >= 0) {
            quantity.endpoint = endpoints.link(topic);
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

    private void arms() {
        ArmFinder arms = new ArmFinder(sentence, byToken, context);
        List<Quantity> list = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (!quantity.is(Role.MEDIAN) && !quantity.is(Role.RATE)) {
                continue;
            }
            if (!list.isEmpty() && !isListed(list.get(list.size() - 1), quantity)) {
                arms.find(list);
                remember(list);
                list.clear();
            }
            list.add(quantity);
        }
        if (!list.isEmpty()) {
            arms.find(list);
            remember(list);
        }
    }

    /** The bracket that a number stands in, the one between a count and its percentage apart. */
    private int opener(Quantity quantity) {
        boolean counted = quantity.count >= 0 && quantity.count < quantity.token;
        return sentence.opener(counted ? quantity.count : quantity.token);
    }

    /** Keeps the groups that were told one after the other. */
    private void remember(List<Quantity> list) {
        List<Link> groups = new ArrayList<>();
        for (Quantity quantity : list) {
            if (quantity.arm.exists() && !groups.contains(quantity.arm)) {
                groups.add(quantity.arm);
            }
        }
        if (groups.size() == list.size() && groups.size() > 1) {
            context.groups = List.copyOf(groups);
        } else if (groups.size() == 1 && !groups.get(0).equals(lastArm)) {
            if (lastArm.exists() && lastTopic == list.get(0).endpointToken) {
                context.groups = List.of(lastArm, groups.get(0));
            }
            lastArm = groups.get(0);
            lastTopic = list.get(0).endpointToken;
        }
    }

    private boolean isListed(Quantity left, Quantity right) {
        int i = left.last + 1;
        if (left.interval != null && left.interval.first() > i - 1) {
            i = Math.max(i, left.interval.last() + 1);
        }
        if (right.token - i > 6 || opener(left) != opener(right)) {
            return false;
        }
        for (; i < right.token; i++) {
            boolean connector =
                    tokens.is(i, Cue.AND)
                            || tokens.is(i, Cue.VERSUS)
                            || tokens.is(i, Kind.COMMA)
                            || tokens.is(i, Kind.CLOSE)
                            || tokens.is(i, Kind.OPEN)
                            || tokens.is(i, Cue.UNIT)
                            || tokens.count(i) >= 0
                            || tokens.isWord(i, "to") && tokens.isWord(left.token - 1, "from")
                            || tokens.isWord(i, "of");
            if (!connector) {
                return false;
            }
        }
        return true;
    }

    private void remember() {
        context.timepoint = timepoints.last();
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
