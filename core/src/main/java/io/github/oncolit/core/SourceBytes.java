package io.github.oncolit.core;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Decodes the bytes of a source and tells its format.
 *
 * <p>The format is told by how the text begins, and by the file's name where that says nothing.
 *
 * @param text the decoded text without a byte-order mark
 * @param format what it is
 */
record SourceBytes(String text, Format format) {

    private static final int HEAD = 2048;

    /**
     * Markup packs to a tenth or a fiftieth; what packs much tighter is made to fill the memory.
     */
    private static final int LARGEST_RATIO = 200;

    private static final int LEAST_REFUSED = 1 << 24;

    /** Stray control characters come with bad copies; in packed data they are one in ten. */
    private static final int TEXT_TO_CONTROLS = 20;

    private static final int LEAST_CONTROLS = 8;

    /** The formats that articles come in. */
    enum Format {
        TEXT,
        MARKDOWN,
        HTML,
        JATS,
        PUBMED
    }

    static SourceBytes of(byte[] bytes, String name) throws IOException {
        byte[] plain = bytes;
        if (Encoding.startsWith(bytes, 0x1F, 0x8B)) {
            plain = unzip(bytes, name);
        }
        refuse(plain, name);
        String text = Encoding.decode(plain);
        return new SourceBytes(text, format(text, name));
    }

    private static byte[] unzip(byte[] bytes, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 4);
        long most = Math.max(LEAST_REFUSED, (long) bytes.length * LARGEST_RATIO);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                out.write(part, 0, read);
                if (out.size() > most) {
                    throw new UnreadableSourceException(
                            name
                                    + ": the gzip data unpacks to more than "
                                    + most
                                    + " bytes, as no article does");
                }
            }
            return out.toByteArray();
        } catch (ZipException | EOFException e) {
            IOException broken =
                    new UnreadableSourceException(
                            name
                                    + ": the gzip data is broken after "
                                    + out.size()
                                    + " unpacked bytes");
            broken.initCause(e);
            throw broken;
        }
    }

    private static void refuse(byte[] bytes, String name) throws UnreadableSourceException {
        String found = null;
        if (Encoding.startsWith(bytes, '%', 'P', 'D', 'F')) {
            found = "a PDF. Export its text (for example with pdftotext) and read that";
        } else if (Encoding.startsWith(bytes, 'P', 'K', 3, 4)) {
            found = "a zip archive or an office document. Unpack it, or save it as HTML or text";
        } else if (Encoding.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            found = "an old office document. Save it as HTML or text";
        } else if (Encoding.startsWith(bytes, 0x89, 'P', 'N', 'G')
                || Encoding.startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            found = "a picture. Read the article's text instead";
        } else if (isBinary(bytes)) {
            found = "binary data without text. Save the article as HTML or text";
        }
        if (found != null) {
            throw new UnreadableSourceException(name + " is " + found);
        }
    }

    /** Whether control characters stand among the first bytes as they do in no text. */
    private static boolean isBinary(byte[] bytes) {
        String head = Encoding.decode(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)));
        long controls = head.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        return controls > LEAST_CONTROLS && controls * TEXT_TO_CONTROLS > head.length();
    }

    /** Tells the vocabulary of XML: PubMed's where one of its records is, else JATS. */
    static Format xmlFormat(String xml) {
        boolean pubMed = xml.contains("<PubmedArticle") || xml.contains("<PubmedBookArticle");
        return pubMed ? Format.PUBMED : Format.JATS;
    }

    /** Tells the format by the first elements, else by the file's name. */
    static Format format(String text, String name) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (start < text.length() && text.charAt(start) == '<') {
            String head =
                    text.substring(start, Math.min(text.length(), start + HEAD))
                            .toLowerCase(Locale.ROOT);
            if (head.contains("<pubmedarticle") || head.contains("<medlinecitation")) {
                return Format.PUBMED;
            }
            if (!head.contains("<html")
                    && (head.contains("<article ") && head.contains("<?xml")
                            || head.contains("<front")
                            || head.contains("jats")
                            || head.contains("nlm//dtd")
                            || head.contains("<pmc-articleset")
                            || head.contains("article-type="))) {
                return Format.JATS;
            }
            return Format.HTML;
        }
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return Format.MARKDOWN;
        }
        boolean markup =
                lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
        return markup ? Format.HTML : Format.TEXT;
    }
}
