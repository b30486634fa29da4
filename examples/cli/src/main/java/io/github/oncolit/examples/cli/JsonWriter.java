package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.core.ArticleProblem;
import io.github.oncolit.trials.ArticleReport;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints one JSON object a line for each article, with an error in the place of what is broken. */
final class JsonWriter implements ReportWriter {

    private final Part part;
    private final PrintStream out;

    JsonWriter(Part part, PrintStream out) {
        this.part = part;
        this.out = out;
    }

    @Override
    public void write(ArticleItem item, ArticleReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", item.id());
        ArticleJson.write(report, true, json);
        if (!part.keys().isEmpty()) {
            List<String> keys = new ArrayList<>(part.keys());
            keys.addAll(List.of("id", "text"));
            json.retain(keys);
        }
        JsonLines.print(json, out);
    }

    @Override
    public void write(ArticleProblem problem) {
        String id = problem.source() + (problem.index() > 0 ? "#" + problem.index() : "");
        JsonLines.print(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", id)
                        .put("error", problem.toString()),
                out);
    }
}
