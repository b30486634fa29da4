package io.github.oncolit.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.citations.MarkerCode;
import io.github.oncolit.citations.ReferenceCode;
import io.github.oncolit.citations.apparatus.ApparatusCheck;
import io.github.oncolit.citations.disclosure.DisclosureCode;
import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.trials.audit.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README says what is so: its code compiles and runs, its table of diagnostics is complete. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void theCodeIsThatOfTheExample() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        String printed = readme.substring(start, readme.indexOf("```", start));
        Path file =
                Path.of("src/test/java", ReadmeExample.class.getName().replace('.', '/') + ".java");
        String source = Files.readString(file);
        String body =
                source.substring(
                        source.indexOf("        Article article"),
                        source.indexOf("        return located"));
        assertEquals(words(printed), words(body));
    }

    /** Formatting may break lines differently. */
    private static String words(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("")).replace(" ", "");
    }

    @Test
    void theCodeReadsTheSample() throws IOException {
        assertTrue(ReadmeExample.read(ROOT.resolve("examples/articles/lumora-2.html")));
    }

    @Test
    void everyDiagnosticHasItsRow() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
        Stream.<Diagnostic.Code[]>of(
                        ReferenceCode.values(),
                        MarkerCode.values(),
                        TrialIdCode.values(),
                        DisclosureCode.values(),
                        ApparatusCheck.values(),
                        Check.values())
                .flatMap(Stream::of)
                .forEach(
                        code ->
                                assertTrue(
                                        lines.stream()
                                                .anyMatch(
                                                        l ->
                                                                l.contains(
                                                                        "| `"
                                                                                + code.name()
                                                                                + "` | "
                                                                                + code.message()
                                                                                + " |")),
                                        code.name()));
    }
}
