package io.github.oncolit.core;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * The encoding of a source: that of the byte-order mark or of the zeros between its letters, else
 * UTF-8 if the bytes are valid UTF-8, whatever is declared, else that of the XML declaration or
 * {@code <meta charset>}, else windows-1252.
 */
final class Encoding {

    private static final int HEAD = 2048;
    private static final int LEAST_WIDE = 4;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {}

    /** The text without a byte-order mark. */
    static String decode(byte[] bytes) {
        Optional<Charset> shape = marked(bytes).or(() -> wide(bytes));
        if (shape.isPresent()) {
            return withoutMark(new String(bytes, shape.get()));
        }
        Optional<String> unicode = strictUnicode(bytes);
        if (unicode.isPresent() && unicode.get().length() < bytes.length) {
            return unicode.get();
        }
        Charset declared = declared(bytes).orElse(WINDOWS);
        return declared.equals(StandardCharsets.UTF_8)
                ? unicode.orElseGet(() -> damaged(bytes))
                : new String(bytes, declared);
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /**
     * The encoding that a byte-order mark tells; that of UTF-16 begins the longer one of UTF-32.
     */
    static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    /** UTF-16 without a mark: in English every other byte is zero, and in no other text. */
    private static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD) & -2;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int most = length / 3;
        if (length < LEAST_WIDE || zeros[0] + zeros[1] > length * 5 / 8) {
            return Optional.empty();
        }
        if (zeros[1] > most) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > most ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
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
        String text = new String(bytes, StandardCharsets.UTF_8);
        long errors = text.chars().filter(c -> c == '\uFFFD').count();
        long others = text.chars().filter(c -> c > '\u007F').count() - errors;
        return errors > others ? new String(bytes, WINDOWS) : text;
    }

    /** The encoding that an XML declaration or a meta element names. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (!head.startsWith("<?xml") && head.indexOf('<') >= 0) {
            return named(valueAfter(head, "charset=", head.length()));
        }
        return inXmlDeclaration(head);
    }

    /**
     * The encoding that an XML declaration names. One of two bytes a character is not true: the
     * declaration could not have been read.
     */
    static Optional<Charset> inXmlDeclaration(String head) {
        return head.startsWith("<?xml")
                ? named(valueAfter(head, "encoding=", Math.max(0, head.indexOf("?>"))))
                : Optional.empty();
    }

    /** What browsers take a name for: ISO-8859-1 is windows-1252 on the web. */
    private static Optional<Charset> named(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(name);
            boolean wide = charset.name().startsWith("UTF-16");
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1);
            return wide ? Optional.empty() : Optional.of(latin ? WINDOWS : charset);
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

    /** Whether bytes begin with these. */
    static boolean startsWith(byte[] bytes, int... signature) {
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
}
