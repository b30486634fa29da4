package io.github.oncolit.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.oncolit.core.Article;
import io.github.oncolit.testing.Cases;
import io.github.oncolit.testing.Cases.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TrialRolesTest {

    private static final String ARTICLE =
            "<article><h1>A Drug in Rare Tumours (NCT05258201)</h1><h2>Abstract</h2>"
                    + "<p>Few drugs are known. Many responded.</p><p>(%s)</p>"
                    + "<h2>Introduction</h2><p>In the ALBA trial (%s), nobody responded. The earlier"
                    + " BORA trial<sup>1</sup> (%s) was small, and so was CORA (%s).<sup>2,3</sup></p>"
                    + "<h2>Methods</h2><p>All patients<sup>1</sup> gave consent.<sup>2</sup></p>"
                    + "<h2>References</h2><ol>"
                    + "<li>Quist A. A drug. J Clin Oncol. 2021;39(4):598-610.</li>"
                    + "<li>Vries P. Another drug. Lancet Oncol. 2020;21(3):111-119.</li>"
                    + "<li>Lind E. A third drug. Ann Oncol. 2019;30(2):222-229.</li></ol></article>"
                    + "<aside><h3>Related content</h3><ul><li>Another trial: HR 0.55 in"
                    + " NCT01702948</li></ul></aside>";

    @TestFactory
    Stream<DynamicTest> roles() {
        return Cases.of(
                TrialRolesTest.class,
                "trial-roles",
                text ->
                        ArticleReport.of(Article.ofText(text)).trialIds().stream()
                                .map(m -> new Reading(m.span(), m.role() + " " + m.value()))
                                .toList());
    }

    @Test
    void zonesAndResolvedMarkersTellTheRole() {
        String html = ARTICLE.formatted("NCT00000102", "NCT00000103", "NCT00000104", "NCT00000105");
        Article article = Article.ofHtml(html);
        assertEquals(
                List.of(
                        "OWN NCT05258201",
                        "OWN NCT00000102",
                        "UNSTATED NCT00000103",
                        "CITED NCT00000104",
                        "CITED NCT00000105"),
                ArticleReport.of(article).trialIds().stream()
                        .map(m -> m.role() + " " + m.value())
                        .toList());
        assertEquals(
                List.of("UNSTATED NCT01702948"),
                Trials.in(article).furnitureIds().stream()
                        .map(m -> m.role() + " " + m.value())
                        .toList());
    }
}
