package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.List;
import java.util.Optional;

/**
 * Where the lines above an article's text end.
 *
 * <p>An abstract's heading ends them wherever it stands; else the first heading of the text or its
 * first long paragraph does. Addresses, names and marked notes are no paragraphs. Looks at a
 * bounded number of lines that are not the site's.
 */
final class FrontExtent {

    private static final int SHORTEST_PARAGRAPH = 200;
    private static final int MOST_LINES = 200;
    private static final int LONGEST_FRONT = 20_000;

    private final List<Line> lines;
    private final Folded text;
    private final Zoning zoning;
    private final LineShape shape;
    private final BylineFinder bylines;

    FrontExtent(
            List<Line> lines, Folded text, Zoning zoning, LineShape shape, BylineFinder bylines) {
        this.lines = lines;
        this.text = text;
        this.zoning = zoning;
        this.shape = shape;
        this.bylines = bylines;
    }

    /** The index after the lines that can be above the text: so many that are not the site's. */
    static int most(List<Line> lines, Zoning zoning) {
        int own = 0;
        for (int i = 0; i < lines.size(); i++) {
            own += zoning.isSite(i) ? 0 : 1;
            if (own > MOST_LINES) {
                return i;
            }
        }
        return lines.size();
    }

    /** The first line that can only be the article's text. */
    int end() {
        int most = most(lines, zoning);
        int sentence = -1;
        int headed = abstractHeading(most);
        if (headed >= 0) {
            return headed;
        }
        for (int i = 0; i < most; i++) {
            Line line = lines.get(i);
            if (zoning.isSite(i)) {
                continue;
            }
            if (line.isMarked(SectionKind.ABSTRACT)
                    || line.isMarked(SectionKind.REFERENCES)
                    || line.isMarked(SectionKind.BODY)) {
                return i;
            }
            Optional<Heading> heading = zoning.heading(i);
            if (heading.isPresent() && opensText(heading.get()) && !isLabel(i)) {
                boolean body = heading.get().kind() == SectionKind.BODY;
                return body || sentence < 0 ? i : sentence;
            }
            if (heading.isPresent() && sentence >= 0 && isBack(heading.get())) {
                return sentence;
            }
            if (isArticleText(line)) {
                if (line.length() >= SHORTEST_PARAGRAPH) {
                    return i;
                }
                boolean longest = sentence < 0 || line.length() > lines.get(sentence).length();
                sentence = longest ? i : sentence;
            }
        }
        return sentence >= 0 ? sentence : lines.size() > 2 || isTitled(most) ? most : 0;
    }

    private boolean isTitled(int most) {
        return lines.subList(0, most).stream().anyMatch(l -> l.isMarked(SectionKind.TITLE));
    }

    /** The heading of an abstract, if no more than notes on the authors can stand above it. */
    private int abstractHeading(int most) {
        int own = 0;
        for (int i = 0; i < most && own < LONGEST_FRONT; i++) {
            own += zoning.isSite(i) ? 0 : lines.get(i).length();
            Optional<Heading> heading = zoning.heading(i);
            boolean headed =
                    heading.isPresent()
                            && heading.get().kind() == SectionKind.ABSTRACT
                            && !zoning.isSite(i);
            if (headed || lines.get(i).isMarked(SectionKind.ABSTRACT)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Case Report} above a title is the article's type and no heading. */
    private boolean isLabel(int i) {
        int next = i + 1;
        while (next < lines.size() && zoning.isSite(next)) {
            next++;
        }
        return lines.get(i).level() == 0
                && shape.isArticleType(lines.get(i))
                && next < lines.size()
                && !shape.isSentence(lines.get(next));
    }

    private static boolean opensText(Heading heading) {
        return switch (heading.kind()) {
            case ABSTRACT, REFERENCES -> true;
            case BODY -> !heading.runIn() || heading.rank() == 1;
            default -> false;
        };
    }

    private static boolean isBack(Heading heading) {
        return !heading.runIn()
                && switch (heading.kind()) {
                    case DISCLOSURES, FUNDING, ACKNOWLEDGMENTS -> true;
                    default -> false;
                };
    }

    boolean isArticleText(Line line) {
        boolean marked = line.level() > 0 || line.zone().isPresent();
        return !marked
                && shape.isSentence(line)
                && !shape.isCitation(line)
                && !shape.isAffiliation(line)
                && !startsWithMark(line)
                && !bylines.isNameList(line)
                && commas(line) * 30 < line.length();
    }

    /** Addresses have a comma every few words. */
    private int commas(Line line) {
        int commas = 0;
        for (int i = line.start(); i < line.end(); i++) {
            commas += text.charAt(i) == ',' || text.charAt(i) == ';' ? 1 : 0;
        }
        return commas;
    }

    /** {@code 1Department of …}, {@code aThe Royal …}, {@code *These authors}. */
    boolean startsWithMark(Line line) {
        char first = text.charAt(line.start());
        char second = line.length() > 1 ? text.charAt(line.start() + 1) : ' ';
        boolean digit = CharSet.DIGIT.contains(first);
        return "*\u2020\u2021\u00A7\u00B6#".indexOf(first) >= 0
                || digit && (CharSet.LETTER.contains(second) || second == ' ')
                || digit
                        && line.length() > 2
                        && CharSet.LETTER.contains(text.charAt(line.start() + 2))
                        && CharSet.DIGIT.contains(second)
                || CharSet.LOWER.contains(first) && CharSet.UPPER.contains(second);
    }
}
