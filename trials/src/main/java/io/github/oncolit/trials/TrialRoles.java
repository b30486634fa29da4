package io.github.oncolit.trials;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import java.util.Locale;

/**
 * Whose trial a mention is of: told by the zone it stands in, then by the words before it, then by
 * a citation marker behind it.
 */
final class TrialRoles {

    private static final int BEFORE = 120;
    private static final int BEHIND = 4;

    private TrialRoles() {}

    static TrialMention.Role of(Article article, Span span) {
        SectionKind zone = article.sectionAt(span.start());
        if (zone == SectionKind.REFERENCES) {
            return TrialMention.Role.CITED;
        }
        if (zone == SectionKind.TITLE || isRegistered(article.text(), span)) {
            return TrialMention.Role.OWN;
        }
        return isMarked(article.text(), span)
                ? TrialMention.Role.CITED
                : TrialMention.Role.UNSTATED;
    }

    private static boolean isRegistered(String text, Span span) {
        int from = Math.max(0, span.start() - BEFORE);
        int clause = from;
        for (int i = from + 2; i < span.start() - 1; i++) {
            if (isSentenceEnd(text, i)) {
                clause = i;
            }
        }
        String before = text.substring(clause, span.start()).toLowerCase(Locale.ROOT);
        return before.contains("regist")
                || before.contains("clinical trial information")
                || before.contains("clinical trial identification")
                || before.contains("identifier")
                || before.contains("funded by");
    }

    /** A stop after a word of more than two letters, or a line's end. */
    private static boolean isSentenceEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '\n'
                || c == '.'
                        && Character.isWhitespace(text.charAt(at + 1))
                        && Character.isLetterOrDigit(text.charAt(at - 1))
                        && Character.isLetterOrDigit(text.charAt(at - 2))
                        && !text.regionMatches(true, at - 3, " no", 0, 3)
                        && !text.regionMatches(true, at - 3, " nr", 0, 3);
    }

    private static boolean isMarked(String text, Span span) {
        for (int i = span.end(); i < Math.min(text.length(), span.end() + BEHIND); i++) {
            char c = text.charAt(i);
            boolean raised =
                    c == '\u00B9'
                            || c == '\u00B2'
                            || c == '\u00B3'
                            || c >= '\u2070' && c <= '\u2079';
            boolean bracket =
                    c == '[' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            if (raised || bracket) {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }
}
