package io.github.oncolit.examples.cli;

import io.github.oncolit.core.Article;
import io.github.oncolit.examples.view.ReportPage;
import io.github.oncolit.trials.ArticleReport;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what an article says as a page to look at in a browser. */
@Command(
        name = "view",
        mixinStandardHelpOptions = true,
        description =
                "Writes a page: the text with its facts marked, records, tables, forest plot.",
        footer = {
            "",
            "Example:",
            "  oncolit view article.html -o report.html   then open report.html in a browser",
            "",
            "The page is one file, needs no network and runs nothing that the article contains.",
            "Exit status: 0 written; 1 not readable or not writable; 2 wrong usage."
        })
final class ViewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "HTML, JATS or PubMed XML, Markdown, text")
    private String file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PAGE",
            required = true,
            description = "the page to write; an old one is replaced")
    private String page;

    @Override
    public Integer call() {
        String name = file;
        try {
            Article article = Article.of(Path.of(file));
            if (article.text().isBlank()) {
                System.err.println("oncolit: " + file + " holds no text");
                return 1;
            }
            String html = ReportPage.html(file, ArticleReport.of(article));
            name = page;
            Files.writeString(Path.of(page), html);
            return 0;
        } catch (IOException | InvalidPathException e) {
            System.err.println("oncolit: " + reason(name, e));
            return 1;
        }
    }

    private static String reason(String name, Exception e) {
        if (e instanceof NoSuchFileException) {
            return name + ": no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return name + ": permission denied";
        }
        if (e instanceof InvalidPathException) {
            return name + ": a name that this locale (LC_ALL) cannot spell";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return name + ": " + f.getReason();
        }
        String message = String.valueOf(e.getMessage());
        return message.contains(name) ? message : name + ": " + message;
    }
}
