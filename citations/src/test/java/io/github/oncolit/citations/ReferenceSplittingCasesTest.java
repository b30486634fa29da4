package io.github.oncolit.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.oncolit.testing.Cases;
import io.github.oncolit.testing.Cases.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The written cases: what stands where, with which label and as which item. */
class ReferenceSplittingCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return Cases.of(
                ReferenceSplittingCasesTest.class,
                "splitting",
                ReferenceSplittingCasesTest::readings);
    }

    private static List<Reading> readings(String text) {
        List<Reading> readings = new ArrayList<>();
        for (Reference reference : References.split(text)) {
            assertEquals(reference.span().textIn(text), reference.raw());
            String line = String.valueOf(reference.ordinal());
            if (reference.label().isPresent()) {
                readings.add(
                        new Reading(
                                reference.label().get().span(),
                                "label " + reference.label().get().value()));
            }
            readings.add(new Reading(reference.span(), line));
        }
        return readings;
    }
}
