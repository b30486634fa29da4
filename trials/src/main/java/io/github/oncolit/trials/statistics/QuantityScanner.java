package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.statistics.Quantity.Type;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the numbers of a sentence that no interval and no P value has taken, with their signs,
 * units and the counts beside them.
 *
 * <pre>
 * percent   = number "%" | number { interval | connector number } "%"     "44.9 and 68.7%"
 * time      = number unit | number { interval | connector number } unit   "3.7 v 6.1 months"
 *           | time "versus" number                                        "7.1 months versus 4.8"
 * connector = "," | "and" | "or" | "v" | "/"
 * counted   = n [ words ] "(" percent ")" [ "of" N ] | n "of" N [ words ] "(" percent ")"
 *           | percent "(" n ( "/" | "of" ) N ")" | percent "[n = 8]"
 * </pre>
 *
 * One pass from left to right, one back; looks between neighbours are bounded.
 */
final class QuantityScanner {

    private static final int BETWEEN = 4;
    private static final int WORDS = 14;

    private final Sentence sentence;
    private final Tokens tokens;
    private final List<Quantity> quantities = new ArrayList<>();
    private final Quantity[] byToken;
    private Quantity firstPercent;
    private int group = -1;

    private QuantityScanner(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.byToken = new Quantity[tokens.size()];
    }

    /** The quantities of a sentence in order, with their intervals. */
    static List<Quantity> scan(Sentence sentence, List<Interval> intervals) {
        QuantityScanner scanner = new QuantityScanner(sentence);
        for (int i = 0; i < scanner.tokens.size(); i++) {
            i = Math.max(i, scanner.at(i) - 1);
        }
        scanner.attach(intervals);
        scanner.share();
        scanner.countAll();
        return scanner.quantities;
    }

    /** The unit that a token names, or null. */
    static ChronoUnit unit(Term term) {
        return term.cue() == Cue.UNIT
                ? ChronoUnit.valueOf(term.value().toUpperCase(Locale.ROOT))
                : null;
    }

    private int at(int i) {
        if (sentence.isTaken(i)) {
            return i + 1;
        }
        if (tokens.is(i, Cue.NOT_REACHED)) {
            quantities.add(new Quantity(i, i, i, Type.NOT_REACHED));
            return i + 1;
        }
        if (!tokens.is(i, Kind.NUMBER)) {
            return i + 1;
        }
        if (tokens.is(i + 1, Kind.PERCENT)) {
            Quantity quantity = new Quantity(i, i, i + 1, Type.PERCENT);
            if (isRange(i)) {
                quantity.role = Quantity.Role.OTHER;
            }
            quantities.add(quantity);
            return i + 2;
        }
        if (tokens.term(i + 1).text().equals("percentage point")) {
            quantities.add(new Quantity(i, i, i + 1, Type.PERCENT));
            return i + 2;
        }
        if (tokens.is(i + 1, Cue.UNIT)) {
            Quantity quantity = new Quantity(i, i, i + 1, Type.TIME);
            quantity.unit = unit(tokens.term(i + 1));
            if (isRange(i)) {
                quantity.role = Quantity.Role.OTHER;
            }
            quantities.add(quantity);
            return i + 2;
        }
        if (tokens.is(i + 1, Kind.DASH) && tokens.is(i + 2, Cue.UNIT)) {
            return i + 3;
        }
        Quantity quantity = new Quantity(i, i, i, Type.PLAIN);
        if (isRange(i)) {
            quantity.role = Quantity.Role.OTHER;
        }
        quantities.add(quantity);
        return i + 1;
    }

    /** {@code 14-16%} tells no estimate. */
    private boolean isRange(int i) {
        boolean before =
                tokens.is(i - 1, Kind.DASH)
                        && (tokens.is(i - 2, Kind.NUMBER) || tokens.is(i - 2, Kind.PERCENT));
        int after = tokens.is(i + 1, Kind.PERCENT) ? i + 2 : i + 1;
        return before
                || tokens.is(after, Kind.DASH) && tokens.is(after + 1, Kind.NUMBER)
                || isBetween(i, after);
    }

