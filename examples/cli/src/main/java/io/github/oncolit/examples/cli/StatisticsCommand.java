package io.github.oncolit.examples.cli;

import io.github.oncolit.core.Article;
import io.github.oncolit.trials.EfficacyStatistics;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code oncolit statistics}: finds the efficacy statistics in each text. */
@Command(
        name = "statistics",
        mixinStandardHelpOptions = true,
        description =
                "Reads {\"id\", \"text\"} lines; writes hazard ratios, medians, rates and P values.")
final class StatisticsCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return new JsonLines(System.in, System.out, System.err)
                .run(
                        (input, output) ->
                                JsonLines.putAll(
                                        output,
                                        "statistics",
                                        EfficacyStatistics.in(
                                                        Article.ofText(
                                                                JsonLines.text(input, "text")))
                                                .all(),
                                        StatisticsJson::write));
    }
}
