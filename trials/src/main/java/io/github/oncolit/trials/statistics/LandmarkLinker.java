package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Role;
import java.util.List;

/**
 * Links rates to the time they were read off: the landmark right behind the number or those
 * compared with it ({@code 81% at 1 year and 61% at 2 years}); else the one before it, nearest
 * first; else one told further behind it ({@code complete response at 26 weeks}); else, if the
 * sentence goes on about the one before, its landmark. Landmarks named together are given to listed
 * numbers in turn.
 */
final class LandmarkLinker {

    private static final int BEHIND = 30;

    private final Sentence sentence;
    private final Tokens tokens;
    private final TimepointFinder timepoints;
    private final Context context;

    LandmarkLinker(Sentence sentence, TimepointFinder timepoints, Context context) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.timepoints = timepoints;
        this.context = context;
    }

    void link(List<Quantity> quantities) {
        for (int q = quantities.size() - 1; !timepoints.isEmpty() && q >= 0; q--) {
            if (isOpen(quantities.get(q))) {
                rightBehind(quantities, q);
            }
        }
        int index = 0;
        List<Link> last = List.of();
        int lastEndpoint = -1;
        for (int q = 0; q < quantities.size(); q++) {
            Quantity quantity = quantities.get(q);
            if (!isOpen(quantity)) {
                continue;
            }
            List<Link> before = timepoints.before(quantity.token);
            index = before.equals(last) && lastEndpoint == quantity.endpointToken ? index + 1 : 0;
            last = before;
            lastEndpoint = quantity.endpointToken;
            if (!before.isEmpty()) {
                quantity.timepoint = before.get(index % before.size());
            } else {
                quantity.timepoint = behind(quantity, limit(quantities, q));
            }
        }
    }

    /** {@code 81% v 70% at 1 year}, {@code 81% and 61% at 1 and 2 years}. */
    private void rightBehind(List<Quantity> quantities, int index) {
        Quantity quantity = quantities.get(index);
        List<Link> own = timepoints.at(end(quantity));
        int first = index;
        while (own.size() > index - first + 1
                && first > 0
                && isJoined(quantities.get(first - 1), quantities.get(first))) {
            first--;
        }
        if (own.isEmpty() && index + 1 < quantities.size()) {
            Quantity right = quantities.get(index + 1);
            boolean compared =
                    tokens.is(right.token - 1, Cue.VERSUS)
                            && end(quantity) == right.token - 1
                            && right.endpointToken == quantity.endpointToken;
            boolean listed = isJoined(quantity, right) && isTold(quantities, index);
            quantity.timepoint = compared || listed ? right.timepoint : Link.NONE;
        } else if (own.size() == index - first + 1) {
            for (int i = 0; i < own.size(); i++) {
                quantities.get(first + i).timepoint = own.get(i);
            }
        }
    }

    /** {@code 20% at 1 month, 0% and 9% at 3 months}: the landmark before the 0 is another's. */
    private boolean isTold(List<Quantity> quantities, int index) {
        Quantity quantity = quantities.get(index);
        Quantity left = index > 0 ? quantities.get(index - 1) : quantity;
        List<Link> before = timepoints.before(quantity.token);
        return !tokens.is(quantity.token + 1, Kind.PERCENT)
                || before.isEmpty()
                || left.endpointToken == quantity.endpointToken
                        && before.get(0).span().start() > tokens.start(left.token);
    }

    /** Whether two rates of an endpoint stand in a list. */
    private boolean isJoined(Quantity left, Quantity right) {
        boolean joined =
                isOpen(left)
                        && left.endpointToken == right.endpointToken
                        && end(left) < right.token
                        && right.token - end(left) <= 2;
        for (int i = end(left); joined && i < right.token; i++) {
            joined = tokens.is(i, Cue.AND) || tokens.is(i, Kind.COMMA);
        }
        return joined;
    }

    /** The token behind a number and the brackets that follow it. */
    private int end(Quantity quantity) {
        int end = quantity.last + 1;
        boolean bracket = end < tokens.size() && tokens.is(end, Kind.OPEN);
        return bracket ? Math.max(end, sentence.match(end) + 1) : end;
    }

    /** The next number about something else: what stands behind it is not for this one. */
    private static int limit(List<Quantity> quantities, int index) {
        Quantity quantity = quantities.get(index);
        for (int q = index + 1; q < Math.min(quantities.size(), index + 4); q++) {
            Quantity next = quantities.get(q);
            if (next.is(Role.RATE) && next.endpointToken != quantity.endpointToken) {
                return next.token;
            }
        }
        return quantity.token + BEHIND;
    }

    private Link behind(Quantity quantity, int limit) {
        Link after = timepoints.after(quantity.token, Math.min(limit, quantity.token + BEHIND));
        if (after.exists()) {
            return after;
        }
        for (int i = 0; i < Math.min(6, tokens.size()); i++) {
            if (tokens.is(i, Cue.CORRESPONDING)) {
                return context.timepoint;
            }
        }
        return Link.NONE;
    }

    /** Whether a number is a rate of efficacy whose landmark is not told yet. */
    private static boolean isOpen(Quantity quantity) {
        return quantity.is(Role.RATE)
                && !quantity.safety
                && !quantity.timepoint.exists()
                && quantity.endpoint.exists();
    }
}
