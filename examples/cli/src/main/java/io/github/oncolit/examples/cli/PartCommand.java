package io.github.oncolit.examples.cli;

import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.core.ArticleProblem;
import io.github.oncolit.core.Articles;
import io.github.oncolit.trials.ArticleReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A subcommand that prints a part of the reports on articles, or answers JSON Lines in kind. */
abstract class PartCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "articles: files, folders, archives; none: JSON Lines on standard input")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: text for files, jsonl for lines")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "where the files of --format brat go")
    private Optional<Path> output = Optional.empty();

    private final Part part;
    private int status;

    PartCommand(Part part) {
        this.part = part;
    }

    /** Answers a line of JSON. */
    abstract JsonLines.Reader lines();

    @Override
    public Integer call() {
        boolean lines =
                format.isEmpty() || format.get() == Format.json || format.get() == Format.jsonl;
        if (files.isEmpty() && lines) {
            return new JsonLines(System.in, System.out, System.err).run(lines());
        }
        Format chosen = format.orElse(Format.text);
        String refusal = part.refusal(chosen);
        if (refusal.isEmpty() && chosen == Format.brat && output.isEmpty()) {
            refusal = "brat has two files for each article: say where with --output FOLDER";
        } else if (refusal.isEmpty() && chosen != Format.brat && output.isPresent()) {
            refusal = "--output is for --format brat; redirect standard output instead";
        }
        if (!refusal.isEmpty()) {
            throw new ParameterException(spec.commandLine(), refusal);
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try {
            print(writer(chosen, out), out);
        } catch (IOException e) {
            System.err.println("oncolit: cannot write: " + e.getMessage());
            return 1;
        }
        return status;
    }

    private ReportWriter writer(Format chosen, PrintStream out) throws IOException {
        return switch (chosen) {
            case text -> new ReportPrinter(part, out);
            case json, jsonl -> new JsonWriter(part, out);
            case csv -> new CsvWriter(part, out);
            case ris, bibtex, csl -> new ReferenceWriter(chosen, out);
            case annotations -> new AnnotationWriter(part, out);
            case brat -> new BratWriter(part, output.orElseThrow());
        };
    }

    private void print(ReportWriter writer, PrintStream out) throws IOException {
        List<Path> paths = paths(writer);
        ProgressBar bar = ProgressBar.of(System.err, paths);
        try (Stream<ArticleItem> articles =
                files.isEmpty()
                        ? Articles.stream(System.in, "standard input", p -> report(p, writer, bar))
                        : Articles.stream(paths, p -> report(p, writer, bar))) {
            Iterator<ArticleItem> items = articles.iterator();
            while (items.hasNext()) {
                ArticleItem item = items.next();
                bar.step(item.source());
                try {
                    writer.write(item, ArticleReport.of(item.article()));
                } catch (OutOfMemoryError e) {
                    report(tooLarge(item), writer, bar);
                }
                if (out.checkError()) {
                    System.err.println(
                            "oncolit: standard output is closed; stopped at " + item.id());
                    status = 1;
                    return;
                }
            }
        }
        bar.clear();
        writer.end();
        out.flush();
    }

    /** One article that needs too much memory does not keep the next from being read. */
    private static ArticleProblem tooLarge(ArticleItem item) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        String reason = "needs more memory than the " + megabytes + " MB there are. Start with";
        return new ArticleProblem(item.id(), 0, 0, reason + " java -Xmx8g, say");
    }

    private List<Path> paths(ReportWriter writer) {
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            try {
                paths.add(Path.of(file));
            } catch (InvalidPathException e) {
                tell(
                        new ArticleProblem(
                                file, 0, 0, "a name that this locale (LC_ALL) cannot spell"),
                        writer);
            }
        }
        return paths;
    }

    private void report(ArticleProblem problem, ReportWriter writer, ProgressBar bar) {
        bar.clear();
        tell(problem, writer);
    }

    private void tell(ArticleProblem problem, ReportWriter writer) {
        status = 1;
        System.err.println("oncolit: " + ReportPrinter.oneLine(problem.toString()));
        writer.write(problem);
    }
}
