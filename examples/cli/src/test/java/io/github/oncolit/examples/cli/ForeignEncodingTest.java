package io.github.oncolit.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process whose encoding is not UTF-8, whose language is not English: the same bytes. */
class ForeignEncodingTest {

    private static final String LINE =
            "{\"id\":\"\u00E9\uD83D\uDE00\",\"raw\":\"\u00D8zg\u00FCr \u0130. Two drugs. 2024;1(2):3-9.\"}\n";

    @TempDir private Path folder;

    @Test
    void readsAndWritesUtf8() throws IOException, InterruptedException {
        Path out = start(LINE, "references");
        assertEquals(
                Shell.run(LINE, "references").out(), Files.readString(out, StandardCharsets.UTF_8));
    }

    @Test
    void printsReportsInUtf8() throws IOException, InterruptedException {
        Path article = folder.resolve("article.txt");
        Files.writeString(
                article, "Median PFS was 14\u00B72 months (95% CI 12\u00B71\u201316\u00B79).\n");
        String out =
                Files.readString(start("", "article", article.toString()), StandardCharsets.UTF_8);
        assertTrue(out.contains("median 14\u00B72 months"), out);
    }

    private Path start(String input, String... arguments) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in"), input, StandardCharsets.UTF_8);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dfile.encoding=US-ASCII",
                                "-Duser.language=tr",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Oncolit.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("LANG", "C");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), Files.readString(err, StandardCharsets.ISO_8859_1));
        return out;
    }
}
