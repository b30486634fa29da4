package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.Optional;

/**
 * Finds identifiers.
 *
 * <pre>
 * doi    = "10." digit{4,9} "/" nonspace+     less trailing punctuation and unbalanced brackets
 * </pre>
 *
 * <p>Syntax of the DOI handbook, 2.2.
 */
final class IdScanner {

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
                ? Optional.of(new Doi(text.subSequence(start, end).toString()))
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
}
