package io.github.oncolit.examples.cli;

import io.github.oncolit.citations.Reference;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "references",
        mixinStandardHelpOptions = true,
        description = "Reads references: {\"id\",\"raw\"} -> {\"id\",\"reference\":{...}}")
final class ReferencesCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return new JsonLines(System.in, System.out, System.err)
                .run(
                        (input, output) ->
                                ReferenceJson.write(
                                        Reference.parse(JsonLines.text(input, "raw")),
                                        output.putObject("reference")));
    }
}
