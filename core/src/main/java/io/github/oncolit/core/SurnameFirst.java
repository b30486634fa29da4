package io.github.oncolit.core;

import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a byline as catalogues and MDPI's citations print it: semicolons between the people, the
 * family name before a comma.
 *
 * <pre>
 * byline = family "," given { ";" family "," given }
 * </pre>
 *
 * At least two people, and no family name of two words without a particle: so {@code Ada Roe,
 * Boston; Jean Poe, Oslo} is none.
 */
final class SurnameFirst {

    private final Folded text;
    private final NameParser names;

    SurnameFirst(Folded text, NameParser names) {
        this.text = text;
        this.names = names;
    }

    /** The people of such a byline, empty if it is none. */
    List<Located<Author>> read(List<BylinePiece> pieces) {
        if (pieces.size() < 4 || pieces.size() % 2 > 0) {
            return List.of();
        }
        List<Located<Author>> authors = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i += 2) {
            BylinePiece family = pieces.get(i);
            BylinePiece given = pieces.get(i + 1);
            boolean ends = i + 2 == pieces.size() || isParted(given, pieces.get(i + 2));
            Optional<Located<Author>> author =
                    ends && !isParted(family, given)
                            ? names.surnameFirst(family, given)
                            : Optional.empty();
            if (author.isEmpty()) {
                return List.of();
            }
            authors.add(author.get());
        }
        return authors;
    }

    /** Whether a semicolon stands between two pieces. */
    private boolean isParted(BylinePiece left, BylinePiece right) {
        for (int i = left.last().end(); i < right.start(); i++) {
            if (text.charAt(i) == ';') {
                return true;
            }
        }
        return false;
    }
}
