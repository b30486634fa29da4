package io.github.oncolit.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.testing.Growth;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencePathologicalTest {

    private static final int TIMES = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A. ",
                "A",
                "1",
                "1. ",
                "(",
                "[",
                "\"",
                "Vey L, ",
                "10.1000/",
                "http://",
                "doi:",
                "2019;",
                "2019 ",
                "In: ",
                "et al ",
                "and ",
                "Jan ",
                "-",
                " ",
                "\n",
                "ed. ",
                ": ",
                "12(3):4-5. ",
                "abstract ",
                "Retrieved from ",
                "Available at ",
                "J. ",
                "USA: ",
                "ClinicalTrials.gov ",
                "presented at ",
                "a.com/",
                "PMC",
                "PMID ",
                "[Internet",
                "Vol. ",
                "Suppl ",
                "\uD800"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void repeatsAreReadInTime(String piece) {
        String text = piece.repeat(TIMES);
        assertEquals(text.length(), Reference.parse(text).span().end());
        assertTrue(References.split(text).size() <= text.length());
    }

    /** A date that stands where the numbers of a locus become too many to have a role. */
    @Test
    void longLociAreRead() {
        for (int numbers = 1; numbers < 60; numbers++) {
            String text = "Vey LT, Roe R. A title. J Onc. " + "12, ".repeat(numbers) + "2001 Jan 5";
            assertEquals(text.length(), Reference.parse(text + "; 4").span().end() - 3);
        }
    }

    @Test
    void timeGrowsWithLength() {
        String line = "Vey LT, Harlow KD. Lumotinib in thymoma. J Clin Oncol. 2014;32:4593-9.\n";
        String half = line.repeat(3000);
        String whole = line.repeat(6000);
        Growth.assertLinear(() -> References.split(half), () -> References.split(whole));
    }
}
