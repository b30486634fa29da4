package io.github.oncolit.core;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The list of an article's headings that journals set beside or above it.
 *
 * <pre>
 * outline = 3*entry ;
 * entry   = line ;      (* the words of a heading that stands further down *)
 * </pre>
 *
 * <p>Linear: every short line is looked up once.
 */
final class Outline {

    private static final int LONGEST_ENTRY = 100;
    private static final int FEWEST_ENTRIES = 3;

    private final String text;
    private final List<Line> lines;
    private final Zoning zoning;

    Outline(String text, List<Line> lines, Zoning zoning) {
        this.text = text;
        this.lines = lines;
        this.zoning = zoning;
    }

    /** Marks its lines as the site's. */
    void mark() {
        Set<String> below = new HashSet<>();
        int entries = 0;
        for (int i = lines.size() - 1; i >= -1; i--) {
            if (i >= 0 && isEntry(i, below)) {
                entries++;
                continue;
            }
            for (int k = i + 1; entries >= FEWEST_ENTRIES && k <= i + entries; k++) {
                zoning.setSite(k, SiteRule.OUTLINE);
            }
            entries = 0;
            if (i >= 0 && isHeading(i)) {
                below.add(lines.get(i).span().textIn(text));
            }
        }
    }

    private boolean isEntry(int i, Set<String> below) {
        Line line = lines.get(i);
        return line.level() == 0
                && line.length() <= LONGEST_ENTRY
                && below.contains(line.span().textIn(text));
    }

    private boolean isHeading(int i) {
        return lines.get(i).length() <= LONGEST_ENTRY
                && (lines.get(i).level() > 0
                        || zoning.heading(i).map(h -> !h.runIn()).orElse(false));
    }
}
