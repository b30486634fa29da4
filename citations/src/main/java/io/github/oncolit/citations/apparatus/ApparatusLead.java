package io.github.oncolit.citations.apparatus;

import io.github.oncolit.core.Span;
import java.util.List;
import java.util.Objects;

/**
 * A reason to look at markers or references again; never a verdict.
 *
 * @param check what was noticed
 * @param spans the markers or references that it is about, at least one, in text order; UTF-16
 *     units of the article's text
 * @param ordinals the references that it is about, by their place in the list from 1
 * @param detail the finding in words
 * @param repair for a numbering that starts again, the list numbered through; else empty
 */
public record ApparatusLead(
        ApparatusCheck check,
        List<Span> spans,
        List<Integer> ordinals,
        String detail,
        List<Renumbering> repair) {

    public ApparatusLead {
        Objects.requireNonNull(check, "check");
        spans = List.copyOf(spans);
        ordinals = List.copyOf(ordinals);
        Objects.requireNonNull(detail, "detail");
        repair = List.copyOf(repair);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a lead without a place: " + check);
        }
    }

    /** A lead without a repair. */
    ApparatusLead(ApparatusCheck check, List<Span> spans, List<Integer> ordinals, String detail) {
        this(check, spans, ordinals, detail, List.of());
    }

    /**
     * Where to look first.
     *
     * @return the first of {@link #spans()}
     */
    public Span span() {
        return spans.get(0);
    }

    @Override
    public String toString() {
        return check + " " + span() + ": " + check.message() + "; " + detail;
    }
}
