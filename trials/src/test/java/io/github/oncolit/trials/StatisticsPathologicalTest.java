package io.github.oncolit.trials;

import io.github.oncolit.core.Article;
import io.github.oncolit.testing.Growth;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs made to be slow: each is read in time that grows with its length. */
class StatisticsPathologicalTest {

    private static final int REPEATS = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "95% CI (",
                "(",
                "HR ",
                "HR 0.5 ",
                "P ",
                "P for ",
                "P = .04 and ",
                "0.5, ",
                "12 of 40 (",
                "5% ",
                "5% of ",
                "OS ",
                "OS and ",
                "OS (PFS) ",
                "median ",
                "3- and ",
                "5-year ",
                "12 months ",
                "12 v ",
                "not reached ",
                "1",
                "1,234",
                "1.",
                "- ",
                "progression - ",
                "a",
                ". ",
                "\n",
                "Of the 7 patients, ",
                "in the arm versus ",
                "7 (5%) and ",
                "difference ",
                "P = .1 renal ",
                "associated with OS ",
                "in patients with ",
                "OS (12%) in A; ",
                "HR 0.5 for A versus B and ",
                "0.5 (0.4, 0.6) ",
                "time to first "
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void staysLinear(String piece) {
        EfficacyStatistics.in(Article.ofText(piece.repeat(REPEATS)));
        EfficacyStatistics.in(
                Article.ofText("OS was 5% (HR 0.5 " + piece.repeat(REPEATS) + " 5%)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Median OS was 12.1 v 9.4 months (HR, 0.71; 95% CI, 0.58-0.88; P = .002). ",
                "12 (5%) of 240 patients in the A arm and ",
                "95% CI (0.5 to ",
                "OS HR 0.5 P .03 at 5 years in A versus B "
            })
    void growsWithTheText(String piece) {
        int size = 8_000;
        Article half = Article.ofText(piece.repeat(size));
        Article whole = Article.ofText(piece.repeat(2 * size));
        Growth.assertLinear(() -> EfficacyStatistics.in(half), () -> EfficacyStatistics.in(whole));
    }
}
