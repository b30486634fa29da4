package io.github.oncolit.core;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * A cell of a table in markup. Breaks and paragraphs in a short one, such as {@code
 * 1.33<br>(1.05-1.68)}, are but layout: its row stays one line.
 */
final class Cell {

    private static final int LONGEST = 240;

    private Cell() {}

    /** Whether a cell stands in a row with others and holds no more than an entry of a table. */
    static boolean isShort(Element cell) {
        Range start = cell.sourceRange();
        Range end = cell.endSourceRange();
        return start.isTracked()
                && end.isTracked()
                && end.startPos() - start.endPos() <= LONGEST
                && (cell.previousElementSibling() != null || cell.nextElementSibling() != null);
    }
}
