package io.github.oncolit.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.core.Articles;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.rows.StatisticRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on two cores of this machine. */
class ExtractJobTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("oncolit.root"), "examples");
    private static final String SENTENCE =
            "Overall survival was longer (hazard ratio, 0.7%d; 95%% CI, 0.61 to 0.84; P = .01).";

    private static SparkSession spark;

    @TempDir Path folder;
    private Path input;
    private Path output;
    private String said;

    @BeforeAll
    static void start() {
        spark =
                SparkSession.builder()
                        .master("local[2]")
                        .config("spark.ui.enabled", false)
                        .config("spark.sql.codegen.wholeStage", false)
                        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                        .config("spark.driver.host", "127.0.0.1")
                        .config("spark.driver.bindAddress", "127.0.0.1")
                        .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @BeforeEach
    void collect() throws IOException {
        input = Files.createDirectories(folder.resolve("in put,{1}"));
        output = folder.resolve("out");
        Files.copy(EXAMPLES.resolve("articles/lumora-2.html"), input.resolve("lumora-2.html"));
        Files.writeString(input.resolve("lines.jsonl"), line(1) + "{\"id\": 7\n" + line(2));
        gzip("cut.xml.gz", pubMed(1) + pubMed(2) + "<PubmedArticle><Article>");
        Path below = Files.createDirectories(input.resolve("below"));
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(below.resolve("two.zip")))) {
            for (int i = 1; i < 3; i++) {
                zip.putNextEntry(new ZipEntry("abstract " + i + ".txt"));
                zip.write(SENTENCE.formatted(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.writeString(input.resolve("picture.png"), "not read");
        Files.writeString(input.resolve("paper.xml"), "%PDF-1.7 and so on");
    }

    private static String line(int number) {
        return "{\"id\": \"line-%d\", \"text\": \"%s\"}\n"
                .formatted(number, SENTENCE.formatted(number));
    }

    private static String pubMed(int number) {
        String head = number == 1 ? "<PubmedArticleSet>" : "";
        return head
                + "<PubmedArticle><MedlineCitation><Article><ArticleTitle>T</ArticleTitle><Abstract>"
                + "<AbstractText>%s</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle>"
                        .formatted(SENTENCE.formatted(number));
    }

    private void gzip(String name, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(input.resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Runs the job; what it said is kept. */
    private int run(String... options) {
        return run(
                Stream.concat(Stream.of(input.toString(), output.toString()), Stream.of(options))
                        .toList());
    }

    private int run(List<String> arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream log = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Optional<ExtractJob> job = ExtractJob.of(arguments, log);
        int status = job.isEmpty() ? 2 : job.get().run(spark);
        said = bytes.toString(StandardCharsets.UTF_8);
        return status;
    }

    private List<Row> rows(Table table) {
        return spark.read()
                .parquet(output.resolve(table.folder()).toString())
                .drop("batch")
                .collectAsList();
    }

    /** All rows of all tables, in an order of their own. */
    private String tables() {
        return Stream.of(Table.values())
                .flatMap(table -> rows(table).stream().map(row -> table + " " + row))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theTablesHoldWhatTheLibraryReads() {
        assertEquals(0, run(), said);
        List<ArticleItem> articles;
        try (Stream<ArticleItem> items = Articles.stream(input)) {
            articles = items.toList();
        }
        assertEquals(7, articles.size());
        assertEquals(
                articles.stream()
                        .flatMap(a -> ArticleReport.of(a.article()).rows().statistics().stream())
                        .map(StatisticRow::printed)
                        .sorted()
                        .toList(),
                rows(Table.STATISTICS).stream()
                        .map(row -> row.<String>getAs("printed"))
                        .sorted()
                        .toList());
        Row row =
                rows(Table.STATISTICS).stream()
                        .filter(r -> r.getAs("article").equals("line-2"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(row.<String>getAs("source").endsWith("in put,{1}/lines.jsonl"), "" + row);
        assertEquals(3L, row.<Long>getAs("index"));
        assertEquals(0.72, row.<Double>getAs("value"));
        assertTrue(row.isNullAt(row.fieldIndex("total")), "no number is null");
        assertFalse(rows(Table.REFERENCES).isEmpty());
        assertFalse(rows(Table.IDS).isEmpty());
        assertFalse(rows(Table.DISCLOSURES).isEmpty());
    }

    @Test
    void whatCannotBeReadIsARowAndNoMore() {
        assertEquals(0, run(), said);
        List<String> problems =
                rows(Table.PROBLEMS).stream()
                        .map(
                                row ->
                                        Path.of(row.<String>getAs("source")).getFileName()
                                                + " "
                                                + row.getAs("index")
                                                + " "
                                                + row.getAs("offset"))
                        .sorted()
                        .toList();
        String cut = "cut.xml.gz 3 " + (pubMed(1) + pubMed(2)).length();
        assertEquals(List.of(cut, "lines.jsonl 2 " + line(1).length(), "paper.xml 0 0"), problems);
    }

    @Test
    void anotherRunReadsNothingAndChangesNothing() {
        assertEquals(0, run(), said);
        String before = tables();
        assertEquals(0, run(), said);
        assertTrue(said.contains("5 files, 0 of them to read"), said);
        assertEquals(before, tables());
    }

    @Test
    void aRunThatWasBrokenOffIsFinished() throws IOException {
        assertEquals(0, run("2"), said);
        String whole = tables();
        Path lists = output.resolve("_batches");
        Files.move(lists.resolve("000002"), lists.resolve("000002.draft"));
        Files.delete(lists.resolve("000003"));
        Path rows = output.resolve("references/batch=2");
        try (Stream<Path> files = Files.list(rows)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertEquals(0, run("2"), said);
        assertTrue(said.contains("5 files, 3 of them to read"), said);
        assertEquals(whole, tables());
    }

    @Test
    void theTablesFollowTheInput() throws IOException {
        assertEquals(0, run("2"), said);
        Files.writeString(input.resolve("lines.jsonl"), line(1) + line(2) + line(3));
        Files.delete(input.resolve("cut.xml.gz"));
        Files.writeString(input.resolve("new.txt"), SENTENCE.formatted(5));
        assertEquals(0, run("2"), said);
        String followed = tables();
        output = folder.resolve("fresh");
        assertEquals(0, run("9"), said);
        assertEquals(tables(), followed);
    }

    @Test
    void twoFoldersCanBeReadIntoOneOutput() throws IOException {
        assertEquals(0, run(), said);
        int before = rows(Table.STATISTICS).size();
        input = Files.createDirectories(folder.resolve("updates"));
        Files.writeString(input.resolve("new.txt"), SENTENCE.formatted(5));
        assertEquals(0, run(), said);
        assertEquals(before + 1, rows(Table.STATISTICS).size());
    }

    @Test
    void oneFileIsReadToo() {
        input = input.resolve("lines.jsonl");
        assertEquals(0, run(), said);
        assertEquals(2, rows(Table.STATISTICS).size());
        assertEquals(1, rows(Table.PROBLEMS).size());
    }

    @Test
    void badArgumentsAreToldInASentence() throws IOException {
        String out = output.toString();
        assertEquals(2, run(List.of()));
        assertTrue(said.startsWith("usage: ExtractJob INPUT OUTPUT"), said);
        assertEquals(2, run(List.of(input.toString(), out, "0")));
        assertEquals(1, run(List.of(folder.resolve("missing").toString(), out)));
        assertTrue(said.contains("there is no folder " + folder.resolve("missing")), said);
        assertEquals(1, run(List.of("nosuch:/articles", out)));
        assertTrue(said.contains("nosuch:/articles cannot be read: "), said);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertEquals(1, run(List.of(empty.toString(), out)));
        assertTrue(said.contains("holds no file that is read"), said);
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(1, run(List.of(input.toString(), file.resolve("out").toString())));
        assertTrue(said.contains(" cannot be written: "), said);
        assertEquals(1, run(List.of(input.toString(), file.toString())));
        assertTrue(said.contains(" cannot be written: "), said);
    }

    @Test
    void tablesHaveTheColumnsOfTheLibrarysRows() {
        assertEquals(
                Stream.concat(
                                Stream.of("article", "source", "index"),
                                io.github.oncolit.trials.rows.Row.columns(StatisticRow.class)
                                        .stream())
                        .toList(),
                List.of(Table.STATISTICS.schema().fieldNames()));
    }
}