    /** {@code between 8 and 14 months}. */
    private boolean isBetween(int i, int after) {
        if (tokens.isWord(i - 1, "between")) {
            return tokens.is(after, Cue.AND) && tokens.is(after + 1, Kind.NUMBER);
        }
        int left = tokens.is(i - 2, Kind.PERCENT) ? i - 3 : i - 2;
        return tokens.is(i - 1, Cue.AND)
                && tokens.is(left, Kind.NUMBER)
                && tokens.isWord(left - 1, "between");
    }

    /** An interval belongs to the quantity before it; a bare one only if it holds its value. */
    private void attach(List<Interval> intervals) {
        int q = -1;
        for (Interval interval : intervals) {
            while (q + 1 < quantities.size() && quantities.get(q + 1).token < interval.first()) {
                q++;
            }
            int owner = q;
            while (owner > 0 && owner > q - 2 && isSmallCount(quantities.get(owner), interval)) {
                owner--;
            }
            if (owner >= 0 && fits(quantities.get(owner), interval)) {
                quantities.get(owner).interval = interval;
            }
        }
    }

    /** The 60 of {@code 55% of 60 patients (95% CI, 42-68)}. */
    private boolean isSmallCount(Quantity quantity, Interval interval) {
        return quantity.type == Type.PLAIN
                && !tokens.isDecimal(quantity.token)
                && !adjacent(quantity, interval);
    }

    private boolean adjacent(Quantity quantity, Interval interval) {
        return interval.first() - quantity.last <= 2 && !interval.label();
    }

    private boolean fits(Quantity quantity, Interval interval) {
        if (quantity.interval != null) {
            return false;
        }
        if (interval.label()) {
            return true;
        }
        return adjacent(quantity, interval)
                && (quantity.type == Type.NOT_REACHED
                        || interval.contains(tokens.value(quantity.token).abs())
                        || interval.contains(tokens.value(quantity.token)));
    }

    /** Gives units and percent signs to the numbers that share them. */
    private void share() {
        for (int q = quantities.size() - 1; q >= 0; q--) {
            Quantity quantity = quantities.get(q);
            Quantity right = q + 1 < quantities.size() ? quantities.get(q + 1) : quantity;
            if (quantity.type != Type.PLAIN || quantity.role != Quantity.Role.UNKNOWN) {
                continue;
            }
            int unitAfter = afterInterval(quantity);
            if (tokens.is(unitAfter, Cue.UNIT) && quantity.interval != null) {
                quantity.type = Type.TIME;
                quantity.unit = unit(tokens.term(unitAfter));
            } else if (quantity.interval != null && tokens.is(unitAfter, Kind.PERCENT)) {
                quantity.type = Type.PERCENT;
            } else if (isConnected(quantity, right) && right.role == Quantity.Role.UNKNOWN) {
                take(quantity, right);
            }
        }
        for (int q = 1; q < quantities.size(); q++) {
            Quantity quantity = quantities.get(q);
            Quantity left = quantities.get(q - 1);
            boolean elided =
                    quantity.type == Type.PLAIN
                            && quantity.role == Quantity.Role.UNKNOWN
                            && tokens.isDecimal(quantity.token)
                            && left.type == Type.TIME
                            && tokens.is(quantity.token - 1, Cue.VERSUS)
                            && sentence.opener(quantity.token) == sentence.opener(left.token);
            if (elided) {
                quantity.type = Type.TIME;
                quantity.unit = left.unit;
            }
        }
    }

    private void take(Quantity quantity, Quantity right) {
        if (right.type == Type.TIME || right.type == Type.PERCENT && isLikePercent(quantity)) {
            quantity.type = right.type;
            quantity.unit = right.unit;
        }
    }

    private boolean isLikePercent(Quantity quantity) {
        return tokens.value(quantity.token).intValue() <= 100
                && quantity.token + 2 <= tokens.size();
    }

    private int afterInterval(Quantity quantity) {
        if (quantity.interval == null) {
            return quantity.last + 1;
        }
        int after = quantity.interval.last() + 1;
        while (tokens.is(after, Kind.CLOSE) && after <= quantity.interval.last() + 2) {
            after++;
        }
        return after;
    }

