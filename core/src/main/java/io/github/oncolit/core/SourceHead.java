package io.github.oncolit.core;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** The first bytes of a file: enough to tell an archive and a set of articles from an article. */
final class SourceHead {

    private static final int LENGTH = 8192;
    private static final int TAR_MAGIC = 257;
    private static final String[] SETS = {
        "<PubmedArticleSet", "<PubmedBookArticleSet", "<pmc-articleset", "<articles"
    };

    private final byte[] bytes;
    private final String latin;

    private SourceHead(byte[] bytes) {
        this.bytes = bytes;
        this.latin = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Looks at the bytes that come next, and leaves them there. */
    static SourceHead of(BufferedInputStream in) throws IOException {
        in.mark(LENGTH);
        byte[] bytes = in.readNBytes(LENGTH);
        in.reset();
        return new SourceHead(bytes);
    }

    boolean isGzip() {
        return bytes.length > 1 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    boolean isZip() {
        return latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006");
    }

    boolean isTar() {
        return latin.startsWith("ustar", TAR_MAGIC);
    }

    /** Whether the root element is one that holds articles. */
    boolean isSet() {
        String text = text();
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (!text.startsWith("<", start)) {
            return false;
        }
        for (String set : SETS) {
            int at = text.indexOf(set);
            int end = at + set.length();
            if (at >= 0 && end < text.length() && " >\t\r\n".indexOf(text.charAt(end)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether these are JSON Lines: so named, or an object that starts with a name. */
    boolean isJsonLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String text = text().stripLeading();
        boolean object = text.startsWith("{") && text.substring(1).stripLeading().startsWith("\"");
        return object
                || lower.endsWith(".jsonl")
                || lower.endsWith(".ndjson")
                || lower.endsWith(".jsonl.gz")
                || lower.endsWith(".ndjson.gz");
    }

    private String text() {
        String text = new String(bytes, charset());
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The encoding of the byte-order mark, else of the XML declaration, else UTF-8. */
    Charset charset() {
        if (latin.startsWith("\u00FE\u00FF")) {
            return StandardCharsets.UTF_16BE;
        }
        if (latin.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16LE;
        }
        int end = latin.indexOf("?>");
        int at = latin.indexOf("encoding=");
        if (!latin.startsWith("<?xml") || at < 0 || at + 10 > end) {
            return StandardCharsets.UTF_8;
        }
        int close = latin.indexOf(latin.charAt(at + 9), at + 10);
        try {
            Charset declared =
                    close < 0 || close > end
                            ? StandardCharsets.UTF_8
                            : Charset.forName(latin.substring(at + 10, close));
            return declared.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : declared;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
