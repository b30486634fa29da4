package io.github.oncolit.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.internal.Tsv;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialTablesTest {

    @ParameterizedTest
    @CsvSource({
        "registries.tsv,7",
        "groups.tsv,5",
        "sponsors.tsv,3",
        "trial-families.tsv,1",
        "trial-names.tsv,1",
        "not-trial-names.tsv,1",
        "drug-codes.tsv,1"
    })
    void tablesAreSortedUniqueAndDescribed(String name, int columns) {
        Tsv table = Tsv.read(TrialTablesTest.class, name, columns);
        List<String> rows = table.rows().stream().map(row -> String.join("\t", row)).toList();
        assertEquals(rows.stream().sorted().distinct().toList(), rows, name);
        for (String header : List.of("source:", "date:", "licence:", "columns:")) {
            assertTrue(table.header().stream().anyMatch(h -> h.startsWith(header)), header);
        }
    }

    @Test
    void everyRegistryHasAGrammar() {
        Set<Registry> known = new HashSet<>();
        TrialIdGrammars.all().forEach(grammar -> known.add(grammar.registry()));
        known.add(Registry.GROUP);
        known.add(Registry.SPONSOR);
        assertEquals(Set.of(Registry.values()), known);
    }

    @Test
    void familiesAreNotRefused() {
        for (List<String> row : Tsv.read(TrialTablesTest.class, "trial-families.tsv", 1).rows()) {
            assertTrue(row.get(0).matches("[A-Z-]+"), row.get(0));
        }
        for (List<String> row : Tsv.read(TrialTablesTest.class, "not-trial-names.tsv", 1).rows()) {
            assertFalse(row.get(0).isBlank());
        }
    }
}
