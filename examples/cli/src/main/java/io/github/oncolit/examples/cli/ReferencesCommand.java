package io.github.oncolit.examples.cli;

import io.github.oncolit.citations.Reference;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Reads references, one a line. */
@Command(
        name = "references",
        mixinStandardHelpOptions = true,
        description = "Reads references, one a line: authors, title, journal, year, pages, ids.",
        footer = {
            "",
            "Input lines: {\"id\", \"raw\"}. Output lines: {\"id\", \"reference\": {...}}",
            "",
            "Example:",
            "  echo '{\"id\":1,\"raw\":\"Roe A. Two drugs. Lancet 2024;1:2-3.\"}' | oncolit references"
        })
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
