package io.github.oncolit.examples.cli;

import io.github.oncolit.core.Article;
import picocli.CommandLine.Command;

/** Reads trial identifiers and names. */
@Command(
        name = "trials",
        mixinStandardHelpOptions = true,
        description = "Finds trial identifiers and trial names.",
        footer = {
            "",
            "Input lines: {\"id\", \"text\"}. Output lines: {\"id\", \"ids\": [...], \"names\": [...]}",
            "From files, folders and archives, in any --format: oncolit trials FILE...",
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"LUMORA-2 (NCT09000004)\"}' | oncolit trials"
        })
final class TrialsCommand extends PartCommand {

    TrialsCommand() {
        super(Part.TRIALS);
    }

    @Override
    JsonLines.Reader lines() {
        return (input, output) ->
                TrialsJson.write(Article.ofText(JsonLines.text(input, "text")), output);
    }
}
