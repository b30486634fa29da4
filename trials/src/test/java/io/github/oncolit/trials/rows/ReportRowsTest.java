package io.github.oncolit.trials.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.ArticleReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** A report as tables. */
class ReportRowsTest {

    private static ArticleReport sample() throws IOException {
        return ArticleReport.of(Article.of(Path.of("../examples/articles/lumora-2.html")));
    }

    @Test
    void aHazardRatioBecomesARowForMetaAnalysis() {
        String text =
                "Abstract\n\nThe HR for OS with bexotinib was 0.50 (95% CI, 0.40-0.60; two-sided P"
                        + " < .001).\n";
        StatisticRow row = rows(text).statistics().get(0);
        assertEquals("effect", row.kind());
        assertEquals("HR", row.measure());
        assertEquals("OS", row.endpoint());
        assertEquals(0.5, row.value());
        assertEquals(0.4, row.ciLow());
        assertEquals(0.6, row.ciHigh());
        assertEquals(95, row.ciLevel());
        assertEquals(-0.693147, row.logRatio());
        assertEquals(Math.log(0.6 / 0.4) / 3.919928, row.standardError(), 1e-6);
        assertEquals("<", row.pRelation());
        assertEquals(0.001, row.pValue());
        assertEquals("abstract", row.zone());
        assertEquals("own", row.role());
        assertEquals(row.printed(), text.substring(row.begin(), row.end()));
    }

    @Test
    void whatIsNotPrintedIsMissingAndNotZero() {
        StatisticRow row = rows("Abstract\n\nMedian OS was not reached.\n").statistics().get(0);
        assertTrue(Double.isNaN(row.value()) && Double.isNaN(row.standardError()));
        assertTrue(Double.isNaN(row.n()) && Double.isNaN(row.pValue()));
        assertEquals("", row.trialId());
        assertEquals(0, row.referenceOrdinal());
    }

    @Test
    void allTablesAreFilledFromTheSample() throws IOException {
        ArticleReport report = sample();
        ReportRows rows = report.rows();
        assertEquals(10, rows.statistics().size());
        assertEquals(3, rows.references().size());
        assertEquals("Quist, AM; de Vries, P; Okafor, C", rows.references().get(0).authors());
        assertEquals(2, rows.references().get(1).cited());
        assertEquals(2, rows.ids().size());
        assertEquals("LUMORA-2", rows.ids().get(0).trialName());
        assertEquals("3", rows.ids().get(0).phase());
        assertEquals(6, rows.disclosures().size());
        assertEquals("Quist", rows.disclosures().get(0).family());
        for (DisclosureRow row : rows.disclosures()) {
            assertEquals(
                    row.organization(),
                    new Span(row.begin(), row.end()).textIn(report.article().text()));
        }
        assertEquals(rows, report.rows());
    }

    @Test
    void cellsGoWithTheirColumns() throws IOException {
        for (List<? extends Row> table :
                List.of(
                        sample().rows().statistics(),
                        sample().rows().references(),
                        sample().rows().ids(),
                        sample().rows().disclosures())) {
            for (Row row : table) {
                List<String> columns = Row.columns(row.getClass());
                assertEquals(columns.size(), row.cells().size());
                assertTrue(columns.containsAll(List.of("begin", "end")));
                for (Object cell : row.cells()) {
                    assertTrue(
                            cell instanceof String
                                    || cell instanceof Number
                                    || cell instanceof Boolean);
                }
            }
        }
    }

    /** The row gives back the standard error that the printed interval was made from. */
    @Property(tries = 200)
    void standardErrorsAreRecovered(
            @ForAll @DoubleRange(min = -1, max = 1) double log,
            @ForAll @DoubleRange(min = 0.05, max = 0.5) double error) {
        String text =
                String.format(
                        java.util.Locale.ROOT,
                        "Abstract\n\nThe HR for PFS was %.4f (95%% CI, %.4f to %.4f).\n",
                        Math.exp(log),
                        Math.exp(log - 1.959964 * error),
                        Math.exp(log + 1.959964 * error));
        StatisticRow row = rows(text).statistics().get(0);
        assertEquals(log, row.logRatio(), 1e-3);
        assertEquals(error, row.standardError(), 1e-3);
    }

    @Property(tries = 100)
    void anyTextGivesTables(@ForAll String text) {
        assertFalse(rows(text).toString().contains("null,"));
    }

    private static ReportRows rows(String text) {
        return ArticleReport.of(Article.ofText(text)).rows();
    }
}
