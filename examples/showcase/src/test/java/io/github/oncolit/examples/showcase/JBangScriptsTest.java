package io.github.oncolit.examples.showcase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each script as a user calls it, with the real JBang, on the articles that are shipped. */
class JBangScriptsTest {

    private static final Path SCRIPTS = Checkout.ROOT.resolve("examples/jbang");
    private static final String SAMPLE = article("articles/lumora-2.html");
    private static final String ABSTRACTS = article("abstracts");

    private static JBang jbang;

    private static String article(String name) {
        return Checkout.ROOT.resolve("examples").resolve(name).toString();
    }

    @BeforeAll
    static void install() throws IOException {
        jbang = JBang.install();
    }

    private static Program jbang(String input, String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("run", SCRIPTS.resolve(script).toString()));
        command.addAll(List.of(arguments));
        return jbang.run(input, command.toArray(String[]::new));
    }

    @Test
    void extractPrintsAHeaderAndARowForEachStatistic() throws Exception {
        Program program = jbang("", "extract.java", "statistics", ABSTRACTS);
        assertEquals(0, program.status(), program.err());
        List<String> lines = program.out().lines().toList();
        assertTrue(lines.get(0).startsWith("article,trialId,trialName,"), lines.get(0));
        assertTrue(
                lines.stream()
                        .anyMatch(l -> l.contains(",OS,HR,0.76,") && l.contains(",0.63,0.92,")),
                program.out());
    }

    @Test
    void extractNamesAFileThatCannotBeReadAndGoesOn() throws Exception {
        Program program = jbang("", "extract.java", "--json", "ids", "missing.html", SAMPLE);
        assertEquals(1, program.status());
        assertTrue(program.err().contains("missing.html"), program.err());
        assertTrue(program.out().contains("\"value\":\"NCT09000004\""), program.out());
    }

    @Test
    void refs2bibReadsAPastedList() throws Exception {
        String list = "1. Vey LT, Harlow KD. Late effects. J Clin Oncol. 2019;37(8):455-61.";
        assertTrue(jbang(list, "refs2bib.java").out().contains("journal = {J Clin Oncol}"));
        assertTrue(jbang(list, "refs2bib.java", "--ris").out().contains("SP  - 455"));
        assertTrue(jbang(list, "refs2bib.java", "--csl").out().contains("\"volume\" : \"37\""));
        assertEquals(1, jbang("", "refs2bib.java").status(), "nothing to read is said");
    }

    @Test
    void checkrefsTellsWhatToLookAt() throws Exception {
        Program program = jbang("", "checkrefs.java", article("abstracts/fulmar.txt"));
        assertEquals(3, program.status());
        assertTrue(program.out().contains("numbers: the estimate lies outside"), program.out());
        assertTrue(program.out().contains("trial NCT0910006: "), program.out());
    }

    @Test
    void coiPrintsATable() throws Exception {
        Program program = jbang("", "coi.java", SAMPLE);
        assertEquals(0, program.status(), program.err());
        assertTrue(program.out().contains("AstraZeneca (to the institution)"), program.out());
    }

    @Test
    void aMissingFileIsNamedOnce() throws Exception {
        for (String script : List.of("coi.java", "checkrefs.java")) {
            Program program = jbang("", script, "missing.html");
            assertEquals(1, program.status(), script);
            assertEquals(2, program.err().split("missing.html", -1).length, program.err());
        }
    }

    @Test
    void forestDrawsTheHazardRatiosOfAFolder() throws Exception {
        Program program = jbang("", "forest.java", "OS", ABSTRACTS);
        assertEquals(0, program.status(), program.err());
        assertTrue(program.err().contains("5 of 6 articles"), program.err());
        assertTrue(program.out().startsWith("<svg"), program.out());
    }

    @Test
    void everyScriptShowsItsCallAndIsInTheCatalogue() throws Exception {
        String catalogue = Files.readString(SCRIPTS.resolve("jbang-catalog.json"));
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            for (Path script : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String name = script.getFileName().toString();
                assertTrue(Files.readString(script).contains("//   jbang " + name), name);
                assertTrue(catalogue.contains("\"" + name + "\""), name);
            }
        }
    }
}
