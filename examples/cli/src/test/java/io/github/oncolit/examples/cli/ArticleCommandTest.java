package io.github.oncolit.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles from files and from lines. */
class ArticleCommandTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("oncolit.root"), "examples", "articles", "lumora-2.html");
    private static final String TEXT = "Caf\u00E9 et al studied LUMORA-2 (NCT09000004) twice.\n";

    @TempDir private Path folder;

    @Test
    void readsTheSample() {
        Shell.Run run = Shell.run("", "article", "--format", "json", SAMPLE.toString());
        assertEquals(0, run.status(), run.err());
        JsonNode article = run.record();
        assertEquals(SAMPLE.toString(), article.get("id").textValue());
        assertEquals(
                "Bexotinib Doubles Time to Progression in MET-Altered Lung Cancer",
                article.get("title").textValue());
        assertEquals(
                List.of("Quist", "van der Meulen"),
                article.get("byline").findValuesAsText("family"));
        assertEquals("Ada M.", article.get("byline").get(0).get("given").textValue());
        assertEquals("[\"MD\",\"PhD\"]", article.get("byline").get(0).get("degrees").toString());
        assertEquals("2026-03-14", article.get("published").textValue());
        assertEquals("[\"NCT09000004\",\"2023-000031-72\"]", article.get("trialIds").toString());
        assertEquals(2, article.get("ids").size());
        assertEquals(10, article.get("statistics").size());
        assertFalse(article.get("statistics").toString().contains("0.55"));
        assertEquals(4, article.get("disclosures").size());
        assertTrue(article.get("remainderNone").booleanValue());
        assertTrue(article.get("coi").textValue().startsWith("Ada M. Quist\nHonoraria: Roche"));
        assertTrue(article.get("sections").toString().contains("\"FURNITURE\""));
        assertTrue(article.get("audit").isArray());
    }

    @Test
    void linksTheMarkersOfTheSample() {
        JsonNode article = Shell.run("", "article", "--format", "json", SAMPLE.toString()).record();
        List<String> ordinals = new ArrayList<>();
        article.get("references").forEach(r -> ordinals.add(r.get("ordinal").asText()));
        assertEquals(List.of("1", "2", "3"), ordinals);
        List<String> markers = new ArrayList<>();
        article.get("markers")
                .forEach(m -> markers.add(m.get("printed").textValue() + m.get("targets")));
        assertEquals(List.of("1[1]", "2,3[2,3]", "2[2]"), markers);
    }

    @Test
    void printsAReport() {
        Shell.Run run = Shell.run("", "article", SAMPLE.toString());
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        for (String line :
                new String[] {
                    "LEFT OUT AS THE SITE'S (2)",
                    "  MARKUP | Related content ...",
                    "REFERENCES (3)",
                    "MARKERS (3)",
                    "TRIAL IDENTIFIERS (2)",
                    "STATISTICS (10)",
                    "DISCLOSURES (4)",
                    "NUMBERS TO CHECK (",
                    "  NCT09000004 | NCT",
                    "  PFS | median 14\u00B72 months (95% CI 12.1 to 16.9) | bexotinib",
                    "  the others declare none"
                }) {
            assertTrue(run.out().contains(line), line + "\n" + run.out());
        }
        assertFalse(run.out().contains("NCT09000017"));
        assertFalse(run.out().contains("0.55"));
    }

    @Test
    void leadsBackToTheSource() throws IOException {
        String html = Files.readString(SAMPLE).replace("Ada M.", "\uD835\uDC00da&#x1D400; M.");
        JsonNode article = Shell.read("article", Shell.record("html", html));
        String text = article.get("text").textValue();
        assertTrue(Spans.check(article, text) > 30);
        for (String key : new String[] {"ids", "statistics", "markers", "references", "byline"}) {
            Spans.checkOrder(article.get(key));
            for (JsonNode fact : article.get(key)) {
                String shown = text.substring(at(fact, "start"), at(fact, "end"));
                String source = html.substring(at(fact, "sourceStart"), at(fact, "sourceEnd"));
                assertEquals(words(shown), words(unescaped(source)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"text,false", "html,true", "xml,true"})
    void givesTheTextOfWhatIsNotText(String key, boolean mapped) {
        String input = mapped ? "<article><p>See NCT09000004.</p></article>" : "See NCT09000004.";
        JsonNode article = Shell.read("article", Shell.record(key, input));
        assertEquals(mapped, article.has("text"));
        JsonNode id = article.get("ids").get(0);
        assertEquals(mapped, id.has("sourceStart"));
        if (mapped) {
            Spans.check(article, article.get("text").textValue());
            assertEquals(
                    "NCT09000004",
                    input.substring(
                            id.get("sourceStart").intValue(), id.get("sourceEnd").intValue()));
        }
        for (String absent : new String[] {"title", "published", "coi"}) {
            assertFalse(article.has(absent), absent);
        }
    }

    @Test
    void takesNullForAbsent() {
        Shell.Run run =
                Shell.run(
                        "{\"id\":1,\"html\":null,\"xml\":null,\"text\":\"NCT09000004\"}",
                        "article");
        assertEquals(0, run.status(), run.err());
        assertFalse(run.record().has("text"));
    }

    @Test
    void tellsOfEachFileThatItCannotRead() throws IOException {
        Path good = file("good.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(TEXT.repeat(50).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = zipped.toByteArray();
        List<Path> bad =
                List.of(
                        folder.resolve("missing.html"),
                        file(
                                "paper.pdf",
                                "%PDF-1.7\n%\u00E2\n".getBytes(StandardCharsets.ISO_8859_1)),
                        file("empty.html", new byte[0]),
                        file("blank.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8)),
                        file("cut.html.gz", Arrays.copyOf(whole, whole.length - 12)),
                        file("head.gz", new byte[] {0x1F, (byte) 0x8B}),
                        file("office.docx", new byte[] {'P', 'K', 3, 4, 0, 0}));
        List<String> arguments = new ArrayList<>(List.of("article", "--format", "json"));
        for (Path path : bad) {
            arguments.add(path.toString());
            arguments.add(good.toString());
        }
        Shell.Run run = Shell.run("", arguments.toArray(String[]::new));
        assertEquals(1, run.status());
        List<String> messages = run.err().lines().toList();
        assertEquals(bad.size(), messages.size(), run.err());
        List<JsonNode> records = run.records();
        assertEquals(2 * bad.size(), records.size());
        for (int i = 0; i < bad.size(); i++) {
            String name = bad.get(i).toString();
            assertTrue(messages.get(i).startsWith("oncolit: " + name), messages.get(i));
            assertEquals(name, records.get(2 * i).get("id").textValue());
            assertTrue(messages.get(i).endsWith(records.get(2 * i).get("error").textValue()));
            assertEquals(1, records.get(2 * i + 1).get("ids").size());
        }
    }

    @Test
    void tellsOfABadFileAmongReports() throws IOException {
        Path good = file("good.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        Shell.Run run = Shell.run("", "article", folder.resolve("no").toString(), good.toString());
        assertEquals(1, run.status());
        assertEquals(
                "oncolit: " + folder.resolve("no") + ": no such file\n",
                run.err().replace("\r", ""));
        assertTrue(run.out().contains("NCT09000004"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"})
    void readsEncodings(String encoding) throws IOException {
        Path file = file("article.txt", TEXT.getBytes(encoding));
        Shell.Run run = Shell.run("", "article", "--format", "json", file.toString());
        assertEquals(0, run.status(), run.err());
        assertEquals(TEXT, run.record().get("text").textValue());
    }

    @Test
    void readsBrokenHtml() throws IOException {
        String html = "<html><body><table><p>A trial (NCT09000004</b></td> <div \u0000 <sup>1";
        Path file = file("broken.html", html.getBytes(StandardCharsets.UTF_8));
        Shell.Run run = Shell.run("", "article", "--format", "json", file.toString());
        assertEquals(0, run.status(), run.err());
        JsonNode id = run.record().get("ids").get(0);
        assertEquals(html.indexOf("NCT"), id.get("sourceStart").intValue());
    }

    @Test
    void keepsControlCharactersFromTheTerminal() throws IOException {
        String html = "<h1>Two\u001B[31m drugs\u0007</h1><p>See\u001B]0;x\u0007 NCT09000004.</p>";
        Path file = file("steering.html", html.getBytes(StandardCharsets.UTF_8));
        Shell.Run run = Shell.run("", "article", file.toString());
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)));
    }

    private static int at(JsonNode fact, String key) {
        return fact.get(key).intValue();
    }

    /** The letters and digits of a text: layout is free, words are not. */
    private static String words(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The references to characters that the sample holds, and its tags, taken out by hand. */
    private static String unescaped(String html) {
        return html.replace("&#x1D400;", "\uD835\uDC00")
                .replace("&middot;", "\u00B7")
                .replace("&ndash;", "\u2013")
                .replace("&#8209;", "\u2011")
                .replace("&lt;", "<")
                .replaceAll("</?[a-z]{1,9}>", "");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
