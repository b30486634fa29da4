package io.github.oncolit.citations;

import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds author-year markers and the works they cite (APA 7 section 8.11; Harvard).
 *
 * <pre>
 * group     = "(" , [ lead ] , cite , { ( ";" | "," | "and" | "&amp;" ) , cite } , ")" ;
 * cite      = names , [ "," ] , year , { "," , ( year | letter ) } ;
 * narrative = names , [ "," ] , ( "(" , year , ")" | "[" , year , "]" ) ;
 * names     = as in CitedNames ;
 * year      = ( "19" | "20" ) , digit , digit , [ letter ] ;
 * </pre>
 *
 * <p>The years are the trigger. From each, the names are looked for to the left, at most {@link
 * #REACH} characters and never left of the marker before, and looked up in the reference list.
 */
final class AuthorYearScanner {

    private static final int REACH = 160;
    private static final CharSet BETWEEN = CharSet.of(" ,;\n");

    /** One cited work: from the first name to the year. */
    private record Cite(Span span, List<Integer> targets, boolean ambiguous) {}

    private final Folded text;
    private final CitedNames names;
    private final CitedWorks works;
    private final CitedLinks links;
    private final List<CitationMarker> markers = new ArrayList<>();
    private final List<Cite> group = new ArrayList<>();
    private int namesStart;
    private int namesEnd;

    AuthorYearScanner(Folded text, CitedWorks works, CitedLinks links) {
        this.text = text;
        this.links = links;
        this.names = new CitedNames(text);
        this.works = works;
    }

    /** The markers of a stretch of text. */
    List<CitationMarker> scan(Span window, String printed) {
        int floor = window.start();
        for (int i = window.start(); i + 4 <= window.end(); i++) {
            if (!isYearAt(i, window)) {
                continue;
            }
            int end = yearEnd(i, window.end());
            Cite cite = asLinked(cite(i, end, floor));
            if (cite != null) {
                if (!group.isEmpty()
                        && !joins(group.get(group.size() - 1).span().end(), cite.span().start())) {
                    flush(window, printed);
                }
                group.add(cite);
                end = letters(cite, i, end, window.end());
                floor = end;
            }
            i = end - 1;
        }
        flush(window, printed);
        return markers;
    }

    /** {@code 2010a,b}: adds the works of further letters of one year; where they end. */
    private int letters(Cite first, int year, int yearEnd, int limit) {
        int end = yearEnd;
        boolean lettered = yearEnd == year + 5 && first.span().start() == namesStart;
        for (int at = nextLetter(end, limit); lettered && at > 0; at = nextLetter(end, limit)) {
            String printed = new Span(year, year + 4).textIn(text) + text.charAt(at);
            Cite cite = resolve(namesStart, namesEnd, printed, new Span(at, at + 1));
            if (cite == null) {
                return end;
            }
            group.add(cite);
            end = at + 1;
        }
        return end;
    }

    /** Where the letter behind a comma stands, or -1. */
    private int nextLetter(int from, int limit) {
        int at = from < limit && text.charAt(from) == ',' ? from + 1 : limit;
        at = at < limit && text.charAt(at) == ' ' ? at + 1 : at;
        boolean letter = at < limit && text.charAt(at) >= 'b' && text.charAt(at) <= 'k';
        boolean word = at + 1 < limit && CharSet.WORD.contains(text.charAt(at + 1));
        return letter && !word ? at : -1;
    }

    /** A cite with the work that its link leads to, if name and year do not tell the work. */
    private Cite asLinked(Cite cite) {
        if (cite == null || cite.targets().size() == 1 && !cite.ambiguous()) {
            return cite;
        }
        List<Integer> linked = links.ordinals(cite.span().start(), cite.span().end());
        return linked.size() == 1 ? new Cite(cite.span(), linked, false) : cite;
    }

    private boolean isYearAt(int i, Span window) {
        return isYear(text, i)
                && (i == window.start() || !CharSet.WORD.contains(text.charAt(i - 1)))
                && (i + 4 >= window.end() || !CharSet.DIGIT.contains(text.charAt(i + 4)));
    }

    /** Whether four digits of this century or the last stand at an offset, whatever is around. */
    static boolean isYear(CharSequence text, int at) {
        char c = text.charAt(at);
        char d = text.charAt(at + 1);
        return (c == '1' && d == '9' || c == '2' && d == '0')
                && CharSet.DIGIT.contains(text.charAt(at + 2))
                && CharSet.DIGIT.contains(text.charAt(at + 3));
    }

    private int yearEnd(int start, int limit) {
        int end = start + 4;
        boolean letter =
                end < limit
                        && text.charAt(end) >= 'a'
                        && text.charAt(end) <= 'k'
                        && (end + 1 == limit || !CharSet.WORD.contains(text.charAt(end + 1)));
        return letter ? end + 1 : end;
    }

    private Cite cite(int year, int end, int floor) {
        Cite last = group.isEmpty() ? null : group.get(group.size() - 1);
        if (last != null
                && onlyBetween(last.span().end(), year)
                && text.charAt(last.span().end()) == ',') {
            return resolve(namesStart, namesEnd, printed(year, end), new Span(year, end));
        }
        int namesLimit = year;
        boolean narrative = false;
        while (namesLimit > floor && " ,(\n[".indexOf(text.charAt(namesLimit - 1)) >= 0) {
            narrative |= text.charAt(namesLimit - 1) == '(' || text.charAt(namesLimit - 1) == '[';
            namesLimit--;
        }
        int earliest = Math.max(floor, namesLimit - REACH);
        int spanEnd =
                narrative && end < text.length() && ")]".indexOf(text.charAt(end)) >= 0
                        ? end + 1
                        : end;
        for (int start = names.start(namesLimit, earliest);
                start < namesLimit;
                start = names.afterWord(start, namesLimit)) {
            if (CharSet.LETTER.contains(text.charAt(start))) {
                Cite cite = resolve(start, namesLimit, printed(year, end), new Span(start, end));
                if (cite != null) {
                    namesStart = start;
                    namesEnd = namesLimit;
                    return new Cite(new Span(start, spanEnd), cite.targets(), cite.ambiguous());
                }
            }
        }
        return unlisted(namesLimit, earliest, spanEnd);
    }

    private String printed(int year, int end) {
        return new Span(year, end).textIn(text);
    }

    private Cite resolve(int start, int limit, String printed, Span span) {
        int wordEnd = start;
        for (int words = 0; words < 6 && wordEnd < limit; words++) {
            wordEnd = names.afterWord(wordEnd, limit);
            String name = CitedWorks.key(text.subSequence(start, wordEnd));
            List<Reference> fitting = works.of(name, printed);
            if (!fitting.isEmpty()) {
                List<Reference> best = narrowed(fitting, wordEnd, limit);
                return new Cite(span, List.of(best.get(0).ordinal()), best.size() > 1);
            }
        }
        return null;
    }

    /** Of several works of one first author and year, those whose number of authors fits. */
    private List<Reference> narrowed(List<Reference> fitting, int from, int limit) {
        if (fitting.size() == 1) {
            return fitting;
        }
        String rest = text.subSequence(from, Math.max(from, limit)).toString();
        List<Reference> best = new ArrayList<>(2);
        for (Reference reference : fitting) {
            int authors = reference.authors().size();
            boolean fits =
                    rest.contains("et al")
                            ? authors > 2 || reference.etAl().isPresent()
                            : authors == 1
                                    || authors > 1
                                            && rest.contains(
                                                    reference.authors().get(1).value().family());
            if (fits) {
                best.add(reference);
            }
        }
        return best.isEmpty() ? fitting : best;
    }

    /** {@code (Nobody et al., 2020)}: the form of a marker without a work in the list. */
    private Cite unlisted(int limit, int earliest, int end) {
        int start = names.start(limit, earliest);
        String printed = new Span(start, Math.max(start, limit)).textIn(text);
        boolean opened =
                start > 0 && "([;".indexOf(text.charAt(start - 1)) >= 0
                        || start > 1 && text.charAt(start - 2) == ';';
        return opened && printed.contains(" et al")
                ? new Cite(new Span(start, end), List.of(), false)
                : null;
    }

    private boolean onlyBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!BETWEEN.contains(text.charAt(i))) {
                return false;
            }
        }
        return from < to;
    }

    private boolean joins(int from, int to) {
        if (")]".indexOf(text.charAt(from - 1)) >= 0) {
            return false;
        }
        String between = new Span(Math.min(from, to), to).textIn(text).strip();
        return from >= to
                || between.equals(";")
                || between.equals(",")
                || between.equals("and") && text.charAt(to - 1) == ' '
                || between.equals("; see also")
                || between.equals("&");
    }

    private void flush(Span window, String printed) {
        if (group.isEmpty()) {
            return;
        }
        int start = group.get(0).span().start();
        int end = group.get(group.size() - 1).span().end();
        int open = opening(start, window.start());
        boolean closed =
                end < window.end()
                        && open >= 0
                        && text.charAt(end) == (text.charAt(open) == '(' ? ')' : ']');
        Span span = closed ? new Span(open, end + 1) : new Span(start, end);
        List<Integer> targets = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Cite cite : group) {
            targets.addAll(cite.targets());
            if (cite.targets().isEmpty()) {
                diagnostics.add(new Diagnostic(MarkerCode.NOT_LISTED, cite.span()));
            } else if (cite.ambiguous()) {
                diagnostics.add(new Diagnostic(MarkerCode.AMBIGUOUS, cite.span()));
            }
        }
        markers.add(
                new CitationMarker(
                        span, span.textIn(printed), MarkerStyle.AUTHOR_YEAR, targets, diagnostics));
        group.clear();
    }

    /** The bracket before a group, with at most a lead word between, or -1. */
    private int opening(int start, int floor) {
        int at = start - 1;
        int least = Math.max(floor, start - 16);
        while (at >= least
                && (text.charAt(at) == ' '
                        || text.charAt(at) == ','
                        || text.charAt(at) == '.'
                        || CharSet.LOWER.contains(text.charAt(at)))) {
            at--;
        }
        return at >= least && (text.charAt(at) == '(' || text.charAt(at) == '[') ? at : -1;
    }
}
