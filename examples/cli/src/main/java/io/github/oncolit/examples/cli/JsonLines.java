package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * One JSON object a line in, one a line out, in the same order. A bad line is told on standard
 * error with its number, gets an {@code error} object in its place, and stops nothing.
 */
final class JsonLines {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    JsonLines(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** A line that cannot be read, and why. */
    static final class BadLine extends Exception {
        private static final long serialVersionUID = 1L;

        BadLine(String message) {
            super(message);
        }
    }

    /** Reads one record. */
    interface Reader {
        /** Fills {@code output} from {@code input}. */
        void read(JsonNode input, ObjectNode output) throws BadLine;
    }

    /** Reads all lines; the exit status: 0, or 1 if a line was bad. */
    int run(Reader reader) {
        int status = 0;
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                ObjectNode output = JsonNodeFactory.instance.objectNode();
                try {
                    read(line, output, reader);
                } catch (BadLine e) {
                    status = 1;
                    err.println("line " + number + ": " + e.getMessage());
                    output.retain("id");
                    output.put("error", e.getMessage());
                }
                writer.append(string(output)).append('\n');
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("standard input", e);
        }
        return status;
    }

    private static void read(String line, ObjectNode output, Reader reader) throws BadLine {
        JsonNode input;
        try {
            input = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new BadLine("not JSON: " + e.getOriginalMessage());
        }
        if (!input.isObject()) {
            throw new BadLine("not a JSON object");
        }
        JsonNode id = input.get("id");
        if (id == null || !(id.isTextual() || id.isNumber())) {
            throw new BadLine("no \"id\" (a string or a number)");
        }
        output.set("id", id);
        reader.read(input, output);
    }

    /** An object on one line. */
    static String string(JsonNode json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The string at a key. */
    static String text(JsonNode input, String key) throws BadLine {
        JsonNode value = input.get(key);
        if (value == null || !value.isTextual()) {
            throw new BadLine("no \"" + key + "\" (a string)");
        }
        return value.textValue();
    }

    /** Adds an array of objects. */
    static <T> void putAll(
            ObjectNode output, String key, Iterable<T> items, BiConsumer<T, ObjectNode> writer) {
        var array = output.putArray(key);
        items.forEach(item -> writer.accept(item, array.addObject()));
    }
}
