package io.github.oncolit.trials.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the patients that numbers are counted in, where a sentence tells: the analysis sets of ICH
 * E9 and subgroups by a trait.
 *
 * <pre>
 * population = ( "in" | "among" | "for" ) [ "the" | "all" | N ] ( set | patients )
 * set        = words ( "population" | "subset" | "set" | "subgroup" )    "the intention-to-treat population"
 * patients   = [ words ] "patients" ( "with" | "without" | "who had" | "whose" ) trait
 *            | words "patients"                                          "treatment-naive patients"
 *            | "those" "without" [ trait ]                               "those without"
 * </pre>
 *
 * "Patients who received A" are a group, and no population. A number has the population right
 * behind it, else the last one named before it in its part of the sentence, else the next one.
 */
final class PopulationFinder {

    private static final int LONGEST = 18;
    private static final int WORDS = 6;
    private static final int BEHIND = 20;

    private static final Words PREPOSITIONS = Words.of(Word.IN, Word.AMONG, Word.FOR);

    private static final Words DETERMINERS = Words.of(Word.THE, Word.ALL, Word.THESE);

    private static final WordSet SETS =
            WordSet.of("population", "populations", "subset", "subsets", "set", "subpopulation");

    private final Sentence sentence;
    private final Tokens tokens;
    private final Quantity[] byToken;
    private final GroupWords words;
    private final int[] parts;
    private final List<Integer> firsts = new ArrayList<>();
    private final List<Integer> lasts = new ArrayList<>();

