package io.github.oncolit.examples.showcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The notebooks, run without a screen by Jupyter and a kernel that JBang starts, say what is saved
 * in them. Skipped where Jupyter is not installed.
 */
class NotebooksTest {

    private static final Path JUPYTER = Path.of("/usr/bin/jupyter");
    private static final Path NOTEBOOKS = Checkout.ROOT.resolve("examples/notebooks");
    private static final Path HOME = Checkout.TARGET.resolve("home");
    private static final int MOST_SECONDS_TO_START = 60;

    /** A kernel that misses Jupyter's first message never answers, and is started again. */
    private static final String NO_ANSWER = "Kernel didn't respond";

    private static final int STARTS = 4;

    /** What JBang's own launcher does: with status 255, the command it printed is run. */
    private static final String LAUNCHER =
            """
            #!/bin/sh
            out=$(JBANG_RUNTIME_SHELL=bash JBANG_STDIN_NOTTY=true java -cp "%s" dev.jbang.Main "$@"); rc=$?
            if [ $rc -eq 255 ]; then eval "exec $out"; else printf '%%s' "$out"; exit $rc; fi
            """;

    private static Map<String, String> environment;

    @BeforeAll
    static void installKernel() throws Exception {
        assumeTrue(Files.isExecutable(JUPYTER), "skipped: needs " + JUPYTER);
        Path programs = Files.createDirectories(HOME.resolve("bin"));
        Path jbang = programs.resolve("jbang");
        Files.writeString(jbang, LAUNCHER.formatted(Checkout.TARGET.resolve("jbang.jar")));
        jbang.toFile().setExecutable(true);
        environment =
                Map.of(
                        "PATH", programs + ":" + System.getenv("PATH"),
                        "JBANG_REPO", Checkout.install().toString(),
                        "JBANG_DIR", Checkout.TARGET.resolve("jbang").toString(),
                        "JUPYTER_DATA_DIR", HOME.resolve("data").toString(),
                        "JUPYTER_RUNTIME_DIR", HOME.resolve("runtime").toString(),
                        "JUPYTER_CONFIG_DIR", HOME.resolve("config").toString(),
                        "IPYTHONDIR", HOME.resolve("ipython").toString());
        String kernel = NOTEBOOKS.resolve("kernel").toString();
        jupyter("kernelspec", "install", "--user", "--name", "oncolit", kernel);
    }

    private static void jupyter(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JUPYTER.toString()));
        command.addAll(List.of(arguments));
        Program program = Program.run(command, environment, "");
        for (int i = 1; i < STARTS && program.err().contains(NO_ANSWER); i++) {
            program = Program.run(command, environment, "");
        }
        assertEquals(0, program.status(), program.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tour", "pooling"})
    void saysWhatIsSavedInIt(String name) throws Exception {
        Path saved = NOTEBOOKS.resolve(name + ".ipynb");
        Path run = HOME.resolve(name + ".ipynb");
        jupyter(
                "nbconvert",
                "--ExecutePreprocessor.startup_timeout=" + MOST_SECONDS_TO_START,
                "--to",
                "notebook",
                "--execute",
                saved.toString(),
                "--output",
                run.toString());
        assertEquals(outputs(saved), outputs(run));
    }

    /** What the cells show, as text. */
    private static String outputs(Path notebook) throws IOException {
        StringBuilder shown = new StringBuilder();
        JsonNode cells = new ObjectMapper().readTree(Files.readString(notebook)).get("cells");
        for (JsonNode cell : cells) {
            for (JsonNode output : cell.path("outputs")) {
                JsonNode words =
                        output.has("text") ? output.get("text") : output.at("/data/text~1html");
                words.forEach(line -> shown.append(line.textValue()));
                shown.append('\n');
            }
        }
        return shown.toString();
    }
}
