package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    private List<String> files = List.of();

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
        for (String file : files) {
            Optional<String> failure = print(file, out);
            if (failure.isPresent()) {
                System.err.println("oncolit: " + failure.get());
                status = 1;
            }
            if (out.checkError()) {
                System.err.println("oncolit: standard output is closed; stopped at " + file);
                return 1;
            }
        }
        return status;
    }

    /** Reads and prints one file; what went wrong, if something did. */
    private Optional<String> print(String file, PrintStream out) {
        Optional<String> failure = Optional.empty();
        try {
            Article article = Article.of(Path.of(file));
            if (!article.text().isBlank()) {
                print(file, ArticleReport.of(article), out);
                return failure;
            }
            failure = Optional.of(file + " holds no text");
        } catch (NoSuchFileException e) {
            failure = Optional.of(file + ": no such file");
        } catch (AccessDeniedException e) {
            failure = Optional.of(file + ": permission denied");
        } catch (InvalidPathException e) {
            failure = Optional.of(file + ": a name that this locale (LC_ALL) cannot spell");
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            failure = Optional.of(reason.contains(file) ? reason : file + ": " + reason);
        }
        if (format == Format.json) {
            JsonLines.print(record(file).put("error", failure.get()), out);
        }
        return failure;
    }

    private void print(String file, ArticleReport report, PrintStream out) {
        if (format == Format.json) {
            ObjectNode json = record(file);
            ArticleJson.write(report, true, json);
            JsonLines.print(json, out);
        } else {
            new ReportPrinter(out).print(file, report);
        }
    }

    private static ObjectNode record(String file) {
        return JsonNodeFactory.instance.objectNode().put("id", file);
    }

    private static void read(JsonNode input, ObjectNode output) throws JsonLines.BadLine {
        Optional<String> html = JsonLines.optionalText(input, "html");
        Optional<String> xml = JsonLines.optionalText(input, "xml");
        Article article;
        if (html.isPresent()) {
            article = Article.ofHtml(html.get());
        } else if (xml.isPresent()) {
            article = ofXml(xml.get());
        } else {
            article = Article.ofText(JsonLines.text(input, "text"));
        }
        ArticleJson.write(ArticleReport.of(article), html.or(() -> xml).isPresent(), output);
    }

    private static Article ofXml(String xml) {
        return xml.contains("<PubmedArticle") || xml.contains("<PubmedBookArticle")
                ? Article.ofPubMed(xml)
                : Article.ofJats(xml);
    }
}
