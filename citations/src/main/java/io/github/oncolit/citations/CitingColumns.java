package io.github.oncolit.citations;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The cells of tables that cite: those below a head that says so, where numbers stand without
 * brackets.
 *
 * <pre>
 * table = { row } , head , { row } ;
 * head  = { cell , tab } , ( "Ref" | "References" | "Citation" | ... ) , { tab , cell } ;
 * </pre>
 *
 * Rows lack cells where one spans several rows: a head at the end stands above the last cells.
 */
final class CitingColumns {

    private static final Set<String> HEADS =
            Set.of(
                    "ref",
                    "refs",
                    "reference",
                    "references",
                    "citation",
                    "citations",
                    "refers",
                    "reference(s)",
                    "ref(s)",
                    "citation(s)",
                    "source ref",
                    "ref no",
                    "reference no");

    private final String text;
    private final List<Span> cells = new ArrayList<>();

    private CitingColumns(String text) {
        this.text = text;
    }

    /** The cells in text order, without the white space around their words. */
    static List<Span> cells(Article article) {
        CitingColumns columns = new CitingColumns(article.text());
        for (Section section : article.sections()) {
            if (section.kind() == SectionKind.TABLE) {
                columns.table(section.span());
            }
        }
        return columns.cells;
    }

    private void table(Span table) {
        int column = -1;
        boolean last = false;
        for (int line = table.start(); line < table.end(); ) {
            int end = next('\n', line, table.end());
            List<Span> row = row(line, end);
            int head = head(row);
            if (head >= 0) {
                column = head;
                last = head == row.size() - 1;
            } else if (column >= 0 && row.size() > 1) {
                int cell = last ? row.size() - 1 : column;
                if (cell < row.size() && row.get(cell).length() > 0) {
                    cells.add(row.get(cell));
                }
            }
            line = end + 1;
        }
    }

    private List<Span> row(int start, int end) {
        List<Span> row = new ArrayList<>();
        int cell = start;
        while (cell <= end) {
            int tab = next('\t', cell, end);
            row.add(stripped(cell, tab));
            cell = tab + 1;
        }
        return row;
    }

    private int next(char mark, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) != mark) {
            at++;
        }
        return at;
    }

    private Span stripped(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** The column whose head says that it cites, or -1. */
    private int head(List<Span> row) {
        for (int i = row.size() > 1 ? 0 : 1; i < row.size(); i++) {
            if (row.get(i).length() < 16) {
                String words = row.get(i).textIn(text).toLowerCase(Locale.ROOT);
                String plain = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
                if (HEADS.contains(plain)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
