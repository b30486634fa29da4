package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * Finds identifiers.
 *
 * <pre>
 * doi    = "10." digit{4,9} "/" [new-line] nonspace+     less trailing punctuation and unbalanced brackets
 * </pre>
 *
 * <p>Syntax of the DOI handbook, 2.2.
 */
final class IdScanner {

    private static final Set<String> DOMAINS =
            Set.of(
                    "gov", "org", "com", "net", "edu", "int", "eu", "uk", "ca", "au", "de", "fr",
                    "ch", "nl", "jp", "cn", "it", "es", "info", "io", "se", "dk", "no", "fi", "be",
                    "at", "br", "in", "nz", "kr");

    private static final CharSet TRAILING = CharSet.of(".,;:'\"*_");

    private IdScanner() {}

    static Optional<Doi> wholeDoi(CharSequence text) {
        Folded folded = Folded.of(text);
        int start = folded.indexOf('1', 0, folded.length());
        if (start < 0) {
            return Optional.empty();
        }
        int end = doiAt(folded, start, folded.length());
        String before = text.subSequence(0, start).toString().strip();
        boolean label =
                before.isEmpty()
                        || before.equalsIgnoreCase("doi:")
                        || before.equalsIgnoreCase("doi")
                        || before.endsWith("doi.org/");
        return end == folded.length() && label
                ? Optional.of(joined(text.subSequence(start, end).toString()))
                : Optional.empty();
    }

    /** The offset after the DOI that starts at an offset, or -1. */
    static int doiAt(Folded text, int start, int limit) {
        if (!text.startsWith("10.", start)) {
            return -1;
        }
        int at = start + 3;
        while (at < limit && (CharSet.DIGIT.contains(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (at - start < 7 || at >= limit || text.charAt(at) != '/') {
            return -1;
        }
        int suffix = ++at;
        if (isCutAt(text, at, limit)) {
            at++;
        }
        int depth = 0;
        while (at < limit && !CharSet.SPACE.contains(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == '(' || c == '[' || c == '<') {
                depth++;
            } else if (c == ')' || c == ']' || c == '>') {
                if (--depth < 0) {
                    break;
                }
            } else if (c == '"' || c == '{' || c == '}') {
                break;
            }
            at++;
        }
        while (at > suffix && TRAILING.contains(text.charAt(at - 1))) {
            at--;
        }
        return at > suffix ? at : -1;
    }

    /** A DOI without the space that a cut left in it. */
    static Doi joined(String printed) {
        return new Doi(StringUtils.deleteWhitespace(printed));
    }

    /** {@code 10.1016/} at the end of a line: the suffix stands on the next one. */
    private static boolean isCutAt(Folded text, int slash, int limit) {
        return slash + 1 < limit
                && text.charAt(slash) == '\n'
                && CharSet.WORD.contains(text.charAt(slash + 1));
    }

    /** The offset after the web address whose host starts at an offset. */
    static int addressEnd(Folded text, int host, int limit) {
        int at = host;
        int depth = 0;
        while (at < limit) {
            char c = text.charAt(at);
            if (CharSet.SPACE.contains(c) || c == '<' || c == '>' || c == '"' || c == '[') {
                break;
            }
            if (c == '(') {
                depth++;
            } else if ((c == ')' || c == ']') && --depth < 0) {
                break;
            }
            at++;
        }
        while (at > host && TRAILING.contains(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The offset after {@code doi.org/} in the address at a place, or -1. */
    static int resolverEnd(Folded text, int host, int end) {
        int at = text.startsWithIgnoreCase("dx.", host) ? host + 3 : host;
        at = text.startsWithIgnoreCase("www.", at) ? at + 4 : at;
        if (!text.startsWithIgnoreCase("doi.org/", at)) {
            return -1;
        }
        at += 8;
        return text.startsWithIgnoreCase("doi:", at) ? at + 4 : Math.min(at, end);
    }

    /** Whether a stretch is a domain name of a domain that references cite. */
    static boolean isDomain(Folded text, int start, int end) {
        int dot = end - 1;
        while (dot > start && text.charAt(dot) != '.') {
            dot--;
        }
        if (dot <= start + 1 || end - dot > 5) {
            return false;
        }
        String top = text.subSequence(dot + 1, end).toString().toLowerCase(Locale.ROOT);
        return DOMAINS.contains(top);
    }
}
