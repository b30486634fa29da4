package io.github.oncolit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The small values that every reading is made of. */
class ValuesTest {

    private enum Odd implements Diagnostic.Code {
        LATE;

        @Override
        public String message() {
            return "it comes late";
        }
    }

    @Test
    void aLocatedValueKeepsItsPlaceAndWhatIsPrinted() {
        Located<Integer> seven = Located.at(7, new Span(4, 6), "vol 07.");
        assertEquals("07", seven.raw());
        assertEquals(new Located<>("7", new Span(4, 6), "07"), seven.map(String::valueOf));
        assertEquals(new Located<>(7, new Span(1, 3), "07"), seven.shift(-3));
        assertEquals(
                new Located<>("vol", new Span(0, 3), "vol"),
                Located.text(new Span(0, 3), "vol 07."));
        assertEquals("7 " + new Span(4, 6), seven.toString());
        assertThrows(IllegalArgumentException.class, () -> new Located<>(7, new Span(4, 5), "07"));
    }

    @Test
    void aRemarkSaysWhatAndWhere() {
        Diagnostic late = new Diagnostic(Odd.LATE, new Span(2, 4));
        assertEquals(new Diagnostic(Odd.LATE, new Span(12, 14)), late.shift(10));
        assertEquals("LATE " + new Span(2, 4) + ": it comes late", late.toString());
    }

    @Test
    void aNameIsPrintedFamilyNameFirst() {
        assertEquals("Roe", PersonName.of("Roe", "").toString());
        assertEquals("Roe, A B", PersonName.of("Roe", "A B").toString());
        assertEquals(
                "Roe, A B, Jr",
                new PersonName("Roe", Optional.of("A B"), Optional.of("Jr")).toString());
        assertEquals(Optional.empty(), PersonName.of("Roe", "").given());
    }

    @Test
    void articlesAreEqualByWhatTheyHold() {
        Article article = Article.ofText("Results\n\nTwo drugs were tried.");
        Article same = Article.ofText("Results\n\nTwo drugs were tried.");
        assertEquals(article, same);
        assertEquals(article.hashCode(), same.hashCode());
        assertNotEquals(article, Article.ofText("Results\n\nThree drugs were tried."));
        assertNotEquals(article.hashCode(), Article.ofText("Results").hashCode());
        Section results = article.sections().get(0);
        assertEquals("BODY \"Results\" " + results.span(), results.toString());
    }
}
