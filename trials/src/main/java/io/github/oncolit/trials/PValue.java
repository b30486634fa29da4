package io.github.oncolit.trials;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A P value as printed.
 *
 * @param relation how the P value stands to the number
 * @param value the number with its printed scale; absent for {@link Relation#NOT_SIGNIFICANT}
 * @param sides 1 or 2 where the text says so beside the P value
 */
public record PValue(Relation relation, Optional<BigDecimal> value, OptionalInt sides) {

    /** What stands between {@code P} and its number. */
    public enum Relation {
        /** {@code P < .001}. */
        LESS("<"),
        /** {@code P ≤ .001}. */
        AT_MOST("<="),
        /** {@code P = .02}. */
        EQUAL("="),
        /** {@code P ≥ .05}. */
        AT_LEAST(">="),
        /** {@code P > .05}. */
        GREATER(">"),
        /** {@code P = NS}: not significant, no number given. */
        NOT_SIGNIFICANT("NS");

        private final String symbol;

        Relation(String symbol) {
            this.symbol = symbol;
        }

        /**
         * The relation in ASCII.
         *
         * @return {@code < <= = >= >} or {@code NS}
         */
        public String symbol() {
            return symbol;
        }
    }

    public PValue {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(sides, "sides");
    }

    @Override
    public String toString() {
        return "P "
                + relation.symbol()
                + value.map(v -> " " + v.toPlainString()).orElse("")
                + (sides.isPresent() ? " (" + sides.getAsInt() + "-sided)" : "");
    }
}
