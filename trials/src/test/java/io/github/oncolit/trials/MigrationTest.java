package io.github.oncolit.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The page for those who come from another tool prints code that compiles and does what it says.
 */
class MigrationTest {

    private static final Path PAGE = Path.of("../.github/MIGRATING.md");
    private static final Path SOURCE =
            Path.of("src/test/java/io/github/oncolit/trials/MigrationExample.java");

    @Test
    void theCodeIsThatOfTheExample() throws IOException {
        String source = Files.readString(SOURCE).replaceAll("\\s", "");
        List<String> blocks = new ArrayList<>();
        for (String block : Files.readString(PAGE).split("```java\n")) {
            blocks.add(block.split("```")[0].replaceAll("\\s", ""));
        }
        blocks.remove(0);
        assertEquals(4, blocks.size());
        blocks.forEach(block -> assertTrue(source.contains(block), block));
    }

    @Test
    void trialsAreFoundWhereAnExpressionMissesThem() {
        assertEquals(
                List.of("NCT01702948"),
                MigrationExample.trials("Registered as NCT0170 2948, not as NCT123."));
    }

    @Test
    void ratiosAreReadWithRaisedPointsAndWithoutLabels() {
        assertEquals(
                List.of("0.46, 95% CI 0\u00B734\u20130\u00B762"),
                MigrationExample.ratios(
                        "PFS was longer (HR 0\u00B746, 95% CI 0\u00B734\u20130\u00B762)."));
    }

    @Test
    void aCitationIsReadInFull() {
        List<Object> read =
                MigrationExample.citation(
                        "Quill AB, Brandt O. Late effects. Cancer. 2014;9:411-8. doi:10.1000/abc");
        assertEquals("Late effects", ((Map<?, ?>) read.get(0)).get("title"));
        assertEquals("411-8", ((Map<?, ?>) read.get(0)).get("page"));
        assertEquals(List.of(), read.get(1));
    }

    @Test
    void numbersThatDoNotGoTogetherAreLeads() {
        assertEquals(
                List.of(
                        "PERCENT_OFF_COUNTS: 33 of 90 is 36.67%, printed 55%",
                        "ESTIMATE_OUTSIDE_INTERVAL: 0.58 is not within 0.61 to 0.83"),
                MigrationExample.leads(
                        Article.ofText(
                                "The ORR was 55% (33 of 90). PFS was longer (HR, 0.58; 95% CI,"
                                        + " 0.61-0.83; P = .001).")));
    }

    @Test
    void testsInApaStyleAreNotRead() {
        assertEquals(
                List.of(),
                MigrationExample.leads(Article.ofText("It differed, t(28) = 2.2, p = .9.")));
    }
}
