package io.github.oncolit.core;

import io.github.oncolit.core.internal.Folded;
import java.util.List;
import java.util.Optional;

/**
 * Finds the zones of an article, line by line from the top, as JATS orders them.
 *
 * <pre>
 * article  = front [abstract] body back
 * abstract = heading { paragraph | subheading paragraph }
 * back     = { heading paragraphs | run-in paragraph | statement } [references] { caption | table }
 * </pre>
 *
 * What the source's markup says goes first, then headings by their words, then the shape of lines.
 */
final class SectionFinder {

    private static final int LONGEST_STATEMENT = 3000;

    private final Manuscript manuscript;
    private final List<Line> lines;
    private final Zoning zoning;
    private final LineShape shape;
    private final FrontMatter front;

    private SectionKind zone = SectionKind.BODY;
    private int zoneLevel;
    private boolean runIn;
    private boolean back;
    private boolean floats;
    private int rank;
    private boolean structured;
    private int abstractLines;

    SectionFinder(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.lines = manuscript.lines();
        Folded text = Folded.of(manuscript.text());
        this.shape = new LineShape(text);
        this.zoning = new Zoning(lines, text);
        this.front = new FrontMatter(manuscript, text, zoning, shape);
    }

    List<Section> find() {
        markSite();
        int start = front.read();
        for (int i = start; i < lines.size(); i++) {
            if (!zoning.isSite(i)) {
                read(i);
            }
        }
        peelStatements(start);
        findUnheadedReferences(start);
        return zoning.sections(manuscript.text());
    }

    FrontMatter front() {
        return front;
    }

