package io.github.oncolit.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that read a record a line, key by key. */
class RecordCommandsTest {

    /** Two units of UTF-16 each. */
    private static final String ASTRAL = "\uD83D\uDE00\uD835\uDC00 ";

    @ParameterizedTest
    @ValueSource(strings = {"", ASTRAL})
    void readsAReference(String inside) {
        String raw =
                "7. Quist AM, de Vries P Jr, Okafor C, et al. MET exon 14 skipping "
                        + inside
                        + "in a national registry. J Thorac Oncol. 2021;16(4 suppl 2):598-610."
                        + " doi:10.9999/example.2021.0401";
        JsonNode record = Shell.read("references", Shell.record("raw", raw));
        assertEquals(Set.of("id", "reference"), keys(record));
        JsonNode reference = record.get("reference");
        Spans.check(reference, raw);
        assertEquals("journal-article", reference.get("type").textValue());
        assertEquals("J Thorac Oncol", reference.get("container").textValue());
        assertEquals(2021, reference.get("year").intValue());
        assertEquals("16", reference.get("volume").textValue());
        assertEquals("598", reference.get("firstPage").textValue());
        assertEquals("610", reference.get("lastPage").textValue());
        assertEquals("10.9999/example.2021.0401", reference.get("doi").textValue());
        assertTrue(reference.get("etAl").booleanValue());
        for (String absent : new String[] {"pmid", "url", "accessed", "trialId", "collectives"}) {
            assertFalse(reference.has(absent), absent);
        }
        assertEquals("7", reference.get("label").textValue());
        JsonNode author = reference.get("authors").get(1);
        assertEquals("de Vries", author.get("family").textValue());
        assertEquals("P", author.get("given").textValue());
        assertEquals("Jr", author.get("suffix").textValue());
    }

    @Test
    void saysLittleOfNoReference() {
        JsonNode reference = Shell.read("references", Shell.record("raw", "")).get("reference");
        Spans.check(reference, "");
        assertFalse(reference.has("authors"));
        assertFalse(reference.has("title"));
        assertFalse(reference.has("year"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ASTRAL})
    void readsTrials(String before) {
        String text = before + "The LUMORA-2 trial (NCT09000004) followed NCT0900001 and others.";
        JsonNode record = Shell.read("trials", Shell.record("text", text));
        assertEquals(Set.of("id", "ids", "names"), keys(record));
        Spans.check(record, text);
        Spans.checkOrder(record.get("ids"));
        JsonNode whole = record.get("ids").get(0);
        assertEquals("NCT", whole.get("registry").textValue());
        assertEquals("NCT09000004", whole.get("value").textValue());
        assertEquals(text.indexOf("NCT09000004"), whole.get("start").intValue());
        assertTrue(whole.get("valid").booleanValue());
        assertTrue(Set.of("own", "cited", "unstated").contains(whole.get("role").textValue()));
        assertFalse(whole.has("problems"));
        JsonNode shortened = record.get("ids").get(1);
        assertFalse(shortened.get("valid").booleanValue());
        assertTrue(shortened.get("problems").get(0).has("code"));
        assertEquals("LUMORA-2", record.get("names").get(0).get("printed").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ASTRAL})
    void readsStatistics(String before) {
        String text =
                before
                        + "Median progression-free survival was 9.10 months (95% CI, 8.0-10.50) with bexotinib"
                        + " (HR, 0.50; 95% CI, 0.40 to 0.60; P < .0010). The objective response rate was"
                        + " 61.0% (61 of 100).";
        Shell.Run run = Shell.run(Shell.record("text", text) + "\n", "statistics");
        JsonNode statistics = run.record().get("statistics");
        Spans.check(statistics, text);
        Spans.checkOrder(statistics);
        assertEquals(3, statistics.size());
        JsonNode median = statistics.get(0);
        assertEquals("median", median.get("kind").textValue());
        assertEquals("PFS", median.get("endpoint").textValue());
        assertEquals("months", median.get("unit").textValue());
        assertTrue(median.get("reached").booleanValue());
        JsonNode effect = statistics.get(1);
        assertEquals("effect", effect.get("kind").textValue());
        assertEquals("HR", effect.get("measure").textValue());
        assertEquals("<", effect.get("p").get("relation").textValue());
        assertFalse(effect.get("p").has("sides"));
        assertFalse(effect.has("problems"));
        JsonNode rate = statistics.get(2);
        assertEquals("rate", rate.get("kind").textValue());
        assertEquals(61, rate.get("n").intValue());
        assertEquals(100, rate.get("of").intValue());
        assertFalse(rate.has("safety"));
        for (String printed :
                new String[] {
                    "\"value\":9.10,",
                    "\"value\":0.50,",
                    "\"low\":0.40,",
                    "\"high\":10.50}",
                    "\"percent\":61.0,",
                    "\"value\":0.0010}"
                }) {
            assertTrue(run.out().contains(printed), printed + " in " + run.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P = 1 x 10-99999", "HR 0.5 (95% CI 1e-99999 to 1E99999999)"})
    void writesNumbersThatNoMachineHolds(String text) {
        assertTrue(Shell.read("statistics", Shell.record("text", text)).has("statistics"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ASTRAL})
    void readsDisclosures(String before) {
        String text =
                before
                        + "Ada M. Quist\nHonoraria: Roche, Novartis (Inst)\nResearch Funding: Pfizer (I)\n"
                        + "No other potential conflicts of interest were reported.";
        ObjectNode input = Shell.record("text", text);
        input.putArray("authors").add("Ada M. Quist").add("Jon Roe");
        JsonNode record = Shell.read("disclosures", input);
        Spans.check(record, text);
        Spans.checkOrder(record.get("disclosures"));
        assertFalse(record.get("noneDeclared").booleanValue());
        assertTrue(record.get("remainderNone").booleanValue());
        assertEquals(2, record.get("disclosures").size());
        JsonNode honoraria = record.get("disclosures").get(0);
        assertEquals("Ada M. Quist", honoraria.get("author").textValue());
        assertEquals("HONORARIA", honoraria.get("category").textValue());
        assertEquals("Honoraria", honoraria.get("categoryPrinted").textValue());
        JsonNode novartis = honoraria.get("organizations").get(1);
        assertEquals("Novartis", novartis.get("name").textValue());
        assertTrue(novartis.get("institution").booleanValue());
        assertFalse(novartis.get("familyMember").booleanValue());
        int start = honoraria.get("start").intValue();
        assertTrue(
                text.substring(start, honoraria.get("end").intValue()).contains("Novartis"), text);
    }

    @Test
    void readsThatNothingIsDisclosed() {
        String text = "The authors declare no conflicts of interest.";
        JsonNode record = Shell.read("disclosures", Shell.record("text", text));
        assertTrue(record.get("noneDeclared").booleanValue());
        assertEquals(0, record.get("disclosures").size());
        assertFalse(record.has("problems"));
    }

    @Test
    void keepsTheOrderAndTheIds() {
        List<String> ids = List.of("\"b\"", "7", "\"a\"", "12345678901234567890", "\"b\"");
        StringBuilder input = new StringBuilder();
        ids.forEach(
                id ->
                        input.append("{\"more\":[null],\"id\":")
                                .append(id)
                                .append(",\"text\":\"\"}\n"));
        Shell.Run run = Shell.run(input.toString(), "trials");
        assertEquals(0, run.status());
        List<String> back = new ArrayList<>();
        run.records().forEach(record -> back.add(record.get("id").toString()));
        assertEquals(ids, back);
    }

    private static Set<String> keys(JsonNode record) {
        Set<String> keys = new TreeSet<>();
        record.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
