package io.github.oncolit.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of itself. */
class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"references", "trials", "statistics", "disclosures", "article"})
    void showsAnExample(String command) {
        Shell.Run run = Shell.run("", command, "--help");
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("Usage: oncolit " + command), run.out());
        assertTrue(run.out().contains("Example"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"references", "trials", "statistics", "disclosures"})
    void showsExamplesThatRun(String command) {
        String help = Shell.run("", command, "--help").out();
        int start = help.indexOf("echo '") + 6;
        JsonNode input = Shell.json(help.substring(start, help.indexOf('\'', start)));
        JsonNode record = Shell.read(command, (ObjectNode) input);
        String text = input.path(command.equals("references") ? "raw" : "text").textValue();
        assertTrue(Spans.check(record, text) > 0, record::toString);
    }

    @Test
    void showsTheCommandsWhenGivenNone() {
        Shell.Run run = Shell.run("");
        assertEquals(0, run.status());
        for (String command :
                new String[] {"references", "trials", "statistics", "disclosures", "article"}) {
            assertTrue(run.out().contains("  " + command + " "), run.out());
        }
    }

    @Test
    void showsItsVersion() {
        Shell.Run run = Shell.run("", "--version");
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("oncolit "), run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "--nonsense",
                "trials --nonsense",
                "trials --format ris page.html",
                "statistics --format csl page.html",
                "disclosures --format bibtex page.html",
                "article --format csv page.html",
                "article --format brat page.html",
                "article --format json -o folder page.html",
                "article --format xml page.html",
                "article --format"
            })
    void refusesWhatItDoesNotKnow(String line) {
        Shell.Run run = Shell.run("", line.split(" "));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertFalse(run.err().isEmpty());
        assertFalse(run.err().contains("\tat "), run.err());
    }
}
