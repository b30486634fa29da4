package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Scanner;
import io.github.oncolit.core.internal.TermTable;
import io.github.oncolit.core.internal.Tsv;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a line looks like, by its words and punctuation alone. Each test reads a line once. */
final class LineShape {

    private static final CharSet LABEL_END = CharSet.of(".])");
    private static final CharSet EMPHASIS = CharSet.of("*_ ");
    private static final CharSet ROMAN = CharSet.of("IVX");
    private static final CharSet CAPITAL = CharSet.range('A', 'Z');
    private static final CharSet BULLETS = CharSet.of("-*\u2022 ");
    private static final CharSet JOINERS = CharSet.of("-'");
    private static final CharSet MARKS = CharSet.of("*\u2020\u2021#( ");
    private static final int LONGEST_LABEL = 140;
    private static final int LONGEST_SITE_LINE = 400;
    private static final int NOTICE_START = 80;

    private static final TermTable<String> SITE = table("furniture.tsv", 2);
    private static final TermTable<String> TYPES = table("article-types.tsv", 1);
    private static final TermTable<String> STATEMENTS = table("statements.tsv", 2);

    private final Folded text;

    LineShape(Folded text) {
        this.text = text;
    }

    private static TermTable<String> table(String name, int columns) {
        Map<String, String> terms = new HashMap<>();
        Tsv.read(LineShape.class, name, columns)
                .rows()
                .forEach(row -> terms.put(row.get(0), row.get(columns - 1)));
        return TermTable.of(terms);
    }

    /** How far a line that is furniture makes its followers furniture: line, prefix or rest. */
    Optional<String> siteScope(Line line) {
        if (line.length() > LONGEST_SITE_LINE) {
            return Optional.empty();
        }
        TermTable.Match<String> match = SITE.longestAt(text, line.start(), line.end());
        if (match == null) {
            return line.length() < 80 && hasAdSlot(line) ? Optional.of("line") : Optional.empty();
        }
        boolean whole = onlyPunctuation(match.end(), line.end());
        return whole || match.value().equals("prefix")
                ? Optional.of(match.value())
                : Optional.empty();
    }

    private boolean hasAdSlot(Line line) {
        int at = text.indexOf('(', line.start(), line.end());
        return at >= 0 && text.startsWithIgnoreCase("ad slot", at + 1);
    }

