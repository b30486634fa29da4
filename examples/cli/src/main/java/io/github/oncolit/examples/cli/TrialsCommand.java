package io.github.oncolit.examples.cli;

import io.github.oncolit.core.Article;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Reads trial identifiers and names. */
@Command(
        name = "trials",
        mixinStandardHelpOptions = true,
        description = "Finds trial identifiers and trial names.",
        footer = {
            "",
            "Input lines: {\"id\", \"text\"}. Output lines: {\"id\", \"ids\": [...], \"names\": [...]}",
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"LUMORA-2 (NCT09000004)\"}' | oncolit trials"
        })
final class TrialsCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return new JsonLines(System.in, System.out, System.err)
                .run(
                        (input, output) ->
                                TrialsJson.write(
                                        Article.ofText(JsonLines.text(input, "text")), output));
    }
}
