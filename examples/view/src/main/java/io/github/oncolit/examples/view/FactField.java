package io.github.oncolit.examples.view;

import io.github.oncolit.core.Fact;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.Endpoint;
import io.github.oncolit.trials.Measure;
import io.github.oncolit.trials.Registry;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One value that a record holds, ready to be shown. Records are read by their components, so that a
 * new field of a fact is shown without a change here.
 *
 * @param name the component's name in words, such as {@code first page}
 * @param value the value in words
 * @param span where it is printed, if the record says so
 */
record FactField(String name, String value, Optional<Span> span) {

    /** What a page shows elsewhere: as the mark itself, as its remarks. */
    private static final Set<String> NOT_FIELDS =
            Set.of("span", "raw", "diagnostics", "unexplained");

    /** The values of a fact in the order of its components; a list gives a field an element. */
    static List<FactField> of(Fact fact) {
        List<FactField> fields = new ArrayList<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (!NOT_FIELDS.contains(component.getName())) {
                add(words(component.getName()), value(component, fact), fields);
            }
        }
        return fields;
    }

    private static Object value(RecordComponent component, Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static void add(String name, Object value, List<FactField> fields) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(v -> add(name, v, fields));
        } else if (value instanceof OptionalInt optional) {
            optional.ifPresent(v -> add(name, v, fields));
        } else if (value instanceof List<?> list) {
            list.forEach(v -> add(name, v, fields));
        } else if (value instanceof Located<?> located) {
            fields.add(new FactField(name, shown(located.value()), Optional.of(located.span())));
        } else if (!Boolean.FALSE.equals(value)) {
            fields.add(new FactField(name, shown(value), placeOf(value)));
        }
    }

    /** Acronyms stay what they are; other constants become words. */
    private static String shown(Object value) {
        if (value instanceof Registry registry) {
            return registry.key();
        }
        if (value instanceof Enum<?> word
                && !(value instanceof Measure)
                && !(value instanceof Endpoint)) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return Boolean.TRUE.equals(value) ? "yes" : value.toString();
    }

    /** A record within a fact stands where its first located component stands. */
    private static Optional<Span> placeOf(Object value) {
        if (value instanceof Record inner) {
            for (RecordComponent component : inner.getClass().getRecordComponents()) {
                if (value(component, inner) instanceof Located<?> located) {
                    return Optional.of(located.span());
                }
            }
        }
        return Optional.empty();
    }

    /** {@code firstPage} as {@code first page}. */
    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (Character.isUpperCase(c)) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(c));
        }
        return words.toString();
    }
}
