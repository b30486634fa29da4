package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.List;

/**
 * The heading of a statement, where it is part of the text.
 *
 * <pre>
 * heading := words with "interest", "disclosure" ... ("\n" | ":")
 * </pre>
 */
final class StatementHeading {

    private static final List<String> PREDICATES =
            List.of(
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
                    "no",
                    "none",
                    "nothing",
                    "following");
    private static final int LONGEST = 110;
    private static final List<String> WORDS =
            List.of(
                    "interest",
                    "disclos",
                    "conflict",
                    "competing",
                    "declaration",
                    "compliance",
                    "additional information");

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
        boolean topic = false;
        boolean blank = true;
        for (int at = from; at < to; at++) {
            if (!CharSet.LETTER.contains(text.charAt(at))) {
                continue;
            }
            blank = false;
            int end = at;
            while (end < to && CharSet.WORD.contains(text.charAt(end))) {
                end++;
            }
            if (isVerb(text, at, end)) {
                return false;
            }
            topic |= isTopic(text, at);
            at = end;
        }
        return blank || topic;
    }

    private static boolean isVerb(Folded text, int start, int end) {
        for (int i = 0; i < PREDICATES.size(); i++) {
            String verb = PREDICATES.get(i);
            if (verb.length() == end - start && text.startsWithIgnoreCase(verb, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTopic(Folded text, int start) {
        for (int i = 0; i < WORDS.size(); i++) {
            if (text.startsWithIgnoreCase(WORDS.get(i), start)) {
                return true;
            }
        }
        return false;
    }
}
