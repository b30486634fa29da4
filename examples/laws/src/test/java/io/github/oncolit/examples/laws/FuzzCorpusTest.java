package io.github.oncolit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a fuzzer once found stays mended. */
class FuzzCorpusTest {

    @TestFactory
    Stream<DynamicNode> everyKeptTextIsReadByTheLaws() {
        return Stream.of(EntryPoint.values()).map(FuzzCorpusTest::container);
    }

    private static DynamicNode container(EntryPoint entry) {
        List<Path> files = FuzzCorpus.files(entry);
        assertFalse(files.isEmpty(), entry.folder());
        return DynamicContainer.dynamicContainer(
                entry.folder(),
                files.stream()
                        .map(
                                file ->
                                        DynamicTest.dynamicTest(
                                                file.getFileName().toString(),
                                                () -> entry.check(FuzzCorpus.bytes(file)))));
    }
}
