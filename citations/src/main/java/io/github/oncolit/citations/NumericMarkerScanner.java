package io.github.oncolit.citations;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Scanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what may be numeric citation markers. Which of them are is decided by {@link
 * CitationMarkers} over the whole article.
 *
 * <pre>
 * marker      = enclosed | superscript | cell ;     (* enclosed: see EnclosedNumbers *)
 * superscript = numbers ;       (* raised, linked, or at a place that MarkerPlace allows *)
 * cell        = numbers ;       (* alone in a column of references *)
 * </pre>
 *
 * <p>Linear: each opening bracket and each run of digits is looked at once, with a bounded look to
 * the left.
 */
final class NumericMarkerScanner {

    /** How a candidate stands to the text before it. */
    enum Footing {
        /** A link leads from it to the reference list. */
        LINKED,
        /** In brackets behind the word reference, where superscripts would be an exponent. */
        NAMED,
        /** Alone in a cell of a table's column of references. */
        COLUMN,
        /** In brackets and alone in the cell of a table, where superscripts are set so too. */
        CELL,
        /** In brackets, raised, or after the stop that ends a word: its place makes it likely. */
        FIRM,
        /** Glued to a word, or in parentheses: much else looks like that. */
        WEAK,
        /** Between a space and a stop, as raised digits look where a space stood before them. */
        SPACED,
        /** At a place so doubtful that only the number that is due next counts. */
        NEXT
    }

    /** What may be a marker. */
    record Candidate(Span span, MarkerStyle style, NumberList list, Footing footing) {}

    private static final CharSet TRIGGERS =
            CharSet.where(c -> c == '[' || c == '(' || RaisedDigit.of(c) >= 0);
    private static final CharSet TRAILING = CharSet.of(" ,;.\n");

    private final Folded text;
    private final MarkerPlace place;
    private final GluedPlace glued;
    private final List<Span> raised;
    private final List<Span> cells;
    private final CitedLinks links;
    private final List<Candidate> found = new ArrayList<>();
    private int nextRaised;
    private int nextCell;

    NumericMarkerScanner(Folded text, Article article, CitedLinks links) {
        this.text = text;
        this.links = links;
        MarkerWords words = new MarkerWords(text);
        this.place = new MarkerPlace(text, article.text(), words);
        this.glued = new GluedPlace(text, words);
        this.raised = article.superscripts();
        this.cells = CitingColumns.cells(article);
    }

    /** What was found so far, in text order. */
    List<Candidate> found() {
        return found;
    }

    /** Looks through a stretch of text; stretches are given in text order. */
    void scan(Span window) {
        int raisedAt = raisedFrom(window.start());
        for (int i = window.start(); i < window.end(); ) {
            char c = text.charAt(i);
            if (raisedAt <= i) {
                raisedAt = raisedFrom(i);
            }
            if (raisedAt == i) {
                i = raised(raised.get(nextRaised), window.end());
            } else if (!TRIGGERS.contains(c)) {
                i++;
            } else if (isCell(i)) {
                i = cell(cells.get(nextCell));
            } else if (c == '[' || c == '(') {
                i = enclosed(i, window.end());
            } else {
                i = links.in(i, i + 1) ? linked(i, window) : glued(i, window, raised.isEmpty());
            }
        }
    }

    /** Where the next raised stretch from an offset on begins, or the largest number. */
    private int raisedFrom(int offset) {
        while (nextRaised < raised.size() && raised.get(nextRaised).start() < offset) {
            nextRaised++;
        }
        return nextRaised < raised.size() ? raised.get(nextRaised).start() : Integer.MAX_VALUE;
    }

    /** Whether a citing cell begins at an offset. */
    private boolean isCell(int offset) {
        while (nextCell < cells.size() && cells.get(nextCell).start() < offset) {
            nextCell++;
        }
        return nextCell < cells.size() && cells.get(nextCell).start() == offset;
    }

    private int cell(Span cell) {
        int start = cell.start();
        char first = text.charAt(start);
        if (first == '[' || first == '(' || links.in(start, cell.end())) {
            nextCell++;
            return start;
        }
        Scanner scanner = new Scanner(text, start, cell.end());
        NumberList list = NumberList.read(scanner, true);
        if (list != null) {
            scanner.nextWhile(TRAILING);
            if (scanner.atEnd()) {
                add(start, list.end(), MarkerStyle.SUPERSCRIPT, list, Footing.COLUMN);
                return cell.end();
            }
        }
        nextCell++;
        return start;
    }

    /** Digits that are neither raised nor in brackets and lead to a reference. */
    private int linked(int start, Span window) {
        NumberList list =
                links.numbers(text, start, Math.min(window.end(), start + EnclosedNumbers.LONGEST));
        if (list == null) {
            return RaisedDigit.skip(text, start, window.end());
        }
        add(start, list.end(), MarkerStyle.SUPERSCRIPT, list, Footing.LINKED);
        return list.end();
    }

