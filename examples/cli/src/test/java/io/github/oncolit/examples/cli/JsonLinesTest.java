package io.github.oncolit.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are bad, streams that break, and characters that few encodings have. */
class JsonLinesTest {

    private static final String GOOD = "{\"id\":\"good\",\"text\":\"NCT09000004\"}\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not json|not JSON",
                "{\"id\":1,\"text\":\"cut|not JSON",
                "{\"id\":1,\"text\":\"a\"} {\"id\":2}|not JSON",
                "[1]|not a JSON object",
                "null|not a JSON object",
                "\"text\"|not a JSON object",
                "{\"text\":\"a\"}|no \"id\"",
                "{\"id\":null,\"text\":\"a\"}|no \"id\"",
                "{\"id\":[1],\"text\":\"a\"}|no \"id\"",
                "{\"id\":1e999999,\"text\":\"a\"}|no \"id\"",
                "{\"id\":1}|no \"text\"",
                "{\"id\":1,\"text\":null}|no \"text\"",
                "{\"id\":1,\"text\":5}|\"text\" is not a string",
                "{\"id\":1,\"text\":[\"a\"]}|\"text\" is not a string",
            })
    void tellsOfABadLineInItsPlace(String line, String message) {
        for (String command : new String[] {"trials", "statistics", "disclosures", "article"}) {
            Shell.Run run = Shell.run(GOOD + line + "\n" + GOOD, command);
            assertEquals(1, run.status());
            assertEquals(3, run.records().size(), run.out());
            assertEquals("good", run.records().get(0).get("id").textValue());
            assertEquals("good", run.records().get(2).get("id").textValue());
            JsonNode error = run.records().get(1);
            assertTrue(error.get("error").textValue().startsWith(message), error::toString);
            assertTrue(run.err().startsWith("oncolit: line 2: " + message), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            boolean named = line.startsWith("{\"id\":1,") || line.startsWith("{\"id\":1}");
            assertEquals(named && !message.equals("not JSON"), error.has("id"), error::toString);
            assertEquals(error.has("id") ? 2 : 1, error.size(), error::toString);
        }
    }

    @Test
    void tellsOfABadReference() {
        Shell.Run run = Shell.run("{\"id\":\"x\",\"text\":\"a\"}\n", "references");
        assertEquals(1, run.status());
        assertEquals("{\"id\":\"x\",\"error\":\"no \\\"raw\\\" (a string)\"}\n", run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"A. Roe\"", "[1]", "[\"A. Roe\",null]", "{}", "3"})
    void tellsOfABadRoster(String authors) {
        Shell.Run run =
                Shell.run("{\"id\":1,\"text\":\"\",\"authors\":" + authors + "}", "disclosures");
        assertEquals(1, run.status());
        assertTrue(run.record().get("error").textValue().startsWith("\"authors\""), run.out());
    }

    @Test
    void passesOverBlankLinesAndAByteOrderMark() {
        Shell.Run run = Shell.run("\uFEFF" + GOOD + "\n  \r\n\n" + GOOD.strip(), "trials");
        assertEquals(0, run.status(), run.err());
        assertEquals(2, run.records().size());
    }

    @Test
    void countsBlankLines() {
        Shell.Run run = Shell.run("\n\n{}\n", "trials");
        assertTrue(run.err().startsWith("oncolit: line 3: "), run.err());
    }

    @Test
    void readsNothingFromNothing() {
        assertEquals(new Shell.Run(0, "", ""), Shell.run("", "trials"));
    }

    @Test
    void tellsOfALineThatIsNotUtf8() {
        byte[] latin = "{\"id\":1,\"text\":\"tr\u00E8s\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        Shell.Run run = Shell.run(latin, "trials");
        assertEquals(1, run.status());
        assertEquals("not UTF-8", run.record().get("error").textValue());
    }

    @Test
    void keepsLoneSurrogates() {
        Shell.Run run =
                Shell.run(
                        "{\"id\":\"\\udc00\",\"raw\":\"Roe A\\ud800. Two\\udfff drugs. 2024.\"}",
                        "references");
        assertEquals(0, run.status(), run.err());
        assertEquals("\uDC00", run.record().get("id").textValue());
        assertEquals(
                "Roe A\uD800. Two\uDFFF drugs. 2024.",
                run.record().get("reference").get("raw").textValue());
    }

    @Test
    void keepsEveryOtherCharacter() {
        String raw = "\u00D8zg\u00FCr \uD835\uDC00\u2028\u0000\uFEFF\uFFFD\"\\/. Two drugs. 2024.";
        JsonNode record = Shell.read("references", Shell.record("raw", raw));
        assertEquals(raw, record.get("reference").get("raw").textValue());
    }

    @Test
    void readsALineOfManyMegabytes() {
        Shell.Run run =
                Shell.run(
                        "{\"id\":1,\"skip\":\"" + "x".repeat(21_000_000) + "\",\"text\":\"\"}",
                        "trials");
        assertEquals(0, run.status(), run.err());
    }

    @Test
    void stopsWhenNobodyReadsOn() {
        PrintStream closed =
                new PrintStream(
                        new OutputStream() {
                            @Override
                            public void write(int b) throws IOException {
                                throw new IOException("Broken pipe");
                            }
                        });
        ByteArrayInputStream in =
                new ByteArrayInputStream(GOOD.repeat(20_000).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(1, Shell.run(in, closed, new PrintStream(err), "trials"));
        assertEquals(
                "oncolit: standard output is closed; stopped at line 1",
                err.toString(StandardCharsets.UTF_8).strip());
        assertTrue(in.available() > 0);
    }

    @Test
    void tellsOfABrokenInput() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("Is a directory");
                    }
                };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(
                1,
                Shell.run(
                        broken,
                        new PrintStream(new ByteArrayOutputStream()),
                        new PrintStream(err),
                        "trials"));
        assertFalse(err.toString(StandardCharsets.UTF_8).contains("\tat "));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("Is a directory"));
    }
}
