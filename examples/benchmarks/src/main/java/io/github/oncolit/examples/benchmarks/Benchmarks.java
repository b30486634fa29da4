package io.github.oncolit.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks on one thread and prints one table. Arguments choose benchmarks by name. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs the program.
     *
     * @param args names of benchmarks, none for all
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String[] args) throws RunnerException {
        String chosen = args.length == 0 ? ".*" : "(" + String.join("|", args) + ")";
        Options options =
                new OptionsBuilder()
                        .include(ParserBenchmark.class.getSimpleName() + "\\." + chosen + "$")
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(3))
                        .addProfiler(GCProfiler.class)
                        .build();
        print(new Runner(options).run());
    }

    private static void print(Collection<RunResult> results) {
        System.out.println(
                "| benchmark | texts/s | million characters/s | +- % | bytes allocated a text |");
        System.out.println("|---|---|---|---|---|");
        ParserBenchmark corpus = new ParserBenchmark();
        for (RunResult result : results) {
            Result<?> speed = result.getPrimaryResult();
            long[] size = corpus.size(speed.getLabel());
            double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.1f | %.0f | %.0f |%n",
                    speed.getLabel(),
                    speed.getScore() * size[0],
                    speed.getScore() * size[1] / 1e6,
                    100 * speed.getScoreError() / speed.getScore(),
                    bytes / size[0]);
        }
    }
}
