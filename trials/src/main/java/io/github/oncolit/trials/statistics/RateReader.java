package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Role;

/**
 * Tells whether a percentage, or a count of patients, is the rate of an endpoint or of a harm.
 *
 * <pre>
 * rate = percentage about an endpoint or a harm              see {@link RateTopic}
 *      | ( "corresponding" | "rate" ) ... percentage         about the endpoint of the sentence before
 * none = share of events | of the censored | reason for stopping | answer to a survey | threshold
 * </pre>
 */
final class RateReader {

    private static final Words TREATED = Words.of(Word.DURING, Word.ON);

    private final Tokens tokens;
    private final Context context;
    private final RateTopic topics;

    RateReader(Sentence sentence, EndpointPhrases phrases, Quantity[] byToken, Context context) {
        this.tokens = sentence.tokens();
        this.context = context;
        this.topics = new RateTopic(sentence, phrases, byToken);
    }

    /** Gives a percentage its role and endpoint. */
    void read(Quantity quantity, Quantity previous) {
        int topic = topics.of(quantity, previous);
        int before = quantity.token - 1;
        boolean threshold =
                tokens.is(before, Kind.GREATER)
                        || tokens.is(before, Kind.LESS)
                        || tokens.is(before, Kind.AT_MOST)
                        || tokens.is(before, Kind.AT_LEAST);
        boolean limit = tokens.is(before, Cue.QUALIFIER) && isLimit(before);
        boolean named =
                topic >= before - 3
                        && topic < before
                        && tokens.is(topic, Cue.ENDPOINT)
                        && !tokens.isWord(before - 1, Word.BY);
        boolean other =
                threshold && topic != before - 1
                        || limit && !named
                        || tokens.isWord(before, Word.NOT)
                        || tokens.isWord(before, Word.EACH)
                        || tokens.isWord(before, Word.EVERY)
                        || tokens.is(quantity.last + 1, Cue.OR)
                        || tokens.is(quantity.last + 1, Cue.DESIGN)
                        || isAYear(quantity.last + 1)
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

    /** {@code 0.99%/y}, {@code 2% per year}: counted by time and not by patients. */
    private boolean isAYear(int i) {
        return (tokens.is(i, Kind.SLASH) || tokens.isWord(i, Word.PER))
                && tokens.is(i + 1, Cue.UNIT);
    }

    private boolean isLimit(int i) {
        return !tokens.term(i).value().equals("about");
    }

    /** {@code 78% of the planned events}. */
    private boolean isShareOfEvents(Quantity quantity) {
        int of = quantity.last + 1;
        if (!tokens.isWord(of, Word.OF)) {
            return false;
        }
        for (int i = of + 1; i < Math.min(tokens.size(), of + 7); i++) {
            if (tokens.begins(i, "event") || tokens.isPrinted(i, "deaths")) {
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
            boolean reason = tokens.is(i, Kind.WORD) && tokens.begins(i, "reason");
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
            continues |= tokens.is(i, Cue.CORRESPONDING) || tokens.is(i, Cue.RATE) && isBare(i);
        }
        if (continues && context.endpoint.exists()) {
            quantity.role = Role.RATE;
            quantity.endpoint = context.endpoint;
        } else {
            quantity.puzzling = true;
            quantity.role = Role.OTHER;
        }
    }

    /** {@code the 5-year rates were}, and not {@code the rate of septicemia}. */
    private boolean isBare(int rate) {
        return tokens.isWord(rate + 1, Word.OF)
                ? !tokens.is(rate + 2, Kind.WORD)
                : !tokens.is(rate - 1, Kind.WORD);
    }

    /** Deaths within days, of the treatment or during it are harms. */
    private boolean isEarlyDeath(int topic, Quantity quantity) {
        if (!tokens.term(topic).value().equals("death")) {
            return false;
        }
        int from = Math.max(0, Math.min(topic, quantity.token) - 8);
        int to = Math.min(tokens.size(), Math.max(topic, quantity.last) + 40);
        for (int i = from; i < to; i++) {
            boolean treated =
                    tokens.isWord(i, TREATED)
                            && (tokens.begins(i + 1, "treatment")
                                    || tokens.begins(i + 1, "therapy"));
            if (treated || tokens.term(i).is(Cue.UNIT, "days") || tokens.is(i, Cue.SAFETY)) {
                return true;
            }
        }
        return false;
    }
}
