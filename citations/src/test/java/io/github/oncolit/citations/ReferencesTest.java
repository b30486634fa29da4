package io.github.oncolit.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.Article;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void duplicatesShareAnIdentifierOrALocusOrATitle() {
        List<Reference> references =
                References.split(
                        """
                        1. Vey LT. Lumotinib in thymoma. Cancer. 2011;117:320-9.
                        2. Sato T. On trials of a kind. Lancet. 1999;353:89-99. doi:10.1000/ABC
                        3. Vey L. Lumotinib for thymoma. Cancer 2011; 117: 320.
                        4. Sato T. Another title. Blood. 2000;1:2. doi:10.1000/abc
                        5. Okoro N. More trials. Cell. 2020;4:1-2.
                        """);
        assertEquals(
                List.of(List.of(1, 3), List.of(2, 4)),
                References.duplicates(references).stream()
                        .map(group -> group.stream().map(Reference::ordinal).toList())
                        .toList());
    }

    @Test
    void anArticleWithoutAReferenceZoneHasNone() {
        Article article = Article.ofText("Patients were randomized to lumotinib or placebo.");
        assertEquals(List.of(), References.in(article));
    }

    @Test
    void wholeDoisAreRead() {
        assertEquals(
                Optional.of(new Doi("10.1000/xyz(1)2")),
                Doi.parse("https://doi.org/10.1000/xyz(1)2"));
        assertEquals(Optional.empty(), Doi.parse("10.1000/xyz and more"));
        assertEquals(Optional.empty(), Doi.parse(""));
        assertEquals("10.1000", new Doi("10.1000/xyz").prefix());
        assertEquals(new Doi("10.1000/XYZ"), new Doi("10.1000/xyz"));
    }

    @Test
    void theDateOfPublicationIsAsFullAsPrinted() {
        Reference reference =
                Reference.parse("Vey LT. On trials. Blood. 2019 Mar 14;30(3):455-61.");
        assertEquals("2019-03-14", reference.published().get().toString());
        assertTrue(reference.explain().stream().anyMatch(line -> line.contains("Blood")));
    }

    @Test
    void neighboursNumberedOnOneLineKeepTheirOwnFields() {
        List<Reference> references =
                References.split(
                        "1. Vey LT. On trials. Blood. 2019;30:455-61. 2. Sato T. Late effects. Cell. 2020;4:1-2.");
        assertEquals(2, references.size());
        assertEquals("Blood", references.get(0).container().get().value());
        assertEquals("Cell", references.get(1).container().get().value());
    }
}
