package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.PValue;
import io.github.oncolit.trials.PValue.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds P values in a sentence, after AMA ({@code P < .001}), Lancet ({@code p<0·0001}) and what
 * authors do.
 *
 * <pre>
 * p-value   = "P" [ "value" ] [ what ] ( relation number | number )  { ("and" | ",") [ relation ] number }
 *           | "P" [ relation ] not-significant
 *           | "(" not-significant ")"
 *           | p-value "for" other-test                     "P = .01 for noninferiority"
 * what      = up to eight words: "for interaction", "(log-rank)"
 * relation  = "<" "=" ">" "≤" "≥" ":" | "of" | "was" | "less than" | "greater than"
 * number    = 0 to 1, also "5 × 10-6"
 * </pre>
 *
 * Each P starts one look ahead of bounded length.
 */
final class PValueScanner {

    private static final int WHAT = 9;
    private static final int NEAR = 5;

    private final Sentence sentence;
    private final Tokens tokens;
    private final List<Probability> found = new ArrayList<>();
    private Relation relation;
    private boolean printedRelation;
    private int next;

    private PValueScanner(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** The P values of a sentence in order; their tokens are taken. */
    static List<Probability> scan(Sentence sentence) {
        PValueScanner scanner = new PValueScanner(sentence);
        if (!scanner.tokens.has(Cue.P) && !scanner.tokens.has(Cue.NOT_SIGNIFICANT)) {
            return scanner.found;
        }
        for (int i = 0; i < scanner.tokens.size(); i++) {
            if (scanner.tokens.is(i, Cue.P) && !sentence.isTaken(i)) {
                i = scanner.labelled(i) - 1;
            } else if (scanner.tokens.is(i, Kind.OPEN)
                    && scanner.tokens.is(i + 1, Cue.NOT_SIGNIFICANT)
                    && scanner.tokens.is(i + 2, Kind.CLOSE)) {
                scanner.add(i + 1, i + 1, Relation.NOT_SIGNIFICANT, Optional.empty());
            }
        }
        return scanner.found;
    }

    private int labelled(int p) {
        int i = p + 1;
        int what = 0;
        while (!relation(i)) {
            boolean value = tokens.is(i, Kind.COMMA) && i == p + 1 && tokens.isDecimal(i + 1);
            if (value && tokens.end(p) - tokens.start(p) > 1) {
                i++;
                continue;
            }
            boolean stop =
                    what == WHAT
                            || i >= tokens.size()
                            || tokens.is(i, Kind.SEMICOLON)
                            || tokens.is(i, Kind.COMMA)
                            || tokens.is(i, Kind.NUMBER) && what > 0
                            || tokens.is(i, Cue.P)
                            || tokens.is(i, Cue.MEASURE);
            if (stop) {
                return p + 1;
            }
            if (tokens.is(i, Kind.NUMBER) || tokens.is(i, Cue.NOT_SIGNIFICANT)) {
                relation = Relation.EQUAL;
                printedRelation = false;
                next = i;
                break;
            }
            what++;
            i++;
        }
        i = next;
        if (tokens.is(i, Cue.NOT_SIGNIFICANT)) {
            add(p, i, Relation.NOT_SIGNIFICANT, Optional.empty());
            return i + 1;
        }
        Optional<BigDecimal> value = number(i);
        if (value.isEmpty() || !printedRelation && !tokens.isDecimal(i)) {
            return p + 1;
        }
        int end = next;
        add(p, end - 1, relation, value);
        return list(end);
    }

    /** Reads a relation; {@link #next} is then the token after it. */
    private boolean relation(int i) {
        printedRelation = true;
        next = i + 1;
        Relation read =
                switch (tokens.kind(i)) {
                    case LESS -> Relation.LESS;
                    case AT_MOST -> Relation.AT_MOST;
                    case EQUAL, COLON -> Relation.EQUAL;
                    case AT_LEAST -> Relation.AT_LEAST;
                    case GREATER -> Relation.GREATER;
                    case TERM -> word(i);
                    default -> null;
                };
        if (read == null) {
            return false;
        }
        relation = read;
        if (tokens.is(next, Cue.OR) && tokens.is(next + 1, Kind.EQUAL)) {
            relation = read == Relation.LESS ? Relation.AT_MOST : Relation.AT_LEAST;
            next += 2;
        } else if (relation == Relation.EQUAL && isNumberRelation(next)) {
            int after = next;
            relation(after);
        }
        return true;
    }

    private boolean isNumberRelation(int i) {
        return tokens.is(i, Kind.LESS)
                || tokens.is(i, Kind.AT_MOST)
                || tokens.is(i, Kind.GREATER)
                || tokens.is(i, Kind.AT_LEAST)
                || tokens.is(i, Cue.QUALIFIER) && word(i) != null;
    }

    private Relation word(int i) {
        if (tokens.isWord(i, Word.OF) || tokens.isWord(i, Word.WAS) || tokens.isWord(i, Word.IS)) {
            return Relation.EQUAL;
        }
        if (tokens.is(i, Cue.QUALIFIER)) {
            if (tokens.isPrinted(i, "less than")) {
                return Relation.LESS;
            }
            return tokens.isPrinted(i, "greater than") || tokens.isPrinted(i, "more than")
                    ? Relation.GREATER
                    : null;
        }
        return null;
    }

    /** Reads a number from 0 to 1; {@link #next} is then the token after it. */
    private Optional<BigDecimal> number(int i) {
        if (!tokens.is(i, Kind.NUMBER) || sentence.isTaken(i)) {
            return Optional.empty();
        }
        BigDecimal value = tokens.value(i);
        next = i + 1;
        if (isTimes(next) && tokens.is(next + 1, Kind.NUMBER) && tokens.count(next + 1) == 10) {
            int exponent = next + 2;
            while (exponent < next + 5 && isExponentSign(exponent)) {
                exponent++;
            }
            if (tokens.is(exponent, Kind.NUMBER) && !tokens.isDecimal(exponent)) {
                int power = tokens.value(exponent).abs().min(BigDecimal.valueOf(99)).intValue();
                value = value.scaleByPowerOfTen(-power);
                next = exponent + 1;
                if (tokens.is(next, Kind.CLOSE) && tokens.is(exponent - 1, Kind.OPEN)) {
                    next++;
                }
            }
        }
        boolean probability =
                value.signum() >= 0
                        && value.compareTo(BigDecimal.ONE) <= 0
                        && !tokens.is(next, Kind.PERCENT);
        return probability ? Optional.of(value) : Optional.empty();
    }

    private boolean isTimes(int i) {
        return tokens.is(i, Kind.TIMES)
                || tokens.is(i, Kind.WORD)
                        && tokens.end(i) - tokens.start(i) == 1
                        && tokens.firstChar(i) == 'x';
    }

    private boolean isExponentSign(int i) {
        return tokens.is(i, Kind.DASH) || tokens.is(i, Kind.OPEN) || tokens.is(i, Kind.OTHER);
    }

    /** {@code P = .02 and .03, respectively}: the second has no letter. */
    private int list(int after) {
        int end = after;
        for (int i = end; ; ) {
            boolean connected = false;
            while (tokens.is(i, Kind.COMMA) || tokens.is(i, Cue.AND)) {
                connected = true;
                i++;
            }
            relation = Relation.EQUAL;
            int number = relation(i) && !tokens.is(i, Kind.TERM) ? next : i;
            boolean value = connected && tokens.isDecimal(number) && !isSign(number);
            Optional<BigDecimal> probability = value ? number(number) : Optional.empty();
            if (probability.isEmpty() || !endsList(next)) {
                return end;
            }
            end = next;
            add(i, end - 1, number == i ? Relation.EQUAL : relation, probability);
            i = end;
        }
    }

    private boolean isSign(int number) {
        return tokens.firstChar(number) == '-';
    }

    private boolean endsList(int i) {
        return tokens.is(i, Cue.RESPECTIVELY)
                || tokens.is(i, Cue.AND)
                || tokens.is(i, Kind.CLOSE) && !tokens.is(i + 1, Cue.UNIT)
                || tokens.is(i, Kind.COMMA)
                        && (tokens.is(i + 1, Cue.RESPECTIVELY)
                                || tokens.is(i + 1, Kind.NUMBER)
                                || tokens.is(i + 1, Cue.AND))
                || i >= tokens.size();
    }

    private void add(int first, int last, Relation how, Optional<BigDecimal> value) {
        int from = isOtherTest(first - 1) ? first - 1 : first;
        boolean told = tokens.isWord(last + 1, Word.FOR) && isOtherTest(last + 2);
        int to = told ? last + 2 : last;
        found.add(new Probability(from, to, new PValue(how, value, sides(first, last))));
        sentence.takeFrom(from, to);
    }

    /** The test of {@code P = .01 for noninferiority}, which is none of a difference. */
    private boolean isOtherTest(int i) {
        return tokens.term(i).is(Cue.TEST, "other");
    }

    /** {@code one-sided}, {@code 2-sided}. */
    private OptionalInt sides(int i) {
        if (tokens.term(i).value().length() == 1 && !tokens.term(i).value().equals("-")) {
            return OptionalInt.of(Integer.parseInt(tokens.term(i).value()));
        }
        int number = tokens.count(tokens.is(i - 1, Kind.DASH) ? i - 2 : i - 1);
        return number == 1 || number == 2 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private OptionalInt sides(int first, int last) {
        int open = sentence.opener(first);
        for (int i = first - 1; i >= Math.max(open, first - NEAR) && i >= 0; i--) {
            if (tokens.is(i, Cue.SIDES)) {
                return sides(i);
            }
            if (tokens.is(i, Kind.NUMBER) || tokens.is(i, Kind.SEMICOLON)) {
                break;
            }
        }
        for (int i = first; i <= Math.min(tokens.size(), last + NEAR); i++) {
            if (tokens.is(i, Cue.SIDES)) {
                return sides(i);
            }
            boolean side = tokens.is(i + 1, Cue.SIDES) || tokens.is(i + 2, Cue.SIDES);
            if (i > last && (tokens.is(i, Kind.NUMBER) && !side || tokens.is(i, Kind.SEMICOLON))) {
                break;
            }
        }
        return OptionalInt.empty();
    }
}
