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
    @CsvSource({
        "journals.tsv,2",
        "organization-words.tsv,2",
        "doi-patterns.tsv,3",
        "publisher-places.tsv,1"
    })
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
        "J Clin Oncol, true",
        "J. Clin. Oncol., true",
        "Journal of Clinical Oncology, true",
        "The Lancet Oncology, true",
        "Journal of Lumotinib Studies, false",
        "Clinical, false",
        "archiv für genetik, true",
        "THE LANCET, false",
        "LANCET, true",
        "and Lancet, true"
    })
    void journalsAreKnownByTitleAndAbbreviation(String name, boolean known) {
        assertEquals(known, JournalTable.instance().isJournal(Folded.of(name), 0, name.length()));
    }

    /** The loader reads letters of one and two bytes. */
    @Test
    void journalsAreSpelledInTheLettersOfEurope() {
        for (List<String> row : Tsv.read(Reference.class, "journals.tsv", 2).rows()) {
            assertTrue(String.join("", row).chars().allMatch(c -> c < 0x800), row::toString);
        }
    }

    @Test
    void everyEndingIsJudgedAsByItself() {
        String text = "Lumotinib in the elderly. The Lancet (Oncology) and \"J. Clin. Oncol\"";
        Folded folded = Folded.of(text);
        JournalEnding ending = new JournalEnding(folded, text.length());
        int listed = 0;
        for (int from = text.length() - 1; from >= 0; from--) {
            if (from == 0 || text.charAt(from - 1) == ' ') {
                boolean journal = JournalTable.instance().isJournal(folded, from, text.length());
                assertEquals(journal, ending.from(from).isListed(), text.substring(from));
                listed += journal ? 1 : 0;
            }
        }
        assertTrue(listed > 1);
    }

    @ParameterizedTest
    @CsvSource({"Epub date 2020, 9", "EPUB 2020, 4", "epub2020, 4", "epubs, -1", "ep, -1", "e, -1"})
    void theLongestPhraseThatNoLetterFollowsIsFound(String text, int end) {
        PhraseSet phrases = PhraseSet.of("epub", "epub date");
        assertEquals(end, phrases.end(Folded.of(text), 0, text.length()));
    }

    @Test
    void wordsOfAbbreviationsAreKnown() {
        assertTrue(JournalTable.instance().isWord("Oncol", 0, 5));
        assertFalse(JournalTable.instance().isWord("lumotinib", 0, 9));
    }
}
