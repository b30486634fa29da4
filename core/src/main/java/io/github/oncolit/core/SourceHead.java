package io.github.oncolit.core;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        return Encoding.startsWith(bytes, 0x1F, 0x8B);
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
        return Encoding.withoutMark(new String(bytes, charset()));
    }

    /** The encoding of the byte-order mark, else of the XML declaration, else UTF-8. */
    Charset charset() {
        return Encoding.marked(bytes)
                .or(() -> Encoding.inXmlDeclaration(latin))
                .orElse(StandardCharsets.UTF_8);
    }
}
