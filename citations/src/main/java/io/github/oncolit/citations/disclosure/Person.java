package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Located;
import java.util.List;

/**
 * Somebody a statement speaks of.
 *
 * @param printed the name as printed
 * @param index the place in the roster, negative if nobody there fits
 * @param code what is odd about how the name was found, null if nothing is
 */
record Person(Located<String> printed, int index, DisclosureCode code) {

    /** What is odd about the name. */
    List<Diagnostic> diagnostics() {
        return code == null ? List.of() : List.of(new Diagnostic(code, printed.span()));
    }
}
