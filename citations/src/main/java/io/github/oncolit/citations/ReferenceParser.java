package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PartialDate;
import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads one reference: first what announces itself, then the authors, then the locus, and last what
 * is left between them.
 *
 * <pre>
 * reference = [label] [authors [year]] [title] [container] [locus] {note}
 * </pre>
 */
final class ReferenceParser {

    private static final Span NO_LABEL = new Span(0, 0);
    private static final CharSet AFTER_AUTHORS = CharSet.of(" \n.,;:*");

    private final Draft draft;
    private final Folded text;
    private TitleParser titles;
    private boolean scored;

    private ReferenceParser(String text, Folded folded, int start, int end) {
        this.draft = new Draft(text, folded, start, end);
        this.text = folded;
    }

    /** Reads a string that is one reference, with or without its label. */
    static Reference parse(String text) {
        Folded folded = Folded.of(text);
        int at = 0;
        while (at < text.length() && CharSet.SPACE.contains(folded.charAt(at))) {
            at++;
        }
        ReferenceLabel label = ReferenceLabel.at(folded, at, text.length(), true);
        int body = label == null ? 0 : label.end();
        while (body < text.length() && CharSet.SPACE.contains(folded.charAt(body))) {
            body++;
        }
        boolean doubtful = label != null && label.form() == ' ';
        if (label == null || doubtful && !ReferenceHead.at(folded, body, text.length())) {
            return parse(text, folded, new Span(0, text.length()), NO_LABEL, 1);
        }
        return parse(text, folded, new Span(body, text.length()), label.printed(), 1);
    }

    /** Reads a stretch of a text; the label stands outside it and is empty if there is none. */
    static Reference parse(String text, Folded folded, Span span, Span label, int ordinal) {
        ReferenceParser parser = new ReferenceParser(text, folded, span.start(), span.end());
        if (label.length() > 0) {
            parser.draft.put(Part.LABEL, label.start(), label.end());
        }
        return parser.read(span, ordinal);
    }

    /** Reads a reference once more and tells why each field was read so. */
    static List<String> explain(String text) {
        ReferenceParser parser = new ReferenceParser(text, Folded.of(text), 0, text.length());
        parser.read(new Span(0, text.length()), 1);
        return Explanation.of(parser.draft, parser.titles, parser.scored);
    }

    private Reference read(Span span, int ordinal) {
        int start = draft.start;
        NoteScanner.scan(draft, start);
        CollectiveParser groups = new CollectiveParser(draft);
        AuthorListParser people = new AuthorListParser(draft, draft.end, groups);
        int after = people.parse(start, draft.authors);
        if (after > start) {
            draft.take(start, after);
        } else {
            after = groups.beforePeople(start, draft.end, people);
        }
        int behind =
                after > start
                        ? groups.trailing(after, draft.end)
                        : groups.leading(start, draft.end);
        if (!draft.authors.isEmpty()
                && behind > after
                && behind < draft.end
                && text.charAt(behind) == ',') {
            List<Located<PersonName>> more = new ArrayList<>();
            int next = people.parse(behind + 2 <= draft.end ? behind + 2 : behind, more);
            if (!more.isEmpty()) {
                draft.authors.addAll(more);
                draft.take(behind, next);
                behind = next;
            }
        }
        after = earlyYear(EditorWords.skip(draft, behind));
        LocusParser locus = new LocusParser(draft);
        locus.parse(after);
        if (!draft.has(Part.YEAR) && draft.onlineYearEnd > 0) {
            draft.put(Part.YEAR, draft.onlineYearStart, draft.onlineYearEnd);
        }
        titles = new TitleParser(draft);
        WorkParser work = new WorkParser(draft, locus, titles);
        work.parse(after, locus.start, draft.firstNote);
        scored = work.scored;
        draft.type = TypeReader.read(draft, work.hosted, work.scored);
        draft.style = StyleReader.read(draft);
        ReferenceChecks.run(draft);
        draft.showAside();
        return build(span, ordinal);
    }

