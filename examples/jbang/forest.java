///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.github.oncolit:oncolit-view:0.1.0-SNAPSHOT
//DEPS org.slf4j:slf4j-nop:2.0.20

// A forest plot of the hazard ratios that a folder of abstracts reports, one endpoint at a time.
//
//   jbang forest.java OS examples/abstracts > os.svg
//
//   5 of 6 articles report a hazard ratio for OS with its interval
//
// The first ratio of an article's own trial for the endpoint is taken, so look before you publish.

import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.core.Articles;
import io.github.oncolit.core.Located;
import io.github.oncolit.examples.view.ForestPlot;
import io.github.oncolit.examples.view.StudyEffect;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.EffectEstimate;
import io.github.oncolit.trials.Endpoint;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class forest {

    public static void main(String[] args) {
        if (args.length < 2) {
            System.err.println("usage: forest ENDPOINT FILE... (ENDPOINT such as OS, PFS, DFS)");
            System.exit(2);
        }
        List<Path> paths = Stream.of(args).skip(1).map(Path::of).toList();
        List<StudyEffect> studies = new ArrayList<>();
        long articles;
        try (Stream<ArticleItem> items =
                Articles.stream(paths, problem -> System.err.println("forest: " + problem))) {
            articles = items.peek(item -> study(item, args[0]).ifPresent(studies::add)).toList().size();
        }
        System.err.printf(
                "%d of %d articles report a hazard ratio for %s with its interval%n",
                studies.size(), articles, args[0]);
        if (studies.isEmpty()) {
            System.exit(1);
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(ForestPlot.pooled("Hazard ratio for " + args[0], studies));
    }

    static Optional<StudyEffect> study(ArticleItem item, String endpoint) {
        ArticleReport report = ArticleReport.of(item.article());
        String label =
                report.trialNames().stream()
                        .map(name -> name.raw())
                        .findFirst()
                        .or(() -> item.article().title().map(Located::value))
                        .orElse(item.id());
        return report.statistics().all().stream()
                .filter(EffectEstimate.class::isInstance)
                .map(EffectEstimate.class::cast)
                .filter(e -> e.endpoint().map(Located::value).map(Endpoint::abbreviation).equals(Optional.of(endpoint)))
                .flatMap(e -> StudyEffect.of(label, e).stream())
                .findFirst();
    }
}
