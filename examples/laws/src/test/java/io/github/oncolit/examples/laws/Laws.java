package io.github.oncolit.examples.laws;

import io.github.oncolit.core.Fact;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The laws that hold for every record, whatever it was read from. */
final class Laws {

    private static final ClassValue<RecordComponent[]> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected RecordComponent[] computeValue(Class<?> type) {
                    RecordComponent[] components = type.getRecordComponents();
                    for (RecordComponent component : components) {
                        component.getAccessor().setAccessible(true);
                    }
                    return components;
                }
            };

    private Laws() {}

    /** Fails with words that name the law and what broke it. */
    static void holds(boolean law, String words, Object... about) {
        if (!law) {
            throw new AssertionError(words + ": " + List.of(about));
        }
    }

    /** Every leaf under a value is there, lies in the text and has printed what it says. */
    static void located(Object value, String text) {
        holds(value != null, "a value is missing in", text);
        if (value instanceof Span span) {
            inside(new Span(0, text.length()), span);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(v -> located(v, text));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(v -> located(v, text));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(v -> located(v, text));
        } else if (value instanceof Record leaf) {
            if (value instanceof Located<?> located) {
                printed(located.span(), located.raw(), text);
            } else if (value instanceof Fact fact) {
                printed(fact.span(), fact.raw(), text);
                fact.diagnostics().forEach(d -> located(d.span(), text));
            }
            for (RecordComponent component : COMPONENTS.get(value.getClass())) {
                located(component(leaf, component), text);
            }
        }
    }

    private static Object component(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.toString(), e);
        }
    }

    private static void printed(Span span, String raw, String text) {
        inside(new Span(0, text.length()), span);
        holds(raw.equals(span.textIn(text)), "raw is not what is printed", raw, span);
    }

    /** A part lies inside the whole. */
    static void inside(Span whole, Span part) {
        holds(whole.contains(part), "a part outside of its whole", part, whole);
    }

    /** Spans follow one another without overlap. */
    static void parted(Collection<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            holds(span.start() >= end, "an overlap, or out of text order", spans);
            end = span.end();
        }
    }

    /** Spans start one after another. */
    static void ordered(Collection<Span> spans) {
        int start = 0;
        for (Span span : spans) {
            holds(span.start() >= start, "out of text order", spans);
            start = span.start();
        }
    }

    /** Equal by content, and the hash code with it. */
    static void same(Object once, Object again) {
        holds(once.equals(again), "two readings of one text differ", once, again);
        holds(once.hashCode() == again.hashCode(), "hash codes of equals differ", once);
    }
}
