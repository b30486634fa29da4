package io.github.oncolit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broken, mislabelled and hostile sources give an article or an error that names file and place.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileSourceTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String PROSE = "The text is long enough to be read as prose and goes on. ";

    private static byte[] zip(byte[] part, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                gzip.write(part);
            }
        }
        return out.toByteArray();
    }

    private static String refusal(Path file) {
        return assertThrows(UnreadableSourceException.class, () -> Article.of(file)).getMessage();
    }

    @Test
    void aCutFileIsRefusedWithNameAndPlace(@TempDir Path folder) throws IOException {
        byte[] text = "<article><body><p>Text 1.</p>".getBytes(StandardCharsets.UTF_8);
        byte[] whole = zip(text, 2000);
        Path file = folder.resolve("cut.xml.gz");
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        String message = refusal(file);
        assertTrue(message.contains("cut.xml.gz"), message);
        assertTrue(message.contains("broken after "), message);
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("bomb.xml.gz"), zip(new byte[1 << 20], 64));
        String message = refusal(file);
        assertTrue(message.contains("bomb.xml.gz"), message);
        assertTrue(message.contains("unpacks to more than 16777216 bytes"), message);
    }

    @Test
    void aWrongEncodingIsSeenThrough() throws IOException {
        String words = "<p>Caf\u00E9 \u2013 \u201Cna\u00EFve\u201D</p>";
        String utf8 = "<html><head><meta charset='utf-8'></head><body>" + words;
        String windows = utf8.replace("utf-8", "windows-1252");
        String expected = "Caf\u00E9 \u2013 \u201Cna\u00EFve\u201D";
        assertEquals(expected, Article.of(utf8.getBytes(WINDOWS)).text());
        assertEquals(expected, Article.of(windows.getBytes(StandardCharsets.UTF_8)).text());
        byte[] damaged = utf8.getBytes(StandardCharsets.UTF_8);
        damaged[damaged.length - 5] = (byte) 0xFF;
        assertTrue(Article.of(damaged).text().startsWith("Caf\u00E9 \u2013 \u201Cna\u00EFve"));
    }

    @Test
    void entitiesOfADocumentTypeAreNeitherExpandedNorFetched() {
        String xml =
                "<?xml version='1.0'?><!DOCTYPE article [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;'><!ENTITY d SYSTEM 'file:///etc/passwd'>]>"
                        + "<article><front/><body><p>A &c; of &d;.</p></body></article>";
        assertEquals("A &c; of &d;.", Article.of(xml).text());
    }

    @Test
    void nestingIsNoDepthOfTheStack() {
        int deep = 100_000;
        assertEquals("x", Article.ofJats("<article><body>" + "<sec>".repeat(deep) + "<p>x").text());
        assertTrue(Article.ofHtml("<div>".repeat(deep) + "<p>x").text().contains("x"));
    }

    @Test
    void anArticleWithoutABodyHasItsTitle() {
        Article article =
                Article.of(
                        "<article><front><article-meta><title-group><article-title>Only a Title"
                                + "</article-title></title-group></article-meta></front></article>");
        assertEquals("Only a Title", article.title().orElseThrow().value());
        assertTrue(article.byline().isEmpty());
        assertFalse(article.disclosures().isPresent());
    }

    @Test
    void ofTwoArticlesOnAPageTheFirstGivesTitleAndByline() {
        Article article =
                Article.ofHtml(
                        "<body><article><h1>First Drug in Lung Cancer</h1><p>By Ada Roe, MD</p><p>"
                                + PROSE.repeat(8)
                                + "</p></article><article><h1>Second Drug in Colon Cancer</h1>"
                                + "<p>By Bo Poe, MD</p><p>"
                                + PROSE.repeat(8)
                                + "</p></article></body>");
        assertEquals("First Drug in Lung Cancer", article.title().orElseThrow().value());
        assertEquals(1, article.byline().size());
        assertTrue(article.text().contains("Second Drug"));
    }

    @Test
    void partsOfBooksInPubMedAreRead() {
        Article article =
                Article.of(
                        "<PubmedArticleSet><PubmedBookArticle><BookDocument><Book><Publisher>"
                                + "<PublisherName>Fjord Press</PublisherName></Publisher><BookTitle>Genes"
                                + "</BookTitle><PubDate><Year>1993</Year></PubDate></Book><ArticleTitle>"
                                + "Two Syndromes</ArticleTitle><AuthorList><Author><LastName>Roe</LastName>"
                                + "<ForeName>Ada</ForeName></Author></AuthorList><Abstract><AbstractText>"
                                + "Signs are few.</AbstractText></Abstract></BookDocument>"
                                + "</PubmedBookArticle></PubmedArticleSet>");
        assertEquals("Two Syndromes", article.title().orElseThrow().value());
        assertEquals("Roe", article.byline().get(0).value().name().family());
        assertEquals("1993", article.published().orElseThrow().value().toString());
        assertEquals(
                SectionKind.ABSTRACT, article.sectionAt(article.text().indexOf("Signs are few")));
    }

    @Test
    void theOlderNlmTypesAreRead() {
        Article article =
                Article.of(
                        "<?xml version='1.0'?><!DOCTYPE article PUBLIC '-//NLM//DTD Journal Publishing DTD"
                                + " v2.3 20070202//EN' 'journalpublishing.dtd'><article><front><article-meta>"
                                + "<title-group><article-title>Old Drug</article-title></title-group>"
                                + "</article-meta></front><body><p>Shown.</p></body><back><ref-list><ref>"
                                + "<nlm-citation citation-type='journal'><person-group><name><surname>Poe"
                                + "</surname><given-names>B</given-names></name></person-group>"
                                + "<article-title>Lungs</article-title><source>Lancet</source><year>1999"
                                + "</year><volume>1</volume><fpage>2</fpage></nlm-citation></ref></ref-list>"
                                + "</back></article>");
        assertEquals("Old Drug", article.title().orElseThrow().value());
        assertTrue(article.text().endsWith("Poe B. Lungs. Lancet. 1999;1:2"), article.text());
    }
}