    /** Skips the number of a month: {@code 12 2012}. */
    private int yearStart(int at) {
        int next = at;
        while (next < draft.end && next - at < 2 && CharSet.DIGIT.contains(text.charAt(next))) {
            next++;
        }
        boolean month = next > at && next < draft.end && text.charAt(next) == ' ';
        return month && Years.at(text, next + 1, draft.end) > 0 ? next + 1 : at;
    }

    private int earlyYear(int after) {
        int at = after;
        while (at < draft.end && AFTER_AUTHORS.contains(text.charAt(at))) {
            at++;
        }
        boolean bracket = at < draft.end && (text.charAt(at) == '(' || text.charAt(at) == '[');
        int digits = yearStart(bracket ? at + 1 : at);
        int end = Years.at(text, digits, draft.end);
        if (end < 0 || at == draft.start && !bracket) {
            return at;
        }
        int close = end;
        if (bracket) {
            while (close < draft.end && close - end < 20 && text.charAt(close) != ')') {
                close++;
            }
        }
        int next =
                close < draft.end && (text.charAt(close) == ')' || text.charAt(close) == ']')
                        ? close + 1
                        : close;
        boolean delimited =
                bracket
                        || next >= draft.end
                        || ".,:;)".indexOf(text.charAt(next)) >= 0
                        || next + 1 < draft.end
                                && text.charAt(next) == ' '
                                && CharSet.UPPER.contains(text.charAt(next + 1));
        boolean titled =
                !bracket && next < draft.end && text.charAt(next) == ' ' && isDatedLater(next);
        if (!delimited || titled) {
            return at;
        }
        draft.put(Part.YEAR, digits, end);
        draft.take(end, next);
        return next;
    }

    /** {@code 2004 Survey of trials. J Onc. 2007;7}: a year before the volume; not the first. */
    private boolean isDatedLater(int from) {
        for (int i = from; i + 5 < draft.end; i++) {
            if (text.charAt(i) == ';'
                    && CharSet.DIGIT.contains(text.charAt(i + 1))
                    && i - 4 > from
                    && Years.at(text, i - 4, draft.end) == i) {
                return true;
            }
        }
        return false;
    }

    /** The record straight from its constructor: a builder would copy every list once more. */
    private Reference build(Span span, int ordinal) {
        return new Reference(
                span,
                draft.text.substring(span.start(), span.end()),
                string(Part.LABEL),
                ordinal,
                draft.type,
                draft.style,
                draft.authors,
                draft.collectives,
                draft.editors,
                string(Part.ET_AL),
                string(Part.TITLE),
                string(Part.CONTAINER),
                number(Part.YEAR),
                month(),
                number(Part.DAY),
                string(Part.VOLUME),
                string(Part.ISSUE),
                string(Part.SUPPLEMENT),
                string(Part.FIRST_PAGE),
                string(Part.LAST_PAGE),
                id(Part.DOI, IdScanner::joined),
                id(Part.PMID, Pmid::new),
                id(Part.PMCID, Pmcid::new),
                string(Part.ISBN),
                string(Part.URL),
                accessed(),
                string(Part.PUBLISHER),
                string(Part.PLACE),
                string(Part.EDITION),
                string(Part.TRIAL_ID),
                draft.mask.unexplained(text, Draft.SEPARATOR),
                draft.diagnostics);
    }

    private Optional<Located<PartialDate>> accessed() {
        return draft.has(Part.ACCESSED)
                ? Optional.of(draft.at(draft.accessed, Part.ACCESSED))
                : Optional.empty();
    }

    private Optional<Located<Integer>> month() {
        return draft.has(Part.MONTH) && draft.month > 0
                ? Optional.of(draft.at(draft.month, Part.MONTH))
                : number(Part.MONTH);
    }

    private Optional<Located<String>> string(Part part) {
        return draft.has(part) ? Optional.of(draft.string(part)) : Optional.empty();
    }

    private <T> Optional<Located<T>> id(Part part, Function<String, T> reader) {
        return draft.has(part) ? Optional.of(draft.string(part).map(reader)) : Optional.empty();
    }

    private Optional<Located<Integer>> number(Part part) {
        return draft.has(part) ? Optional.of(draft.at(draft.number(part), part)) : Optional.empty();
    }
}
