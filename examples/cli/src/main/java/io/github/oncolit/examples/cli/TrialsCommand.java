package io.github.oncolit.examples.cli;

import io.github.oncolit.core.Article;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Reads trial identifiers and names. */
@Command(
        name = "trials",
        mixinStandardHelpOptions = true,
        description = "Finds trial identifiers and trial names: {id, text} -> {id, ids, names}.")
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
