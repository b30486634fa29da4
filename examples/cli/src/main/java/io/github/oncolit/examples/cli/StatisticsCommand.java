package io.github.oncolit.examples.cli;

import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import picocli.CommandLine.Command;

/** {@code oncolit statistics}: finds the efficacy statistics in each text. */
@Command(
        name = "statistics",
        mixinStandardHelpOptions = true,
        description = "Reads hazard ratios, medians, rates and P values.",
        footer = {
            "",
            "Input lines: {\"id\", \"text\"}. Output lines: {\"id\", \"statistics\": [...]}",
            "From files, folders and archives, in any --format: oncolit statistics FILE...",
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"Median PFS was 9.10 months.\"}' | oncolit statistics"
        })
final class StatisticsCommand extends PartCommand {

    StatisticsCommand() {
        super(Part.STATISTICS);
    }

    @Override
    JsonLines.Reader lines() {
        return (input, output) ->
                StatisticsJson.write(
                        ArticleReport.of(Article.ofText(JsonLines.text(input, "text"))).links(),
                        output);
    }
}