    private boolean onlyPunctuation(int from, int to) {
        for (int i = from; i < to; i++) {
            if (CharSet.LETTER.contains(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code Original Article}: the label of an article's type. */
    boolean isArticleType(Line line) {
        TermTable.Match<String> match = TYPES.longestAt(text, line.start(), line.end());
        return match != null && onlyPunctuation(match.end(), line.end());
    }

    /** {@code J Clin Invest 2020;12(3):4 doi: 10.…}: the article's own citation or identifiers. */
    boolean isCitation(Line line) {
        if (line.length() > 320) {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if ((c == 'd' || c == 'D' || c == '1')
                    && (text.startsWithIgnoreCase("doi:", i)
                            || text.startsWithIgnoreCase("doi.org/10.", i)
                            || c == '1' && i == line.start() && text.startsWith("10.", i))) {
                return true;
            }
            if (c == ';' && isVolume(i, line)) {
                return true;
            }
        }
        return text.startsWithIgnoreCase("pmid", line.start())
                || text.startsWithIgnoreCase("issn", line.start())
                || text.startsWithIgnoreCase("pmcid", line.start());
    }

    /** A year or day before the semicolon, a volume with issue or pages after it. */
    private boolean isVolume(int semicolon, Line line) {
        if (semicolon == line.start() || !CharSet.DIGIT.contains(text.charAt(semicolon - 1))) {
            return false;
        }
        Scanner in = new Scanner(text, semicolon + 1, line.end());
        in.spaces();
        return in.nextWhile(CharSet.DIGIT, 4) > 0
                && (in.next('(') || in.next(':') || in.next(" ("));
    }

    /** Figure 1. or Table 2: at the start of a line. */
    boolean isCaption(Line line) {
        Scanner in = new Scanner(text, line.start(), line.end());
        in.nextWhile(EMPHASIS, 4);
        boolean named =
                in.nextIgnoreCase("supplementary ")
                        | (in.nextWord("figure")
                                || in.nextWord("fig")
                                || in.nextWord("figs")
                                || in.nextWord("table")
                                || in.nextWord("scheme")
                                || in.nextWord("box")
                                || in.nextWord("chart")
                                || in.nextWord("exhibit"));
        if (!named) {
            return false;
        }
        in.next('.');
        in.spaces();
        in.next('S');
        boolean numbered = in.nextWhile(CharSet.DIGIT, 3) > 0 || in.nextWhile(ROMAN, 4) > 0;
        if (!numbered) {
            return false;
        }
        in.nextWhile(CAPITAL, 1);
        in.nextWhile(EMPHASIS, 2);
        return in.atEnd()
                || in.next('.')
                || in.next(':')
                || in.next('|')
                || in.next(')')
                || in.next(" |")
                || in.next(" -")
                || in.peek() == ' ' && CharSet.UPPER.contains(in.peek(1));
    }

    /** Whether a line is a row of a table as text keeps it. */
    boolean isRow(String original, Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (original.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }

    /** The length of {@code 12. }, {@code [12] } or {@code 12) } at the start of a line, or 0. */
    int label(Line line) {
        Scanner in = new Scanner(text, line.start(), line.end());
        in.nextWhile(BULLETS, 4);
        boolean bracket = in.next('[') || in.next('(');
        if (in.nextWhile(CharSet.DIGIT, 3) == 0) {
            return 0;
        }
        boolean closed = in.nextWhile(LABEL_END, 2) > 0;
        boolean spaced = in.spaces() > 0;
        return closed && (spaced || bracket) && !in.atEnd() ? in.position() - line.start() : 0;
    }

    /**
     * Whether a line looks like a reference: it has a year, and the volume, identifier, retrieval
     * clause or author list of one.
     */
    boolean isReference(Line line) {
        if (line.length() < 25 || line.length() > 1500) {
            return false;
        }
        int signs = 0;
        boolean year = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c == ';' && isVolume(i, line)) {
                signs += 2;
            } else if ((c == 'd' || c == 'D')
                    && (text.startsWithIgnoreCase("doi:", i)
                            || text.startsWithIgnoreCase("doi.org/", i))) {
                signs += 2;
            } else if (c == 'e' && text.startsWith("et al", i)) {
                signs++;
            } else if ((c == '1' || c == '2') && isYear(i, line)) {
                year = true;
            } else if (c == 'A' && text.startsWithIgnoreCase("accessed ", i)
                    || c == 'R' && text.startsWith("Retrieved from", i)
                    || c == 'I' && text.startsWith("Identifier", i)
                    || c == 'A' && text.startsWith("Available ", i)) {
                signs += 2;
            }
        }
        if (startsWithAuthor(line)) {
            signs++;
        }
        if (label(line) > 0) {
            signs++;
        }
        return signs >= 2 && (year || signs >= 3);
    }

    private boolean isYear(int at, Line line) {
        return (at == line.start() || !CharSet.WORD.contains(text.charAt(at - 1)))
                && at + 4 <= line.end()
                && (text.startsWith("19", at) || text.startsWith("20", at))
                && CharSet.DIGIT.contains(text.charAt(at + 2))
                && CharSet.DIGIT.contains(text.charAt(at + 3))
                && (at + 4 == line.end() || !CharSet.WORD.contains(text.charAt(at + 4)));
    }

    /** {@code Smith AB,}: a family name and initials behind a label or at the start. */
    private boolean startsWithAuthor(Line line) {
        Scanner in = new Scanner(text, line.start() + label(line), line.end());
        if (!in.next(CharSet.UPPER)) {
            return false;
        }
        in.nextWhile(CharSet.LETTER, 25);
        in.nextWhile(JOINERS, 1);
        in.nextWhile(CharSet.LETTER, 25);
        boolean spaced = in.next(", ") || in.next(' ');
        int initials = spaced ? in.nextWhile(CharSet.UPPER, 4) : 0;
        return initials > 0
                && (in.peek() == ',' || in.peek() == '.' || in.peek() == ' ' || in.peek() == ';');
    }

    /** What an unheaded paragraph of back matter states. */
    Optional<SectionKind> statement(Line line) {
        Optional<SectionKind> kind = Optional.empty();
        boolean word = false;
        for (int i = line.start(); i < line.end(); i++) {
            boolean letter = CharSet.LETTER.contains(text.charAt(i));
            if (letter && !word) {
                TermTable.Match<String> match = STATEMENTS.longestAt(text, i, line.end());
                if (match != null) {
                    SectionKind found = SectionKind.valueOf(match.value());
                    if (found == SectionKind.DISCLOSURES) {
                        return Optional.of(found);
                    }
                    kind = kind.isPresent() ? kind : Optional.of(found);
                }
            }
            word = letter;
        }
        return kind;
    }

    /** Whether a line is a publisher's notice: on a licence or a supplement. */
    boolean isNotice(Line line) {
        Line start =
                new Line(
                        line.start(),
                        Math.min(line.end(), line.start() + NOTICE_START),
                        0,
                        line.zone());
        return statement(start).orElse(SectionKind.BODY) == SectionKind.OTHER;
    }

    /** Whether a line is labelled and has a year, as even the oddest reference of a list has. */
    boolean isLabelledReference(Line line) {
        if (label(line) == 0 || line.length() > 1000) {
            return false;
        }
        for (int i = line.start(); i + 4 <= line.end(); i++) {
            if (isYear(i, line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line holds more than one sentence. */
    boolean hasSentences(Line line) {
        for (int i = line.start() + 1; i + 2 < line.end(); i++) {
            if (text.charAt(i) == '.'
                    && text.charAt(i + 1) == ' '
                    && CharSet.LOWER.contains(text.charAt(i - 1))
                    && CharSet.UPPER.contains(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line ends as a sentence does. */
    boolean isSentence(Line line) {
        int end = line.end();
        while (end > line.start() && "\")]*'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > line.start() && ".".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** {@code Correspondence to: …}, {@code Edited by …}, an address or an e-mail address. */
    boolean isAffiliation(Line line) {
        Scanner in = new Scanner(text, line.start(), line.end());
        in.nextWhile(MARKS, 4);
        return in.nextIgnoreCase("correspond")
                || in.nextIgnoreCase("address for")
                || in.nextIgnoreCase("affiliation")
                || in.nextIgnoreCase("for reprints")
                || in.nextIgnoreCase("e-mail")
                || in.nextIgnoreCase("email")
                || in.nextIgnoreCase("edited by")
                || in.nextIgnoreCase("reviewed by")
                || in.nextIgnoreCase("medically reviewed")
                || in.nextIgnoreCase("fact checked")
                || in.nextIgnoreCase("academic editor")
                || in.nextIgnoreCase("received")
                || in.nextIgnoreCase("accepted")
                || in.nextIgnoreCase("these authors")
                || in.nextIgnoreCase("department of")
                || in.nextIgnoreCase("from the ")
                || in.nextIgnoreCase("university of")
                || text.indexOf(
                                '@',
                                line.start(),
                                Math.min(line.end(), line.start() + LONGEST_LABEL))
                        >= 0;
    }
}
