package io.github.oncolit.trials.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.internal.Tsv;
import io.github.oncolit.trials.Endpoint;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @ParameterizedTest
    @ValueSource(strings = {"endpoints.tsv", "cues.tsv"})
    void isSortedUniqueAndDescribed(String name) {
        Tsv table = Tsv.read(Lexicon.class, name, 3);
        List<String> terms = table.rows().stream().map(row -> row.get(0)).toList();
        assertEquals(List.copyOf(new TreeSet<>(terms)), terms, "sorted and unique");
        String header = String.join("\n", table.header());
        assertTrue(header.contains("Source:") && header.contains("Licence:"), header);
        assertTrue(header.contains("Columns:"), header);
        for (String term : terms) {
            assertTrue(!term.isBlank() && term.indexOf('-') < 0, "hyphens are spaces: " + term);
        }
    }

    @Test
    void namesEndpointsAndCuesThatExist() {
        Set<String> endpoints =
                Arrays.stream(Endpoint.values()).map(Enum::name).collect(Collectors.toSet());
        for (List<String> row : Tsv.read(Lexicon.class, "endpoints.tsv", 3).rows()) {
            boolean words =
                    row.get(1).equals("-")
                            || row.get(1).equals(row.get(1).toLowerCase(java.util.Locale.ROOT));
            assertTrue(words || endpoints.contains(row.get(1)), row.toString());
            assertTrue(
                    Set.of("time", "proportion", "event", "state").contains(row.get(2)),
                    row.toString());
        }
        for (List<String> row : Tsv.read(Lexicon.class, "cues.tsv", 3).rows()) {
            assertEquals(row.get(1), Cue.valueOf(row.get(1)).name());
        }
    }

    @Test
    void noTermStandsInBothTables() {
        Set<String> both = new TreeSet<>();
        Tsv.read(Lexicon.class, "endpoints.tsv", 3).rows().forEach(row -> both.add(row.get(0)));
        both.retainAll(
                Tsv.read(Lexicon.class, "cues.tsv", 3).rows().stream().map(r -> r.get(0)).toList());
        assertEquals(Set.of(), both);
    }
}
