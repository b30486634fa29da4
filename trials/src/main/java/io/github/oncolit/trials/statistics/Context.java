package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.trials.Endpoint;
import io.github.oncolit.trials.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the sentences before tell about the next one. */
final class Context {

    private static final int MOST_ABBREVIATIONS = 1000;
    private static final Term RESPONSE =
            new Term("RR", Cue.ENDPOINT, "ORR", Optional.of(Endpoint.ORR), "proportion");
    private static final Term DEVIATION = new Term("SD", Cue.SPREAD, "-", Optional.empty(), "-");

    /** The last endpoint of the sentence before. */
    Link endpoint = Link.NONE;

    /** The last survival or time of the sentence before. */
    Link timeEndpoint = Link.NONE;

    /** The endpoint that the text calls its primary one. */
    Link primary = Link.NONE;

    /** The measure of the last effect in this sentence or the one before. */
    Optional<Measure> measure = Optional.empty();

    /** The landmark of the sentence before. */
    Link timepoint = Link.NONE;

    /** The groups last told one after the other, in the order of their numbers. */
    List<Link> groups = List.of();

    /** The treatment that a title names alone: {@code Zelotinib in Advanced Melanoma}. */
    Link only = Link.NONE;

    /** Whether a section on methods is being read. */
    boolean methods;

    private boolean first = true;
    private boolean results;
    private boolean deviation;
    private boolean osteosarcoma;
    private boolean overallSurvival;
    private final Map<String, Term> abbreviations = new HashMap<>();

    /** A bit for the first letter of each abbreviation. */
    private long initials;

    /** How many more sentences a questionnaire is the subject. */
    int survey;

    /** Notices what section a sentence begins, before it is read. */
    void enter(Tokens tokens) {
        SectionLabel.at(tokens).ifPresent(this::section);
        boolean result = tokens.has(Cue.MEASURE) && tokens.has(Cue.INTERVAL) && tokens.has(Cue.P);
        if (methods && result && !tokens.has(Cue.DESIGN)) {
            methods = false;
        }
        survey = Math.max(0, survey - 1);
        boolean telling =
                tokens.has(Cue.TOPIC) || tokens.has(Cue.ENDPOINT) || !abbreviations.isEmpty();
        if (tokens.has(Cue.MEASURE) && tokens.has(Kind.PERCENT)) {
            responseRates(tokens);
        }
        for (int i = 0; telling && i < tokens.size(); i++) {
            Term term = tokens.term(i);
            if (term.cue() == Cue.TOPIC) {
                survey = Math.max(survey, survey(term));
                osteosarcoma |= term.value().equals("osteosarcoma");
            } else if (term.cue() == Cue.ENDPOINT) {
                endpoint(tokens, i);
            } else if (!abbreviations.isEmpty() && isAbbreviation(tokens, i)) {
                expand(tokens, i);
            }
        }
    }

    /** A questionnaire may belong to a trial; a survey is a study of its own. */
    private static int survey(Term term) {
        if (!term.value().equals("survey")) {
            return 0;
        }
        return term.text().startsWith("questionnaire") ? 1 : 4;
    }

    private void section(SectionLabel label) {
        switch (label) {
            case METHODS -> methods = true;
            case PLAN -> methods |= !results;
            case RESULTS -> {
                methods = false;
                results = true;
            }
            default -> methods = false;
        }
    }

    private void endpoint(Tokens tokens, int i) {
        if (tokens.term(i).value().equals("SD") && isDeviation(tokens, i)) {
            tokens.rename(i, DEVIATION);
            return;
        }
        overallSurvival |= tokens.term(i).text().equals("overall survival");
        if (osteosarcoma && !overallSurvival && tokens.term(i).text().equals("OS")) {
            tokens.rename(i, Term.NONE);
        } else if (tokens.is(i + 1, Kind.OPEN)
                && isAbbreviation(tokens, i + 2)
                && tokens.is(i + 3, Kind.CLOSE)
                && abbreviations.size() < MOST_ABBREVIATIONS) {
            abbreviations.put(abbreviation(tokens, i + 2), tokens.term(i));
            initials |= 1L << tokens.firstChar(i + 2);
        }
    }

    /** {@code SD} for standard deviation: defined so, or followed by a bare number. */
    private boolean isDeviation(Tokens tokens, int i) {
        if (tokens.is(i - 1, Kind.OPEN) && tokens.is(i - 2, Cue.SPREAD)) {
            deviation = true;
        }
        int number = tokens.is(i + 1, Kind.NUMBER) ? i + 1 : i + 2;
        boolean bare = tokens.is(number, Kind.NUMBER) && !tokens.is(number + 1, Kind.PERCENT);
        return deviation
                || bare && tokens.isDecimal(number)
                || tokens.is(i - 1, Kind.PLUS_MINUS)
                || tokens.is(i + 1, Kind.CLOSE) && tokens.has(Kind.PLUS_MINUS);
    }

