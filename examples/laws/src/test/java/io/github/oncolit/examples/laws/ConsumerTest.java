package io.github.oncolit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A user's program with nothing but the three libraries and what they need: it compiles without a
 * warning and runs, on the module path and on the class path.
 */
class ConsumerTest {

    private static final String PROGRAM =
            """
            package consumer;

            import io.github.oncolit.citations.CitationMarker;
            import io.github.oncolit.citations.Reference;
            import io.github.oncolit.citations.disclosure.Disclosure;
            import io.github.oncolit.citations.export.CslJson;
            import io.github.oncolit.core.Article;
            import io.github.oncolit.trials.ArticleReport;
            import io.github.oncolit.trials.EffectEstimate;
            import io.github.oncolit.trials.EfficacyStatistic;
            import io.github.oncolit.trials.TrialMention;
            import io.github.oncolit.trials.audit.Audit;

            /** Reads one article. */
            public final class Program {

                private Program() {}

                /**
                 * Runs the program.
                 *
                 * @param args none
                 */
                public static void main(String[] args) {
                    String text =
                            "Two Drugs in Lung Cancer\\n\\nResults\\nOS was better (HR, 0.58; 95% CI,"
                                    + " 0.41-0.83) in NCT01702948 [1].\\n\\nReferences\\n"
                                    + "1. Roe A. On trials. Lung. 2020;1(2):3-9.\\n";
                    ArticleReport report = ArticleReport.of(Article.ofText(text));
                    for (EfficacyStatistic statistic : report.statistics().all()) {
                        if (statistic instanceof EffectEstimate effect) {
                            System.out.println(effect.measure() + " " + effect.value().raw());
                        }
                    }
                    for (TrialMention mention : report.trialIds()) {
                        System.out.println(mention.value());
                    }
                    for (CitationMarker marker : report.markers()) {
                        System.out.println(marker.targets());
                    }
                    for (Reference reference : report.references()) {
                        System.out.println(CslJson.of(reference).get("container-title"));
                    }
                    for (Disclosure disclosure : report.disclosures().all()) {
                        System.out.println(disclosure);
                    }
                    System.out.println(Audit.of(report.statistics()).leads());
                }
            }
            """;

    private static final String PRINTED = "HR 0.58\nNCT01702948\n[1]\nLung\n[]\n";

    private static final String MODULE =
            """
            /** A user's module. */
            module consumer {
                requires io.github.oncolit.trials;
            }
            """;

    private static final List<Path> CLASS_PATH =
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .toList();
    private static final String LIBRARIES =
            CLASS_PATH.stream()
                    .filter(ConsumerTest::isLibrary)
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));

    @TempDir private Path folder;

    @Test
    void onTheModulePath() throws IOException, InterruptedException {
        write("module-info.java", MODULE);
        assertEquals("", compile("--module-path", LIBRARIES, "--class-path", ""));
        String path = LIBRARIES + File.pathSeparator + folder.resolve("classes");
        assertEquals(PRINTED, run("--module-path", path, "--module", "consumer/consumer.Program"));
    }

    @Test
    void onTheClassPath() throws IOException, InterruptedException {
        assertEquals("", compile("--class-path", LIBRARIES));
        String path = LIBRARIES + File.pathSeparator + folder.resolve("classes");
        assertEquals(PRINTED, run("--class-path", path, "consumer.Program"));
    }

    @Test
    void theKitIsNotForUsers() throws IOException {
        write("module-info.java", MODULE);
        write(
                "consumer/Insider.java",
                "package consumer; class Insider { io.github.oncolit.core.internal.Folded f; }");
        String said = compile("--module-path", LIBRARIES, "--class-path", "");
        assertTrue(said.contains("io.github.oncolit.core.internal"), said);
    }

    @Test
    void noPackageIsInTwoModules() {
        Path[] libraries =
                CLASS_PATH.stream()
                        .filter(path -> isLibrary(path) || hasGenerators(path))
                        .toArray(Path[]::new);
        Map<String, List<String>> owners = new TreeMap<>();
        for (ModuleReference module : ModuleFinder.of(libraries).findAll()) {
            for (String owned : module.descriptor().packages()) {
                owners.computeIfAbsent(owned, p -> new ArrayList<>())
                        .add(module.descriptor().name());
            }
        }
        assertEquals(
                Map.of(),
                owners.entrySet().stream()
                        .filter(owner -> owner.getValue().size() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertEquals(List.of("io.github.oncolit.core"), owners.get("io.github.oncolit.core"));
    }

    private static boolean isLibrary(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith("oncolit-") && !hasGenerators(path)
                || name.startsWith("jsoup-")
                || name.startsWith("commons-lang3-")
                || name.startsWith("slf4j-api-")
                || Files.isRegularFile(path.resolve("module-info.class"));
    }

    /** Whether it is a jar for tests, which shall share no package with the libraries either. */
    private static boolean hasGenerators(Path path) {
        return path.getFileName().toString().endsWith("-tests.jar");
    }

    private void write(String name, String source) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    /** What the compiler says to the sources; nothing if all is well. */
    private String compile(String... paths) throws IOException {
        write("consumer/Program.java", PROGRAM);
        List<String> arguments =
                new ArrayList<>(List.of("-Xlint:all", "-Werror", "--release", "17"));
        arguments.addAll(List.of(paths));
        arguments.addAll(List.of("-d", folder.resolve("classes").toString()));
        try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
            sources.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, words, words, arguments.toArray(String[]::new));
        String said = words.toString(StandardCharsets.UTF_8);
        return status == 0 || !said.isEmpty() ? said : "status " + status;
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed.replace("\r\n", "\n");
    }
}
