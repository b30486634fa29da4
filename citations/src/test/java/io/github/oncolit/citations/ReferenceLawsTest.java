package io.github.oncolit.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.citations.generators.PrintedReference;
import io.github.oncolit.core.Span;
import io.github.oncolit.testing.Cases;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class ReferenceLawsTest {

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> junk = Arbitraries.strings().ofMaxLength(200);
        Arbitrary<String> pieces =
                Arbitraries.of(
                                "Vey LT, ",
                                "et al. ",
                                "2019",
                                ";",
                                "12(3):",
                                "45-9",
                                ". ",
                                "J Clin Oncol",
                                "doi:10.1000/x",
                                "https://a.org/b",
                                "Accessed May 3, 2020",
                                "In: ",
                                "eds. ",
                                "(",
                                ")",
                                "\n",
                                "[Internet]",
                                "New York: ",
                                "Springer",
                                "\uD800",
                                "NCT01234567",
                                "Abstract 12",
                                "Suppl ",
                                "PMID: 12345678",
                                "\"",
                                ",",
                                " ")
                        .list()
                        .ofMaxSize(30)
                        .map(list -> String.join("", list));
        Arbitrary<String> messy =
                PrintedReference.arbitrary()
                        .flatMap(
                                printed ->
                                        Arbitraries.integers()
                                                .between(0, printed.text().length())
                                                .map(cut -> printed.text().substring(cut)));
        return Arbitraries.oneOf(junk, pieces, messy);
    }

    @Property(tries = 1500)
    void everyLeafIsLocatedAndNothingIsLost(@ForAll("anything") String text) {
        Reference reference = Reference.parse(text);
        BitSet explained = new BitSet();
        for (Cases.Reading reading : ReferenceFields.of(reference)) {
            assertTrue(reading.span().end() <= text.length());
            explained.set(reading.span().start(), reading.span().end());
        }
        reference.authors().forEach(a -> assertEquals(a.raw(), a.span().textIn(text)));
        reference.title().ifPresent(t -> assertEquals(t.raw(), t.span().textIn(text)));
        reference.container().ifPresent(c -> assertEquals(c.raw(), c.span().textIn(text)));
        reference.firstPage().ifPresent(p -> assertEquals(p.raw(), p.span().textIn(text)));
        for (Span span : reference.unexplained()) {
            assertTrue(reference.span().contains(span));
            assertFalse(span.textIn(text).isBlank());
        }
        assertEquals(reference.raw(), reference.span().textIn(text));
    }

    @Property(tries = 600)
    void parsingTwiceGivesTheSame(@ForAll("anything") String text) {
        Reference reference = Reference.parse(text);
        assertEquals(reference, Reference.parse(text));
        assertEquals(
                ReferenceFields.of(reference).size(),
                ReferenceFields.of(Reference.parse(reference.raw())).size()
                        + (reference.label().isPresent() ? 1 : 0));
    }

    @Property(tries = 300)
    void aBadNeighbourDoesNoHarm(
            @ForAll("clean") PrintedReference printed, @ForAll("anything") String junk) {
        String flat = junk.replace('\n', ' ').replace('\r', ' ');
        String list = "1. " + printed.text() + "\n\n2. X" + flat;
        Reference first = References.split(list).get(0);
        assertEquals(
                Reference.parse(printed.text()).title().map(t -> t.value()),
                first.title().map(t -> t.value()));
        assertEquals(printed.text(), first.raw());
    }

    @Provide
    Arbitrary<PrintedReference> clean() {
        return PrintedReference.with(PrintedReference.Mess.CLEAN);
    }

    @Property(tries = 150)
    void theLocaleDoesNotMatter(@ForAll PrintedReference printed) {
        Locale before = Locale.getDefault();
        Reference expected = Reference.parse(printed.text());
        try {
            for (String tag : List.of("tr-TR", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, Reference.parse(printed.text()));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 2000)
    void whatAStylePrintsIsReadBack(@ForAll PrintedReference printed) {
        Reference reference = Reference.parse(printed.text());
        assertEquals(
                printed.families(),
                reference.authors().stream().map(a -> a.value().family()).toList(),
                printed.text());
        assertEquals(
                printed.title(), reference.title().map(t -> t.value()).orElse(""), printed.text());
        assertEquals(
                Tuple.of(
                        printed.journal(),
                        printed.year(),
                        printed.volume(),
                        printed.firstPage(),
                        printed.lastPage()),
                Tuple.of(
                        reference.container().map(c -> c.value().replace(".", "")).orElse(""),
                        reference.year().map(y -> y.value()).orElse(0),
                        reference.volume().map(v -> v.value()).orElse(""),
                        reference.firstPage().map(p -> p.value()).orElse(""),
                        reference.lastPage().map(p -> p.value()).orElse("")),
                printed.text());
        assertEquals(List.of(), reference.unexplained(), printed.text());
    }

    @Property(tries = 150)
    void theExplanationNamesEveryLeaf(@ForAll PrintedReference printed) {
        String explanation = String.join("\n", Reference.parse(printed.text()).explain());
        for (String field :
                List.of("authors", "title", "container", "year", "volume", "firstPage")) {
            assertTrue(explanation.contains(field + ":"), explanation);
        }
    }

    @Test
    void nullIsRefusedByName() {
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> Reference.parse(null)).getMessage());
        assertEquals(
                "text",
                assertThrows(NullPointerException.class, () -> References.split(null))
                        .getMessage());
    }
}
