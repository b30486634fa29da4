package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Type;
import java.util.List;

/**
 * Finds the counts beside percentages.
 *
 * <pre>
 * counted = n [ words ] "(" percent ")" [ "of" N ] | n "of" N [ words ] "(" percent ")"
 *         | n "/" percent                                            "126/52.5%"
 *         | percent "(" [ "n/N =" ] n ( "/" | "of" ) N ")" | percent "," n "/" N | percent "[n = 8]"
 *         | percent words "(" size ")"                               "67.7% for A (n = 31)"
 *         | "Of" N patients "," n "(" percent ")"
 * </pre>
 *
 * Each percentage starts bounded looks to both sides.
 */
final class CountScanner {

    private static final int WORDS = 14;
    private static final double NEAR = 2.5;

    private final Sentence sentence;
    private final Tokens tokens;
    private final CountPhrase phrase;
    private final List<Quantity> quantities;
    private final Quantity[] byToken;
    private Quantity onlyPercent;
    private int percents;
    private int group = -1;

    CountScanner(Sentence sentence, List<Quantity> quantities) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.phrase = new CountPhrase(tokens);
        this.quantities = quantities;
        this.byToken = new Quantity[tokens.size()];
    }

    /** Finds counts beside percentages, and counts that stand for one. */
    void scan() {
        LoneCountScanner lone = new LoneCountScanner(sentence, phrase, byToken);
        group = lone.group();
        for (Quantity quantity : quantities) {
            byToken[quantity.token] = quantity;
            if (quantity.type == Type.PERCENT) {
                onlyPercent = percents++ == 0 ? quantity : null;
            }
        }
        for (int q = 0; q < quantities.size(); q++) {
            Quantity quantity = quantities.get(q);
            if (quantity.type == Type.PERCENT && !countListed(quantity)) {
                countBefore(quantity, q);
                countAfter(quantity);
            }
        }
        quantities.addAll(lone.scan());
        quantities.sort((a, b) -> Integer.compare(a.token, b.token));
    }

    private void countBefore(Quantity quantity, int index) {
        int open = quantity.token - 1;
        if (phrase.isCountBeforePercent(quantity.token)) {
            quantity.count = open - 1;
            claim(open - 1, open - 1);
            return;
        }
        if (tokens.is(open, Kind.TILDE) || tokens.is(open, Kind.LESS)) {
            open--;
        }
        if (!tokens.is(open, Kind.OPEN)) {
            return;
        }
        int close = sentence.match(open);
        int after = quantity.last + 1;
        boolean lone =
                tokens.is(after, Kind.CLOSE)
                        || tokens.is(after, Kind.COMMA)
                        || tokens.is(after, Kind.SEMICOLON)
                        || quantity.interval != null && quantity.interval.first() == after;
        if (!lone || close < 0) {
            return;
        }
        int i = open - 1;
        int left = index > 0 ? quantities.get(index - 1).last : -1;
        for (; i >= Math.max(0, open - WORDS); i--) {
            if (tokens.count(i) >= 0 && !sentence.isTaken(i) && !isTime(i)) {
                if (phrase.isGrade(i) || phrase.isPartOfNumber(i)) {
                    return;
                }
                break;
            }
            boolean stop =
                    tokens.is(i, Kind.CLOSE)
                            || tokens.is(i, Kind.SEMICOLON)
                            || tokens.is(i, Kind.COMMA)
                            || tokens.is(i, Kind.PERCENT)
                            || tokens.isDecimal(i)
                            || i < left;
            if (stop) {
                return;
            }
        }
        if (i < Math.max(0, open - WORDS) || open - i > 6 && !phrase.namesPatients(i + 1)) {
            return;
        }
        if (phrase.isOf(i - 1) || phrase.isOf(i - 2) && phrase.afterOf(i - 2) == i) {
            int part = phrase.beforeOf(phrase.isOf(i - 1) ? i - 1 : i - 2);
            boolean counted = tokens.is(part, Cue.PATIENTS) || tokens.is(part, Cue.ENDPOINT);
            if (counted || tokens.is(part, Cue.SAFETY)) {
                part--;
            }
            if (tokens.count(part) >= 0 && (phrase.isGrade(part) || phrase.isPartOfNumber(part))) {
                return;
            }
            if (tokens.count(part) >= 0 && tokens.count(part) <= tokens.count(i)) {
                quantity.count = part;
                quantity.of = i;
                claim(part, i);
                return;
            }
        }
        if (i == group) {
            return;
        }
        quantity.count = i;
        claim(i, i);
        int of = close + 1;
        if (tokens.is(of, Cue.PATIENTS)) {
            of++;
        }
        if (phrase.isOf(of) && tokens.count(phrase.afterOf(of)) > 0) {
            quantity.of = phrase.afterOf(of);
            claim(quantity.of, quantity.of);
        } else if (group >= 0
                && group < quantity.token
                && sentence.opener(i) < 0
                && isShare(i, quantity)) {
            quantity.of = group;
            claim(group, group);
        }
    }

    /** Whether a percentage is about that of its count in the group, and not of all patients. */
    private boolean isShare(int count, Quantity quantity) {
        double share = 100.0 * tokens.count(count) / tokens.count(group);
        return Math.abs(share - tokens.value(quantity.token).doubleValue()) < NEAR;
    }

    private boolean isTime(int i) {
        return tokens.is(i + 1, Cue.UNIT) || tokens.is(i + 1, Kind.DASH);
    }

    /** {@code (17 of 27, 63%)}. */
    private boolean countListed(Quantity quantity) {
        int all = quantity.token - 2;
        int part = all - 2;
        boolean listed =
                tokens.is(all + 1, Kind.COMMA)
                        && tokens.count(all) > 0
                        && phrase.isOf(all - 1)
                        && tokens.count(part) >= 0
                        && tokens.count(part) <= tokens.count(all)
                        && !sentence.isTaken(part);
        if (listed) {
            quantity.count = part;
            quantity.of = all;
            claim(part, all);
        }
        return listed;
    }

    private void countAfter(Quantity quantity) {
        int open = quantity.last + 1;
        boolean same =
                sentence.opener(quantity.token) >= 0
                        && (tokens.is(open, Kind.COMMA) || tokens.is(open, Kind.SEMICOLON));
        if (quantity.count < 0 && (tokens.is(open, Kind.OPEN) || same)) {
            int n = phrase.afterLabel(open + 1);
            if (phrase.isN(n)) {
                quantity.count = n + 2;
                claim(n + 2, n + 2);
                if (phrase.isOf(n + 3) && tokens.count(n + 4) >= tokens.count(n + 2)) {
                    quantity.of = n + 4;
                    claim(n + 4, n + 4);
                }
            } else if (tokens.count(n) >= 0
                    && phrase.isOf(n + 1)
                    && tokens.count(phrase.afterOf(n + 1)) > 0) {
                quantity.count = n;
                quantity.of = phrase.afterOf(n + 1);
                claim(n, quantity.of);
            } else if (tokens.count(n) >= 0
                    && tokens.is(n + 1, Cue.PATIENTS)
                    && phrase.isOf(n + 2)
                    && tokens.count(phrase.afterOf(n + 2)) > 0) {
                quantity.count = n;
                quantity.of = phrase.afterOf(n + 2);
                claim(n, quantity.of);
            }
        }
        int of = quantity.last + 1;
        boolean within =
                tokens.isWord(of, Word.OF)
                        || tokens.isWord(of, Word.IN)
                        || tokens.isWord(of, Word.AMONG);
        int n = phrase.afterOf(of);
        if (quantity.of < 0 && within && tokens.count(n) > 0 && phrase.namesPatients(n + 1)) {
            quantity.of = n;
            claim(n, n);
        }
        if (quantity.of < 0 && group >= 0 && group < quantity.token && quantity.count < 0) {
            quantity.of = quantity == onlyPercent ? group : -1;
        }
        if (quantity.of < 0) {
            groupSize(quantity);
        }
    }

    /** {@code 67.7% for chemotherapy (n = 31)}. */
    private void groupSize(Quantity quantity) {
        int limit = Math.min(tokens.size(), quantity.last + WORDS);
        for (int i = quantity.last + 1; i < limit; i++) {
            if (tokens.is(i, Kind.NUMBER) || tokens.is(i, Kind.SEMICOLON)) {
                return;
            }
            if (tokens.is(i, Kind.OPEN)) {
                boolean size = phrase.isN(i + 1) && tokens.is(i + 4, Kind.CLOSE);
                if (i > quantity.last + 1 && size) {
                    quantity.of = i + 3;
                    claim(i + 3, i + 3);
                }
                return;
            }
        }
    }

    private void claim(int first, int last) {
        LoneCountScanner.claim(sentence, byToken, first, last);
    }
}
