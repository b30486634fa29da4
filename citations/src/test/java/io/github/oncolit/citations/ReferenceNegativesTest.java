package io.github.oncolit.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceNegativesTest {

    static Stream<String> lines() throws IOException {
        try (InputStream in =
                ReferenceNegativesTest.class.getResourceAsStream("/negatives/references.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void noFieldIsInvented(String line) {
        Reference reference = Reference.parse(line);
        assertEquals(List.of(), ReferenceFields.of(reference));
        assertEquals(ReferenceCode.NOT_A_REFERENCE, reference.diagnostics().get(0).code());
    }
}
