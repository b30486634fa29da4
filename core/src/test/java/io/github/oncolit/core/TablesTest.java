package io.github.oncolit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Tsv;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    private static final Set<String> KINDS =
            Stream.of(SectionKind.values()).map(Enum::name).collect(Collectors.toSet());

    @ParameterizedTest
    @CsvSource({
        "headings.tsv,3,true",
        "furniture.tsv,2,true",
        "article-types.tsv,1,true",
        "statements.tsv,2,true",
        "markup-words.tsv,2,true",
        "service-links.tsv,1,true",
        "not-names.tsv,1,true",
        "disclosure-words.tsv,2,true",
        "degrees.tsv,1,false",
        "name-particles.tsv,2,true"
    })
    void tablesAreSortedAndUnique(String name, int columns, boolean lower) {
        Tsv table = Tsv.read(Article.class, name, columns);
        List<String> keys = table.rows().stream().map(row -> row.get(0)).toList();
        assertEquals(List.copyOf(new TreeSet<>(keys)), keys, name);
        assertTrue(table.header().stream().anyMatch(line -> line.startsWith("Source:")), name);
        assertTrue(table.header().stream().anyMatch(line -> line.startsWith("Licence:")), name);
        assertTrue(table.header().stream().anyMatch(line -> line.startsWith("Columns:")), name);
        for (String key : keys) {
            assertEquals(key.strip(), key, name);
            assertEquals(lower ? key.toLowerCase(Locale.ROOT) : key, key, name);
            assertEquals(Folded.of(key).toString(), key, name);
        }
    }

    @ParameterizedTest
    @CsvSource({"headings.tsv,3", "statements.tsv,2"})
    void tablesNameKinds(String name, int columns) {
        for (List<String> row : Tsv.read(Article.class, name, columns).rows()) {
            assertTrue(KINDS.contains(row.get(1)), row.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"furniture.tsv,line prefix rest", "markup-words.tsv,layout"})
    void tablesNameScopes(String name, String scopes) {
        Set<String> known = new TreeSet<>(List.of(scopes.split(" ")));
        known.addAll(name.startsWith("markup") ? KINDS : Set.of());
        for (List<String> row : Tsv.read(Article.class, name, 2).rows()) {
            assertTrue(known.contains(row.get(1)), row.toString());
        }
    }
}
