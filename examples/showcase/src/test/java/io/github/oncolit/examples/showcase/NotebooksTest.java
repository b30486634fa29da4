package io.github.oncolit.examples.showcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final Path NBCONVERT = Path.of("/usr/bin/jupyter-nbconvert");
    private static final Path NOTEBOOKS = Checkout.ROOT.resolve("examples/notebooks");
    private static final Path HOME = Checkout.TARGET.resolve("home");

    /**
     * Minutes, not Jupyter's seconds: a busy machine is slow, and output that comes late is still
     * output.
     */
    private static final int MOST_SECONDS = 300;

    private static Map<String, String> environment;

    @BeforeAll
    static void installKernel() throws Exception {
        assumeTrue(
                Files.isExecutable(JUPYTER) && Files.isExecutable(NBCONVERT),
                "skipped: needs " + JUPYTER + " and " + NBCONVERT);
        JBang jbang = JBang.install();
        environment = new HashMap<>(jbang.environment());
        environment.put("JUPYTER_DATA_DIR", HOME.resolve("data").toString());
        environment.put("JUPYTER_RUNTIME_DIR", HOME.resolve("runtime").toString());
        environment.put("JUPYTER_CONFIG_DIR", HOME.resolve("config").toString());
        environment.put("IPYTHONDIR", HOME.resolve("ipython").toString());
        String kernel = NOTEBOOKS.resolve("kernel").toString();
        jupyter("kernelspec", "install", "--user", "--name", "oncolit", kernel);
        Path installed = HOME.resolve("data/kernels/oncolit/kernel.java");
        Program built = jbang.run("", "build", installed.toString());
        assertEquals(0, built.status(), built.err());
    }

    private static void jupyter(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JUPYTER.toString()));
        command.addAll(List.of(arguments));
        Program program = Program.run(command, environment, "");
        assertEquals(0, program.status(), program.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tour", "pooling"})
    void saysWhatIsSavedInIt(String name) throws Exception {
        Path saved = NOTEBOOKS.resolve(name + ".ipynb");
        Path run = HOME.resolve(name + ".ipynb");
        jupyter(
                "nbconvert",
                "--ExecutePreprocessor.startup_timeout=" + MOST_SECONDS,
                "--ExecutePreprocessor.iopub_timeout=" + MOST_SECONDS,
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
