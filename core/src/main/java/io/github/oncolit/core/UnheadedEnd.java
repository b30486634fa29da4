package io.github.oncolit.core;

import java.util.List;
import java.util.Optional;

/**
 * Finds what stands at the end of an article without a heading: statements right above the headed
 * back matter, and a run of references. Reads upwards from the end and stops at the first paragraph
 * of another kind.
 */
final class UnheadedEnd {

    private static final int LONGEST_STATEMENT = 3000;
    private static final int LONGEST_REFERENCE = 1000;

    private final List<Line> lines;
    private final Zoning zoning;
    private final LineShape shape;

    UnheadedEnd(List<Line> lines, Zoning zoning, LineShape shape) {
        this.lines = lines;
        this.zoning = zoning;
        this.shape = shape;
    }

    /** Statements without a heading at the end of the body, right above the back matter. */
    void zoneStatements(int start) {
        int i = start;
        while (i < lines.size()) {
            while (i < lines.size() && zoning.kind(i) != SectionKind.BODY) {
                i++;
            }
            int from = i;
            while (i < lines.size() && zoning.kind(i) == SectionKind.BODY) {
                i++;
            }
            boolean last =
                    i < lines.size()
                            && zoning.kind(i) != SectionKind.CAPTION
                            && zoning.kind(i) != SectionKind.TABLE;
            for (int k = i - 1; last && k > from; k--) {
                Line line = lines.get(k);
                Optional<SectionKind> kind =
                        line.length() < LONGEST_STATEMENT && line.level() == 0
                                ? shape.statement(line)
                                : Optional.empty();
                if (kind.isEmpty()) {
                    break;
                }
                zoning.open(k, kind.get(), Optional.empty());
            }
        }
    }

    /** A run of references at the end, which nobody headed. */
    void zoneReferences(int start) {
        ReferenceShape references = shape.references();
        int end = lines.size();
        for (int i = start; i < lines.size(); i++) {
            if (zoning.kind(i) == SectionKind.REFERENCES) {
                return;
            }
        }
        while (end > start && zoning.kind(end - 1) == SectionKind.FURNITURE) {
            end--;
        }
        int first = end;
        while (first > start
                && zoning.kind(first - 1) != SectionKind.FURNITURE
                && references.isReference(lines.get(first - 1))) {
            first--;
        }
        while (first < end
                && first > start
                && references.isLabelledReference(lines.get(first - 1))) {
            first--;
        }
        if (first < end && lines.get(first).length() < LONGEST_REFERENCE) {
            zoning.open(first, SectionKind.REFERENCES, Optional.empty());
            for (int i = first + 1; i < end; i++) {
                zoning.set(i, SectionKind.REFERENCES);
            }
        }
    }
}
