package io.github.oncolit.core;

import java.util.List;

/** Tells the rows of tables that the text sets without markup. */
final class TableRows {

    private static final int LONGEST_GROUP = 150;

    private final String text;
    private final List<Line> lines;
    private final LineShape shape;

    TableRows(Manuscript manuscript, LineShape shape) {
        this.text = manuscript.text();
        this.lines = manuscript.lines();
        this.shape = shape;
    }

    /** A row of a table, or the head of a group of rows that stands between two of them. */
    boolean isRow(int i) {
        return shape.isRow(text, lines.get(i))
                || lines.get(i).level() == 0
                        && lines.get(i).length() < LONGEST_GROUP
                        && isRowBeside(i, i - 1)
                        && isRowBeside(i, i + 1);
    }

    private boolean isRowBeside(int i, int other) {
        if (other < 0 || other >= lines.size()) {
            return false;
        }
        int from = lines.get(Math.min(i, other)).end();
        int to = lines.get(Math.max(i, other)).start();
        int feeds = 0;
        for (int k = from; k < to && feeds < 2; k++) {
            feeds += text.charAt(k) == '\n' ? 1 : 0;
        }
        return feeds == 1 && shape.isRow(text, lines.get(other));
    }
}
