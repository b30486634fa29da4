package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One JSON object a line in, one a line out, in the same order and in UTF-8. A bad line is told on
 * standard error with its number, gets an {@code error} object in its place, and stops nothing.
 * Blank lines and a byte-order mark say nothing and are passed over.
 */
final class JsonLines {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build());
    }

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    JsonLines(InputStream in, PrintStream out, PrintStream err) {
        this.in = new BufferedInputStream(in);
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

    /** Reads all lines; the exit status: 0, or 1 if a line was bad or a stream broke. */
    int run(Reader reader) {
        int status = 0;
        try {
            byte[] line = nextLine();
            for (int number = 1; line != null; number++, line = nextLine()) {
                ObjectNode output = JsonNodeFactory.instance.objectNode();
                try {
                    String text = decoded(line, number == 1);
                    if (text.isBlank()) {
                        continue;
                    }
                    read(text, output, reader);
                } catch (BadLine e) {
                    status = 1;
                    err.println("oncolit: line " + number + ": " + e.getMessage());
                    output.retain("id");
                    output.put("error", e.getMessage());
                }
                if (!print(output, out)) {
                    err.println("oncolit: standard output is closed; stopped at line " + number);
                    return 1;
                }
            }
        } catch (IOException e) {
            err.println("oncolit: standard input cannot be read: " + e.getMessage());
            return 1;
        }
        return status;
    }

    /** The bytes up to the next line feed; {@code null} at the end. */
    private byte[] nextLine() throws IOException {
        int next = in.read();
        if (next < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toByteArray();
    }

    private static String decoded(byte[] line, boolean first) throws BadLine {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
            return first && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadLine("not UTF-8");
        }
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
        JsonNode id = input.path("id");
        if (!id.isTextual() && !id.isIntegralNumber()) {
            throw new BadLine("no \"id\" (a string or a whole number)");
        }
        output.set("id", id);
        reader.read(input, output);
    }

    /** Prints an object on one line of UTF-8; whether that could be written. */
    static boolean print(JsonNode json, PrintStream out) {
        byte[] line = (string(json) + '\n').getBytes(StandardCharsets.UTF_8);
        out.write(line, 0, line.length);
        return !out.checkError();
    }

    /** An object on one line. A surrogate without its other half is escaped: UTF-8 has none. */
    static String string(JsonNode json) {
        String line;
        try {
            line = JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder escaped = new StringBuilder(line.length() + 1);
        for (int i = 0; i < line.length(); i++) {
            int c = line.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                escaped.append("\\u").append(Integer.toHexString(c));
            } else {
                escaped.appendCodePoint(c);
                i += Character.charCount(c) - 1;
            }
        }
        return escaped.toString();
    }

    /** The string at a key. */
    static String text(JsonNode input, String key) throws BadLine {
        return optionalText(input, key)
                .orElseThrow(() -> new BadLine("no \"" + key + "\" (a string)"));
    }

    /** The string at a key; nothing if the key is missing or {@code null}. */
    static Optional<String> optionalText(JsonNode input, String key) throws BadLine {
        JsonNode value = input.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new BadLine("\"" + key + "\" is not a string");
        }
        return Optional.of(value.textValue());
    }
}
