package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the byline among the lines above an article's text.
 *
 * <pre>
 * byline = marked line | "By" [":"] [people] | line of people near below the title | person "et al" …
 * </pre>
 */
final class BylineFinder {

    private static final int LONGEST_LIST = 5000;
    private static final int REACH = 6;
    private static final int PROSE_SAMPLE = 120;
    private static final int MOST_PARTICLES = 7;

    private final Folded text;
    private final Zoning zoning;
    private final List<Line> lines;
    private final BylineParser parser;
    private final Map<Integer, Boolean> nameLists = new HashMap<>();
    private int last = -1;

    BylineFinder(Manuscript manuscript, Folded text, Zoning zoning) {
        this.text = text;
        this.zoning = zoning;
        this.lines = manuscript.lines();
        this.parser =
                new BylineParser(
                        text,
                        manuscript.superscripts(),
                        letterMarks(),
                        manuscript.record().families());
    }

    /** The letters that affiliations begin with: {@code a} in {@code aThe Royal Hospital}. */
    private CharSet letterMarks() {
        StringBuilder marks = new StringBuilder();
        for (Line line : lines.subList(0, FrontExtent.most(lines, zoning))) {
            char first = text.charAt(line.start());
            if (line.length() > 2
                    && first >= 'a'
                    && first <= 'z'
                    && CharSet.UPPER.contains(text.charAt(line.start() + 1))
                    && CharSet.LETTER.contains(text.charAt(line.start() + 2))) {
                marks.append(first);
            }
        }
        return CharSet.of(marks.toString());
    }

    boolean isNameList(Line line) {
        return line.length() < LONGEST_LIST
                && !isProse(line)
                && nameLists.computeIfAbsent(
                        line.start(), at -> !parser.read(at, line.end()).isEmpty());
    }

    /** Whether a line starts with more words in lower case than names have particles. */
    private boolean isProse(Line line) {
        int lower = 0;
        int end = Math.min(line.end(), line.start() + PROSE_SAMPLE);
        for (int i = line.start() + 1; i < end && lower <= MOST_PARTICLES; i++) {
            boolean starts = text.charAt(i - 1) == ' ' && CharSet.LOWER.contains(text.charAt(i));
            lower += starts ? 1 : 0;
        }
        return lower > MOST_PARTICLES;
    }

    boolean isBy(Line line) {
        return text.startsWithIgnoreCase("by", line.start())
                        && (line.length() == 2 || " :".indexOf(text.charAt(line.start() + 2)) >= 0)
                || afterLabel(line) > line.start();
    }

    /** Behind {@code Author:} or {@code Authors:}, else the line's start. */
    private int afterLabel(Line line) {
        if (!text.startsWithIgnoreCase("author", line.start())) {
            return line.start();
        }
        int end = line.start() + (text.startsWithIgnoreCase("authors", line.start()) ? 7 : 6);
        return end < line.end() && text.charAt(end) == ':' ? end + 1 : line.start();
    }

    /** Marks the lines that the markup calls a byline. */
    void mark(int end) {
        for (int i = 0; i < end; i++) {
            if (lines.get(i).isMarked(SectionKind.BYLINE) && !zoning.isSite(i)) {
                zoning.set(i, SectionKind.BYLINE);
            }
        }
    }

    /** The people of the byline between the title and the end of the front; marks their lines. */
    List<Located<Author>> find(int best, int end) {
        int from = Math.max(0, best);
        int found = -1;
        List<Located<Author>> authors = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            if (zoning.isSite(i)) {
                continue;
            }
            if (line.isMarked(SectionKind.BYLINE) || isBy(line) && i >= from) {
                zoning.set(i, SectionKind.BYLINE);
                authors.addAll(parser.read(afterBy(line), line.end()));
                found = i;
            }
        }
        for (int i = from; i < end && authors.isEmpty(); i++) {
            if (!zoning.isSet(i) && isNameList(lines.get(i)) && i <= from + REACH) {
                authors.addAll(parser.read(lines.get(i).start(), lines.get(i).end()));
                zoning.set(i, SectionKind.BYLINE);
                found = authors.size() == 1 ? afterColumn(i, end, authors) : i;
            }
        }
        for (int i = 0; i < end && authors.isEmpty(); i++) {
            if (zoning.kind(i) == SectionKind.CITATION || !zoning.isSet(i)) {
                authors.addAll(etAl(i));
            }
        }
        last = found;
        return authors;
    }

    /**
     * The last line of a byline that prints one name a line; adds the people below the first. A
     * single line without a degree may as well be a place.
     */
    private int afterColumn(int first, int end, List<Located<Author>> authors) {
        List<Located<Author>> column = new ArrayList<>();
        int at = first;
        while (at + 1 < end && !zoning.isSet(at + 1) && isNameList(lines.get(at + 1))) {
            Line line = lines.get(at + 1);
            List<Located<Author>> next = parser.read(line.start(), line.end());
            if (next.size() != 1 || next.get(0).value().name().given().isEmpty()) {
                break;
            }
            column.addAll(next);
            at++;
        }
        if (column.isEmpty() || at == first + 1 && column.get(0).value().degrees().isEmpty()) {
            return first;
        }
        authors.addAll(column);
        for (int i = first + 1; i <= at; i++) {
            zoning.set(i, SectionKind.BYLINE);
        }
        return at;
    }

    /** The last line of the byline that was found, or -1. */
    int last() {
        return last;
    }

    /** {@code Jane Roe et al. J Clin Res. .}: the short citation of PubMed. */
    private List<Located<Author>> etAl(int index) {
        Line line = lines.get(index);
        for (int i = line.start(); i + 6 < line.end() && i < line.start() + 60; i++) {
            if (text.charAt(i) == ' ' && text.startsWith("et al", i + 1)) {
                List<Located<Author>> authors = parser.read(line.start(), i);
                if (authors.size() == 1) {
                    zoning.set(index, SectionKind.CITATION);
                    return authors;
                }
            }
        }
        return List.of();
    }

    private int afterBy(Line line) {
        if (!isBy(line)) {
            return line.start();
        }
        return Math.min(line.end(), Math.max(line.start() + 3, afterLabel(line)));
    }
}
