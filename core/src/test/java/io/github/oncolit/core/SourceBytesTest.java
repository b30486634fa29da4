package io.github.oncolit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceBytesTest {

    private static final String TEXT = "na\u00EFve \u2013 \u201Cok\u201D";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void plainBytesAreDecodedByWhatTheyAre(String charset) throws IOException {
        assertEquals(TEXT, Article.of(TEXT.getBytes(Charset.forName(charset))).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void aByteOrderMarkIsObeyedAndDropped(String charset) throws IOException {
        assertEquals(TEXT, Article.of(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void zerosBetweenLettersTellTheirOrder(String charset) throws IOException {
        assertEquals(TEXT, Article.of(TEXT.getBytes(Charset.forName(charset))).text());
    }

    @Test
    void strayControlCharactersAreTextAndPackedDataIsNot() throws IOException {
        String copied = "HR, 0.58\u0000 (95% CI\u0002 0.41-0.83)";
        assertEquals(copied, Article.of(copied.getBytes(StandardCharsets.UTF_8)).text());
        byte[] packed = new byte[4000];
        new Random(1).nextBytes(packed);
        IOException e = assertThrows(UnreadableSourceException.class, () -> Article.of(packed));
        assertTrue(e.getMessage().contains("binary"), e.getMessage());
    }

    @Test
    void declarationsAreObeyed() throws IOException {
        Charset greek = Charset.forName("ISO-8859-7");
        String html =
                "<html><head><meta charset='iso-8859-7'></head><body>\u03B1-\u03B2</body></html>";
        assertEquals("\u03B1-\u03B2", Article.of(html.getBytes(greek)).text());
        String xml =
                "<?xml version='1.0' encoding=\"ISO-8859-7\"?><front><p>\u03B1-\u03B2</p></front>";
        assertEquals("\u03B1-\u03B2", Article.of(xml.getBytes(greek)).text());
        String wrong = "<html><meta charset=bogus><body>\u03B1</body></html>";
        assertEquals("\u03B1", Article.of(wrong.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void zippedBytesAreUnzipped() throws IOException {
        assertEquals(TEXT, Article.of(zip(TEXT)).text());
        byte[] broken = zip(TEXT.repeat(100));
        broken[broken.length / 2] ^= 0x55;
        byte[] cut = java.util.Arrays.copyOf(broken, broken.length / 2);
        assertThrows(UnreadableSourceException.class, () -> Article.of(cut));
    }

    private static byte[] zip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void formatsAreToldByHowTheyBegin() {
        assertEquals(SourceBytes.Format.TEXT, SourceBytes.format("HR < 1", "a.txt"));
        assertEquals(SourceBytes.Format.MARKDOWN, SourceBytes.format("# A", "A.MD"));
        assertEquals(SourceBytes.Format.HTML, SourceBytes.format(" <!DOCTYPE html><p>", ""));
        assertEquals(SourceBytes.Format.HTML, SourceBytes.format("<article class=x><p>", ""));
        assertEquals(
                SourceBytes.Format.HTML,
                SourceBytes.format("<?xml version='1.0'?><html><article id=a>", "a.xhtml"));
        assertEquals(
                SourceBytes.Format.JATS,
                SourceBytes.format("<?xml version='1.0'?><article article-type='x'>", ""));
        assertEquals(
                SourceBytes.Format.PUBMED,
                SourceBytes.format("<PubmedArticleSet><PubmedArticle>", ""));
    }

    @Test
    void whatHoldsNoTextIsRefusedByName(@TempDir Path folder) throws IOException {
        Path pdf =
                Files.write(
                        folder.resolve("a.pdf"), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        IOException e = assertThrows(UnreadableSourceException.class, () -> Article.of(pdf));
        assertTrue(e.getMessage().contains("a.pdf") && e.getMessage().contains("PDF"));
        e = assertThrows(UnreadableSourceException.class, () -> Article.of(folder));
        assertTrue(e.getMessage().contains("directory"));
        Path none = folder.resolve("none.html");
        e = assertThrows(NoSuchFileException.class, () -> Article.of(none));
        assertTrue(e.getMessage().contains("none.html"));
        Path text = Files.writeString(folder.resolve("a.md"), "# A Title of Some Length\n\nText.");
        assertEquals("# A Title of Some Length\n\nText.", Article.of(text).text());
    }
}
