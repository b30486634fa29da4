package io.github.oncolit.core;

import io.github.oncolit.core.internal.Folded;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines above an article's text: title, byline, dates and the article's own citation.
 *
 * <pre>
 * front = { site-line | kicker | citation | date | title | byline | affiliation | dek }
 * </pre>
 */
final class FrontMatter {

    private static final int LONGEST_LABEL = 60;

    /** No site prints so long a line above an article: it is the article. */
    private static final int LONGEST_NOTICE = 200;

    private final Manuscript manuscript;
    private final Folded text;
    private final Zoning zoning;
    private final LineShape shape;
    private final DateLine dates;
    private final List<Line> lines;

    private Optional<Line> title = Optional.empty();
    private List<Located<Author>> byline;
    private Optional<Located<PartialDate>> published;

    FrontMatter(Manuscript manuscript, Folded text, Zoning zoning, LineShape shape) {
        this.manuscript = manuscript;
        this.text = text;
        this.zoning = zoning;
        this.shape = shape;
        this.dates = new DateLine(text);
        this.lines = manuscript.lines();
        this.byline = manuscript.record().authors();
        this.published = manuscript.record().published();
    }

    Optional<Line> title() {
        return title;
    }

    List<Located<Author>> byline() {
        return byline;
    }

    Optional<Located<PartialDate>> published() {
        return published;
    }

    /** Reads the lines above the text; the index of the first line of the text. */
    int read() {
        BylineFinder bylines = new BylineFinder(manuscript, text, zoning);
        FrontExtent extent = new FrontExtent(lines, text, zoning, shape, bylines);
        int end = extent.end();
        for (int i = 0; i < end; i++) {
            zoneByShape(i);
        }
        TitleFinder titles = new TitleFinder(manuscript, text, zoning, shape, extent, bylines);
        int best = titles.find(end);
        if (best >= 0) {
            title = Optional.of(lines.get(best));
            zoning.set(best, SectionKind.TITLE);
            titles.markRepeats(best, end);
        }
        if (byline.isEmpty()) {
            byline = bylines.find(best, end);
        } else {
            bylines.mark(end);
        }
        if (published.isEmpty() && bylines.last() >= 0) {
            Line line = lines.get(bylines.last());
            published = dates.in(line.start(), line.end());
        }
        int stop = end;
        for (int i = end - 1; i > best && (isDek(i, extent) || zoning.isSite(i)); i--) {
            stop = isDek(i, extent) ? i : stop;
        }
        leftovers(best, bylines.last(), stop);
        return stop;
    }

    private void zoneByShape(int i) {
        Line line = lines.get(i);
        if (zoning.isSite(i)) {
            return;
        }
        Optional<Heading> heading = zoning.heading(i);
        if (line.level() == 0 && isSaid(line)) {
            SectionKind said = line.zone().get();
            SectionKind kind =
                    said == SectionKind.OTHER
                            ? heading.map(Heading::kind)
                                    .or(() -> shape.statement(line))
                                    .orElse(said)
                            : said;
            zoning.open(i, kind, heading.filter(h -> h.kind() == kind));
            return;
        }
        if (heading.isPresent()
                && heading.get().kind() != SectionKind.BODY
                && !shape.isAffiliation(line)) {
            zoning.open(i, heading.get().kind(), heading);
            return;
        }
        Optional<Located<PartialDate>> date = dates.onLine(line);
        if (date.isPresent()
                || line.isMarked(SectionKind.DATE) && manuscript.record().published().isPresent()) {
            zoning.set(i, SectionKind.DATE);
            published = published.isPresent() ? published : date;
        } else if (shape.isCitation(line) && line.level() == 0) {
            zoning.set(i, SectionKind.CITATION);
            date = dates.in(line.start(), line.end());
            date = date.isPresent() ? date : dates.yearIn(line.start(), line.end());
            published = published.isPresent() ? published : date;
        } else if (shape.isArticleType(line) && line.level() != 1) {
            zoning.set(i, SectionKind.CITATION);
        } else if (shape.isAffiliation(line)) {
            zoning.set(i, SectionKind.OTHER);
        }
    }

    /** Whether the markup says what the line is, and no shape can say better. */
    private static boolean isSaid(Line line) {
        return line.zone().isPresent()
                && switch (line.zone().get()) {
                    case OTHER, DISCLOSURES, FUNDING, ACKNOWLEDGMENTS, CAPTION, TABLE -> true;
                    default -> false;
                };
    }

    /** A summary between title and text, which is part of the text. */
    private boolean isDek(int i, FrontExtent extent) {
        return !zoning.isSet(i) && extent.isArticleText(lines.get(i));
    }

    /** What is left above the text is the site's, but for addresses below title and byline. */
    private void leftovers(int title, int byline, int stop) {
        for (int i = 0; i < stop; i++) {
            if (!zoning.isSet(i) && lines.get(i).length() <= LONGEST_NOTICE) {
                boolean address = byline >= 0 && i > byline;
                boolean below = title >= 0 && i > title && isSubtitle(lines.get(i));
                if (address || below) {
                    zoning.set(i, SectionKind.OTHER);
                } else {
                    zoning.setSite(i, SiteRule.ABOVE_TEXT);
                }
            }
        }
    }

    /** Longer than a label, or a heading: {@code The LUMORA-2 Randomized Clinical Trial}. */
    private static boolean isSubtitle(Line line) {
        return line.length() > LONGEST_LABEL || line.level() > 0;
    }
}
