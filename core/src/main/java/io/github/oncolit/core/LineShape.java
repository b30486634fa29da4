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

    private static final CharSet EMPHASIS = CharSet.of("*_ ");
    private static final CharSet ROMAN = CharSet.of("IVX");
    private static final CharSet CAPITAL = CharSet.range('A', 'Z');
    private static final CharSet MARKS = CharSet.of("*\u2020\u2021#( ");
    private static final int LONGEST_LABEL = 140;
    private static final int LONGEST_SITE_LINE = 400;
    private static final int NOTICE_START = 80;

    private static final TermTable<String> SITE = table("furniture.tsv", 2);
    private static final TermTable<String> TYPES = table("article-types.tsv", 1);
    private static final TermTable<String> STATEMENTS = table("statements.tsv", 2);

    private final Folded text;
    private final ReferenceShape references;

    LineShape(Folded text) {
        this.text = text;
        this.references = new ReferenceShape(text);
    }

    private static TermTable<String> table(String name, int columns) {
        Map<String, String> terms = new HashMap<>();
        Tsv.read(LineShape.class, name, columns)
                .rows()
                .forEach(row -> terms.put(row.get(0), row.get(columns - 1)));
        return TermTable.of(terms);
    }

    /** How lines of a list of references look. */
    ReferenceShape references() {
        return references;
    }

    /** How far a line that is furniture makes its followers furniture: line, prefix or rest. */
    Optional<String> siteScope(Line line) {
        if (line.length() > LONGEST_SITE_LINE) {
            return Optional.empty();
        }
        TermTable.Match<String> match = SITE.longestAt(text, line.start(), line.end());
        if (match == null && line.length() < 80) {
            return isCommentCount(line)
                    ? Optional.of("rest")
                    : hasAdSlot(line) ? Optional.of("line") : Optional.empty();
        }
        if (match == null) {
            return Optional.empty();
        }
        boolean whole = onlyPunctuation(match.end(), line.end());
        return whole || match.value().equals("prefix")
                ? Optional.of(match.value())
                : Optional.empty();
    }

    /** {@code 12 Comments}: what heads the readers' part of a page. */
    private boolean isCommentCount(Line line) {
        Scanner in = new Scanner(text, line.start(), line.end());
        return in.nextWhile(CharSet.DIGIT, 5) > 0
                && in.spaces() > 0
                && (in.nextWord("comment") || in.nextWord("comments") || in.nextWord("replies"))
                && onlyPunctuation(in.position(), line.end());
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
            if (c == ';' && references.isVolume(i, line)) {
                return true;
            }
        }
        return text.startsWithIgnoreCase("pmid", line.start())
                || text.startsWithIgnoreCase("issn", line.start())
                || text.startsWithIgnoreCase("pmcid", line.start());
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
                || hasAddress(line);
    }

    /** An e-mail address near the start of a line, unless dots part the people that have them. */
    private boolean hasAddress(Line line) {
        int end = Math.min(line.end(), line.start() + LONGEST_LABEL);
        return text.indexOf('@', line.start(), end) >= 0
                && text.indexOf('\u2219', line.start(), line.end()) < 0;
    }
}
