package io.github.oncolit.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks on one thread and prints one table, then how long a new process takes for its
 * first report and what the jars weigh. Arguments choose benchmarks by name. How long each
 * iteration takes, in milliseconds, is the system property {@code oncolit.iteration}.
 */
public final class Benchmarks {

    private static final int STARTS = 5;
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("references", "`Reference.parse`, single references");
        WORDS.put("lists", "`References.in`, articles");
        WORDS.put("markers", "`CitationMarkers.in`, articles, references included");
        WORDS.put("trials", "`Trials.in`, abstracts and results sections");
        WORDS.put("trialsWithoutHits", "the same, those of them that have neither");
        WORDS.put("statistics", "`EfficacyStatistics.in`, abstracts and results sections");
        WORDS.put("disclosures", "`DisclosureStatement.parse`, statements");
        WORDS.put("articles", "`Article.ofHtml`, web pages");
        WORDS.put("reports", "`ArticleReport.of(Article.ofHtml(...))`, web pages");
        WORDS.put("worstReports", "the same, fifteen hostile texts of 100,000 characters");
        WORDS.put("worstReferences", "`References.split`, the same hostile texts");
        WORDS.put("worstStatements", "`DisclosureStatement.parse`, the same hostile texts");
        WORDS.put("jsoup", "baseline: `Jsoup.parse`, the web pages");
        WORDS.put("regexNct", "baseline: the JDK regex `NCT\\d{8}` over the abstracts");
        WORDS.put("regexRatio", "baseline: a JDK regex for hazard ratios over the abstracts");
        WORDS.put("indexOfNct", "baseline: `indexOf(\"NCT\")` over the abstracts");
        WORDS.put("characterLoop", "baseline: one look at each character of the abstracts");
    }

    private Benchmarks() {}

    /**
     * Runs the program.
     *
     * @param args names of benchmarks, none for all
     * @throws RunnerException if JMH cannot run
     * @throws IOException if a new process cannot be started
     * @throws InterruptedException if the program is
     */
    public static void main(String[] args)
            throws RunnerException, IOException, InterruptedException {
        String chosen = args.length == 0 ? ".*" : "(" + String.join("|", args) + ")";
        TimeValue iteration = TimeValue.milliseconds(Integer.getInteger("oncolit.iteration", 3000));
        Options options =
                new OptionsBuilder()
                        .include(ParserBenchmark.class.getSimpleName() + "\\." + chosen + "$")
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(iteration)
                        .measurementIterations(5)
                        .measurementTime(iteration)
                        .addProfiler(GCProfiler.class)
                        .build();
        print(new Runner(options).run());
        printStart();
        printJars();
    }

    private static void print(Collection<RunResult> results) {
        System.out.println(
                "\n| benchmark | texts/s | million characters/s | \u00B1 % | bytes allocated a text |");
        System.out.println("|---|---|---|---|---|");
        ParserBenchmark corpus = new ParserBenchmark();
        corpus.read();
        for (String name : WORDS.keySet()) {
            for (RunResult result : results) {
                if (result.getPrimaryResult().getLabel().equals(name)) {
                    print(result, corpus.size(name));
                }
            }
        }
    }

    private static void print(RunResult result, long[] size) {
        Result<?> speed = result.getPrimaryResult();
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.0f | %.0f |%n",
                WORDS.get(speed.getLabel()),
                speed.getScore() * size[0],
                speed.getScore() * size[1] / 1e6,
                100 * speed.getScoreError() / speed.getScore(),
                bytes / size[0]);
    }

    /** The best of several new processes, so that a busy machine counts less. */
    private static void printStart() throws IOException, InterruptedException {
        double best = Double.MAX_VALUE;
        double bestCpu = Double.MAX_VALUE;
        for (int i = 0; i < STARTS; i++) {
            Process process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    FirstReport.class.getName())
                            .start();
            String[] times = new String(process.getInputStream().readAllBytes()).strip().split(" ");
            process.waitFor();
            best = Math.min(best, Double.parseDouble(times[0]));
            bestCpu = Math.min(bestCpu, Double.parseDouble(times[1]));
        }
        System.out.printf(
                Locale.ROOT,
                "%nFirst report in a new process: %.0f ms, %.0f ms of them the thread's own time.%n",
                best,
                bestCpu);
    }

    private static void printJars() throws IOException {
        long total = 0;
        for (String module : List.of("core", "citations", "trials")) {
            Path target = Path.of(module, "target");
            if (Files.isDirectory(target)) {
                try (Stream<Path> files = Files.list(target)) {
                    for (Path jar : files.filter(f -> isJar(module, f)).toList()) {
                        total += Files.size(jar);
                    }
                }
            }
        }
        System.out.printf(Locale.ROOT, "The three jars: %.2f MB.%n", total / 1e6);
    }

    private static boolean isJar(String module, Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("oncolit-" + module)
                && name.endsWith(".jar")
                && !name.contains("sources")
                && !name.contains("javadoc")
                && !name.contains("tests");
    }
}
