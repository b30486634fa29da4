package io.github.oncolit.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.oncolit.core.Article;
import io.github.oncolit.testing.Cases;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What must be read, form by form, and what must not. */
class StatisticsCaseTest {

    @TestFactory
    Stream<DynamicTest> reads() {
        return Cases.of(StatisticsCaseTest.class, "statistics", StatisticLine::read);
    }

    @TestFactory
    Stream<DynamicTest> readsNothing() throws IOException, URISyntaxException {
        Path folder =
                Path.of(StatisticsCaseTest.class.getResource("/negatives/statistics").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream().flatMap(StatisticsCaseTest::paragraphs);
        }
    }

    private static Stream<DynamicTest> paragraphs(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(
                            line ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName() + ": " + line,
                                            () -> assertNothing(line)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void assertNothing(String paragraph) {
        List<String> efficacy =
                EfficacyStatistics.in(Article.ofText(paragraph)).all().stream()
                        .filter(statistic -> !statistic.safety())
                        .map(StatisticLine::of)
                        .toList();
        assertEquals(List.of(), efficacy);
    }
}
