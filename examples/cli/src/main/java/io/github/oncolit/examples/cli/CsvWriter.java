package io.github.oncolit.examples.cli;

import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.rows.DisclosureRow;
import io.github.oncolit.trials.rows.IdRow;
import io.github.oncolit.trials.rows.ReferenceRow;
import io.github.oncolit.trials.rows.ReportRows;
import io.github.oncolit.trials.rows.Row;
import io.github.oncolit.trials.rows.StatisticRow;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints one table over all articles (RFC 4180): a header, lines that end in CR LF, quotes where a
 * value holds a comma, a quote or a line break. Values are true to the text: a cell that a
 * spreadsheet could take for a formula is not altered, since {@code =}, {@code +} and {@code -} are
 * what statistics begin with; import such columns as text.
 */
final class CsvWriter implements ReportWriter {

    private final Part part;
    private final PrintStream out;

    CsvWriter(Part part, PrintStream out) {
        this.part = part;
        this.out = out;
        print(Stream.concat(Stream.of("id"), Row.columns(table()).stream()));
    }

    private Class<? extends Row> table() {
        return switch (part) {
            case REFERENCES -> ReferenceRow.class;
            case TRIALS -> IdRow.class;
            case DISCLOSURES -> DisclosureRow.class;
            case STATISTICS, ARTICLE -> StatisticRow.class;
        };
    }

    private List<? extends Row> rows(ReportRows rows) {
        return switch (part) {
            case REFERENCES -> rows.references();
            case TRIALS -> rows.ids();
            case DISCLOSURES -> rows.disclosures();
            case STATISTICS, ARTICLE -> rows.statistics();
        };
    }

    @Override
    public void write(ArticleItem item, ArticleReport report) {
        for (Row row : rows(report.rows())) {
            print(Stream.concat(Stream.of(item.id()), row.cells().stream().map(CsvWriter::cell)));
        }
    }

    private static String cell(Object value) {
        if (value instanceof Double number) {
            return number.isNaN()
                    ? ""
                    : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }

    private void print(Stream<String> cells) {
        String line = cells.map(CsvWriter::quoted).collect(Collectors.joining(",", "", "\r\n"));
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    static String quoted(String value) {
        boolean plain =
                value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
