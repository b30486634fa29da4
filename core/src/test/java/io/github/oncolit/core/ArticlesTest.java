package io.github.oncolit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Collections of articles: what is read of each kind, and what a broken one costs. */
class ArticlesTest {

    private static final String JATS =
            "<article article-type=\"research-article\"><front><article-meta><title-group>"
                    + "<article-title>Paper %d</article-title></title-group></article-meta></front>"
                    + "<body><p>Words.</p></body></article>";

    private final List<ArticleProblem> problems = Collections.synchronizedList(new ArrayList<>());

    @TempDir private Path folder;

    @Test
    void aPubMedFileGivesItsRecordsInOrder() {
        List<ArticleItem> items = read(pubMed(3), "pubmed26n0001.xml");
        assertEquals(
                List.of("pubmed26n0001.xml#1", "pubmed26n0001.xml#2", "pubmed26n0001.xml#3"),
                items.stream().map(ArticleItem::id).toList());
        assertEquals(
                List.of(
                        "Trial 1 of two drugs & placebo.",
                        "Trial 2 of two drugs & placebo.",
                        "Trial 3 of two drugs & placebo."),
                titles(items));
        assertEquals(2, items.get(1).index());
        assertEquals("pubmed26n0001.xml", items.get(1).source());
        assertEquals(List.of(), problems);
    }

