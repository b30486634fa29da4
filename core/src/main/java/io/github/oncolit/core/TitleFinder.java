package io.github.oncolit.core;

import io.github.oncolit.core.internal.Folded;
import java.util.List;
import java.util.Locale;

/**
 * Finds the title among the lines above an article's text: the line that most signs speak for.
 *
 * <p>Signs are a heading by markup, the page's metadata, being printed twice, standing right above
 * a byline or date, length. A line that ends as a sentence does is a tagline or summary; a line
 * that starts with a mark is an address.
 */
final class TitleFinder {

    private static final int LONGEST_TITLE = 450;
    private static final int SHORTEST_TITLE = 8;
    private static final int SHORTEST_BEGINNING = 15;

    private final Manuscript manuscript;
    private final Folded text;
    private final Zoning zoning;
    private final LineShape shape;
    private final FrontExtent extent;
    private final BylineFinder bylines;
    private final List<Line> lines;

    TitleFinder(
            Manuscript manuscript,
            Folded text,
            Zoning zoning,
            LineShape shape,
            FrontExtent extent,
            BylineFinder bylines) {
        this.manuscript = manuscript;
        this.text = text;
        this.zoning = zoning;
        this.shape = shape;
        this.extent = extent;
        this.bylines = bylines;
        this.lines = manuscript.lines();
    }

    /** The index of the title's line, or -1. */
    int find(int end) {
        int best = -1;
        int bestScore = 0;
        for (int i = 0; i < end; i++) {
            if (zoning.isSet(i)) {
                continue;
            }
            int score = titleScore(i, end);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private int titleScore(int i, int end) {
        Line line = lines.get(i);
        if (line.isMarked(SectionKind.TITLE)) {
            return 100;
        }
        boolean names = line.level() != 1 && bylines.isNameList(line);
        if (line.length() > LONGEST_TITLE || line.length() < SHORTEST_TITLE || names) {
            return 0;
        }
        int score = line.level() == 1 ? 20 : line.level() == 2 ? 4 : 1;
        score += inMetadata(line) ? 30 : 0;
        score += line.length() >= 40 ? 2 : line.length() >= 20 ? 1 : 0;
        score += isRepeated(i, end) ? 4 : 0;
        score += i + 1 < lines.size() && isFollowedByByline(i, end) ? 4 : 0;
        if (shape.isSentence(line) && line.level() != 1) {
            score -= 6;
        }
        boolean words = text.indexOf(' ', line.start(), line.end()) > 0;
        if (extent.startsWithMark(line) && line.level() == 0 || line.zone().isPresent() || !words) {
            score -= 6;
        }
        return score;
    }

    private boolean inMetadata(Line line) {
        String words = letters(manuscript.text().substring(line.start(), line.end()));
        for (String title : manuscript.record().titles()) {
            String known = letters(title);
            if (known.equals(words)
                    || known.startsWith(words) && words.length() >= SHORTEST_BEGINNING) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                letters.append(words.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private boolean isRepeated(int i, int end) {
        for (int k = 0; k < end; k++) {
            if (k != i && !zoning.isSite(k) && sameText(lines.get(i), lines.get(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean sameText(Line a, Line b) {
        if (a.length() != b.length()) {
            return false;
        }
        for (int i = 0; i < a.length(); i++) {
            if (text.charAt(a.start() + i) != text.charAt(b.start() + i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFollowedByByline(int i, int end) {
        int next = i + 1;
        while (next < end && zoning.isSite(next)) {
            next++;
        }
        if (next >= end) {
            return false;
        }
        Line line = lines.get(next);
        return zoning.kind(next) == SectionKind.DATE
                || line.isMarked(SectionKind.BYLINE)
                || bylines.isBy(line)
                || bylines.isNameList(line);
    }

    /** Marks the title where it is printed again. */
    void markRepeats(int best, int end) {
        for (int i = 0; i < end; i++) {
            if (i != best && !zoning.isSite(i) && sameText(lines.get(best), lines.get(i))) {
                zoning.setSite(i, SiteRule.ABOVE_TEXT);
            }
        }
    }
}