    private boolean isConnected(Quantity left, Quantity right) {
        if (sentence.opener(left.token) != sentence.opener(right.token)) {
            return false;
        }
        int from = afterInterval(left);
        if (right.token <= from || right.token - from > BETWEEN) {
            return false;
        }
        for (int i = from; i < right.token; i++) {
            boolean connector =
                    tokens.is(i, Kind.COMMA)
                            || tokens.is(i, Kind.SLASH)
                            || tokens.is(i, Kind.DOT)
                            || tokens.is(i, Cue.AND)
                            || tokens.is(i, Cue.OR)
                            || tokens.is(i, Cue.VERSUS)
                            || tokens.isWord(i, "to");
            if (!connector) {
                return false;
            }
        }
        return true;
    }

    /** Finds counts beside percentages, and counts that stand for one. */
    private void countAll() {
        group = groupOf();
        for (Quantity quantity : quantities) {
            byToken[quantity.token] = quantity;
            if (firstPercent == null && quantity.type == Type.PERCENT) {
                firstPercent = quantity;
            }
        }
        for (int q = 0; q < quantities.size(); q++) {
            Quantity quantity = quantities.get(q);
            if (quantity.type == Type.PERCENT) {
                countBefore(quantity, q);
                countAfter(quantity);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (isOf(i)) {
                proportion(i);
            }
        }
        quantities.sort((a, b) -> Integer.compare(a.token, b.token));
    }

    /** The N of a sentence that begins {@code Of the 70 patients,}. */
    private int groupOf() {
        int i = 0;
        while (i < 4 && !tokens.isWord(i, "of") && !tokens.isWord(i, "among")) {
            i++;
        }
        boolean begins = i == 0 || tokens.is(i - 1, Kind.COLON) || tokens.is(i - 1, Kind.COMMA);
        if (i == 4 || !begins) {
            return -1;
        }
        i += tokens.isWord(i + 1, "the") || tokens.isWord(i + 1, "these") ? 2 : 1;
        boolean patients = false;
        for (int word = i + 1; word < i + 5; word++) {
            patients |= tokens.is(word, Cue.PATIENTS);
        }
        return patients && tokens.count(i) > 0 ? i : -1;
    }

    private boolean isOf(int i) {
        return tokens.isWord(i, "of") || tokens.is(i, Kind.SLASH) || tokens.isWord(i, "among");
    }

    /** The token before {@code of} or {@code out of}. */
    private int beforeOf(int of) {
        boolean out = tokens.is(of - 1, Kind.WORD) && tokens.text(of - 1, of - 1).equals("out");
        return out ? of - 2 : of - 1;
    }

    private int afterOf(int of) {
        int i = of + 1;
        while (i < of + 3 && (tokens.isWord(i, "the") || tokens.isWord(i, "a"))) {
            i++;
        }
        return i;
    }

    private void countBefore(Quantity quantity, int index) {
        int open = quantity.token - 1;
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
                if (isGrade(i)) {
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
        if (i < Math.max(0, open - WORDS) || open - i > 6 && !namesPatients(i + 1)) {
            return;
        }
        if (isOf(i - 1) || isOf(i - 2) && afterOf(i - 2) == i) {
            int part = beforeOf(isOf(i - 1) ? i - 1 : i - 2);
            if (tokens.is(part, Cue.PATIENTS)) {
                part--;
            }
            if (tokens.count(part) >= 0 && isGrade(part)) {
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
        if (isOf(of) && tokens.count(afterOf(of)) > 0) {
            quantity.of = afterOf(of);
            claim(quantity.of, quantity.of);
        } else if (group >= 0 && group < quantity.token && sentence.opener(i) < 0) {
            quantity.of = group;
            claim(group, group);
        }
    }

    /** {@code grade 3/4}, {@code stage 1 of 4}. */
    private boolean isGrade(int count) {
        boolean sign =
                tokens.is(count - 1, Kind.AT_LEAST)
                        || tokens.is(count - 1, Kind.GREATER)
                        || tokens.is(count - 1, Kind.OTHER);
        Term before = tokens.term(sign ? count - 2 : count - 1);
        return before.text().startsWith("grade")
                || before.text().startsWith("stage")
                || before.text().equals("phase");
    }

    private boolean isTime(int i) {
        return tokens.is(i + 1, Cue.UNIT) || tokens.is(i + 1, Kind.DASH);
    }

    private void countAfter(Quantity quantity) {
        int open = quantity.last + 1;
        boolean same =
                sentence.opener(quantity.token) >= 0
                        && (tokens.is(open, Kind.COMMA) || tokens.is(open, Kind.SEMICOLON));
        if (quantity.count < 0 && (tokens.is(open, Kind.OPEN) || same)) {
            int n = open + 1;
            if (isN(n)) {
                quantity.count = n + 2;
                claim(n + 2, n + 2);
                if (isOf(n + 3) && tokens.count(n + 4) >= tokens.count(n + 2)) {
                    quantity.of = n + 4;
                    claim(n + 4, n + 4);
                }
            } else if (tokens.count(n) >= 0 && isOf(n + 1) && tokens.count(afterOf(n + 1)) > 0) {
                quantity.count = n;
                quantity.of = afterOf(n + 1);
                claim(n, quantity.of);
            } else if (tokens.count(n) >= 0
                    && tokens.is(n + 1, Cue.PATIENTS)
                    && isOf(n + 2)
                    && tokens.count(afterOf(n + 2)) > 0) {
                quantity.count = n;
                quantity.of = afterOf(n + 2);
                claim(n, quantity.of);
            }
        }
        int of = quantity.last + 1;
        boolean within =
                tokens.isWord(of, "of") || tokens.isWord(of, "in") || tokens.isWord(of, "among");
        int n = afterOf(of);
        if (quantity.of < 0 && within && tokens.count(n) > 0 && namesPatients(n + 1)) {
            quantity.of = n;
            claim(n, n);
        }
        if (quantity.of < 0 && group >= 0 && group < quantity.token && quantity.count < 0) {
            quantity.of = quantity == firstPercent ? group : -1;
        }
        if (quantity.of < 0) {
            groupSize(quantity);
        }
    }

    private boolean namesPatients(int i) {
        return tokens.is(i, Cue.PATIENTS)
                || tokens.is(i + 1, Cue.PATIENTS)
                || tokens.is(i + 2, Cue.PATIENTS);
    }

    private boolean isN(int n) {
        return tokens.kind(n) == Kind.WORD
                && tokens.end(n) - tokens.start(n) == 1
                && (tokens.firstChar(n) == 'n' || tokens.firstChar(n) == 'N')
                && tokens.is(n + 1, Kind.EQUAL)
                && tokens.count(n + 2) >= 0;
    }

    /** {@code 67.7% for chemotherapy (n = 31)}. */
    private void groupSize(Quantity quantity) {
        int limit = Math.min(tokens.size(), quantity.last + WORDS);
        for (int i = quantity.last + 1; i < limit; i++) {
            if (tokens.is(i, Kind.NUMBER) || tokens.is(i, Kind.SEMICOLON)) {
                return;
            }
            if (tokens.is(i, Kind.OPEN)) {
                if (i > quantity.last + 1 && isN(i + 1)) {
                    quantity.of = i + 3;
                    claim(i + 3, i + 3);
                }
                return;
            }
        }
    }

    /** {@code 7 of 20} and {@code 7/20} without a percentage. */
    private void proportion(int of) {
        int count = beforeOf(of);
        if (tokens.is(count, Cue.PATIENTS)) {
            count--;
        }
        int all = afterOf(of);
        boolean counts =
                tokens.count(count) >= 0
                        && !isGrade(count)
                        && tokens.count(all) >= Math.max(2, tokens.count(count))
                        && !sentence.isTaken(count)
                        && !sentence.isTaken(all)
                        && !tokens.is(all + 1, Kind.PERCENT)
                        && !tokens.is(all + 1, Cue.UNIT)
                        && !tokens.is(all + 1, Kind.SLASH)
                        && !tokens.is(count - 1, Kind.SLASH)
                        && (tokens.is(of, Kind.SLASH) || namesPatients(all + 1));
        if (counts && (tokens.is(all, Kind.NUMBER))) {
            Quantity quantity = new Quantity(count, count, all, Type.COUNTS);
            quantity.count = count;
            quantity.of = all;
            claim(count, all);
            quantities.add(quantity);
        }
    }

    /** Drops the plain quantities that turned out to be counts. */
    private void claim(int first, int last) {
        drop(first);
        drop(last);
    }

    private void drop(int token) {
        sentence.take(token);
        Quantity quantity = byToken[token];
        if (quantity != null && quantity.type == Type.PLAIN) {
            quantity.role = Quantity.Role.OTHER;
        }
    }
}
