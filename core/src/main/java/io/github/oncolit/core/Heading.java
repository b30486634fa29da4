package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Scanner;
import io.github.oncolit.core.internal.TermTable;
import io.github.oncolit.core.internal.Tsv;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A heading that a line of an article starts with, or is.
 *
 * <pre>
 * line      = [marks] [number] heading-words [marks] ( end | separator rest )
 * marks     = { "#" | "*" | "_" | bullet }
 * number    = digits { "." digits } [ "." | ")" ] " "  |  roman ". "
 * separator = ":" | "." | dash
 * </pre>
 *
 * The words are those of {@code headings.tsv}: IMRAD, ICMJE and publishers' usage.
 *
 * @param kind the zone it opens
 * @param rank its place in a structured abstract: 1 aim, 2 methods, 3 results, 4 conclusion, 5
 *     registration, 0 none
 * @param span the heading's words
 * @param content where the text after it on the same line begins
 * @param runIn whether text follows on the same line
 */
record Heading(SectionKind kind, int rank, Span span, int content, boolean runIn) {

    private static final CharSet MARKS = CharSet.of("#*_\u2022\u25A0\u25CF>| ");
    private static final CharSet ROMAN = CharSet.of("IVX");
    private static final int LONGEST_MARKED = 100;

    private static final TermTable<Meaning> TABLE = table();

    private static final Meaning DISCLOSURES = new Meaning(SectionKind.DISCLOSURES, 0);

    private record Meaning(SectionKind kind, int rank) {}

    private static TermTable<Meaning> table() {
        Map<String, Meaning> terms = new HashMap<>();
        Tsv.read(Heading.class, "headings.tsv", 3)
                .rows()
                .forEach(
                        row ->
                                terms.put(
                                        row.get(0),
                                        new Meaning(
                                                SectionKind.valueOf(row.get(1)),
                                                Integer.parseInt(row.get(2)))));
        return TermTable.of(terms);
    }

    /** The heading that a line starts with, if it is one that the table knows. */
    static Optional<Heading> of(Folded text, Line line) {
        Scanner in = new Scanner(text, line.start(), line.end());
        in.nextWhile(MARKS);
        number(in);
        in.nextWhile(MARKS);
        int start = in.position();
        TermTable.Match<Meaning> match = TABLE.longestAt(text, start, line.end());
        int disclosure = DisclosureHeading.end(text, start, line.end());
        boolean composed =
                disclosure > (match == null ? -1 : match.end())
                        && isClosed(text, disclosure, line.end());
        if (match == null && !composed) {
            return Optional.empty();
        }
        Meaning meaning = composed ? DISCLOSURES : match.value();
        in.position(composed ? disclosure : match.end());
        Span words = in.since(start);
        boolean marked = in.nextWhile(MARKS) > 0 && text.charAt(in.position() - 1) != ' ';
        boolean colon = in.next(':');
        boolean stop = !colon && in.next('.');
        in.nextWhile(MARKS);
        boolean dash = !colon && !stop && in.next('-');
        in.nextWhile(MARKS);
        if (in.atEnd()) {
            return Optional.of(heading(meaning, words, line.end(), false));
        }
        boolean wide = in.position() > words.end() + 1;
        if (colon || (stop || dash || marked) && wide && startsSentence(in)) {
            return Optional.of(heading(meaning, words, in.position(), true));
        }
        if (line.level() > 0 && line.length() <= LONGEST_MARKED && line.end() - words.end() <= 50) {
            return Optional.of(heading(meaning, new Span(start, line.end()), line.end(), false));
        }
        boolean statement =
                meaning.kind() != SectionKind.BODY
                        && meaning.kind() != SectionKind.ABSTRACT
                        && meaning.kind() != SectionKind.REFERENCES
                        && text.indexOf(' ', words.start(), words.end()) > 0
                        && CharSet.UPPER.contains(text.charAt(words.start()))
                        && CharSet.UPPER.contains(in.peek());
        return statement
                ? Optional.of(heading(meaning, words, in.position(), true))
                : Optional.empty();
    }

    /** Whether words that only a grammar knows end as a heading does. */
    private static boolean isClosed(Folded text, int end, int limit) {
        Scanner in = new Scanner(text, end, limit);
        in.nextWhile(MARKS);
        return in.atEnd() || in.next(':') || in.next('.') || in.next('-');
    }

    private static boolean startsSentence(Scanner in) {
        return CharSet.UPPER.contains(in.peek())
                || CharSet.DIGIT.contains(in.peek())
                || in.peek() == '['
                || in.peek() == '(';
    }

    private static Heading heading(Meaning meaning, Span words, int content, boolean runIn) {
        return new Heading(meaning.kind(), meaning.rank(), words, content, runIn);
    }

    private static void number(Scanner in) {
        int start = in.position();
        if (in.nextWhile(CharSet.DIGIT, 2) > 0) {
            while (in.peek() == '.' && CharSet.DIGIT.contains(in.peek(1))) {
                in.skip();
                in.nextWhile(CharSet.DIGIT, 2);
            }
            boolean closed = in.next('.') || in.next(')') || in.next('|');
            if (in.spaces() > 0 || closed) {
                return;
            }
        } else if (in.nextWhile(ROMAN, 4) > 0
                && (in.next('.') || in.next(')'))
                && in.spaces() > 0) {
            return;
        }
        in.position(start);
    }
}
