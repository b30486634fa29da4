package io.github.oncolit.examples.cli;

import io.github.oncolit.core.Article;
import io.github.oncolit.trials.EfficacyStatistics;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code oncolit statistics}: finds the efficacy statistics in each text. */
@Command(
        name = "statistics",
        mixinStandardHelpOptions = true,
        description = "Reads hazard ratios, medians, rates and P values.",
        footer = {
            "",
            "Input lines: {\"id\", \"text\"}. Output lines: {\"id\", \"statistics\": [...]}",
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"Median PFS was 9.10 months.\"}' | oncolit statistics"
        })
final class StatisticsCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return new JsonLines(System.in, System.out, System.err)
                .run(
                        (input, output) ->
                                FactJson.all(
                                        output,
                                        "statistics",
                                        EfficacyStatistics.in(
                                                        Article.ofText(
                                                                JsonLines.text(input, "text")))
                                                .all(),
                                        StatisticsJson::write));
    }
}
