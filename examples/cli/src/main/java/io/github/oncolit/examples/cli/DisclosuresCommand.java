package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.oncolit.citations.disclosure.DisclosureStatement;
import io.github.oncolit.citations.disclosure.Roster;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** Reads conflict-of-interest statements. */
@Command(
        name = "disclosures",
        mixinStandardHelpOptions = true,
        description = "Reads conflict-of-interest statements: who, which relationship, with whom.",
        footer = {
            "",
            "Input lines: {\"id\", \"text\", \"authors\"?}, authors being names in printed order.",
            "Output lines: {\"id\", \"noneDeclared\", \"remainderNone\", \"disclosures\": [...]}",
            "From files, folders and archives, in any --format: oncolit disclosures FILE...",
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"A. Roe: Honoraria: Pfizer\"}' | oncolit disclosures"
        })
final class DisclosuresCommand extends PartCommand {

    DisclosuresCommand() {
        super(Part.DISCLOSURES);
    }

    @Override
    JsonLines.Reader lines() {
        return (input, output) -> {
            String text = JsonLines.text(input, "text");
            DisclosuresJson.write(DisclosureStatement.parse(text, roster(input)), output);
        };
    }

    private static Roster roster(JsonNode input) throws JsonLines.BadLine {
        JsonNode authors = input.path("authors");
        if (authors.isMissingNode() || authors.isNull()) {
            return Roster.EMPTY;
        }
        if (!authors.isArray()) {
            throw new JsonLines.BadLine("\"authors\" is not an array of strings");
        }
        List<String> names = new ArrayList<>();
        for (JsonNode author : authors) {
            if (!author.isTextual()) {
                throw new JsonLines.BadLine("\"authors\" is not an array of strings");
            }
            names.add(author.textValue());
        }
        return Roster.ofPrinted(names);
    }
}