    private int raised(Span span, int limit) {
        int end = Math.min(span.end(), limit);
        char first = text.charAt(span.start());
        if (first == '[' || first == '(') {
            return enclosed(span.start(), limit);
        }
        Scanner scanner = new Scanner(text, span.start(), end);
        scanner.spaces();
        scanner.next(',');
        scanner.spaces();
        int start = scanner.position();
        NumberList linked = links.numbers(text, start, end);
        if (linked != null) {
            add(start, linked.end(), MarkerStyle.SUPERSCRIPT, linked, Footing.LINKED);
            return Math.max(end, span.start() + 1);
        }
        NumberList list = NumberList.read(scanner, true);
        if (list != null) {
            scanner.nextWhile(TRAILING);
            boolean whole = scanner.atEnd();
            if (whole
                    && !place.startsLine(span.start())
                    && !place.isExponent(start, list)
                    && !place.isIsotope(end)) {
                add(start, list.end(), MarkerStyle.SUPERSCRIPT, list, Footing.FIRM);
            }
        }
        return Math.max(end, span.start() + 1);
    }

    private int enclosed(int open, int limit) {
        EnclosedNumbers read = EnclosedNumbers.at(text, open, limit, links);
        if (read == null) {
            return open + 1;
        }
        int end = read.end();
        if (links.in(open, end)) {
            add(open, end, read.style(), read.list(), Footing.LINKED);
        } else if (read.named()) {
            add(open, end, read.style(), read.list(), Footing.NAMED);
        } else if (read.style() == MarkerStyle.PAREN) {
            place.parentheses(open, end)
                    .ifPresent(footing -> add(open, end, read.style(), read.list(), footing));
        } else if (!place.isChemical(open, end)) {
            Footing footing = place.isCell(open, end) ? Footing.CELL : Footing.FIRM;
            add(open, end, read.style(), read.list(), footing);
        }
        return end;
    }

    /** Where the digits from an offset on must end: another kind of print or a link begins. */
    private int nextBoundary(int start, Span window) {
        int limit = Math.min(window.end(), links.startAfter(start));
        return nextRaised < raised.size() ? Math.min(limit, raised.get(nextRaised).start()) : limit;
    }

    private void add(int start, int end, MarkerStyle style, NumberList list, Footing footing) {
        found.add(new Candidate(new Span(start, end), style, list, footing));
    }

    /** A run of digits outside of brackets. */
    private int glued(int first, Span window, boolean digitsMayBeRaised) {
        boolean unicode = RaisedDigit.isRaised(text.charAt(first));
        if (!unicode && !digitsMayBeRaised) {
            return RaisedDigit.skip(text, first, nextBoundary(first, window));
        }
        int start =
                unicode ? first : glued.begin(first, window.start(), nextBoundary(first, window));
        int boundary = nextBoundary(start, window);
        NumberList list = ascending(start, Math.min(boundary, start + EnclosedNumbers.LONGEST));
        if (list == null) {
            return RaisedDigit.skip(text, start, boundary);
        }
        Optional<Footing> footing =
                unicode
                        ? raisedByUnicode(start, list, window)
                        : digitsMayBeRaised && endsToken(list.end(), window.end())
                                ? start > first
                                        ? Optional.of(Footing.NEXT)
                                        : glued.footing(start, list, window)
                                : Optional.empty();
        footing.ifPresent(f -> add(start, list.end(), MarkerStyle.SUPERSCRIPT, list, f));
        boolean part =
                footing.isEmpty() && start > 0 && CharSet.WORD.contains(text.charAt(start - 1));
        return part ? RaisedDigit.skip(text, start, boundary) : list.end();
    }

    private Optional<Footing> raisedByUnicode(int start, NumberList list, Span window) {
        if (place.isExponent(start, list) || place.isCharge(list.end())) {
            return Optional.empty();
        }
        boolean attached =
                start > window.start() && !CharSet.SPACE.contains(text.charAt(start - 1));
        return attached
                ? Optional.of(Footing.FIRM)
                : glued.footing(start, list, window).filter(f -> f == Footing.SPACED);
    }

    /** The longest list in a cell; where its numbers do not ascend, spaces do not separate them. */
    private NumberList ascending(int start, int limit) {
        NumberList list = NumberList.read(new Scanner(text, start, limit), true);
        int end = list == null ? start : place.endOfCell(start, list.end());
        if (list != null && end < list.end()) {
            list = NumberList.read(new Scanner(text, start, end), true);
        }
        return list == null || list.ascends()
                ? list
                : NumberList.read(new Scanner(text, start, end), false);
    }

    private boolean endsToken(int end, int limit) {
        if (end >= limit) {
            return true;
        }
        char c = text.charAt(end);
        boolean mark = MarkerPlace.CLOSING.contains(c) && c != '%' || c == '-';
        return CharSet.SPACE.contains(c)
                || mark && (end + 1 >= limit || RaisedDigit.of(text.charAt(end + 1)) < 0);
    }
}
