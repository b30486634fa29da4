package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds counts of patients that stand without a percentage.
 *
 * <pre>
 * lone  = n [ patients ] "of" N patients | n "/" N                  "7 of 20 patients", "7/20"
 *       | group "," n ( endpoint | "had" | "achieved" )             "Of 44 patients, 12 responded"
 * group = ( "of" | "among" ) [ "the" ] N ... patients               at the beginning of the sentence
 * </pre>
 */
final class LoneCountScanner {

    private final Sentence sentence;
    private final Tokens tokens;
    private final CountPhrase phrase;
    private final Quantity[] byToken;
    private final List<Quantity> found = new ArrayList<>();
    private final int group;

    LoneCountScanner(Sentence sentence, CountPhrase phrase, Quantity[] byToken) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.phrase = phrase;
        this.byToken = byToken;
        this.group = groupOf();
    }

    /** The token of the N that the sentence begins with, or -1. */
    int group() {
        return group;
    }

    /** The counts in no order. */
    List<Quantity> scan() {
        for (int i = 0; i < tokens.size(); i++) {
            if (phrase.isOf(i)) {
                proportion(i);
            }
        }
        countOfGroup();
        return found;
    }

    /** {@code Of 44 patients, 12 responded}. */
    private void countOfGroup() {
        if (group < 0) {
            return;
        }
        int comma = group + 1;
        while (comma < group + 12 && !tokens.is(comma, Kind.COMMA)) {
            comma++;
        }
        int count = comma + 1;
        boolean told =
                tokens.is(count + 1, Cue.ENDPOINT)
                        || tokens.isWord(count + 1, Word.HAD)
                        || tokens.isWord(count + 1, Word.ACHIEVED);
        boolean part = tokens.count(count) >= 0 && tokens.count(count) <= tokens.count(group);
        boolean free = !sentence.isTaken(count);
        if (tokens.is(comma, Kind.COMMA) && told && part && free) {
            Quantity quantity = new Quantity(count, group, count, Type.COUNTS);
            quantity.count = count;
            quantity.of = group;
            claim(group, count);
            found.add(quantity);
        }
    }

    /** The N of a sentence that begins {@code Of the 70 patients,}. */
    private int groupOf() {
        int i = 0;
        while (i < 4 && !tokens.isWord(i, Word.OF) && !tokens.isWord(i, Word.AMONG)) {
            i++;
        }
        boolean begins = i == 0 || tokens.is(i - 1, Kind.COLON) || tokens.is(i - 1, Kind.COMMA);
        if (i == 4 || !begins) {
            return -1;
        }
        i += tokens.isWord(i + 1, Word.THE) || tokens.isWord(i + 1, Word.THESE) ? 2 : 1;
        boolean patients = false;
        for (int word = i + 1; word < i + 5; word++) {
            patients |= tokens.is(word, Cue.PATIENTS);
        }
        return patients && tokens.count(i) > 0 ? i : -1;
    }

    /** {@code 7 of 20} and {@code 7/20} without a percentage. */
    private void proportion(int of) {
        int count = phrase.beforeOf(of);
        if (tokens.is(count, Cue.PATIENTS)) {
            count--;
        }
        int all = phrase.afterOf(of);
        boolean counts =
                tokens.count(count) >= 0
                        && !phrase.isGrade(count)
                        && tokens.count(all) >= Math.max(2, tokens.count(count))
                        && !sentence.isTaken(count)
                        && !sentence.isTaken(all)
                        && !tokens.is(all + 1, Kind.PERCENT)
                        && !tokens.is(all + 1, Cue.UNIT)
                        && !tokens.is(all + 1, Kind.SLASH)
                        && !tokens.is(all + 1, Kind.DASH)
                        && !tokens.begins(all + 1, "grade")
                        && !tokens.is(count - 1, Kind.SLASH)
                        && (tokens.is(of, Kind.SLASH) || phrase.namesPatients(all + 1));
        if (counts && (tokens.is(all, Kind.NUMBER))) {
            Quantity quantity = new Quantity(count, count, all, Type.COUNTS);
            quantity.count = count;
            quantity.of = all;
            claim(count, all);
            found.add(quantity);
        }
    }

    private void claim(int first, int last) {
        claim(sentence, byToken, first, last);
    }

    /** Takes counts, and drops the plain quantities that they are. */
    static void claim(Sentence sentence, Quantity[] byToken, int first, int last) {
        drop(sentence, byToken, first);
        drop(sentence, byToken, last);
    }

    private static void drop(Sentence sentence, Quantity[] byToken, int token) {
        sentence.take(token);
        Quantity quantity = byToken[token];
        if (quantity != null && quantity.type == Type.PLAIN) {
            quantity.role = Quantity.Role.OTHER;
        }
    }
}
