package io.github.oncolit.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewCommandTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("oncolit.root"), "examples", "articles", "lumora-2.html");

    @TempDir Path folder;

    @Test
    void writesAPage() throws Exception {
        Path page = folder.resolve("report.html");
        assertEquals("", errors(0, SAMPLE.toString(), "-o", page.toString()));
        String html = Files.readString(page);
        assertTrue(html.startsWith("<!DOCTYPE html>"));
        assertTrue(html.contains("NCT09000004"));
    }

    @Test
    void namesTheArticleThatIsNotThere() {
        Path page = folder.resolve("report.html");
        String error = errors(1, "missing.html", "-o", page.toString());
        assertEquals("oncolit: missing.html: no such file or folder", error);
        assertFalse(Files.exists(page));
    }

    @Test
    void namesThePageThatCannotBeWritten() {
        String page = folder.resolve("no/such/folder.html").toString();
        assertEquals(
                "oncolit: " + page + ": no such file or folder",
                errors(1, SAMPLE.toString(), "-o", page));
    }

    @Test
    void tellsOfAnArticleWithoutText() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.txt"), " ");
        String page = folder.resolve("report.html").toString();
        assertEquals(
                "oncolit: " + empty + " holds no text", errors(1, empty.toString(), "-o", page));
    }

    private static String errors(int status, String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            String[] call = new String[arguments.length + 1];
            call[0] = "view";
            System.arraycopy(arguments, 0, call, 1, arguments.length);
            assertEquals(status, Oncolit.run(call));
        } finally {
            System.setErr(before);
        }
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
