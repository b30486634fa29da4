package io.github.oncolit.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Tsv;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTablesTest {

    @ParameterizedTest
    @CsvSource({"journals.tsv,2", "organization-words.tsv,2", "doi-patterns.tsv,3"})
    void tablesAreSortedUniqueAndDescribed(String name, int columns) {
        Tsv table = Tsv.read(Reference.class, name, columns);
        List<String> lines = table.rows().stream().map(row -> String.join("\t", row)).toList();
        assertEquals(List.copyOf(new TreeSet<>(lines)), lines);
        assertTrue(table.header().stream().anyMatch(line -> line.startsWith("Source:")));
        assertTrue(table.header().stream().anyMatch(line -> line.startsWith("Licence:")));
        assertTrue(table.header().stream().anyMatch(line -> line.startsWith("Columns:")));
    }

    @ParameterizedTest
    @CsvSource({
        "J Clin Oncol, true", "J. Clin. Oncol., true", "Journal of Clinical Oncology, true",
        "The Lancet Oncology, true", "Journal of Lumotinib Studies, false", "Clinical, false"
    })
    void journalsAreKnownByTitleAndAbbreviation(String name, boolean known) {
        assertEquals(known, JournalTable.instance().isJournal(Folded.of(name), 0, name.length()));
    }

    @Test
    void wordsOfAbbreviationsAreKnown() {
        assertTrue(JournalTable.instance().isWord("Oncol", 0, 5));
        assertFalse(JournalTable.instance().isWord("lumotinib", 0, 9));
    }
}
