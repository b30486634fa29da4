package io.github.oncolit.trials.rows;

import java.util.List;
import java.util.StringJoiner;

/** A row to look at: the cells that hold something, each behind its column's name. */
final class Cells {

    private Cells() {}

    static String filled(Row row) {
        List<String> columns = Row.columns(row.getClass());
        List<Object> cells = row.cells();
        StringJoiner filled = new StringJoiner(", ");
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (!isAbsent(cell)) {
                filled.add(columns.get(i) + (cell.equals(true) ? "" : " " + cell));
            }
        }
        return filled.toString();
    }

    private static boolean isAbsent(Object cell) {
        return cell.equals("") || cell.equals(Double.NaN) || cell.equals(0) || cell.equals(false);
    }
}