    PopulationFinder(Sentence sentence, Quantity[] byToken) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.byToken = byToken;
        this.words = new GroupWords(tokens);
        this.parts = new int[tokens.size()];
        int part = 0;
        for (int i = 0; i < tokens.size(); i++) {
            part += tokens.is(i, Kind.SEMICOLON) && sentence.opener(i) < 0 ? 1 : 0;
            parts[i] = part;
            if (tokens.isWord(i, PREPOSITIONS)) {
                read(i + 1);
            }
        }
    }

    private void read(int from) {
        int first = from;
        while (tokens.isWord(first, DETERMINERS) || tokens.count(first) >= 0) {
            first++;
        }
        for (int i = first; i < Math.min(tokens.size(), first + WORDS); i++) {
            if (SETS.contains(tokens, i)) {
                if (i > first) {
                    add(first, i);
                }
                return;
            }
            if (tokens.is(i, Cue.PATIENTS)) {
                patients(first, i);
                return;
            }
            boolean word =
                    tokens.is(i, Kind.WORD)
                            || tokens.is(i, Kind.DASH)
                            || tokens.is(i, Kind.SLASH)
                            || tokens.is(i, Cue.TOPIC)
                            || tokens.isWord(i, Word.TO)
                            || tokens.isWord(i, Word.PER);
            if (!word) {
                return;
            }
        }
    }

    private void patients(int first, int patients) {
        int trait = patients + 1;
        boolean with =
                tokens.isWord(trait, Word.WITH) || is(trait, "without") || is(trait, "whose");
        boolean who = tokens.isWord(trait, Word.WHO) && tokens.isWord(trait + 1, Word.HAD);
        if (!with && !who) {
            if (patients > first) {
                add(first, patients);
            }
            return;
        }
        int last = trait;
        while (last + 1 < Math.min(tokens.size(), trait + LONGEST) && !ends(last + 1)) {
            last++;
        }
        last = tokens.is(last + 1, Cue.ENDPOINT) ? last + 1 : last;
        while (tokens.is(last, Cue.PREPOSITION) || tokens.is(last, Cue.AND)) {
            last--;
        }
        if (last > trait || isOthers(patients)) {
            add(first, last);
        }
    }

    /** {@code 31.4 months in those without}. */
    private boolean isOthers(int those) {
        int number = those - 2;
        boolean behind =
                tokens.is(number, Cue.UNIT)
                        || tokens.is(number, Kind.PERCENT)
                        || tokens.is(number, Kind.CLOSE);
        return behind && is(those, "those") && is(those + 1, "without");
    }

    private boolean ends(int i) {
        return switch (tokens.kind(i)) {
            case COMMA, SEMICOLON, COLON, OPEN, CLOSE -> true;
            case TERM ->
                    tokens.is(i, Cue.VERSUS)
                            || tokens.is(i, Cue.ENDPOINT)
                            || tokens.is(i, Cue.MEDIAN)
                            || tokens.isWord(i, Word.IN)
                            || words.isVerb(i) && !tokens.isWord(i, Word.HAD)
                            || words.isWho(i) && !tokens.isWord(i, Word.WHO);
            default -> byToken[i] != null && byToken[i].type != Quantity.Type.PLAIN && !isLimit(i);
        };
    }

    /** {@code a PD-L1 tumor proportion score of at least 50%}: a number inside of a trait. */
    private boolean isLimit(int i) {
        return tokens.is(i - 1, Cue.QUALIFIER)
                || tokens.is(i - 1, Kind.AT_LEAST)
                || tokens.is(i - 1, Kind.GREATER)
                || tokens.is(i - 1, Kind.LESS)
                || tokens.isWord(i - 1, Word.OF);
    }

    private boolean is(int i, String word) {
        return tokens.isPrinted(i, word);
    }

    private void add(int first, int last) {
        firsts.add(first);
        lasts.add(last);
    }

    /** Gives numbers their populations. */
    void link(List<Quantity> quantities) {
        int next = 0;
        Quantity previous = null;
        for (Quantity quantity : quantities) {
            if (!quantity.isStatistic()) {
                continue;
            }
            while (next < firsts.size() && firsts.get(next) < quantity.token) {
                next++;
            }
            Link found = Link.NONE;
            Link right = rightBehind(quantity, next);
            if (right.exists() && !overlaps(right, quantity)) {
                found = right;
            } else if (next > 0 && !isParted(lasts.get(next - 1), quantity.token)) {
                found = Link.words(tokens.span(firsts.get(next - 1), lasts.get(next - 1)));
            } else if (next < firsts.size() && isNear(quantity, firsts.get(next))) {
                found = Link.words(tokens.span(firsts.get(next), lasts.get(next)));
            }
            boolean taken =
                    overlaps(found, quantity)
                            || previous != null
                                    && previous.endpointToken == quantity.endpointToken
                                    && overlaps(found, previous);
            quantity.population = taken ? Link.NONE : found;
            previous = quantity;
        }
    }

    private static boolean overlaps(Link link, Quantity quantity) {
        return link.exists()
                && (link.span().overlaps(quantity.arm.span())
                        || link.span().overlaps(quantity.comparator.span()));
    }

    /** {@code 12.0 months in patients with A}. */
    private Link rightBehind(Quantity quantity, int next) {
        if (next == firsts.size()) {
            return Link.NONE;
        }
        int population = firsts.get(next);
        int i = quantity.last + 1;
        int close = i < tokens.size() && tokens.is(i, Kind.OPEN) ? sentence.match(i) : -1;
        i = Math.max(i, close + 1);
        boolean told =
                tokens.isWord(i, PREPOSITIONS)
                        && (population == i + 1
                                || population == i + 2 && tokens.isWord(i + 1, DETERMINERS));
        return told ? Link.words(tokens.span(population, lasts.get(next))) : Link.NONE;
    }

    private boolean isParted(int from, int to) {
        return parts[to] != parts[from];
    }

    private boolean isNear(Quantity quantity, int population) {
        if (population - quantity.last > BEHIND) {
            return false;
        }
        for (int i = quantity.last + 1; i < population; i++) {
            boolean other =
                    byToken[i] != null
                            && sentence.opener(i) < 0
                            && byToken[i].endpointToken != quantity.endpointToken;
            if (tokens.is(i, Kind.SEMICOLON) || other) {
                return false;
            }
        }
        return true;
    }
}
