package io.github.oncolit.core;

import io.github.oncolit.core.internal.Folded;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A date whose year, month and day are elements of their own. */
final class NumericDate {

    private NumericDate() {}

    /** The date, as far as its parts can be read; month and day may be null. */
    static Optional<PartialDate> of(Element year, Element month, Element day) {
        int y = number(year, 4);
        int m = month(month);
        int d = number(day, 2);
        if (y < 1000) {
            return Optional.empty();
        }
        if (m < 1 || m > 12) {
            return Optional.of(PartialDate.of(y));
        }
        return Optional.of(d < 1 || d > 31 ? PartialDate.of(y, m) : PartialDate.of(y, m, d));
    }

    private static int number(Element element, int most) {
        String digits = element == null ? "" : element.text().strip();
        boolean readable =
                !digits.isEmpty()
                        && digits.length() <= most
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return readable ? Integer.parseInt(digits) : -1;
    }

    /** A month by number or by name. */
    private static int month(Element element) {
        int number = number(element, 2);
        if (number >= 0 || element == null) {
            return number;
        }
        Folded words = Folded.of(element.text().strip() + " 2000");
        return new DateScanner(words)
                .at(0, words.length())
                .map(date -> date.value().month().orElse(-1))
                .orElse(-1);
    }
}
