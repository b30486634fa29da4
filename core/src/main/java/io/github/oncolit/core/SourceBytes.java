package io.github.oncolit.core;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Decodes the bytes of a source and tells its format.
 *
 * <p>The encoding is that of the byte-order mark, else UTF-8 if the bytes are valid UTF-8, whatever
 * is declared, else that of the XML declaration or {@code <meta charset>}, else windows-1252. The
 * format is told by how the text begins, and by the file's name where that says nothing.
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
    private static final Charset WINDOWS = Charset.forName("windows-1252");

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
        if (startsWith(bytes, 0x1F, 0x8B)) {
            plain = unzip(bytes, name);
        }
        refuse(plain, name);
        String text = decode(plain);
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
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            found = "a PDF. Export its text (for example with pdftotext) and read that";
        } else if (startsWith(bytes, 'P', 'K', 3, 4)) {
            found = "a zip archive or an office document. Unpack it, or save it as HTML or text";
        } else if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            found = "an old office document. Save it as HTML or text";
        } else if (startsWith(bytes, 0x89, 'P', 'N', 'G') || startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            found = "a picture. Read the article's text instead";
        }
        if (found != null) {
            throw new UnreadableSourceException(name + " is " + found);
        }
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE);
        }
        Optional<String> unicode = strictUnicode(bytes);
        if (unicode.isPresent() && unicode.get().length() < bytes.length) {
            return unicode.get();
        }
        Charset declared = declared(bytes).orElse(WINDOWS);
        return declared.equals(StandardCharsets.UTF_8)
                ? unicode.orElseGet(() -> damaged(bytes))
                : text(bytes, 0, declared);
    }

    /** The text if all bytes are valid UTF-8, which hardly any other text is by accident. */
    private static Optional<String> strictUnicode(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * What is called UTF-8 and is not: UTF-8 with errors, or windows-1252 if errors are the rule.
     */
    private static String damaged(byte[] bytes) {
        String text = text(bytes, 0, StandardCharsets.UTF_8);
        long errors = text.chars().filter(c -> c == '\uFFFD').count();
        long others = text.chars().filter(c -> c > '\u007F').count() - errors;
        return errors > others ? text(bytes, 0, WINDOWS) : text;
    }

    private static String text(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** The encoding that an XML declaration or a meta element names. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String name = "";
        if (head.startsWith("<?xml")) {
            name = valueAfter(head, "encoding=", Math.max(0, head.indexOf("?>")));
        } else if (head.indexOf('<') >= 0) {
            name = valueAfter(head, "charset=", head.length());
        }
        try {
            Optional<Charset> charset =
                    name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
            boolean wide = charset.isPresent() && charset.get().name().startsWith("UTF-16");
            Charset actual = charset.orElse(null);
            if (StandardCharsets.ISO_8859_1.equals(actual)) {
                actual = WINDOWS;
            }
            return wide ? Optional.empty() : Optional.ofNullable(actual);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String valueAfter(String head, String key, int limit) {
        int at = head.toLowerCase(Locale.ROOT).indexOf(key);
        if (at < 0 || at > limit) {
            return "";
        }
        int start = at + key.length();
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length() && "\"' />;?".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return head.substring(start, end);
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
