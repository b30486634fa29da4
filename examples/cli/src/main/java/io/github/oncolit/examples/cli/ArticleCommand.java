package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Reads whole articles. */
@Command(name = "article", mixinStandardHelpOptions = true, description = "Reads whole articles.")
final class ArticleCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return new JsonLines(System.in, System.out, System.err)
                .run(
                        (input, output) -> {
                            Article article = article(input);
                            ArticleJson.write(
                                    ArticleReport.of(article), !input.has("text"), output);
                        });
    }

    private static Article article(JsonNode input) throws JsonLines.BadLine {
        if (input.has("html")) {
            return Article.ofHtml(JsonLines.text(input, "html"));
        }
        return Article.ofText(JsonLines.text(input, "text"));
    }
}
