package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.Folded;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The heading of a statement, where it is part of the text.
 *
 * <pre>
 * heading := words with "interest", "disclosure" ... ("\n" | ":")
 * </pre>
 */
final class StatementHeading {

    private static final Set<String> PREDICATES =
            Set.of(
                    "is",
                    "are",
                    "was",
                    "were",
                    "has",
                    "have",
                    "had",
                    "declare",
                    "declares",
                    "declared",
                    "report",
                    "reports",
                    "reported",
                    "received",
                    "receives",
                    "no");
    private static final int LONGEST = 110;
    private static final List<String> WORDS =
            List.of("interest", "disclos", "conflict", "competing", "declaration", "compliance");

    private StatementHeading() {}

    /** Where the text behind the heading starts. */
    static int end(Folded text, Span window) {
        int at = window.start();
        for (int end = next(text, at, window.end()); end > at; end = next(text, at, window.end())) {
            at = end;
        }
        return at;
    }

    private static int next(Folded text, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == ';') {
                return from;
            }
            if (c == '\n' || c == ':') {
                return isHeading(text, from, i) ? i + 1 : from;
            }
        }
        return from;
    }

    private static boolean isHeading(Folded text, int from, int to) {
        String line = text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
        boolean verb = false;
        for (String word : line.split(" ")) {
            verb |= PREDICATES.contains(word) || word.equals("following");
        }
        if (line.isBlank()) {
            return true;
        }
        return !verb && WORDS.stream().anyMatch(line::contains)
                || line.strip().equals("additional information");
    }
}
