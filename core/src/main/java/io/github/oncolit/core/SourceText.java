package io.github.oncolit.core;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Aligns the decoded text of a node with its raw source: character references, line ends and
 * dropped characters. Both are walked once, side by side.
 *
 * <pre>
 * raw       = { reference | line-end | character }
 * reference = "&amp;" ( name | "#" digits | "#x" hex ) [ ";" ]
 * </pre>
 *
 * Where they cannot be aligned, the rest of the node stands for the rest of its source as a whole.
 */
final class SourceText {

    /** The longest name of a character reference has 32 letters. */
    private static final int LONGEST_REFERENCE = 40;

    private final String source;
    private final Typesetter out;
    private final Map<String, String> references = new HashMap<>();

    SourceText(String source, Typesetter out) {
        this.source = source;
        this.out = out;
    }

    /** Sets a text node, collapsing white space unless it is preformatted. */
    void set(TextNode node, boolean preformatted) {
        String decoded = node.getWholeText();
        Range range = node.sourceRange();
        int raw = range.isTracked() ? range.startPos() : 0;
        int rawEnd = range.isTracked() ? Math.min(range.endPos(), source.length()) : 0;
        int at = 0;
        while (at < decoded.length()) {
            int run = common(decoded, at, raw, rawEnd);
            plain(decoded, at, at + run, raw, preformatted);
            at += run;
            raw += run;
            if (at == decoded.length()) {
                return;
            }
            int next = reference(raw, rawEnd);
            String value = next > raw ? decode(source.substring(raw, next)) : "";
            if (!value.isEmpty() && decoded.startsWith(value, at)) {
                int kept = commonTail(value, raw, next);
                reference(decoded, at, at + value.length() - kept, raw, next - kept);
                at += value.length() - kept;
                raw = next - kept;
            } else if (raw < rawEnd && decoded.charAt(at) == '\uFFFD') {
                out.made(decoded, at, at + 1, raw, raw + 1);
                at++;
                raw++;
            } else if (raw < rawEnd && (source.charAt(raw) == 0 || source.charAt(raw) == '\r')) {
                raw++;
            } else {
                out.made(decoded, at, decoded.length(), raw, rawEnd);
                return;
            }
        }
    }

    /** How many units are the same in both, up to a reference. */
    private int common(String decoded, int at, int raw, int rawEnd) {
        int most = Math.min(decoded.length() - at, rawEnd - raw);
        if (at == 0
                && decoded.indexOf('&') < 0
                && source.startsWith(decoded, raw)
                && most == decoded.length()) {
            return most;
        }
        int run = 0;
        while (run < most) {
            char c = source.charAt(raw + run);
            if (c != decoded.charAt(at + run)) {
                break;
            }
            if (c == '&' && isDecoded(raw + run, rawEnd)) {
                break;
            }
            run++;
        }
        return run;
    }

    private boolean isDecoded(int raw, int rawEnd) {
        int next = reference(raw, rawEnd);
        if (next == raw) {
            return false;
        }
        String written = source.substring(raw, next);
        return !decode(written).equals(written);
    }

    /** The end of the character reference at an offset, or the offset if none is there. */
    private int reference(int raw, int rawEnd) {
        if (raw >= rawEnd || source.charAt(raw) != '&') {
            return raw;
        }
        int limit = Math.min(rawEnd, raw + LONGEST_REFERENCE);
        int at = raw + 1;
        if (at < limit && source.charAt(at) == '#') {
            at++;
        }
        int first = at;
        while (at < limit && isNameLetter(source.charAt(at))) {
            at++;
        }
        if (at == first) {
            return raw;
        }
        return at < limit && source.charAt(at) == ';' ? at + 1 : at;
    }

    private static boolean isNameLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private String decode(String written) {
        return references.computeIfAbsent(written, w -> Parser.unescapeEntities(w, false));
    }

    /** How much of a reference without a semicolon is text: {@code 2023} in {@code &copy2023}. */
    private int commonTail(String value, int raw, int next) {
        int kept = 0;
        while (kept < value.length() - 1
                && kept < next - raw - 1
                && value.charAt(value.length() - 1 - kept) == source.charAt(next - 1 - kept)) {
            kept++;
        }
        return kept;
    }

    private void reference(String decoded, int from, int to, int raw, int rawEnd) {
        if (to - from == 1 && isCollapsible(decoded.charAt(from))) {
            out.space(raw, rawEnd);
        } else {
            out.made(decoded, from, to, raw, rawEnd);
        }
    }

    private void plain(String decoded, int from, int to, int raw, boolean preformatted) {
        int at = from;
        while (at < to) {
            int start = at;
            at = wordsEnd(decoded, at, to);
            if (at > start) {
                out.copied(decoded, start, at, raw + start - from);
            }
            start = at;
            while (at < to && isCollapsible(decoded.charAt(at))) {
                if (preformatted && decoded.charAt(at) == '\n') {
                    out.lineFeed(raw + at - from, raw + at - from + 1);
                    start = at + 1;
                }
                at++;
            }
            if (at > start) {
                out.space(raw + start - from, raw + at - from);
            }
        }
    }

    /** The end of the words from an offset on that single blanks part, which are copied as one. */
    private static int wordsEnd(String decoded, int from, int to) {
        int at = from;
        while (at < to) {
            char c = decoded.charAt(at);
            boolean blank = isCollapsible(c);
            if (blank
                    && (c != ' '
                            || at == from
                            || at + 1 == to
                            || isCollapsible(decoded.charAt(at + 1)))) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isCollapsible(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }
}
