package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Deals out endpoints that are named together ({@code median PFS and OS were 9.7 and 10.1 months})
 * to the numbers listed after them: in turn within a list of as many numbers; else one endpoint for
 * each list; numbers set against each other by "versus" share one. Endpoints told in order behind
 * the last number, with "respectively", are dealt out in the same way.
 */
final class CoordinatedEndpoints {

    private static final int NEAR = 12;

    private final Sentence sentence;
    private final Tokens tokens;
    private final EndpointPhrases endpoints;
    private final TimepointFinder timepoints;

    CoordinatedEndpoints(Sentence sentence, EndpointPhrases endpoints, TimepointFinder timepoints) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.endpoints = endpoints;
        this.timepoints = timepoints;
    }

    void assign(List<Quantity> quantities) {
        for (int q = 1; tokens.has(Cue.RESPECTIVELY) && q < quantities.size(); q++) {
            told(quantities, q);
        }
        for (int q = 0; q < quantities.size(); ) {
            Quantity first = quantities.get(q);
            int end = q + 1;
            while (end < quantities.size()
                    && quantities.get(end).endpointToken == first.endpointToken
                    && quantities.get(end).role == first.role) {
                end++;
            }
            boolean eligible =
                    first.endpointToken >= 0
                            && first.endpointToken < first.token
                            && !first.safety
                            && first.role != Role.OTHER
                            && end - q > 1;
            if (eligible) {
                List<Integer> named = endpoints.coordinated(first.endpointToken);
                if (named.size() > 1) {
                    deal(quantities.subList(q, end), named);
                }
            }
            q = end;
        }
    }

    /** {@code HR 0.57 and HR 0.64 for RFS and OS, respectively}: told in order behind the last. */
    private void told(List<Quantity> quantities, int last) {
        Quantity quantity = quantities.get(last);
        int i = behind(quantity);
        if (!quantity.isStatistic() || !tokens.isWord(i, Word.FOR) && !tokens.isWord(i, Word.IN)) {
            return;
        }
        List<Integer> named = new ArrayList<>();
        for (i++; tokens.is(i, Cue.ENDPOINT); i++) {
            named.add(i);
            while (tokens.is(i + 1, Kind.COMMA) || tokens.is(i + 1, Cue.AND)) {
                i++;
            }
        }
        int first = last + 1 - named.size();
        if (named.size() < 2 || first < 0 || !tokens.is(i, Cue.RESPECTIVELY)) {
            return;
        }
        for (int q = first; q <= last; q++) {
            if (quantities.get(q).role != quantity.role) {
                return;
            }
        }
        for (int q = first; q <= last; q++) {
            give(quantities.get(q), named.get(q - first));
        }
    }

    /** The token behind a number, its interval and its P value. */
    private int behind(Quantity quantity) {
        int i = quantity.end();
        int limit = i + NEAR;
        while (i < limit
                && (tokens.is(i, Kind.SEMICOLON)
                        || tokens.is(i, Kind.COMMA)
                        || tokens.is(i, Kind.CLOSE)
                        || sentence.isTaken(i))) {
            i++;
        }
        return i;
    }

    private void deal(List<Quantity> numbers, List<Integer> named) {
        List<List<Quantity>> lists = new ArrayList<>();
        boolean versus = false;
        for (Quantity number : numbers) {
            boolean joined = !lists.isEmpty() && isListed(lastOf(lists), number);
            versus |= joined && isVersus(number);
            if (joined) {
                lists.get(lists.size() - 1).add(number);
            } else {
                lists.add(new ArrayList<>(List.of(number)));
            }
        }
        int size = named.size();
        if (versus && lists.size() == 1 && dealParts(lists.get(0), named)) {
            return;
        }
        for (int l = 0; l < lists.size(); l++) {
            List<Quantity> list = lists.get(l);
            for (int i = 0; i < list.size(); i++) {
                if (list.size() == size && !versus) {
                    give(list.get(i), named.get(i));
                } else if (lists.size() == size) {
                    give(list.get(i), named.get(l));
                } else if (list.size() % size == 0) {
                    give(list.get(i), named.get(i / (list.size() / size)));
                }
            }
        }
    }

    /**
     * {@code 62% and 82%, compared with 70% and 89%}: each side of "versus" lists all endpoints.
     */
    private boolean dealParts(List<Quantity> list, List<Integer> named) {
        int size = named.size();
        for (int i = 0; i < list.size(); i++) {
            if (i > 0 && (i % size == 0) != isVersus(list.get(i))) {
                return false;
            }
        }
        for (int i = 0; i < list.size(); i++) {
            give(list.get(i), named.get(i % size));
        }
        return list.size() % size == 0;
    }

    private static Quantity lastOf(List<List<Quantity>> lists) {
        List<Quantity> list = lists.get(lists.size() - 1);
        return list.get(list.size() - 1);
    }

    private boolean isVersus(Quantity number) {
        return tokens.is(number.token - 1, Cue.VERSUS);
    }

    /** Whether only commas, "and", "versus" and intervals stand between two numbers. */
    private boolean isListed(Quantity left, Quantity right) {
        int i = left.end();
        if (right.token - i > 5) {
            return false;
        }
        for (; i < right.token; i++) {
            boolean connector =
                    tokens.is(i, Cue.AND)
                            || tokens.is(i, Cue.VERSUS)
                            || tokens.is(i, Kind.COMMA)
                            || tokens.is(i, Kind.CLOSE)
                            || tokens.is(i, Cue.UNIT)
                            || tokens.is(i, Kind.OPEN);
            if (!connector || sentence.isTaken(i)) {
                return false;
            }
        }
        return true;
    }

    private void give(Quantity quantity, int endpoint) {
        quantity.endpointToken = endpoint;
        quantity.endpoint = endpoints.link(endpoint);
        if (quantity.is(Role.RATE)) {
            List<Link> before = timepoints.before(endpoint);
            if (before.size() == 1) {
                quantity.timepoint = before.get(0);
            }
        }
    }
}
