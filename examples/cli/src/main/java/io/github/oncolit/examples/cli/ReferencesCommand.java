package io.github.oncolit.examples.cli;

import io.github.oncolit.citations.Reference;
import picocli.CommandLine.Command;

/** Reads references, one a line. */
@Command(
        name = "references",
        mixinStandardHelpOptions = true,
        description = "Reads references, one a line: authors, title, journal, year, pages, ids.",
        footer = {
            "",
            "Input lines: {\"id\", \"raw\"}. Output lines: {\"id\", \"reference\": {...}}",
            "From files, folders and archives, in any --format: oncolit references FILE...",
            "",
            "Example:",
            "  echo '{\"id\":1,\"raw\":\"Roe A. Two drugs. Lancet 2024;1:2-3.\"}' | oncolit references"
        })
final class ReferencesCommand extends PartCommand {

    ReferencesCommand() {
        super(Part.REFERENCES);
    }

    @Override
    JsonLines.Reader lines() {
        return (input, output) ->
                ReferenceJson.write(
                        Reference.parse(JsonLines.text(input, "raw")),
                        output.putObject("reference"));
    }
}
