package io.github.oncolit.citations.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.citations.Reference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportTest {

    private final Reference article =
            Reference.parse(
                    "Vey LT, van den Berg HJ Jr, et al; Alpine Thymoma Study Group. Lumotinib & friends in"
                            + " thymoma. J Clin Oncol. 2022 Feb 20;40(6):598-610. doi:10.1000/abc_1");

    @Test
    void cslJson() {
        Map<String, Object> item = CslJson.of(article);
        assertEquals("article-journal", item.get("type"));
        assertEquals(
                List.of(
                        Map.of("family", "Vey", "given", "L. T."),
                        Map.of("family", "van den Berg", "given", "H. J.", "suffix", "Jr"),
                        Map.of("literal", "Alpine Thymoma Study Group")),
                item.get("author"));
        assertEquals(Map.of("date-parts", List.of(List.of(2022, 2, 20))), item.get("issued"));
        assertEquals("598-610", item.get("page"));
        assertEquals("10.1000/abc_1", item.get("DOI"));
    }

    @Test
    void ris() {
        assertEquals(
                """
                TY  - JOUR
                AU  - Vey, LT
                AU  - van den Berg, HJ, Jr
                AU  - Alpine Thymoma Study Group
                TI  - Lumotinib & friends in thymoma
                JO  - J Clin Oncol
                PY  - 2022
                DA  - 2022/02/20/
                VL  - 40
                IS  - 6
                SP  - 598
                EP  - 610
                DO  - 10.1000/abc_1
                ER  -\s
                """
                        .replace("\n", "\r\n"),
                Ris.of(article));
    }

    @Test
    void bibTex() {
        assertEquals(
                """
                @article{ref1,
                  author = {Vey, LT and van den Berg, Jr, HJ and {Alpine Thymoma Study Group} and others},
                  title = {{Lumotinib \\& friends in thymoma}},
                  journal = {J Clin Oncol},
                  year = {2022},
                  month = {2},
                  volume = {40},
                  number = {6},
                  pages = {598--610},
                  doi = {10.1000/abc_1}
                }
                """,
                BibTex.of(article));
    }

    @Test
    void houseStyles() {
        assertEquals(
                "Vey LT, van den Berg HJ Jr, et al; Alpine Thymoma Study Group. Lumotinib & friends in"
                        + " thymoma. J Clin Oncol. 2022;40(6):598-610. doi:10.1000/abc_1",
                HouseStyle.AMA.print(article));
        assertEquals(
                "Vey LT, van den Berg HJ Jr, et al; Alpine Thymoma Study Group. Lumotinib & friends in"
                        + " thymoma. J Clin Oncol. 2022 Feb 20;40(6):598-610. doi: 10.1000/abc_1",
                HouseStyle.NLM.print(article));
    }

    @Test
    void aPrintedReferenceIsReadBack() {
        for (HouseStyle style : HouseStyle.values()) {
            Reference again = Reference.parse(style.print(article));
            assertEquals(CslJson.of(article).get("author"), CslJson.of(again).get("author"));
            assertEquals(CslJson.of(article).get("title"), CslJson.of(again).get("title"));
            assertEquals(CslJson.of(article).get("page"), CslJson.of(again).get("page"));
        }
    }

    @Test
    void addressesDoNotCloseTheirFields() {
        String entry =
                BibTex.of(
                        Reference.parse(
                                "World Body. A page. Accessed October 3, 2023."
                                        + " https://example.org/3{/a}}"));
        assertTrue(entry.contains("url = {https://example.org/3%7B/a"), entry);
    }
}
