package io.github.oncolit.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that reports are printed in, and the collections that they are made of. */
class FormatsTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("oncolit.root"), "examples", "articles", "lumora-2.html");

    /** An emoji before everything: formats that count code points differ from UTF-16 behind it. */
    private static final String ASTRAL =
            "\uD83D\uDE00 LUMORA-2 (NCT09000004)\n\nResults\n\nThe HR for PFS, \"primary\", was"
                    + " 0.50\n(95% CI, 0.40 to 0.60). \uD835\uDC00";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "references,'id,references,text'",
        "trials,'id,ids,names,text'",
        "statistics,'id,statistics,text'",
        "disclosures,'disclosures,id,noneDeclared,remainderNone,text'"
    })
    void eachPartHasItsJson(String command, String keys) {
        Shell.Run run = Shell.run("", command, "--format", "jsonl", SAMPLE.toString());
        assertEquals(0, run.status(), run.err());
        Set<String> found = new TreeSet<>();
        run.record().fieldNames().forEachRemaining(found::add);
        assertEquals(keys, String.join(",", found));
    }

    @ParameterizedTest
    @CsvSource({
        "references,REFERENCES (3)",
        "trials,TRIAL IDENTIFIERS (2)",
        "statistics,STATISTICS (10)",
        "disclosures,DISCLOSURES (4)"
    })
    void eachPartHasItsReport(String command, String heading) {
        Shell.Run run = Shell.run("", command, SAMPLE.toString());
        assertTrue(run.out().contains(heading), run.out());
        assertEquals(command.equals("disclosures"), run.out().contains("DISCLOSURES"), run.out());
    }

    @Test
    void statisticsAreLinkedInJson() {
        JsonNode statistics =
                Shell.run("", "statistics", "--format", "json", SAMPLE.toString())
                        .record()
                        .get("statistics");
        JsonNode hazard = statistics.get(2);
        assertEquals("NCT09000004", hazard.get("trialId").textValue());
        assertEquals("LUMORA-2", hazard.get("trialName").textValue());
        assertEquals("3", hazard.get("phase").textValue());
        assertEquals("own", hazard.get("role").textValue());
        assertTrue(hazard.get("because").get("trial").has("sourceStart"));
        JsonNode cited = statistics.get(statistics.size() - 1);
        assertEquals(2, cited.get("referenceOrdinal").intValue());
        assertEquals("cited", cited.get("role").textValue());
    }

    @Test
    void theApparatusIsAuditedInJsonAndText() throws IOException {
        Path file =
                file(
                        "a.txt",
                        "Drugs in Lung Cancer\n\nIntroduction\n\nOne [1]. Two [2].\n\nReferences\n\n1."
                                + " Roe A. First words on tumours. Lancet. 2020;1:1-9.\n1. Doe B. Second"
                                + " words on tumours. Lancet. 2021;2:10-19.\n");
        JsonNode audit =
                Shell.run("", "article", "--format", "json", file.toString()).record().get("audit");
        JsonNode restart = audit.get(0);
        assertEquals("NUMBERING_RESTARTS", restart.get("code").textValue());
        assertEquals(2, restart.get("repair").get(1).get("proposed").intValue());
        assertTrue(restart.has("start") && restart.has("detail"));
        String text = Shell.run("", "article", file.toString()).out();
        assertTrue(text.contains("MARKERS AND REFERENCES TO CHECK (1)"), text);
        assertTrue(text.contains("numbered through, the list ends at 2 | 1 -> 1, 1 -> 2"), text);
    }

    @Test
    void csvHasAHeaderAndQuotes() throws IOException {
        Path file = file("a,b.txt", ASTRAL);
        Shell.Run run = Shell.run("", "statistics", "--format", "csv", file.toString());
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("id,trialId,trialName,phase,role,"), run.out());
        assertTrue(run.out().contains("\r\n\"" + file + "\",NCT09000004,LUMORA-2,"), run.out());
        assertTrue(run.out().endsWith("\r\n"));
        assertTrue(run.out().contains(",0.5,,0.4,0.6,95,-0.693147,0.103437,"), run.out());
        assertFalse(run.out().contains("NaN") || run.out().contains("null"));
    }

    @ParameterizedTest
    @CsvSource({
        "plain,plain",
        "'a,b','\"a,b\"'",
        "'say \"x\"','\"say \"\"x\"\"\"'",
        "=1+1,=1+1",
        "'',''"
    })
    void csvKeepsValuesTrue(String value, String printed) {
        assertEquals(printed, CsvWriter.quoted(value));
        assertEquals("\"a\r\nb\"", CsvWriter.quoted("a\r\nb"));
    }

    @Test
    void referencesGoToReferenceManagers() {
        String sample = SAMPLE.toString();
        String ris = Shell.run("", "references", "--format", "ris", sample).out();
        assertEquals(3, ris.split("ER  - \r\n", -1).length - 1, ris);
        String bibTex = Shell.run("", "references", "--format", "bibtex", sample, sample).out();
        assertTrue(bibTex.contains("{ref1,") && bibTex.contains("{a2-ref1,"), bibTex);
        JsonNode csl =
                Shell.json(
                        Shell.run("", "references", "--format", "csl", sample, sample)
                                .out()
                                .replace("\n", " "));
        assertEquals(6, csl.size());
        assertEquals("a2-ref3", csl.get(5).get("id").textValue());
        assertEquals("[\n]\n", Shell.run("Words.", "references", "--format", "csl").out());
    }

    @Test
    void webAnnotationsCountCodePoints() throws IOException {
        Path file = file("a \u00E9.txt", ASTRAL);
        JsonNode page =
                Shell.run("", "article", "--format", "annotations", file.toString()).record();
        assertEquals("http://www.w3.org/ns/anno.jsonld", page.get("@context").textValue());
        assertTrue(page.get("id").textValue().endsWith("a%20%C3%A9.txt#annotations"));
        int[] points = ASTRAL.codePoints().toArray();
        assertTrue(page.get("items").size() >= 3);
        for (JsonNode annotation : page.get("items")) {
            JsonNode position = annotation.get("target").get("selector").get(0);
            JsonNode quote = annotation.get("target").get("selector").get(1);
            int start = position.get("start").intValue();
            int end = position.get("end").intValue();
            assertEquals(quote.get("exact").textValue(), new String(points, start, end - start));
            String prefix = quote.get("prefix").textValue();
            int before = prefix.codePointCount(0, prefix.length());
            assertEquals(prefix, new String(points, start - before, before));
        }
    }

    @Test
    void bratCountsCodePointsAndKeepsToLines() throws IOException {
        Path file = file("../x.txt".substring(3), ASTRAL);
        Path output = folder.resolve("ann");
        Shell.Run run =
                Shell.run(
                        "",
                        "article",
                        "--format",
                        "brat",
                        "-o",
                        output.toString(),
                        file.toString(),
                        file.toString());
        assertEquals(0, run.status(), run.err());
        List<Path> files;
        try (Stream<Path> list = Files.list(output)) {
            files = list.sorted().toList();
        }
        assertEquals(4, files.size(), files::toString);
        int[] points = ASTRAL.codePoints().toArray();
        int checked = 0;
        for (String line : Files.readAllLines(files.get(0))) {
            String[] fields = line.split("\t");
            if (!line.startsWith("T")) {
                continue;
            }
            List<String> pieces = new ArrayList<>();
            for (String fragment : fields[1].substring(fields[1].indexOf(' ') + 1).split(";")) {
                int start = Integer.parseInt(fragment.split(" ")[0]);
                int end = Integer.parseInt(fragment.split(" ")[1]);
                pieces.add(new String(points, start, end - start));
            }
            assertEquals(fields[2], String.join(" ", pieces));
            checked += pieces.size();
        }
        assertTrue(checked >= 4, () -> "a broken statistic has two fragments");
    }

    @Test
    void collectionsAreReadLikeFiles() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        file("in/2.txt", "See NCT09000004.");
        file("in/3.pdf", "passed over");
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(folder.resolve("in/1.zip")))) {
            zip.putNextEntry(new ZipEntry("x.txt"));
            zip.write("See NCT09000017.".getBytes(StandardCharsets.UTF_8));
        }
        file(
                "in/4.xml",
                "<PubmedArticleSet><PubmedArticle><Article><ArticleTitle>A"
                        + " NCT09000004</ArticleTitle></Article></PubmedArticle><PubmedArticle>");
        Shell.Run run =
                Shell.run("", "trials", "--format", "jsonl", folder.resolve("in").toString());
        assertEquals(1, run.status());
        assertEquals(
                List.of("1.zip!x.txt", "2.txt", "4.xml#1", "4.xml#2"),
                run.records().stream()
                        .map(r -> r.get("id").textValue().replace(folder.resolve("in") + "/", ""))
                        .toList());
        assertTrue(run.records().get(3).get("error").textValue().contains("article 2 at "));
        assertTrue(run.err().startsWith("oncolit: "), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void standardInputMayBeAnArticleIfAFormatIsNamed() {
        Shell.Run run = Shell.run("<p>See NCT09000004.</p>", "trials", "--format", "csv");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("standard input,NCT,NCT09000004,true,"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void theBarIsForTerminalsOnly(boolean shown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ProgressBar bar = new ProgressBar(new PrintStream(bytes, true), shown, 4);
        bar.step("a.zip!1.txt");
        bar.step("a.zip!2.txt");
        bar.clear();
        String printed = bytes.toString(StandardCharsets.UTF_8);
        assertEquals(shown, printed.contains("0 of 4 files, 1 articles"), printed);
        assertEquals(shown, !printed.isEmpty());
    }

    @Test
    void codePointsAreCountedUpToAnyOffset() {
        String text = "a\uD83D\uDE00b\uD83Dc\uDE00\uD835\uDC00";
        CodePoints points = new CodePoints(text);
        for (int i = 0; i <= text.length(); i++) {
            if (i == 0
                    || i == text.length()
                    || !Character.isLowSurrogate(text.charAt(i))
                    || !Character.isHighSurrogate(text.charAt(i - 1))) {
                assertEquals(text.codePointCount(0, i), points.at(i), "at " + i);
            }
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
