package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the program in this process with standard streams of its own. */
final class Shell {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Shell() {}

    /** What a run left behind. */
    record Run(int status, String out, String err) {

        /** The output's lines as JSON. */
        List<JsonNode> records() {
            return out.lines().map(Shell::json).toList();
        }

        /** The only line of the output as JSON. */
        JsonNode record() {
            List<JsonNode> records = records();
            if (records.size() != 1) {
                throw new AssertionError(records.size() + " lines: " + out + err);
            }
            return records.get(0);
        }
    }

    /** Runs the program on text from standard input. */
    static Run run(String input, String... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    /** Runs the program on bytes from standard input. */
    static Run run(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                run(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, false, StandardCharsets.ISO_8859_1),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        arguments);
        return new Run(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs the program on streams; they are put back afterwards. */
    static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        InputStream oldIn = System.in;
        PrintStream oldOut = System.out;
        PrintStream oldErr = System.err;
        try {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
            return Oncolit.run(arguments);
        } finally {
            System.out.flush();
            System.setIn(oldIn);
            System.setOut(oldOut);
            System.setErr(oldErr);
        }
    }

    /** Runs a subcommand on one record. */
    static JsonNode read(String command, ObjectNode input) {
        Run run = run(input + "\n", command);
        if (run.status() != 0 || !run.err().isEmpty()) {
            throw new AssertionError(run.toString());
        }
        return run.record();
    }

    /** A record with the id {@code r1} and one string. */
    static ObjectNode record(String key, String value) {
        return JsonNodeFactory.instance.objectNode().put("id", "r1").put(key, value);
    }

    static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
