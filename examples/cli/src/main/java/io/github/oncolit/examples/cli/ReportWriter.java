package io.github.oncolit.examples.cli;

import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.core.ArticleProblem;
import io.github.oncolit.trials.ArticleReport;
import java.io.IOException;

/** Prints reports in a format, one after the other. */
interface ReportWriter {

    /** Prints a report. */
    void write(ArticleItem item, ArticleReport report) throws IOException;

    /** Tells in the output of what could not be read, where the format has a place for that. */
    default void write(ArticleProblem problem) {}

    /** Prints what comes after the last report. */
    default void end() {}
}
