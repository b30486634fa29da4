package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads plain text and Markdown, whose text is the source itself. */
final class PlainTextReader {

    private static final CharSet BLANK =
            CharSet.where(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0)
                    .or(CharSet.INVISIBLE);

    private PlainTextReader() {}

    static Manuscript read(String text, boolean markdown) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int stop = text.indexOf('\n', at);
            int next = stop < 0 ? text.length() : stop + 1;
            add(lines, text, at, stop < 0 ? next : stop, markdown);
            at = next;
        }
        return new Manuscript(
                text,
                lines,
                List.of(),
                List.of(),
                Map.of(),
                SourceMap.identity(text.length()),
                ArticleRecord.EMPTY);
    }

    private static void add(List<Line> lines, String text, int from, int to, boolean markdown) {
        int start = from;
        int end = to;
        while (start < end && BLANK.contains(text.charAt(start))) {
            start++;
        }
        while (end > start && BLANK.contains(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        int level = markdown ? headingLevel(text, start, end) : 0;
        start += level;
        while (level > 0 && start < end && BLANK.contains(text.charAt(start))) {
            start++;
        }
        if (start == end) {
            return;
        }
        lines.add(new Line(start, end, level, Optional.empty()));
    }

    /** The level of {@code ## Heading} in Markdown, 0 for any other line. */
    private static int headingLevel(String text, int start, int end) {
        int level = 0;
        while (start + level < end && text.charAt(start + level) == '#') {
            level++;
        }
        boolean heading =
                level >= 1
                        && level <= 6
                        && start + level < end
                        && text.charAt(start + level) <= ' ';
        return heading ? level : 0;
    }
}
