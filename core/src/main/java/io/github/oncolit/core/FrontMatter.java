package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds title, byline, dates and the article's own citation among the lines above its text.
 *
 * <pre>
 * front = { site-line | kicker | citation | date | title | byline | affiliation | dek }
 * </pre>
 *
 * The title is the line that most signs speak for: a heading by markup, the page's metadata, being
 * printed twice, standing right above a byline or date, length. A line that ends as a sentence does
 * is a tagline or summary.
 */
final class FrontMatter {

    private static final int LONGEST_TITLE = 450;
    private static final int SHORTEST_PARAGRAPH = 200;
    private static final int MOST_LINES = 200;
    private static final int LONGEST_FRONT = 20_000;

    private final Manuscript manuscript;
    private final Folded text;
    private final Zoning zoning;
    private final LineShape shape;
    private final DateScanner dates;
    private final List<Line> lines;

    private Optional<Line> title = Optional.empty();
    private List<Located<Author>> byline;
    private Optional<Located<PartialDate>> published;

    FrontMatter(Manuscript manuscript, Folded text, Zoning zoning, LineShape shape) {
        this.manuscript = manuscript;
        this.text = text;
        this.zoning = zoning;
        this.shape = shape;
        this.dates = new DateScanner(text);
        this.lines = manuscript.lines();
        this.byline = manuscript.record().authors();
        this.published = manuscript.record().published();
    }

    Optional<Line> title() {
        return title;
    }

    List<Located<Author>> byline() {
        return byline;
    }

    Optional<Located<PartialDate>> published() {
        return published;
    }

    /** Reads the lines above the text; the index of the first line of the text. */
    int read() {
        int end = end();
        for (int i = 0; i < end; i++) {
            zoneByShape(i);
        }
        int best = bestTitle(end);
        if (best >= 0) {
            title = Optional.of(lines.get(best));
            zoning.set(best, SectionKind.TITLE);
            repeatTitle(best, end);
        }
        if (byline.isEmpty()) {
            findByline(best, end);
        } else {
            markByline(end);
        }
        int stop = end;
        for (int i = end - 1; i > best && (isDek(i) || zoning.isSite(i)); i--) {
            stop = isDek(i) ? i : stop;
        }
        leftovers(best, stop);
        return stop;
    }

    /** The first line that can only be the article's text. */
    private int end() {
        int most = Math.min(lines.size(), MOST_LINES);
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
        return sentence >= 0 ? sentence : lines.size() > 2 ? most : 0;
    }