    /** Marks what the site adds: by markup, by its words, and what follows such words. */
    private void markSite() {
        boolean rest = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<String> scope = shape.siteScope(line);
            boolean article =
                    zoning.heading(i).map(h -> h.kind() != SectionKind.OTHER).orElse(false)
                            || line.level() == 1;
            rest = rest && !article;
            if (line.isMarked(SectionKind.FURNITURE)) {
                zoning.set(i, SectionKind.FURNITURE);
            } else if (scope.isPresent() && line.level() != 1 && line.zone().isEmpty()) {
                rest |= scope.get().equals("rest");
                zoning.set(i, SectionKind.FURNITURE);
            } else if (rest) {
                zoning.set(i, SectionKind.FURNITURE);
            }
        }
    }

    private void read(int i) {
        Line line = lines.get(i);
        Optional<Heading> heading = zoning.heading(i);
        boolean unlabelled =
                heading.isEmpty() || zone == SectionKind.REFERENCES && shape.label(line) > 0;
        if (line.isMarked(SectionKind.TABLE) || line.isMarked(SectionKind.CAPTION)) {
            zoning.set(i, line.zone().get());
        } else if (shape.isCaption(line) && !line.isMarked(SectionKind.REFERENCES)) {
            zoning.open(i, SectionKind.CAPTION, Optional.empty());
            floats = back;
        } else if (shape.isRow(manuscript.text(), line) && zone != SectionKind.REFERENCES) {
            zoning.set(i, SectionKind.TABLE);
        } else if (!unlabelled && takeHeading(i, line, heading.get())) {
            floats = false;
        } else if (isMarkedZone(line)) {
            enter(line.zone().get(), line.level());
            zoning.set(i, zone);
        } else if (line.level() > 0) {
            unknownHeading(i, line);
        } else {
            paragraph(i, line);
        }
    }

    private boolean isMarkedZone(Line line) {
        return line.zone().isPresent()
                && switch (line.zone().get()) {
                    case ABSTRACT, REFERENCES, DISCLOSURES, FUNDING, ACKNOWLEDGMENTS, OTHER -> true;
                    default -> false;
                };
    }

    private void enter(SectionKind kind, int level) {
        zone = kind;
        zoneLevel = level;
        runIn = false;
        rank = 0;
        structured = false;
        abstractLines = 0;
        floats = false;
        back |= kind != SectionKind.BODY && kind != SectionKind.ABSTRACT;
        if (kind == SectionKind.BODY) {
            back = false;
        }
    }

    /** Whether a line is a heading here: the same words may head a part of an abstract. */
    private boolean takeHeading(int i, Line line, Heading heading) {
        if (zone == SectionKind.ABSTRACT && staysInAbstract(line, heading)) {
            rank = Math.max(rank, heading.rank());
            structured |= abstractLines == 0;
            abstractLines = heading.runIn() ? 1 : 0;
            zoning.set(i, zone);
            return true;
        }
        if (heading.kind() == SectionKind.BODY && heading.runIn()) {
            return false;
        }
        if (zone == SectionKind.DISCLOSURES
                && heading.kind() == SectionKind.FUNDING
                && heading.runIn()
                && heading.span().length() > 12) {
            return false;
        }
        boolean inside = zone == SectionKind.REFERENCES && heading.runIn() && !runIn;
        if (inside && heading.kind() == SectionKind.OTHER) {
            return false;
        }
        enter(heading.kind(), line.level());
        runIn =
                heading.runIn()
                        && heading.kind() != SectionKind.REFERENCES
                        && heading.kind() != SectionKind.ABSTRACT;
        if (zone == SectionKind.ABSTRACT && heading.runIn()) {
            abstractLines = 1;
        }
        zoning.open(i, zone, Optional.of(heading));
        return true;
    }

    private boolean staysInAbstract(Line line, Heading heading) {
        boolean deeper = line.level() > 0 && zoneLevel > 0 && line.level() > zoneLevel;
        boolean shallower = line.level() > 0 && zoneLevel > 0 && line.level() <= zoneLevel;
        if (shallower) {
            return false;
        }
        if (deeper) {
            return true;
        }
        if (heading.rank() > 0) {
            boolean first = abstractLines == 0 && rank == 0;
            return first
                    || structured && heading.rank() > rank
                    || heading.runIn() && heading.rank() >= rank;
        }
        return structured && rank >= 4 && heading.kind() == SectionKind.FUNDING;
    }

    private void unknownHeading(int i, Line line) {
        boolean deeper = zoneLevel > 0 && line.level() > zoneLevel;
        if (zone == SectionKind.BODY || zone == SectionKind.ABSTRACT && !deeper) {
            enter(SectionKind.BODY, zoneLevel);
            if (line.level() <= 2) {
                Heading heading = new Heading(SectionKind.BODY, 0, line.span(), line.end(), false);
                zoning.open(i, SectionKind.BODY, Optional.of(heading));
            } else {
                zoning.set(i, SectionKind.BODY);
            }
        } else if (deeper) {
            zoning.set(i, zone);
        } else {
            enter(SectionKind.OTHER, line.level());
            zoning.open(i, zone, Optional.of(new Heading(zone, 0, line.span(), line.end(), false)));
        }
    }

    private void paragraph(int i, Line line) {
        if (floats) {
            zoning.set(i, SectionKind.CAPTION);
            return;
        }
        if (zone == SectionKind.ABSTRACT && abstractLines > 0 && !moreAbstract(i)) {
            enter(SectionKind.BODY, 0);
        }
        if (runIn) {
            SectionKind next = shape.statement(line).orElse(SectionKind.OTHER);
            enter(next, 0);
            runIn = true;
            zoning.open(i, next, Optional.empty());
            return;
        }
        boolean unheaded = zone == SectionKind.ACKNOWLEDGMENTS || zone == SectionKind.FUNDING;
        if ((unheaded || zone == SectionKind.OTHER && back)
                && line.length() < LONGEST_STATEMENT
                && i > 0
                && zoning.kind(i - 1) == zone
                && shape.statement(line).orElse(zone) == SectionKind.DISCLOSURES) {
            enter(SectionKind.DISCLOSURES, 0);
            runIn = true;
            zoning.open(i, zone, Optional.empty());
            return;
        }
        abstractLines++;
        zoning.set(i, zone);
    }

    /** An abstract of one paragraph ends with it, unless keywords come before the next heading. */
    private boolean moreAbstract(int i) {
        if (structured && rank < 4) {
            return true;
        }
        for (int k = i; k < Math.min(lines.size(), i + 12); k++) {
            Optional<Heading> heading = zoning.heading(k);
            if (heading.isPresent()) {
                return heading.get().kind() == SectionKind.OTHER
                        || heading.get().rank() == 5
                        || heading.get().rank() == 1 && k == i + 1;
            }
        }
        return false;
    }

    /** Statements without a heading at the end of the body, right above the back matter. */
    private void peelStatements(int start) {
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
    private void findUnheadedReferences(int start) {
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
                && shape.isReference(lines.get(first - 1))) {
            first--;
        }
        if (first < end && lines.get(first).length() < 1000) {
            zoning.open(first, SectionKind.REFERENCES, Optional.empty());
            for (int i = first + 1; i < end; i++) {
                zoning.set(i, SectionKind.REFERENCES);
            }
        }
    }
}
