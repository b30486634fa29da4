package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Role;
import java.util.List;

/**
 * Links rates to the time they were read off: the landmark before the number, nearest first; else
 * one told behind it ({@code complete response at 26 weeks}); else, if the sentence goes on about
 * the one before, its landmark. Landmarks named together are given to listed numbers in turn.
 */
final class LandmarkLinker {

    private static final int BEHIND = 30;

    private final Tokens tokens;
    private final TimepointFinder timepoints;
    private final Context context;

    LandmarkLinker(Sentence sentence, TimepointFinder timepoints, Context context) {
        this.tokens = sentence.tokens();
        this.timepoints = timepoints;
        this.context = context;
    }

    void link(List<Quantity> quantities) {
        int index = 0;
        List<Link> last = List.of();
        int lastEndpoint = -1;
        for (int q = 0; q < quantities.size(); q++) {
            Quantity quantity = quantities.get(q);
            if (!quantity.is(Role.RATE)
                    || quantity.safety
                    || quantity.timepoint.exists()
                    || !takesLandmark(quantity)) {
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

    private boolean takesLandmark(Quantity quantity) {
        return quantity.endpoint.exists();
    }
}
