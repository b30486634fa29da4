package io.github.oncolit.examples.benchmarks;

import io.github.oncolit.citations.CitationMarkers;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.References;
import io.github.oncolit.citations.disclosure.DisclosureStatement;
import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.EfficacyStatistics;
import io.github.oncolit.trials.TrialIds;
import io.github.oncolit.trials.TrialNames;
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

    private static final Pattern RATIO =
            Pattern.compile(
                    "(?:HR|hazard ratio)[ ,:=(]{1,3}(\\d\\.\\d{1,3})"
                            + "[;, (]{1,3}95% CI[ ,:]{1,2}(\\d\\.\\d{1,3})");

    /** Pieces that promise something and never keep it, as far as they are repeated. */
    private static final String[] WORST_PIECES = {
        "(HR 0.5 ",
        "median OS and ",
        "12 of 40 (",
        "NCT 0170 ",
        "ABC study (",
        "[1,",
        "Roe A, ",
        "2020;12(3):",
        "Doe et al. (",
        "received grants from ",
        "1. ",
        "<p>",
        "&amp",
        "<b>",
        "a"
    };

    private static final int WORST_LENGTH = 100_000;

    private String[] references;
    private Article[] abstracts;
    private Article[] barren;
    private Article[] articles;
    private String[] worst;
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
        barren =
                Arrays.stream(abstracts)
                        .filter(a -> TrialIds.in(a).isEmpty() && TrialNames.in(a).isEmpty())
                        .toArray(Article[]::new);
        statements = Corpus.read("disclosures.dev.jsonl", "text");
        pages = Corpus.read("articles.dev.jsonl.gz", "html");
        articles = Arrays.stream(pages).map(Article::ofHtml).toArray(Article[]::new);
        worst =
                Arrays.stream(WORST_PIECES)
                        .map(piece -> piece.repeat(WORST_LENGTH / piece.length()))
                        .toArray(String[]::new);
    }

    /** How many texts and how many UTF-16 units a benchmark reads. */
    long[] size(String benchmark) {
        String[] texts =
                switch (benchmark) {
                    case "references" -> references;
                    case "disclosures" -> statements;
                    case "worstReports", "worstReferences", "worstStatements" -> worst;
                    case "jsoup", "articles", "reports" -> pages;
                    case "lists", "markers" -> texts(articles);
                    case "trialsWithoutHits" -> texts(barren);
                    default -> texts(abstracts);
                };
        return new long[] {texts.length, Arrays.stream(texts).mapToLong(String::length).sum()};
    }

    private static String[] texts(Article[] articles) {
        return Arrays.stream(articles).map(Article::text).toArray(String[]::new);
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

    /** {@code Trials.in} where there is nothing to find. */
    @Benchmark
    public void trialsWithoutHits(Blackhole hole) {
        for (Article article : barren) {
            hole.consume(Trials.in(article));
        }
    }

    /** {@code References.in}. */
    @Benchmark
    public void lists(Blackhole hole) {
        for (Article article : articles) {
            hole.consume(References.in(article));
        }
    }

    /** {@code CitationMarkers.in}, the references included. */
    @Benchmark
    public void markers(Blackhole hole) {
        for (Article article : articles) {
            hole.consume(CitationMarkers.in(article));
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

    /** Worst case: {@code ArticleReport.of(Article.ofHtml)}. */
    @Benchmark
    public void worstReports(Blackhole hole) {
        for (String text : worst) {
            hole.consume(ArticleReport.of(Article.ofHtml(text)));
        }
    }

    /** Worst case: {@code References.split}. */
    @Benchmark
    public void worstReferences(Blackhole hole) {
        for (String text : worst) {
            hole.consume(References.split(text));
        }
    }

    /** Worst case: {@code DisclosureStatement.parse}. */
    @Benchmark
    public void worstStatements(Blackhole hole) {
        for (String text : worst) {
            hole.consume(DisclosureStatement.parse(text));
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

    /** Baseline: {@code indexOf} for one registry and eight digits by hand. */
    @Benchmark
    public void indexOfNct(Blackhole hole) {
        for (Article article : abstracts) {
            String text = article.text();
            for (int at = text.indexOf("NCT"); at >= 0; at = text.indexOf("NCT", at + 3)) {
                int end = at + 3;
                while (end < text.length() && end < at + 11 && isDigit(text.charAt(end))) {
                    end++;
                }
                hole.consume(end == at + 11);
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Baseline: the JDK's regex for a hazard ratio with its interval. */
    @Benchmark
    public void regexRatio(Blackhole hole) {
        for (Article article : abstracts) {
            Matcher matcher = RATIO.matcher(article.text());
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
                digits += isDigit(text.charAt(i)) ? 1 : 0;
            }
        }
        hole.consume(digits);
    }
}
