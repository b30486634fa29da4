package io.github.oncolit.citations.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged tables: sorted, unique, and saying where they come from. */
class DisclosureTablesTest {

    @ParameterizedTest
    @CsvSource({
        "companies.tsv, 3",
        "cues.tsv, 3",
        "given-names.tsv, 1",
        "labels.tsv, 2",
        "modifiers.tsv, 2",
        "organization-words.tsv, 1",
        "places.tsv, 1",
        "word-classes.tsv, 2"
    })
    void isSortedAndUnique(String name, int columns) {
        Tsv table = Tsv.read(Disclosure.class, name, columns);
        List<String> keys =
                table.rows().stream().map(row -> row.get(0).toLowerCase(Locale.ROOT)).toList();
        assertEquals(keys.stream().sorted().distinct().toList(), keys);
        assertTrue(keys.size() > 10);
        for (String word : List.of("Source:", "Date:", "Licence:", "Columns:")) {
            assertTrue(table.header().stream().anyMatch(line -> line.startsWith(word)), word);
        }
    }

    @Test
    void cuesNameCategoriesAndKinds() {
        for (List<String> row : Tsv.read(Disclosure.class, "cues.tsv", 3).rows()) {
            DisclosureCategory.valueOf(row.get(1));
            CategoryCues.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void everyCategoryHasACueOrALabel() {
        List<String> categories =
                Stream.concat(
                                Tsv.read(Disclosure.class, "cues.tsv", 3).rows().stream(),
                                Tsv.read(Disclosure.class, "labels.tsv", 2).rows().stream())
                        .map(row -> row.get(1))
                        .toList();
        for (DisclosureCategory category : DisclosureCategory.values()) {
            assertTrue(
                    category == DisclosureCategory.STUDY_FUNDING
                            || categories.contains(category.name()),
                    category.name());
        }
    }

    @Test
    void labelsOfAscoAreLabels() {
        for (DisclosureCategory category : DisclosureCategory.values()) {
            category.ascoLabel()
                    .ifPresent(
                            label ->
                                    assertEquals(
                                            category,
                                            LabelTable.longestAt(
                                                            Folded.of(label), 0, label.length())
                                                    .category()));
        }
    }

    @Test
    void canonicalNamesStandForThemselvesAndAreOfOneKind() {
        Map<String, List<String>> rows = new HashMap<>();
        List<List<String>> companies = Tsv.read(Disclosure.class, "companies.tsv", 3).rows();
        companies.forEach(row -> rows.put(row.get(0).toLowerCase(Locale.ROOT), row));
        for (List<String> row : companies) {
            List<String> canonical = rows.get(row.get(1).toLowerCase(Locale.ROOT));
            assertEquals(row.subList(1, 3), canonical.subList(1, 3), row.get(0));
        }
    }

    @Test
    void companiesHaveOneCanonicalNameEach() {
        Folded text = Folded.of("BMS");
        assertEquals("Bristol-Myers Squibb", CompanyTable.canonical(text, 0, 3));
        assertFalse(GivenNames.contains(Folded.of("Novartis"), 0, 8));
        assertTrue(GivenNames.contains(Folded.of("J\u00FClia"), 0, 5));
    }
}
