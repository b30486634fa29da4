package io.github.oncolit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermTableTest {

    private static int end(TermTable<?> table, String text, int offset, int limit) {
        TermTable.Match<?> match = table.longestAt(Folded.of(text), offset, limit);
        return match == null ? -1 : match.end();
    }

    private static int end(TermTable<?> table, String text) {
        return end(table, text, 0, text.length());
    }

    /** Many terms under one letter, many letters, and terms that start other terms. */
    @Test
    void aTableOfManyTermsHoldsTheseAndNoOthers() {
        List<String> words = new ArrayList<>();
        for (char a = 'a'; a <= 'z'; a++) {
            words.add("" + a);
            for (char b = 'a'; b <= 'z'; b++) {
                words.add("" + a + b);
                words.add("" + a + b + "e");
                words.add("" + a + b + "en");
                words.add("" + a + b + "or");
            }
        }
        Map<String, String> terms = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (i * 7 % 5 < 2) {
                terms.put(words.get(i), words.get(i));
            }
        }
        TermTable<String> table = TermTable.of(terms);
        for (String word : words) {
            assertEquals(terms.get(word), table.get(word), word);
            assertEquals(terms.get(word), table.get(word.toUpperCase(Locale.ROOT)), word);
        }
    }

    @Test
    void aTermStandsAtAPlaceAndEndsWithTheWord() {
        TermTable<String> table =
                TermTable.of(
                        Map.of("d", "day", "pt", "patient", "pts.", "patients", "%", "percent"));
        assertEquals(1, end(table, "d"));
        assertEquals(1, end(table, "d, e"));
        assertEquals(-1, end(table, "de"));
        assertEquals(1, end(table, "de", 0, 1));
        assertEquals(-1, end(table, "d", 1, 1));
        assertEquals(2, end(table, "pt-1"));
        assertEquals(4, end(table, "pts.and"));
        assertEquals(-1, end(table, "pts,"));
        assertEquals(1, end(table, "%d"));
        assertEquals(-1, end(table, "5 pts", 2, 3));
        assertNull(table.get("pt "));
        assertNull(table.get("patient"));
        assertNull(table.get(""));
        assertEquals("patient", table.get("PT"));
    }

    @Test
    void theLongestTermThatEndsAWordIsTaken() {
        TermTable<String> table =
                TermTable.of(Map.of("overall", "1", "overall survival", "2", "overall sur", "3"));
        assertEquals(16, end(table, "overall survival rate"));
        assertEquals(7, end(table, "overall survivals"));
        assertEquals(7, end(table, "overall surv"));
        assertEquals(11, end(table, "overall survival", 0, 11));
        assertEquals(7, end(table, "overall survival", 0, 10));
    }

    @Test
    void lettersOfOtherAlphabetsAreLettersToo() {
        TermTable<String> table =
                TermTable.of(
                        Map.of(
                                "\u03B1",
                                "alpha",
                                "\u03B2b",
                                "bb",
                                "a\u03B2",
                                "ab",
                                "\u00E9t\u00E9",
                                "summer"));
        assertEquals("alpha", table.get("\u03B1"));
        assertEquals("bb", table.get("\u03B2b"));
        assertEquals("ab", table.get("a\u03B2"));
        assertEquals("summer", table.get("\u00E9t\u00E9"));
        assertNull(table.get("\u03B1b"));
        assertNull(table.get("a\u03B1"));
        assertEquals(1, end(table, "\u03B1-blocker"));
        assertEquals(-1, end(table, "\u03B1blocker"));
    }

    @Test
    void onlyAPhraseTakesAHyphenForASpace() {
        Map<String, String> terms = Map.of("data monitoring", "dmc", "[z", "odd", "az", "even");
        assertEquals("dmc", TermTable.ofPhrases(terms).get("Data-Monitoring"));
        assertEquals("dmc", TermTable.ofPhrases(terms).get("data\nmonitoring"));
        assertNull(TermTable.ofPhrases(terms).get("data_monitoring"));
        assertNull(TermTable.of(terms).get("data-monitoring"));
        assertNotNull(TermTable.of(terms).get("[Z"));
        assertNull(TermTable.of(terms).get("{z"));
        assertEquals("even", TermTable.of(terms).get("AZ"));
    }
}
