package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads whole articles from files, or from JSON Lines on standard input. */
@Command(
        name = "article",
        mixinStandardHelpOptions = true,
        description = "Reads whole articles: references, markers, trials, statistics, disclosures.",
        footer = {
            "",
            "Examples:",
            "  oncolit article page.html                 a report to read",
            "  oncolit article --format json *.xml.gz    one JSON object a line",
            "  oncolit article < articles.jsonl          {id, text|html|xml} lines, JSON Lines out",
            "",
            "Files: HTML, JATS or PubMed XML, Markdown, plain text; gzipped or not; any encoding that",
            "they declare. Exit status: 0 all read; 1 something could not be read; 2 wrong usage."
        })
final class ArticleCommand implements Callable<Integer> {

    /** How to print what was read. */
    enum Format {
        text,
        json
    }

    @Parameters(paramLabel = "FILE", description = "articles; none: JSON Lines on standard input")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "for files: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private Format format = Format.text;

    @Override
    public Integer call() {
        if (files.isEmpty()) {
            return new JsonLines(System.in, System.out, System.err).run(ArticleCommand::read);
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = 0;
        for (Path file : files) {
            try {
                print(file, Article.of(file), out);
            } catch (NoSuchFileException e) {
                status = fail(file + ": no such file");
            } catch (IOException e) {
                status = fail(e.getMessage() == null ? file + ": cannot be read" : e.getMessage());
            }
        }
        out.flush();
        return status;
    }

    private static int fail(String message) {
        System.err.println("oncolit: " + message);
        return 1;
    }

    private void print(Path file, Article article, PrintStream out) {
        if (article.text().isBlank()) {
            System.err.println("oncolit: " + file + ": holds no text");
        }
        ArticleReport report = ArticleReport.of(article);
        if (format == Format.json) {
            ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", file.toString());
            ArticleJson.write(report, true, json);
            out.println(JsonLines.string(json));
        } else {
            new ReportPrinter(out).print(file.toString(), report);
        }
    }

    private static void read(JsonNode input, ObjectNode output) throws JsonLines.BadLine {
        boolean mapped = input.has("html") || input.has("xml");
        ArticleJson.write(ArticleReport.of(article(input)), mapped, output);
    }

    private static Article article(JsonNode input) throws JsonLines.BadLine {
        if (input.has("html")) {
            return Article.ofHtml(JsonLines.text(input, "html"));
        }
        if (input.has("xml")) {
            String xml = JsonLines.text(input, "xml");
            return xml.contains("<PubmedArticle") || xml.contains("<PubmedBookArticle")
                    ? Article.ofPubMed(xml)
                    : Article.ofJats(xml);
        }
        return Article.ofText(JsonLines.text(input, "text"));
    }
}
