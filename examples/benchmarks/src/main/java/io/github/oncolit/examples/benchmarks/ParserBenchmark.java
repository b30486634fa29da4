package io.github.oncolit.examples.benchmarks;

import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.disclosure.DisclosureStatement;
import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.EfficacyStatistics;
import io.github.oncolit.trials.Trials;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One invocation reads a whole corpus; {@link Benchmarks} turns that into records and megabytes.
 */
@State(Scope.Benchmark)
public class ParserBenchmark {

    private static final Pattern NCT = Pattern.compile("NCT\\d{8}");

    private String[] references;
    private Article[] abstracts;
    private String[] statements;
    private String[] pages;

    /** Reads the texts; articles are zoned beforehand so that the parsers alone are timed. */
    @Setup
    public void read() {
        references = Corpus.read("citations-real.dev.jsonl", "raw");
        abstracts =
                Arrays.stream(Corpus.read("../pool.jsonl.gz", "text"))
                        .map(Article::ofText)
                        .toArray(Article[]::new);
        statements = Corpus.read("disclosures.dev.jsonl", "text");
        pages = Corpus.read("articles.dev.jsonl.gz", "html");
    }

    /** How many texts and how many UTF-16 units a benchmark reads. */
    long[] size(String benchmark) {
        read();
        String[] texts =
                switch (benchmark) {
                    case "references" -> references;
                    case "disclosures" -> statements;
                    case "jsoup", "articles", "reports" -> pages;
                    default -> Arrays.stream(abstracts).map(Article::text).toArray(String[]::new);
                };
        return new long[] {texts.length, Arrays.stream(texts).mapToLong(String::length).sum()};
    }

    /** {@code Reference.parse}. */
    @Benchmark
    public void references(Blackhole hole) {
        for (String text : references) {
            hole.consume(Reference.parse(text));
        }
    }

    /** {@code Trials.in}: identifiers and names. */
    @Benchmark
    public void trials(Blackhole hole) {
        for (Article article : abstracts) {
            hole.consume(Trials.in(article));
        }
    }

    /** {@code EfficacyStatistics.in}. */
    @Benchmark
    public void statistics(Blackhole hole) {
        for (Article article : abstracts) {
            hole.consume(EfficacyStatistics.in(article));
        }
    }

    /** {@code DisclosureStatement.parse}. */
    @Benchmark
    public void disclosures(Blackhole hole) {
        for (String text : statements) {
            hole.consume(DisclosureStatement.parse(text));
        }
    }

    /** {@code Article.ofHtml}. */
    @Benchmark
    public void articles(Blackhole hole) {
        for (String html : pages) {
            hole.consume(Article.ofHtml(html));
        }
    }

    /** {@code ArticleReport.of(Article.ofHtml)}. */
    @Benchmark
    public void reports(Blackhole hole) {
        for (String html : pages) {
            hole.consume(ArticleReport.of(Article.ofHtml(html)));
        }
    }

    /** Baseline: {@code Jsoup.parse}. */
    @Benchmark
    public void jsoup(Blackhole hole) {
        for (String html : pages) {
            hole.consume(Jsoup.parse(html));
        }
    }

    /** Baseline: the JDK's regex for one registry. */
    @Benchmark
    public void regexNct(Blackhole hole) {
        for (Article article : abstracts) {
            Matcher matcher = NCT.matcher(article.text());
            while (matcher.find()) {
                hole.consume(matcher.start());
            }
        }
    }

    /** Baseline: one look at each character. */
    @Benchmark
    public void characterLoop(Blackhole hole) {
        int digits = 0;
        for (Article article : abstracts) {
            String text = article.text();
            for (int i = 0; i < text.length(); i++) {
                digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
            }
        }
        hole.consume(digits);
    }
}
