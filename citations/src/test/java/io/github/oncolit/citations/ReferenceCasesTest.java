package io.github.oncolit.citations;

import io.github.oncolit.testing.Cases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ReferenceCasesTest {

    @TestFactory
    Stream<DynamicTest> references() {
        return Cases.of(
                ReferenceCasesTest.class,
                "references",
                input -> ReferenceFields.all(Reference.parse(input)));
    }

    @TestFactory
    Stream<DynamicTest> lists() {
        return Cases.of(
                ReferenceCasesTest.class,
                "reference-lists",
                input ->
                        References.split(input).stream()
                                .map(
                                        r ->
                                                new Cases.Reading(
                                                        r.span(),
                                                        r.ordinal()
                                                                + r.label()
                                                                        .map(
                                                                                l ->
                                                                                        " ["
                                                                                                + l
                                                                                                        .value()
                                                                                                + "]")
                                                                        .orElse("")
                                                                + r.authors().stream()
                                                                        .findFirst()
                                                                        .map(
                                                                                a ->
                                                                                        " "
                                                                                                + a.value()
                                                                                                        .family())
                                                                        .orElse("")
                                                                + r.year()
                                                                        .map(y -> " " + y.value())
                                                                        .orElse("")))
                                .toList());
    }
}
