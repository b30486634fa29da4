package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Located;
import io.github.oncolit.trials.Endpoint;
import io.github.oncolit.trials.statistics.Quantity.Type;
import java.util.Optional;

/**
 * Names the endpoints of findings. That of an effect or a P value is the survival that an event
 * ends: {@code hazard ratio for progression or death} is one of PFS, or of the survival that the
 * same sentence or the one before names.
 *
 * <pre>
 * effect = endpoint | event of a survival | survival of the sentence before | primary endpoint
 * </pre>
 *
 * Looks are bounded.
 */
final class EndpointNames {

    private static final int REACH = 90;

    private final Tokens tokens;
    private final Context context;
    private final CharSequence source;

    EndpointNames(Tokens tokens, Context context, CharSequence source) {
        this.tokens = tokens;
        this.context = context;
        this.source = source;
    }

    /** Names the endpoint of an effect. */
    void effect(Finding finding, Quantity quantity) {
        Link link = link(quantity);
        int place = Math.max(0, quantity.effectFirst);
        tested(finding, link, place);
        if (isJoined(quantity.endpointToken) && link.term().value().equals("death")) {
            name(finding, link, Optional.of(survival(place, Endpoint.EFS)));
        }
        if (quantity.composite && survival(place, Endpoint.BCR) != Endpoint.BCR) {
            name(finding, link, Optional.of(survival(place, Endpoint.BCR)));
            finding.endpointText = Optional.empty();
        }
    }

    /** Names what is tested at a place. */
    void tested(Finding finding, Link link, int place) {
        name(finding, link, composite(link, link.term().endpoint(), place));
    }

    /** The death of {@code invasive disease or death}. */
    private boolean isJoined(int endpoint) {
        return endpoint > 1 && tokens.is(endpoint - 1, Cue.OR);
    }

    private Link link(Quantity quantity) {
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

    /** Names what words say: the standard endpoint, else the words. */
    void name(Finding finding, Link link, Optional<Endpoint> endpoint) {
        if (!link.exists()) {
            return;
        }
        if (endpoint.isPresent()) {
            finding.endpoint = Optional.of(Located.at(endpoint.get(), link.span(), source));
        } else {
            finding.endpointText = Optional.of(Located.text(link.span(), source));
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
}
