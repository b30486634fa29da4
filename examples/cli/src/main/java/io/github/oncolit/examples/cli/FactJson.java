package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes what all facts have in common: their place, their problems, the values of their leaves. An
 * absent value is a missing key.
 */
final class FactJson {

    private FactJson() {}

    /** Writes where something stands. */
    static void place(Span span, ObjectNode json) {
        json.put("start", span.start());
        json.put("end", span.end());
    }

    /** Writes what is odd about a fact. */
    static void problems(List<Diagnostic> diagnostics, ObjectNode json) {
        known(
                json,
                "problems",
                diagnostics,
                (diagnostic, problem) -> {
                    problem.put("code", diagnostic.code().name());
                    place(diagnostic.span(), problem);
                });
    }

    /** Writes what no field took. */
    static void unexplained(List<Span> spans, ObjectNode json) {
        known(json, "unexplained", spans, FactJson::place);
    }

    /** Writes the value of a leaf as text. */
    static void text(ObjectNode json, String key, Optional<? extends Located<?>> leaf) {
        leaf.ifPresent(l -> json.put(key, l.value().toString()));
    }

    /** Writes the values of leaves as texts. */
    static void texts(ObjectNode json, String key, List<Located<String>> leaves) {
        strings(json, key, leaves.stream().map(Located::value).toList());
    }

    /** Writes strings. */
    static void strings(ObjectNode json, String key, List<String> strings) {
        if (!strings.isEmpty()) {
            strings.forEach(json.putArray(key)::add);
        }
    }

    /** Writes a whole number. */
    static void integer(ObjectNode json, String key, Optional<Located<Integer>> leaf) {
        leaf.ifPresent(l -> json.put(key, l.value()));
    }

    /** Writes a number with the decimals that are printed. */
    static void decimal(ObjectNode json, String key, Optional<Located<BigDecimal>> leaf) {
        leaf.ifPresent(l -> json.put(key, l.value()));
    }

    /** Writes a person's name. */
    static void person(PersonName name, ObjectNode json) {
        json.put("family", name.family());
        name.given().ifPresent(given -> json.put("given", given));
        name.suffix().ifPresent(suffix -> json.put("suffix", suffix));
    }

    /** Adds an array of objects, or no key if there is none to write. */
    static <T> void known(
            ObjectNode json, String key, List<T> items, BiConsumer<T, ObjectNode> writer) {
        if (!items.isEmpty()) {
            all(json, key, items, writer);
        }
    }

    /** Adds an array of objects, empty if the text was searched in vain. */
    static <T> void all(
            ObjectNode json, String key, List<T> items, BiConsumer<T, ObjectNode> writer) {
        ArrayNode array = json.putArray(key);
        items.forEach(item -> writer.accept(item, array.addObject()));
    }
}