    /** The heading of an abstract, if no more than notes on the authors can stand above it. */
    private int abstractHeading(int most) {
        for (int i = 0; i < most && lines.get(i).end() < LONGEST_FRONT; i++) {
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

    private boolean isArticleText(Line line) {
        boolean marked = line.level() > 0 || line.zone().isPresent();
        return !marked
                && shape.isSentence(line)
                && !shape.isCitation(line)
                && !shape.isAffiliation(line)
                && !startsWithMark(line)
                && !isNameList(line)
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

    private boolean isNameList(Line line) {
        return line.length() < 5000 && !parser(true).read(line.start(), line.end()).isEmpty();
    }

    /** {@code 1Department of …}, {@code aThe Royal …}, {@code *These authors}. */
    private boolean startsWithMark(Line line) {
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

    private void zoneByShape(int i) {
        Line line = lines.get(i);
        if (zoning.isSite(i)) {
            return;
        }
        Optional<Heading> heading = zoning.heading(i);
        if (line.level() == 0 && isSaid(line)) {
            SectionKind said = line.zone().get();
            SectionKind kind =
                    said == SectionKind.OTHER
                            ? heading.map(Heading::kind)
                                    .or(() -> shape.statement(line))
                                    .orElse(said)
                            : said;
            zoning.open(i, kind, heading.filter(h -> h.kind() == kind));
            return;
        }
        if (heading.isPresent()
                && heading.get().kind() != SectionKind.BODY
                && !shape.isAffiliation(line)) {
            zoning.open(i, heading.get().kind(), heading);
            return;
        }
        Optional<Located<PartialDate>> date = dates.onLine(line);
        if (date.isPresent()
                || line.isMarked(SectionKind.DATE) && manuscript.record().published().isPresent()) {
            zoning.set(i, SectionKind.DATE);
            published = published.isPresent() ? published : date;
        } else if (shape.isCitation(line) && line.level() == 0) {
            zoning.set(i, SectionKind.CITATION);
            date = dates.in(line.start(), line.end());
            date = date.isPresent() ? date : dates.yearIn(line.start(), line.end());
            published = published.isPresent() ? published : date;
        } else if (shape.isArticleType(line) && line.level() != 1) {
            zoning.set(i, SectionKind.CITATION);
        } else if (shape.isAffiliation(line)) {
            zoning.set(i, SectionKind.OTHER);
        }
    }

    /** Whether the markup says what the line is, and no shape can say better. */
    private static boolean isSaid(Line line) {
        return line.zone().isPresent()
                && switch (line.zone().get()) {
                    case OTHER, DISCLOSURES, FUNDING, ACKNOWLEDGMENTS, CAPTION, TABLE -> true;
                    default -> false;
                };
    }

    private int bestTitle(int end) {
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
        boolean names = line.level() != 1 && isNameList(line);
        if (line.length() > LONGEST_TITLE || line.length() < 8 || names) {
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
        if (startsWithMark(line) && line.level() == 0 || line.zone().isPresent() || !words) {
            score -= 6;
        }
        return score;
    }

    private boolean inMetadata(Line line) {
        String words = letters(manuscript.text().substring(line.start(), line.end()));
        for (String title : manuscript.record().titles()) {
            String known = letters(title);
            if (known.equals(words) || known.startsWith(words) && words.length() >= 15) {
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
        for (int k = 0; k < Math.min(end, MOST_LINES); k++) {
            if (k != i && sameText(lines.get(i), lines.get(k))) {
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
                || isBy(line)
                || isNameList(line);
    }

    private boolean isBy(Line line) {
        return text.startsWithIgnoreCase("by", line.start())
                && (line.length() == 2 || " :".indexOf(text.charAt(line.start() + 2)) >= 0);
    }

    private void repeatTitle(int best, int end) {
        for (int i = 0; i < end; i++) {
            if (i != best && !zoning.isSite(i) && sameText(lines.get(best), lines.get(i))) {
                zoning.set(i, SectionKind.FURNITURE);
            }
        }
    }

    private void markByline(int end) {
        for (int i = 0; i < end; i++) {
            if (lines.get(i).isMarked(SectionKind.BYLINE) && !zoning.isSet(i)) {
                zoning.set(i, SectionKind.BYLINE);
            }
        }
    }

    private BylineParser parser(boolean strict) {
        return new BylineParser(
                text, manuscript.superscripts(), letterMarks(), manuscript.record().families());
    }

    private CharSet letterMarks;

    /** The letters that affiliations begin with: {@code a} in {@code aThe Royal Hospital}. */
    private CharSet letterMarks() {
        if (letterMarks == null) {
            StringBuilder marks = new StringBuilder();
            for (Line line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
                char first = text.charAt(line.start());
                if (line.length() > 2
                        && first >= 'a'
                        && first <= 'z'
                        && CharSet.UPPER.contains(text.charAt(line.start() + 1))
                        && CharSet.LETTER.contains(text.charAt(line.start() + 2))) {
                    marks.append(first);
                }
            }
            letterMarks = CharSet.of(marks.toString());
        }
        return letterMarks;
    }

    private void findByline(int best, int end) {
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
                authors.addAll(parser(false).read(afterBy(line), line.end()));
                found = i;
            }
        }
        for (int i = from; i < end && authors.isEmpty(); i++) {
            if (!zoning.isSet(i) && isNameList(lines.get(i)) && (i <= from + 6)) {
                authors.addAll(parser(false).read(lines.get(i).start(), lines.get(i).end()));
                zoning.set(i, SectionKind.BYLINE);
                found = i;
            }
        }
        for (int i = 0; i < end && authors.isEmpty(); i++) {
            if (zoning.kind(i) == SectionKind.CITATION || !zoning.isSet(i)) {
                authors.addAll(etAl(i));
            }
        }
        byline = authors;
        if (found >= 0) {
            for (int i = found + 1; i < end; i++) {
                if (!zoning.isSet(i) && !isDek(i)) {
                    zoning.set(i, SectionKind.OTHER);
                }
            }
        }
    }

    /** {@code Jane Roe et al. J Clin Res. .}: the short citation of PubMed. */
    private List<Located<Author>> etAl(int index) {
        Line line = lines.get(index);
        for (int i = line.start(); i + 6 < line.end() && i < line.start() + 60; i++) {
            if (text.charAt(i) == ' ' && text.startsWith("et al", i + 1)) {
                List<Located<Author>> authors = parser(false).read(line.start(), i);
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
        return Math.min(line.end(), line.start() + 3);
    }

    private boolean isDek(int i) {
        return !zoning.isSet(i) && isArticleText(lines.get(i));
    }

    private void leftovers(int best, int stop) {
        for (int i = 0; i < stop; i++) {
            if (!zoning.isSet(i)) {
                boolean below = i > best && lines.get(i).length() > 60 && best >= 0;
                zoning.set(i, below ? SectionKind.OTHER : SectionKind.FURNITURE);
            }
        }
    }
}
