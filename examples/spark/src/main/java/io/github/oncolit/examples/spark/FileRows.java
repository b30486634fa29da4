package io.github.oncolit.examples.spark;

import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.core.ArticleProblem;
import io.github.oncolit.core.Articles;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.rows.ReportRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * The rows of the articles of a file, with the rows of what could not be read among them. There is
 * one article in memory at a time, and no exception: what fails becomes a problem.
 */
final class FileRows implements Iterator<Tuple2<Table, Row>> {

    private final String path;
    private final Deque<Tuple2<Table, Row>> waiting = new ArrayDeque<>();
    private Stream<ArticleItem> articles = Stream.empty();
    private Iterator<ArticleItem> rest;

    FileRows(InputFile file, Configuration configuration) {
        path = file.path();
        try {
            Path at = new Path(path);
            articles =
                    Articles.stream(
                            at.getFileSystem(configuration).open(at), path, this::addProblem);
        } catch (IOException e) {
            addProblem(0, e);
        }
        rest = articles.iterator();
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && rest != null) {
            readNext();
        }
        return !waiting.isEmpty();
    }

    @Override
    public Tuple2<Table, Row> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return waiting.removeFirst();
    }

    private void readNext() {
        try {
            if (rest.hasNext()) {
                read(rest.next());
                return;
            }
        } catch (RuntimeException e) {
            addProblem(0, e);
        }
        rest = null;
        close();
    }

    private void close() {
        try {
            articles.close();
        } catch (UncheckedIOException e) {
            addProblem(0, e);
        }
    }

    private void read(ArticleItem item) {
        ReportRows rows;
        try {
            rows = ArticleReport.of(item.article()).rows();
        } catch (RuntimeException e) {
            addProblem(new ArticleProblem(item.source(), item.index(), 0, reason(e)));
            return;
        }
        add(Table.REFERENCES, item, rows.references());
        add(Table.IDS, item, rows.ids());
        add(Table.STATISTICS, item, rows.statistics());
        add(Table.DISCLOSURES, item, rows.disclosures());
    }

    private void add(
            Table table, ArticleItem item, List<? extends io.github.oncolit.trials.rows.Row> rows) {
        rows.forEach(row -> waiting.add(new Tuple2<>(table, Table.row(item, row.cells()))));
    }

    private void addProblem(long index, Exception e) {
        addProblem(new ArticleProblem(path, index, 0, reason(e)));
    }

    private void addProblem(ArticleProblem problem) {
        waiting.add(new Tuple2<>(Table.PROBLEMS, Table.row(problem)));
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