    @Test
    void aRecordReadsAsItDoesAlone() {
        ArticleItem item = read(pubMed(2), "a.xml").get(1);
        assertEquals(Article.ofPubMed(StreamedPubMed.record(2).strip()), item.article());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gzip", "gzip gzip"})
    void compressionIsToldByTheBytes(String how) throws IOException {
        byte[] bytes = pubMed(2).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < how.split(" ").length && !how.isEmpty(); i++) {
            bytes = gzip(bytes);
        }
        assertEquals(2, read(bytes, "baseline").size());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,utf-8", "ISO-8859-1,ISO-8859-1", "UTF-16LE,UTF-16", "UTF-16BE,utf-8"})
    void theEncodingIsThatOfTheMarkElseOfTheDeclaration(String charset, String declared) {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        String xml =
                mark
                        + "<?xml version='1.0' encoding='"
                        + declared
                        + "'?><PubmedArticleSet><PubmedArticle><Article><ArticleTitle>Na\u00EFve"
                        + " cells</ArticleTitle></Article></PubmedArticle></PubmedArticleSet>";
        List<ArticleItem> items = read(xml.getBytes(Charset.forName(charset)), "a.xml");
        assertTrue(items.get(0).article().text().contains("Na\u00EFve cells"), items::toString);
    }

    @Test
    void setsOfJatsArticlesAndBooksAreCutUpToo() {
        String jats = "<pmc-articleset>" + JATS.formatted(1) + JATS.formatted(2);
        assertEquals(
                List.of("Paper 1", "Paper 2"), titles(read(jats + "</pmc-articleset>", "a.xml")));
        String books =
                "<PubmedArticleSet><PubmedBookArticle><BookDocument><Abstract><AbstractText>Of"
                        + " books.</AbstractText></Abstract></BookDocument></PubmedBookArticle>"
                        + "<DeleteCitation><PMID>7</PMID></DeleteCitation></PubmedArticleSet>";
        assertEquals(1, read(books, "b.xml").size());
        assertEquals(List.of(), problems);
    }

    @Test
    void commentsAndCdataHideWhatLooksLikeTags() {
        String xml =
                "<PubmedArticleSet><!-- <PubmedArticle> - -- -></PubmedArticle> -->"
                        + "<PubmedArticle><Article><ArticleTitle><![CDATA[One </PubmedArticle> ]] >"
                        + " two]]></ArticleTitle></Article></PubmedArticle></PubmedArticleSet>";
        List<ArticleItem> items = read(xml, "a.xml");
        assertEquals(1, items.size());
        assertTrue(items.get(0).article().text().contains("One </PubmedArticle> ]] > two"));
    }

    @Test
    void noEntityIsExpanded() {
        String xml =
                "<!DOCTYPE PubmedArticleSet [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY"
                        + " file SYSTEM \"file:///etc/passwd\">]><PubmedArticleSet><PubmedArticle>"
                        + "<Article><ArticleTitle>&b;&file;</ArticleTitle></Article>"
                        + "</PubmedArticle></PubmedArticleSet>";
        String text = read(xml, "a.xml").get(0).article().text();
        assertFalse(text.contains("lol") || text.contains("root"), text);
    }

    @Test
    void anArticleThatIsNotClosedIsReportedAndTheNextIsRead() {
        String first = StreamedPubMed.record(1);
        String second = StreamedPubMed.record(2).replace("</PubmedArticle>", "");
        String xml = "<PubmedArticleSet>" + first + second + StreamedPubMed.record(3);
        List<ArticleItem> items = read(xml, "a.xml");
        assertEquals(List.of(1L, 3L), items.stream().map(ArticleItem::index).toList());
        int offset = xml.indexOf(second);
        assertEquals(
                List.of(
                        "a.xml, article 2 at "
                                + offset
                                + ": is not closed before the next one"
                                + " begins"),
                told());
    }

    @Test
    void aFileThatEndsInTheMiddleIsReported() {
        String xml = pubMed(3);
        int cut = xml.lastIndexOf("<Abstract>");
        assertEquals(2, read(xml.substring(0, cut), "a.xml").size());
        assertEquals(
                List.of(
                        "a.xml, article 3 at "
                                + xml.lastIndexOf("<PubmedArticle>")
                                + ": ends in the middle. Fetch the file again"),
                told());
    }

    @Test
    void truncatedCompressionCostsTheRestOfThatFileOnly() throws IOException {
        byte[] whole = gzip(pubMed(500).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("1.xml.gz"), Arrays.copyOf(whole, whole.length / 2));
        byte[] broken = whole.clone();
        broken[whole.length - 6] ^= 1;
        Files.write(folder.resolve("2.xml.gz"), broken);
        Files.write(folder.resolve("3.xml.gz"), gzip(pubMed(2).getBytes(StandardCharsets.UTF_8)));
        List<ArticleItem> items = read(folder);
        assertTrue(items.size() > 100);
        assertEquals(
                List.of(1L, 2L),
                items.stream()
                        .filter(i -> i.source().endsWith("3.xml.gz"))
                        .map(ArticleItem::index)
                        .toList());
        assertEquals(2, problems.size());
        ArticleProblem first = problems.get(0);
        assertTrue(first.source().endsWith("1.xml.gz") && first.index() > 50);
        assertEquals(
                "the compressed data ends in the middle. Fetch the file again", first.reason());
        assertTrue(problems.get(1).source().endsWith("2.xml.gz"), told().toString());
    }

    @Test
    void aFolderIsReadByNameAndOtherFilesArePassedOver() throws IOException {
        Files.createDirectories(folder.resolve("b/.hidden"));
        Files.writeString(folder.resolve("b/2.nxml"), JATS.formatted(2));
        Files.writeString(folder.resolve("b/figure.jpg"), "not an article");
        Files.writeString(folder.resolve("b/.DS_Store.txt"), "not an article");
        Files.writeString(folder.resolve("a.md"), "# Paper 1\n\nWords.");
        Files.writeString(folder.resolve("c.jsonl"), "{\"id\":\"p3\",\"text\":\"Paper 3\"}");
        List<ArticleItem> items = read(folder);
        assertEquals(
                List.of(
                        folder.resolve("a.md").toString(),
                        folder.resolve("b/2.nxml").toString(),
                        "p3"),
                items.stream().map(ArticleItem::id).toList());
        assertTrue(items.get(1).article().text().contains("Paper 2"));
        assertEquals(List.of(), problems);
    }

    @Test
    void filesThatCannotBeReadAreReportedByName() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "Words.");
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n");
        Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7");
        Path office = folder.resolve("a.docx");
        Files.write(office, zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"));
        Path missing = folder.resolve("missing.txt");
        try (Stream<ArticleItem> items =
                Articles.stream(List.of(missing, blank, pdf, office, good), problems::add)) {
            assertEquals(List.of(good.toString()), items.map(ArticleItem::id).toList());
        }
        assertEquals(
                List.of(
                        missing + ": no such file",
                        blank + ": holds no text",
                        pdf
                                + ": is a PDF. Export its text (for example with pdftotext) and"
                                + " read that",
                        office + ": is an office document or an e-book. Save it as HTML or text"),
                told().stream().map(p -> p.replace(", article 1 at 0", "")).toList());
    }

