///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.github.oncolit:oncolit-trials:0.1.0-SNAPSHOT
//DEPS org.slf4j:slf4j-nop:2.0.20

// Any file, folder or archive of articles as rows: CSV, or with --json one object a line.
//
//   jbang extract.java statistics examples/articles
//
//   article,trialId,trialName,phase,role,...,endpoint,measure,value,unit,ciLow,ciHigh,...
//   examples/articles/lumora-2.html,NCT09000004,LUMORA-2,3,own,...,PFS,HR,0.48,,0.38,0.61,...
//
// The first argument names the table: statistics, references, ids or disclosures.

import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.core.Articles;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.rows.DisclosureRow;
import io.github.oncolit.trials.rows.IdRow;
import io.github.oncolit.trials.rows.ReferenceRow;
import io.github.oncolit.trials.rows.ReportRows;
import io.github.oncolit.trials.rows.Row;
import io.github.oncolit.trials.rows.StatisticRow;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class extract {

    static final Map<String, Class<? extends Row>> TABLES =
            Map.of(
                    "statistics", StatisticRow.class,
                    "references", ReferenceRow.class,
                    "ids", IdRow.class,
                    "disclosures", DisclosureRow.class);

    public static void main(String[] args) {
        List<String> arguments = new ArrayList<>(List.of(args));
        boolean json = arguments.remove("--json");
        if (arguments.size() < 2 || !TABLES.containsKey(arguments.get(0))) {
            System.err.println("usage: extract [--json] statistics|references|ids|disclosures FILE...");
            System.exit(2);
        }
        Class<? extends Row> table = TABLES.get(arguments.get(0));
        List<Path> paths = arguments.subList(1, arguments.size()).stream().map(Path::of).toList();
        List<String> columns = new ArrayList<>(Row.columns(table));
        columns.add(0, "article");
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (!json) {
            out.println(String.join(",", columns));
        }
        AtomicInteger problems = new AtomicInteger();
        try (Stream<ArticleItem> articles =
                Articles.stream(
                        paths,
                        problem -> {
                            System.err.println("extract: " + problem);
                            problems.incrementAndGet();
                        })) {
            articles.forEach(
                    article -> {
                        for (Row row : rows(ArticleReport.of(article.article()).rows(), table)) {
                            List<Object> cells = new ArrayList<>(row.cells());
                            cells.add(0, article.id());
                            out.println(json ? object(columns, cells) : line(cells));
                        }
                    });
        }
        out.flush();
        System.exit(problems.get() > 0 ? 1 : 0);
    }

    static List<? extends Row> rows(ReportRows rows, Class<? extends Row> table) {
        return Stream.of(rows.statistics(), rows.references(), rows.ids(), rows.disclosures())
                .filter(list -> !list.isEmpty() && table.isInstance(list.get(0)))
                .findFirst()
                .orElse(List.of());
    }

    static String line(List<Object> cells) {
        return cells.stream()
                .map(cell -> absent(cell) ? "" : cell.toString())
                .map(c -> c.matches("[^,\"\r\n]*") ? c : '"' + c.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    static String object(List<String> columns, List<Object> cells) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Object cell = cells.get(i);
            if (!absent(cell)) {
                String value = cell instanceof String s ? quoted(s) : cell.toString();
                fields.add(quoted(columns.get(i)) + ":" + value);
            }
        }
        return "{" + String.join(",", fields) + "}";
    }

    static boolean absent(Object cell) {
        return cell instanceof Double number && number.isNaN();
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
