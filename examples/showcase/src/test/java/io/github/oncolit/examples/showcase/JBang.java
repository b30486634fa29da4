package io.github.oncolit.examples.showcase;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The real JBang from Maven's repository, with a launcher like its own.
 *
 * @param launcher the program {@code jbang}
 * @param environment what to run it, and programs that run it, with
 */
record JBang(Path launcher, Map<String, String> environment) {

    /** JBang prints the command that runs a script and asks for it with status 255. */
    private static final String LAUNCHER =
            """
            #!/bin/bash
            out=$(java -cp "%s" dev.jbang.Main "$@" < /dev/null); rc=$?
            if [ $rc -eq 255 ]; then eval "exec $out"; else printf '%%s' "$out"; exit $rc; fi
            """;

    static JBang install() throws IOException {
        Path programs = Files.createDirectories(Checkout.TARGET.resolve("bin"));
        Path launcher = programs.resolve("jbang");
        Files.writeString(launcher, LAUNCHER.formatted(Checkout.TARGET.resolve("jbang.jar")));
        launcher.toFile().setExecutable(true);
        String java = System.getProperty("java.home");
        String path =
                String.join(
                        File.pathSeparator, "" + programs, java + "/bin", System.getenv("PATH"));
        Map<String, String> environment =
                Map.of(
                        "PATH",
                        path,
                        "JAVA_HOME",
                        java,
                        "JBANG_REPO",
                        Checkout.install().toString(),
                        "JBANG_DIR",
                        Checkout.TARGET.resolve("jbang").toString(),
                        "JBANG_NO_VERSION_CHECK",
                        "true",
                        "JBANG_RUNTIME_SHELL",
                        "bash",
                        "JBANG_STDIN_NOTTY",
                        "true");
        return new JBang(launcher, environment);
    }

    Program run(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
        return Program.run(command, environment, input);
    }
}
