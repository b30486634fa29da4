package io.github.oncolit.trials;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.Article;
import io.github.oncolit.testing.Growth;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrialPathologicalTest {

    private static final int REPEATS = 100_000;
    private static final int GROWTH = 20_000;

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {
                "NCT",
                "NCT ",
                "NCT-",
                "NCT0",
                "0",
                "0 ",
                "0-",
                "12 ",
                "NCT No. ",
                "No. ",
                "(",
                "((1",
                "2008-",
                "2008-000000-",
                "EudraCT ",
                "U1111-",
                "CTRI/2012/",
                "IRCT2012",
                "ISRCTN:",
                "\u00AD",
                "NCT\u00AD1",
                "&shy;",
                "&",
                "&shy",
                "<b>1",
                "<",
                ";1",
                ">1",
                "A",
                "AB",
                "ABC ",
                "ABC study ",
                "ABC (",
                "ABC and ",
                "A-",
                "A-1",
                "KEYNOTE-",
                "KEYNOTE 1 ",
                "SWOG ",
                "SWOG S",
                "B-",
                "MK-",
                "(ABCD) ",
                "(ABCD): phase ",
                "NCT01702948,",
                "NCT01702948/",
                "\uD800",
                "\n",
                "RBR-a",
                "ChiCTR-ABC-",
                "trialsABC,",
                "ABC, "
            })
    void nastyPiecesAreReadInTime(String piece) {
        String text = piece.repeat(REPEATS);
        TrialReader reader = TrialReader.read(text);
        assertTrue(reader.ids().stream().allMatch(id -> id.end() <= text.length()));
    }

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {"NCT", "NCT 0170 ", "ABC study (", "0-", "2008-000000-00 ", "(ABCDE). "})
    void timeGrowsWithLength(String piece) {
        String half = piece.repeat(GROWTH);
        String whole = piece.repeat(2 * GROWTH);
        Growth.assertLinear(() -> TrialReader.read(half), () -> TrialReader.read(whole));
    }

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @ValueSource(strings = {"In the trial (NCT01702948), ", "registered NCT01702948[1] "})
    void rolesTakeTimeThatGrowsWithLength(String piece) {
        Article half = Article.ofText(piece.repeat(GROWTH / 2));
        Article whole = Article.ofText(piece.repeat(GROWTH));
        Growth.assertLinear(() -> Trials.in(half), () -> Trials.in(whole));
    }
}