    @Test
    void linesOfJsonAreArticlesOrProblems() {
        String lines =
                "\uFEFF{\"id\":\"a\",\"text\":\"Caf\\u00e9 \\ud83d\\ude00 \\\"x\\\"\"}\n"
                        + "\n"
                        + "{\"id\": 7, \"html\":null, \"xml\":\"<article><p>See.</p></article>\"}\r\n"
                        + "{\"id\":\"c\",\"meta\":{\"k\":[1,{\"q\":\"}\"}]},\"html\":\"<p>One\"}\n"
                        + "{\"id\":\"d\",\"text\":7}\n"
                        + "{\"id\":\"e\",\"body\":\"x\"}\n"
                        + "{\"id\":\"f\",\"text\":\"cut\n"
                        + "[1]\n"
                        + "{\"text\":\"last\"}";
        List<ArticleItem> items = read(lines, "a.jsonl");
        assertEquals(
                List.of("a", "7", "c", "a.jsonl#9"), items.stream().map(ArticleItem::id).toList());
        assertEquals("Caf\u00E9 \uD83D\uDE00 \"x\"", items.get(0).article().text());
        assertEquals("See.", items.get(1).article().text().strip());
        assertEquals(
                List.of(
                        "\"text\" is not a string",
                        "no \"text\", \"html\" or \"xml\" (a string)",
                        "not a JSON object: a string is not closed, at character 22",
                        "not a JSON object: no { where one must be, at character 1"),
                problems.stream().map(ArticleProblem::reason).toList());
        assertEquals(
                List.of(5L, 6L, 7L, 8L), problems.stream().map(ArticleProblem::index).toList());
        assertEquals(lines.indexOf("{\"id\":\"d\"") - 1, problems.get(0).offset());
    }

    @Test
    void zipArchivesAreRead() throws IOException {
        byte[] zip =
                zip(
                        "set/1.xml", JATS.formatted(1),
                        "set/figure.png", "x",
                        "__MACOSX/set/._1.xml", "x",
                        "set/2.txt", "Words.");
        List<ArticleItem> items = read(zip, "a.zip");
        assertEquals(
                List.of("a.zip!set/1.xml", "a.zip!set/2.txt"),
                items.stream().map(ArticleItem::source).toList());
        assertEquals(List.of(), problems);
    }

    @Test
    void tarArchivesAreReadWithLongNames() throws IOException {
        String deep = "d/".repeat(70) + "3.xml";
        byte[] tar =
                Tar.of()
                        .folder("PMC")
                        .file("PMC/1.xml", JATS.formatted(1))
                        .file("PMC/1.pdf", "%PDF")
                        .pax(deep, JATS.formatted(3))
                        .gnu("e/".repeat(70) + "4.xml", JATS.formatted(4))
                        .file(
                                "PMC/5.xml.gz",
                                gzip(JATS.formatted(5).getBytes(StandardCharsets.UTF_8)))
                        .end();
        List<ArticleItem> items = read(gzip(tar), "oa.tar.gz");
        assertEquals(List.of("Paper 1", "Paper 3", "Paper 4", "Paper 5"), titles(items));
        assertEquals("oa.tar.gz!" + deep, items.get(1).source());
        assertEquals(List.of(), problems);
    }

    @Test
    void aBrokenTarCostsWhatIsBehindTheBreak() throws IOException {
        byte[] tar =
                Tar.of().file("1.xml", JATS.formatted(1)).file("2.xml", JATS.formatted(2)).end();
        byte[] cut = Arrays.copyOf(tar, 1024 + 512 + 100);
        assertEquals(1, read(cut, "cut.tar").size());
        tar[1024 + 3] ^= 1;
        assertEquals(1, read(tar, "bent.tar").size());
        assertEquals(
                List.of(
                        "cut.tar!2.xml: the tar archive ends in the middle, at byte 1636. Fetch it"
                                + " again",
                        "bent.tar: the tar archive is broken at byte 1024. Fetch it again"),
                told().stream().map(p -> p.replace(", article 1 at 0", "")).toList());
    }

    @Test
    void anArchiveInAnArchiveIsRefused() throws IOException {
        byte[] inner = zip("1.txt", "Words.");
        ByteArrayOutputStream outer = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(outer)) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(inner);
            zip.putNextEntry(new ZipEntry("2.txt"));
            zip.write("Words.".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(1, read(outer.toByteArray(), "a.zip").size());
        assertEquals(
                List.of(
                        "a.zip!inner.zip: is an archive inside of an archive. Unpack the outer"
                                + " one"),
                told());
    }

