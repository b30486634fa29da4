package io.github.oncolit.examples.spark;

import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.core.ArticleProblem;
import io.github.oncolit.trials.rows.DisclosureRow;
import io.github.oncolit.trials.rows.IdRow;
import io.github.oncolit.trials.rows.ReferenceRow;
import io.github.oncolit.trials.rows.StatisticRow;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table that the job writes: the columns of the library's rows, behind those that tell which
 * article they are from. Numbers that are not printed are null.
 */
enum Table {
    REFERENCES(ReferenceRow.class),
    IDS(IdRow.class),
    STATISTICS(StatisticRow.class),
    DISCLOSURES(DisclosureRow.class),

    /** What could not be read: the file, the article's place in it, and why. */
    PROBLEMS(ArticleProblem.class);

    private final Class<? extends Record> rows;

    Table(Class<? extends Record> rows) {
        this.rows = rows;
    }

    /** The name of its folder. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    StructType schema() {
        List<StructField> fields = new ArrayList<>();
        if (this != PROBLEMS) {
            fields.add(field("article", String.class));
            fields.add(field("source", String.class));
            fields.add(field("index", long.class));
        }
        for (RecordComponent component : rows.getRecordComponents()) {
            fields.add(field(component.getName(), component.getType()));
        }
        return DataTypes.createStructType(fields);
    }

    private static StructField field(String name, Class<?> type) {
        return DataTypes.createStructField(name, column(type), type == double.class);
    }

    private static DataType column(Class<?> type) {
        if (type == int.class) {
            return DataTypes.IntegerType;
        }
        if (type == long.class) {
            return DataTypes.LongType;
        }
        if (type == double.class) {
            return DataTypes.DoubleType;
        }
        return type == boolean.class ? DataTypes.BooleanType : DataTypes.StringType;
    }

    static Row row(ArticleItem item, List<Object> cells) {
        List<Object> values = new ArrayList<>(cells.size() + 3);
        values.add(item.id());
        values.add(item.source());
        values.add(item.index());
        for (Object cell : cells) {
            values.add(cell instanceof Double number && number.isNaN() ? null : cell);
        }
        return RowFactory.create(values.toArray());
    }

    static Row row(ArticleProblem problem) {
        return RowFactory.create(
                problem.source(), problem.index(), problem.offset(), problem.reason());
    }
}
