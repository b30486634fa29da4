package io.github.oncolit.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.testing.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the page about falsehoods is read as the page says. */
class FalsehoodsTest {

    private static final Path PAGE = Path.of("../.github/FALSEHOODS.md");
    private static final int FEWEST = 15;

    private static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        for (String block : Files.readString(PAGE).split("\n```text\n")) {
            int end = block.indexOf("\n```\n");
            if (end >= 0 && block.contains("\n--\n")) {
                examples.add(block.substring(0, end));
            }
        }
        return examples;
    }

    @Test
    void thereAreExamples() throws IOException {
        assertTrue(examples().size() >= FEWEST);
    }

    @TestFactory
    Stream<DynamicTest> readsWhatThePageSays() throws IOException {
        return examples().stream()
                .map(example -> example.split("\n--\n"))
                .map(parts -> DynamicTest.dynamicTest(parts[0], () -> check(parts[0], parts[1])));
    }

    private static void check(String text, String expected) {
        List<String> read =
                ReferenceFields.of(Reference.parse(text)).stream()
                        .map(Cases.Reading::line)
                        .toList();
        List<String> missed = expected.lines().filter(line -> !read.contains(line)).toList();
        assertEquals(List.of(), missed, read::toString);
    }
}