    @Test
    @Timeout(60)
    void zipBombsAreRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                gzip.write(zeros);
            }
        }
        Files.write(folder.resolve("1.txt.gz"), bomb.toByteArray());
        Files.writeString(folder.resolve("2.txt"), "Words.");
        assertEquals(1, read(folder).size());
        assertEquals(
                "swells to more than 500 times its size: refused as a zip bomb",
                problems.get(0).reason());
    }

    @Test
    void aRecordWithoutEndIsNotKept() throws IOException {
        List<ArticleProblem> told = new ArrayList<>();
        String xml =
                "<PubmedArticle>" + "x".repeat(5000) + "</PubmedArticle>" + "<article>1</article>";
        try (XmlRecords records =
                new XmlRecords("a.xml", new java.io.StringReader(xml), told::add, 1000)) {
            assertEquals(2, records.next().orElseThrow().index());
        }
        assertEquals(
                "is longer than 1000 characters: too long for one article", told.get(0).reason());
    }

    @Test
    void parallelStreamsGiveTheSame() throws IOException {
        for (int i = 0; i < 4; i++) {
            String xml = pubMed(90).replaceFirst("</PubmedArticle>", "");
            Files.writeString(folder.resolve(i + ".xml"), xml);
        }
        List<ArticleItem> sequential = read(folder);
        List<String> told = told();
        problems.clear();
        try (Stream<ArticleItem> items = Articles.stream(folder, problems::add)) {
            assertEquals(sequential, items.parallel().toList());
        }
        assertEquals(4 * 89, sequential.size());
        assertEquals(told, told());
    }

    @Test
    void nothingIsReadAheadOfNeed() {
        try (Stream<ArticleItem> items =
                Articles.stream(StreamedPubMed.of(Long.MAX_VALUE), "endless", problems::add)) {
            assertEquals(3, items.limit(3).count());
        }
    }

    @Test
    void anyBytesAreReadOrReported() {
        for (String odd :
                List.of(
                        "",
                        "{",
                        "<",
                        "<PubmedArticleSet",
                        "<PubmedArticleSet>",
                        "\u0000\u0001",
                        "<PubmedArticleSet><PubmedArticle",
                        "<PubmedArticleSet><!",
                        "{\"a\":",
                        "<PubmedArticleSet><!-",
                        "<PubmedArticleSet><![",
                        "<pmc-articleset></",
                        "PK\u0003\u0004",
                        "PK\u0005\u0006",
                        "{\"id\":\"\\u12")) {
            for (String name : List.of("a.jsonl", "a")) {
                problems.clear();
                int items = read(odd, name).size();
                assertTrue(items + problems.size() <= 2, odd);
            }
        }
        byte[] noise = new byte[4000];
        IntStream.range(0, noise.length).forEach(i -> noise[i] = (byte) (i * i * 31 >> 3));
        for (int i = 0; i < 500; i++) {
            int from = i * 7;
            noise[from] = (byte) 0x1F;
            noise[from + 1] = (byte) 0x8B;
            read(Arrays.copyOfRange(noise, from, noise.length), "noise");
        }
    }

    @Test
    void nullIsRefusedByName() {
        assertEquals(
                "path",
                assertThrows(NullPointerException.class, () -> Articles.stream((Path) null))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> Articles.stream(folder, null));
    }

    /** A file of 16 MB in a heap of 12 MB; {@link StreamedPubMed#main} does the same with any. */
    @Test
    @Timeout(120)
    void aFileLargerThanTheHeapIsRead() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx12m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                StreamedPubMed.class.getName(),
                                "16")
                        .redirectErrorStream(true)
                        .start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), printed);
        assertTrue(printed.contains("16 MB of XML"), printed);
    }

    private static String pubMed(int records) {
        return LongStream.rangeClosed(1, records)
                .mapToObj(StreamedPubMed::record)
                .collect(
                        Collectors.joining(
                                "",
                                "<?xml version=\"1.0\"?><PubmedArticleSet>",
                                "</PubmedArticleSet>"));
    }

    private static List<String> titles(List<ArticleItem> items) {
        return items.stream().map(i -> i.article().title().orElseThrow().value()).toList();
    }

    private List<String> told() {
        return problems.stream().map(ArticleProblem::toString).toList();
    }

    private List<ArticleItem> read(String text, String name) {
        return read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private List<ArticleItem> read(byte[] bytes, String name) {
        InputStream in = new ByteArrayInputStream(bytes);
        try (Stream<ArticleItem> items = Articles.stream(in, name, problems::add)) {
            return items.toList();
        }
    }

    private List<ArticleItem> read(Path path) {
        try (Stream<ArticleItem> items = Articles.stream(path, problems::add)) {
            return items.toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.xml, true",
        "set/pubmed26n0001.xml.GZ, true",
        "oa.tar.gz, true",
        "fig1.jpg, false",
        "paper.pdf, false",
        "set/.a.xml, false",
        "'', false"
    })
    void aFileInAFolderIsReadIfItsNameEndsSo(String path, boolean read) {
        assertEquals(read, Articles.isRead(path));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
