package io.github.oncolit.trials.rows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A row of one of the tables that a report gives: a record of strings and numbers. */
public sealed interface Row permits StatisticRow, ReferenceRow, IdRow, DisclosureRow {

    /**
     * The columns of a table.
     *
     * @param table the class of its rows
     * @return the names of the record's components in order
     */
    static List<String> columns(Class<? extends Row> table) {
        Objects.requireNonNull(table, "table");
        return Stream.of(table.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    /**
     * The values of this row.
     *
     * @return strings, integers, doubles and booleans in the order of {@link #columns}
     */
    default List<Object> cells() {
        List<Object> cells = new ArrayList<>();
        for (RecordComponent component : getClass().getRecordComponents()) {
            try {
                cells.add(component.getAccessor().invoke(this));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(component.toString(), e);
            }
        }
        return List.copyOf(cells);
    }
}
