package io.github.oncolit.core;

import io.github.oncolit.core.internal.Folded;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    private static final int SHORTEST_PARAGRAPH = 150;

    /** What some publishers print below the references, and no reference starts with. */
    private static final Set<String> NOTES =
            Set.of("citation", "edited by", "keywords", "key words", "received", "reviewed by");

    private final Manuscript manuscript;
    private final List<Line> lines;
    private final Zoning zoning;
    private final LineShape shape;
    private final FrontMatter front;
    private final TableRows rows;

    /** The last heading of the text proper: what is headed above it is not back matter. */
    private final int lastBodyHeading;

    private SectionKind zone = SectionKind.BODY;
    private Optional<SectionKind> zoneMark = Optional.empty();
    private int zoneLevel;
    private boolean runIn;
    private boolean marked;
    private boolean back;
    private boolean floats;
    private boolean bodySeen;
    private int abstractEnd;

    SectionFinder(Manuscript manuscript, Folded text) {
        this.manuscript = manuscript;
        this.lines = manuscript.lines();
        this.shape = new LineShape(text);
        this.zoning = new Zoning(lines, text);
        this.front = new FrontMatter(manuscript, text, zoning, shape);
        this.rows = new TableRows(manuscript, shape);
        this.lastBodyHeading = lastBodyHeading();
    }

    List<Section> find() {
        new Outline(manuscript.text(), lines, zoning).mark();
        new SiteLines(lines, zoning, shape).mark(lastBodyHeading);
        int start = front.read();
        for (int i = start; i < lines.size(); i++) {
            if (!zoning.isSite(i)) {
                read(i);
            }
        }
        UnheadedEnd end = new UnheadedEnd(lines, zoning, shape);
        end.zoneStatements(start);
        end.zoneReferences(start);
        return zoning.sections(manuscript.text());
    }

    Zoning zoning() {
        return zoning;
    }

    FrontMatter front() {
        return front;
    }

    private int lastBodyHeading() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<Heading> heading = zoning.heading(i);
            boolean proper =
                    heading.isPresent()
                            && !heading.get().runIn()
                            && heading.get().kind() == SectionKind.BODY
                            && heading.get().rank() >= 2;
            if (proper && !lines.get(i).isMarked(SectionKind.FURNITURE)) {
                return i;
            }
        }
        return -1;
    }

    private void read(int i) {
        Line line = lines.get(i);
        if (zone == SectionKind.ABSTRACT) {
            if (i < abstractEnd) {
                zoning.set(i, zone);
                return;
            }
            enter(SectionKind.BODY, 0);
        }
        if (beginsBody(i)) {
            enter(SectionKind.BODY, 0);
        }
        Optional<Heading> heading = zoning.heading(i);
        boolean part =
                line.isMarked(SectionKind.ABSTRACT)
                        && heading.map(h -> h.kind() != SectionKind.ABSTRACT).orElse(false);
        boolean unlabelled =
                heading.isEmpty()
                        || part
                        || zone == SectionKind.REFERENCES && shape.references().label(line) > 0;
        if (isListed(line)) {
            zoning.set(i, zone);
        } else if (line.isMarked(SectionKind.TABLE) || line.isMarked(SectionKind.CAPTION)) {
            zoning.set(i, line.zone().get());
        } else if (shape.isCaption(line) && !line.isMarked(SectionKind.REFERENCES)) {
            zoning.open(i, SectionKind.CAPTION, Optional.empty());
            floats = back;
        } else if (rows.isRow(i) && zone != SectionKind.REFERENCES) {
            zoning.set(i, SectionKind.TABLE);
        } else if (!unlabelled && takeHeading(i, line, heading.get())) {
            floats = false;
        } else if (isMarkedZone(line) && (zoneMark.isEmpty() || !zoneMark.equals(line.zone()))) {
            SectionKind kind = markedKind(line);
            if (kind != zone) {
                enter(kind, line.level());
                marked = line.level() == 0;
                zoning.open(i, zone, printedHeading(line));
            } else {
                zoning.set(i, zone);
            }
            if (zone == SectionKind.ABSTRACT) {
                abstractEnd = new AbstractExtent(lines, zoning, manuscript.text()).end(i);
            }
        } else if (line.level() > 0) {
            unknownHeading(i, line);
        } else {
            paragraph(i, line);
        }
    }

    /** Where the markup says that the text begins: keywords and the like go no further. */
    private boolean beginsBody(int i) {
        return lines.get(i).isMarked(SectionKind.BODY)
                && (i == 0 || !lines.get(i - 1).isMarked(SectionKind.BODY))
                && !bodySeen;
    }

    /** A heading whose words no table knows, above text that the markup names. */
    private Optional<Heading> printedHeading(Line line) {
        return line.level() > 0 && zone != SectionKind.ABSTRACT
                ? Optional.of(new Heading(zone, 0, line.span(), line.end(), false))
                : Optional.empty();
    }

    private boolean isMarkedZone(Line line) {
        return line.zone().isPresent()
                && switch (line.zone().get()) {
                    case ABSTRACT, REFERENCES, DISCLOSURES, FUNDING, ACKNOWLEDGMENTS, OTHER -> true;
                    default -> false;
                };
    }

    /** A reference in a list that the source sets as a table. */
    private boolean isListed(Line line) {
        return zone == SectionKind.REFERENCES
                && line.isMarked(SectionKind.TABLE)
                && (shape.references().isReference(line)
                        || shape.references().isLabelledReference(line));
    }

    /** Markup that calls a footnote a footnote leaves open what it states. */
    private SectionKind markedKind(Line line) {
        SectionKind marked = line.zone().get();
        return marked == SectionKind.OTHER && line.length() < LONGEST_STATEMENT
                ? shape.statement(line).orElse(marked)
                : marked;
    }

    private void enter(SectionKind kind, int level) {
        zoneMark = Optional.empty();
        marked = false;
        zone = kind;
        zoneLevel = level;
        runIn = false;
        floats = false;
        back = bodySeen && kind != SectionKind.BODY && kind != SectionKind.ABSTRACT;
    }

    /** Whether a line is a heading here: the same words may head a part of a larger zone. */
    private boolean takeHeading(int i, Line line, Heading heading) {
        SectionKind kind = heading.kind();
        if (kind == SectionKind.ABSTRACT && bodySeen) {
            kind = SectionKind.BODY;
        }
        if (kind == SectionKind.BODY && heading.runIn() || isPart(i, line, heading)) {
            return false;
        }
        enter(kind, line.level());
        runIn = heading.runIn() && kind != SectionKind.REFERENCES && kind != SectionKind.ABSTRACT;
        zoneMark = line.zone();
        zoning.open(i, zone, Optional.of(heading));
        if (zone == SectionKind.ABSTRACT) {
            abstractEnd = new AbstractExtent(lines, zoning, manuscript.text()).end(i);
        }
        return true;
    }

    private boolean isPart(int i, Line line, Heading heading) {
        boolean other = heading.kind() == SectionKind.OTHER;
        boolean deeper = zoneLevel > 0 && line.level() > zoneLevel;
        return switch (zone) {
            case BODY -> other && bodySeen && i < lastBodyHeading;
            case REFERENCES -> other && heading.runIn() && !isNote(line, heading);
            case DISCLOSURES ->
                    deeper && isPartOfStatement(heading.kind())
                            || heading.kind() == SectionKind.FUNDING
                                    && heading.runIn()
                                    && heading.span().length() > 12;
            default -> false;
        };
    }

    /** A statement below the list: headed with more than one word, and no reference itself. */
    private boolean isNote(Line line, Heading heading) {
        Span words = heading.span();
        boolean several =
                words.length() > 12 && manuscript.text().indexOf(' ', words.start()) < words.end();
        return (several || NOTES.contains(words.textIn(manuscript.text()).toLowerCase(Locale.ROOT)))
                && shape.references().label(line) == 0
                && !shape.references().isReference(line);
    }

    /** Who pays an author is disclosed; how the study was done stands beside it. */
    private static boolean isPartOfStatement(SectionKind kind) {
        return kind == SectionKind.FUNDING || kind == SectionKind.BODY;
    }

    private void unknownHeading(int i, Line line) {
        boolean deeper = zoneLevel > 0 && line.level() > zoneLevel;
        if (zone == SectionKind.BODY || !bodySeen && !deeper) {
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
        if ((runIn || marked && line.zone().isEmpty()) && !bodySeen) {
            enter(SectionKind.BODY, 0);
        }
        if (runIn) {
            SectionKind next = shape.statement(line).orElse(SectionKind.OTHER);
            enter(next, 0);
            runIn = true;
            zoning.open(i, next, Optional.empty());
            return;
        }
        if (isOwnStatement(i, line)) {
            enter(shape.statement(line).orElse(zone), 0);
            runIn = true;
            zoning.open(i, zone, Optional.empty());
            return;
        }
        bodySeen |= zone == SectionKind.BODY && line.length() > SHORTEST_PARAGRAPH;
        zoning.set(i, zone);
    }

    /** A footnote that follows thanks or funding without a heading of its own. */
    private boolean isOwnStatement(int i, Line line) {
        boolean host =
                zone == SectionKind.ACKNOWLEDGMENTS
                        || zone == SectionKind.FUNDING
                        || zone == SectionKind.OTHER && back;
        if (!host || line.length() >= LONGEST_STATEMENT || i == 0 || zoning.isHeading(i - 1)) {
            return false;
        }
        SectionKind kind = shape.statement(line).orElse(zone);
        return kind == SectionKind.DISCLOSURES
                || kind == SectionKind.OTHER && zone != kind && shape.isNotice(line);
    }
}
