package io.github.oncolit.examples.benchmarks;

import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import java.lang.management.ManagementFactory;

/** The first report of a process, with all that must be loaded for it. */
final class FirstReport {

    private static final String TEXT =
            """
            Two Drugs Beat One in Lung Cancer

            By Ada Roe, MD

            Results
            Median PFS was 8.3 v 5.1 months (HR, 0.58; 95% CI, 0.41-0.83; P = .002) in NCT01702948 [1].

            Disclosures
            Ada Roe has received honoraria from Amgen.

            References
            1. Vey LT, Ng A. Lumotinib in thymoma. J Clin Oncol. 2022;40(6):598-610.
            """;

    private FirstReport() {}

    /**
     * Prints how many milliseconds passed and how many the thread worked.
     *
     * @param args none
     */
    public static void main(String[] args) {
        var thread = ManagementFactory.getThreadMXBean();
        long cpu = thread.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        ArticleReport report = ArticleReport.of(Article.ofText(TEXT));
        long passed = System.nanoTime() - start;
        long worked = thread.getCurrentThreadCpuTime() - cpu;
        if (report.facts().findAny().isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
        System.out.println(passed / 1e6 + " " + worked / 1e6);
    }
}
