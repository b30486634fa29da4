package io.github.oncolit.trials.audit;

import io.github.oncolit.core.Span;
import java.util.Objects;

/**
 * A reason to look at numbers again.
 *
 * @param check what was noticed
 * @param span where the numbers stand
 * @param detail the arithmetic in words, such as {@code one-sided P .441 to .481, printed .46}
 */
public record Lead(Check check, Span span, String detail) {

    public Lead {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(detail, "detail");
    }

    @Override
    public String toString() {
        return check + " " + span + ": " + check.message() + "; " + detail;
    }
}
