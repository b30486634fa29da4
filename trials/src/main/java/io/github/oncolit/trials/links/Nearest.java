package io.github.oncolit.trials.links;

import io.github.oncolit.core.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks things up by their place in a list that is in text order, in logarithmic time. */
final class Nearest {

    private Nearest() {}

    /** The last that ends at an offset or before. */
    static <T> Optional<T> before(List<T> sorted, Function<T, Span> span, int offset) {
        int count = countUpTo(sorted, item -> span.apply(item).end() <= offset);
        return count == 0 ? Optional.empty() : Optional.of(sorted.get(count - 1));
    }

    /** The first that starts at an offset or after. */
    static <T> Optional<T> behind(List<T> sorted, Function<T, Span> span, int offset) {
        int count = countUpTo(sorted, item -> span.apply(item).start() < offset);
        return count == sorted.size() ? Optional.empty() : Optional.of(sorted.get(count));
    }

    private static <T> int countUpTo(List<T> sorted, Function<T, Boolean> holds) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.apply(sorted.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
