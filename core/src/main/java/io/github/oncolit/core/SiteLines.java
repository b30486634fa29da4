package io.github.oncolit.core;

import java.util.List;
import java.util.Optional;

/**
 * Finds the lines that the site adds to an article: by markup, by their words, and what follows
 * such words at the end.
 */
final class SiteLines {

    private static final int SHORTEST_PARAGRAPH = 150;
    private static final int LONGEST_TEASER = 420;

    private final List<Line> lines;
    private final Zoning zoning;
    private final LineShape shape;

    SiteLines(List<Line> lines, Zoning zoning, LineShape shape) {
        this.lines = lines;
        this.zoning = zoning;
        this.shape = shape;
    }

    /** Marks them; above the last heading of the text proper no words end the article. */
    void mark(int lastBodyHeading) {
        boolean rest = false;
        boolean text = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (zoning.isSite(i)) {
                continue;
            }
            rest &= !endsSite(i, line);
            if (line.isMarked(SectionKind.FURNITURE)) {
                zoning.setSite(i, SiteRule.MARKUP);
            } else if (line.level() == 1 || line.zone().isPresent()) {
                continue;
            } else if (rest || shape.siteScope(line).isPresent()) {
                Optional<String> scope = shape.siteScope(line);
                rest |= text && i > lastBodyHeading && scope.orElse("").equals("rest");
                zoning.setSite(i, scope.isPresent() ? SiteRule.WORDS : SiteRule.FOLLOWS);
            } else {
                text |= line.length() > SHORTEST_PARAGRAPH;
            }
        }
    }

    /** A heading of the article, or a paragraph longer than teasers are. */
    private boolean endsSite(int i, Line line) {
        return zoning.heading(i).map(h -> h.kind() != SectionKind.OTHER).orElse(false)
                || line.level() == 1
                || line.length() > LONGEST_TEASER && shape.hasSentences(line);
    }
}
