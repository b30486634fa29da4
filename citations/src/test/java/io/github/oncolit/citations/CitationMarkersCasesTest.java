package io.github.oncolit.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Span;
import io.github.oncolit.testing.Cases;
import io.github.oncolit.testing.Cases.Reading;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The written cases, each a body of an article to which a title and a reference list are added:
 * twelve numbered works, or works in alphabetical order. HTML cases print their own list.
 */
class CitationMarkersCasesTest {

    private static final String TITLE = "Two Drugs in Lung Cancer\n\nIntroduction\n";
    private static final String NUMBERED =
            """


            References
            1. Hahn W. Mutations in exons. Nature. 2016;530:90-4.
            2. Brandt L, Holm E, Nyberg O, et al. Two assays. Lancet. 2010;376:411-20.
            3. Costa R. Blood and tumors. Ann Oncol. 2011;22:88-95.
            4. Kolar V. Registry data. Int J Cancer. 2019;144:55-63.
            5. Evers J. Radiation dose. Radiother Oncol. 2013;106:40-7.
            6. Abe K, Ito S. Shed fragments. Cancer. 2009;115:1201-9.
            7. Greco A, Villa P. Elderly patients. J Clin Oncol. 2015;33:1500-8.
            8. Lund P. Quality of life. Qual Life Res. 2020;29:1-10.
            9. Dahl T, Eng H. Surgery alone. Ann Surg. 2012;255:301-8.
            10. Jonker B, Vos D. Costs of care. Value Health. 2018;21:12-9.
            11. Ibsen N. Survivors. N Engl J Med. 2017;377:622-31.
            12. Faure M, Petit C. Late effects. Eur J Cancer. 2014;50:733-41.
            """;
    private static final String ALPHABETICAL =
            """


            References
            Abe, K. (2009). Shed fragments. Cancer, 115, 1201-1209.
            Brandt, L., Holm, E., & Nyberg, O. (2010a). Two assays. Lancet, 376, 411-420.
            Brandt, L., Holm, E., & Nyberg, O. (2010b). More assays. Lancet, 377, 15-23.
            Costa, R., & Dahl, T. (2011). Blood and tumors. Annals of Oncology, 22, 88-95.
            de la Cruz, M., Eng, H., & Faure, M. (2014). Late effects. Cancer, 120, 733-741.
            Müller, W. (2016). Mutations in exons. Nature, 530, 90-94.
            World Health Organization. (2019). Classification of tumors. Geneva: WHO Press.
            """;

    @TestFactory
    Stream<DynamicTest> numbered() {
        return Cases.of(CitationMarkersCasesTest.class, "markers", body -> plain(body, NUMBERED));
    }

    @TestFactory
    Stream<DynamicTest> authorYear() {
        return Cases.of(
                CitationMarkersCasesTest.class,
                "markers/author-year",
                body -> plain(body, ALPHABETICAL));
    }

    @TestFactory
    Stream<DynamicTest> html() {
        return Cases.of(
                CitationMarkersCasesTest.class,
                "markers/html",
                source -> {
                    Article article = Article.ofHtml(source);
                    return CitationMarkers.in(article).stream()
                            .map(m -> new Reading(article.sourceSpan(m.span()), line(m)))
                            .toList();
                });
    }

    @TestFactory
    Stream<DynamicTest> negatives() {
        return Cases.negatives(
                CitationMarkersCasesTest.class, "markers", CitationMarkersCasesTest::none);
    }

    private static void none(String text) {
        for (String list : List.of(NUMBERED, ALPHABETICAL)) {
            Article article = Article.ofText(TITLE + text + list);
            assertFalse(References.in(article).isEmpty());
            assertEquals(List.of(), CitationMarkers.in(article));
        }
    }

    private static List<Reading> plain(String body, String list) {
        return CitationMarkers.in(Article.ofText(TITLE + body + list)).stream()
                .map(m -> new Reading(inBody(m.span()), line(m)))
                .toList();
    }

    private static Span inBody(Span span) {
        return span.shift(-TITLE.length());
    }

    private static String line(CitationMarker marker) {
        String targets =
                marker.targets().stream().map(String::valueOf).collect(Collectors.joining(" "));
        String codes =
                marker.diagnostics().stream()
                        .map(Diagnostic::code)
                        .map(code -> " " + code)
                        .collect(Collectors.joining());
        return (marker.style() + " " + targets).strip() + codes;
    }
}
