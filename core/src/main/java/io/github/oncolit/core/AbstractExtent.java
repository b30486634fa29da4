package io.github.oncolit.core;

import java.util.List;
import java.util.Optional;

/**
 * Where an abstract ends, which no word says: its parts are headed like those of the article.
 *
 * <pre>
 * abstract   = heading ( paragraphs | structured | bullets )
 * structured = { subheading paragraph }        aim, methods, results, conclusion: never backwards
 * </pre>
 *
 * Keywords end it; so does a heading of its own level. Otherwise it is structured if a subheading
 * follows at once, or if the headings start over within its length: {@code Methods Results
 * Conclusion Methods Results Discussion}. One of a single paragraph ends with it. Looks no further
 * than a long abstract goes.
 */
final class AbstractExtent {

    private static final int LONGEST = 7000;
    private static final int MOST_LINES = 60;

    private final List<Line> lines;
    private final Zoning zoning;
    private final String text;

    AbstractExtent(List<Line> lines, Zoning zoning, String text) {
        this.lines = lines;
        this.zoning = zoning;
        this.text = text;
    }

    /** The index of the first line after the abstract whose heading is, or starts, a line. */
    int end(int heading) {
        Line first = lines.get(heading);
        if (first.isMarked(SectionKind.ABSTRACT)) {
            return afterMarked(heading);
        }
        int keywords = keywords(heading);
        if (keywords > 0) {
            return keywords;
        }
        boolean runIn = zoning.heading(heading).map(Heading::runIn).orElse(false);
        int content = runIn ? heading : heading + 1;
        int restart = -1;
        int restartRank = 0;
        int rank = 0;
        int lastSubheading = -1;
        int k = heading + 1;
        for (; isNear(k, heading); k++) {
            Line line = lines.get(k);
            if (zoning.isSite(k) || line.isMarked(SectionKind.ABSTRACT)) {
                continue;
            }
            if (isSure(line, first, k)) {
                return k;
            }
            Optional<Heading> found = zoning.heading(k);
            if (found.isEmpty() || found.get().rank() == 0) {
                continue;
            }
            int next = found.get().rank();
            if (next < rank && restart < 0) {
                restart = k;
                restartRank = next;
                break;
            }
            if (!found.get().runIn() && rank == 0 && next == 1 && k > content) {
                return k;
            }
            rank = Math.max(rank, next);
            lastSubheading = k;
        }
        boolean structured = lastSubheading >= 0 && (lastSubheading <= content || restart >= 0);
        if (structured && restart >= 0 && restartRank == 1) {
            return restart;
        }
        if (structured) {
            boolean open = restart < 0 && rank < 4 && k >= lines.size();
            return open ? k : afterParagraph(lastSubheading);
        }
        return afterBullets(content);
    }

    private int afterMarked(int heading) {
        int k = heading + 1;
        while (k < lines.size()
                && (lines.get(k).isMarked(SectionKind.ABSTRACT) || zoning.isSite(k))) {
            k++;
        }
        return k;
    }

    /** The line of keywords, which no abstract goes past, or 0 if none is near. */
    private int keywords(int heading) {
        for (int k = heading + 1; isNear(k, heading); k++) {
            Optional<Heading> found = zoning.heading(k);
            if (found.isPresent() && !zoning.isSite(k) && isKeywords(found.get())) {
                return k;
            }
            if (isBehind(lines.get(k), lines.get(heading), found)) {
                break;
            }
        }
        return 0;
    }

    /** Short articles print their keywords at the end: they end no abstract there. */
    private static boolean isBehind(Line line, Line first, Optional<Heading> heading) {
        if (line.level() > 0 && first.level() > 0) {
            return line.level() <= first.level();
        }
        return heading.isPresent()
                && !heading.get().runIn()
                && switch (heading.get().kind()) {
                    case REFERENCES, DISCLOSURES, ACKNOWLEDGMENTS -> true;
                    default -> false;
                };
    }

    private boolean isNear(int k, int heading) {
        return k < lines.size()
                && k - heading < MOST_LINES
                && lines.get(k).end() - lines.get(heading).start() <= LONGEST;
    }

    private boolean isKeywords(Heading heading) {
        int start = heading.span().start();
        return text.regionMatches(true, start, "key", 0, 3)
                        && text.regionMatches(
                                true,
                                start + 4 - (text.charAt(start + 3) == 'w' ? 1 : 0),
                                "word",
                                0,
                                4)
                || text.regionMatches(true, start, "index terms", 0, 11);
    }

    /** A heading that cannot be inside. */
    private boolean isSure(Line line, Line first, int k) {
        if (line.level() > 0 && first.level() > 0) {
            return line.level() <= first.level();
        }
        Optional<Heading> heading = zoning.heading(k);
        if (heading.isEmpty()) {
            return line.zone().isPresent() && !line.isMarked(SectionKind.ABSTRACT);
        }
        return switch (heading.get().kind()) {
            case BODY -> false;
            case OTHER -> heading.get().rank() == 0 && !isSupplement(heading.get());
            case FUNDING -> heading.get().runIn();
            default -> true;
        };
    }

    private boolean isSupplement(Heading heading) {
        return text.startsWith("upplement", heading.span().start() + 1)
                || text.startsWith("lectronic", heading.span().start() + 1);
    }

    private int afterParagraph(int subheading) {
        boolean runIn = zoning.heading(subheading).map(Heading::runIn).orElse(false);
        return Math.min(lines.size(), subheading + (runIn ? 1 : 2));
    }

    private int afterBullets(int content) {
        int k = Math.min(lines.size(), content + 1);
        while (k < lines.size() && isBullet(k) && isBullet(k - 1)) {
            k++;
        }
        return k;
    }

    private boolean isBullet(int k) {
        return "\u2022\u25CF\u25AA-*".indexOf(text.charAt(lines.get(k).start())) >= 0;
    }
}
