package io.github.oncolit.examples.showcase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that was run to its end.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Program(int status, String out, String err) {

    private static final int MINUTES = 10;

    static Program run(List<String> command, Map<String, String> environment, String input)
            throws IOException, InterruptedException {
        Path in = Files.createTempFile("in", "");
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        try {
            Files.writeString(in, input);
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            builder.redirectInput(in.toFile()).redirectOutput(out.toFile());
            Process process = builder.redirectError(err.toFile()).start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command + " did not end within " + MINUTES + " minutes");
            }
            return new Program(process.exitValue(), read(out), read(err));
        } finally {
            Files.delete(in);
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