    /** {@code RR was 45%}: a response rate, where a relative risk would be no percentage. */
    private static void responseRates(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.term(i).text().equals("RR")) {
                continue;
            }
            int number = i + 1;
            while (number < i + 5
                    && !tokens.is(number, Kind.NUMBER)
                    && !tokens.is(number, Cue.GAIN)) {
                number++;
            }
            if (tokens.is(number, Kind.NUMBER) && tokens.is(number + 1, Kind.PERCENT)) {
                tokens.rename(i, RESPONSE);
            }
        }
    }

    /** An abbreviation without its plural. */
    private static String abbreviation(Tokens tokens, int i) {
        String text = tokens.text(i, i);
        return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    }

    /** Makes an abbreviation that the text has defined mean its endpoint. */
    private void expand(Tokens tokens, int i) {
        boolean may = (initials >>> tokens.firstChar(i) & 1) != 0;
        Term meant = may ? abbreviations.get(abbreviation(tokens, i)) : null;
        if (meant != null) {
            tokens.rename(i, meant);
        }
    }

    private static boolean isAbbreviation(Tokens tokens, int i) {
        boolean word = tokens.is(i, Kind.WORD) || tokens.is(i, Cue.MEASURE);
        int length = word ? tokens.end(i) - tokens.start(i) : 0;
        return length > 1
                && length <= 7
                && CharSet.UPPER.contains(tokens.firstChar(i))
                && CharSet.UPPER.contains(tokens.text().charAt(tokens.start(i) + 1));
    }

    /** The two sides of a title such as "A versus B in patients with C". */
    private void title(Tokens tokens) {
        for (int i = 1; i < Math.min(40, tokens.size() - 1); i++) {
            if (tokens.is(i, Cue.VERSUS)) {
                int start = i;
                while (start > 0 && isName(tokens, start - 1)) {
                    start--;
                }
                int end = i;
                while (end + 1 < tokens.size() && isName(tokens, end + 1)) {
                    end++;
                }
                if (start < i && end > i) {
                    groups =
                            List.of(
                                    Link.words(tokens.span(start, i - 1)),
                                    Link.words(tokens.span(i + 1, end)));
                }
                return;
            }
        }
        only = only(tokens);
    }

    private static Link only(Tokens tokens) {
        int start = 0;
        for (int i = 0; i < Math.min(16, tokens.size()); i++) {
            if (tokens.isWord(i, Word.OF)) {
                start = i + 1;
            }
            boolean place = tokens.isWord(i, Word.IN) || tokens.isWord(i, Word.FOR);
            if (place && i > start && i - start < 8) {
                return Link.words(tokens.span(start, i - 1));
            }
            if (!isName(tokens, i) && !tokens.isWord(i, Word.OF) && !tokens.isWord(i, Word.A)) {
                return Link.NONE;
            }
        }
        return Link.NONE;
    }

    private static boolean isName(Tokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case COMMA, COLON, OPEN, CLOSE, SEMICOLON, NUMBER, PERCENT -> false;
            case TERM -> !tokens.is(i, Cue.PREPOSITION) || tokens.isWord(i, Word.WITH);
            case WORD -> !INTRODUCTIONS.contains(tokens, i);
            default -> true;
        };
    }

    /** The words of a title that stand before the first group. */
    private static final WordSet INTRODUCTIONS =
            WordSet.of(
                    "comparing",
                    "comparison",
                    "assessing",
                    "evaluating",
                    "trial",
                    "study",
                    "testing");

    /** Keeps what a sentence tells about the next one. */
    void leave(Tokens tokens) {
        if (first) {
            title(tokens);
            first = false;
        }
        Link last = Link.NONE;
        Link time = Link.NONE;
        boolean names = false;
        for (int i = 0; tokens.has(Cue.ENDPOINT) && i < tokens.size(); i++) {
            if (tokens.is(i, Cue.PRIMARY)) {
                names = true;
            }
            if (tokens.is(i, Cue.ENDPOINT)) {
                last = Link.term(tokens, i);
                time = tokens.term(i).isTime() ? last : time;
                if (names && !primary.exists()) {
                    primary = last;
                }
            }
        }
        endpoint = last;
        timeEndpoint = time;
    }
}
