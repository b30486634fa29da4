package io.github.oncolit.citations;

import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PartialDate;
import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Mask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A reference while it is being read: which part stands where, and which characters are taken. The
 * spans are kept as plain offsets until the reference is finished.
 */
final class Draft {

    /** The parts that are a stretch of text each. */
    enum Part {
        TITLE,
        CONTAINER,
        YEAR,
        MONTH,
        DAY,
        VOLUME,
        ISSUE,
        SUPPLEMENT,
        FIRST_PAGE,
        LAST_PAGE,
        DOI,
        PMID,
        PMCID,
        ISBN,
        URL,
        ACCESSED,
        PUBLISHER,
        PLACE,
        EDITION,
        TRIAL_ID,
        ET_AL,
        LABEL
    }

    private static final int PARTS = Part.values().length;

    /** Punctuation and spaces; they need no explanation. */
    static final CharSet SEPARATOR =
            CharSet.of(" \n.,;:()[]{}<>-\"'*_/&|=?!#").or(CharSet.INVISIBLE);

    private static final CharSet OPENING = CharSet.of("([<");
    private static final CharSet CLOSING = CharSet.of(")]>");

    final String text;
    final Folded folded;
    final int start;
    final int end;
    final Mask mask;
    final List<Located<PersonName>> authors = new ArrayList<>(6);
    List<Located<PersonName>> editors = List.of();
    List<Located<String>> collectives = List.of();
    List<Diagnostic> diagnostics = List.of();
    ReferenceType type = ReferenceType.OTHER;
    ReferenceStyle style = ReferenceStyle.UNKNOWN;
    PartialDate accessed;
    int month;
    boolean abstracted;

    /** Whether the words for an abstract, or for a talk at a meeting, stand in the text. */
    boolean namesAbstract;

    boolean namesTalk;

    /** Whether a number that is no field of its own tells the work from all others. */
    boolean numbered;

    /** Where the notes behind the work begin, or the end. */
    int firstNote;

    /** The year of an online date, used where no other is printed. */
    int onlineYearStart;

    int onlineYearEnd;

    /** Where begins what is not of this work, or the end. */
    private int aside;

    /** Where each part ends, and behind that where each starts. */
    private final int[] places = new int[2 * PARTS];

    /** Whether no part needs cleaning. */
    private final boolean clean;

    Draft(String text, Folded folded, int start, int end) {
        this.text = text;
        this.folded = folded;
        this.start = start;
        this.end = end;
        this.firstNote = end;
        this.aside = end;
        this.mask = new Mask(start, end);
        this.clean = PrintedText.isClean(text, start, end);
    }

    /** The folded character at an offset; a space where something is taken or outside. */
    char free(int at) {
        return mask.isTaken(at) ? ' ' : folded.charAt(at);
    }

    /** The folded character at an offset, taken or not; a space outside. */
    char at(int at) {
        return at < start || at >= end ? ' ' : folded.charAt(at);
    }

    /** Notes where a part stands; an empty stretch is no part. */
    void put(Part part, int from, int to) {
        if (from >= to) {
            return;
        }
        places[PARTS + part.ordinal()] = from;
        places[part.ordinal()] = to;
        take(from, to);
    }

    void drop(Part part) {
        places[part.ordinal()] = 0;
    }

    void take(int from, int to) {
        mask.take(from, to);
    }

    /** Takes a note with the brackets that hold nothing else. */
    void note(int from, int to) {
        int before = from - 1;
        while (before > start && folded.charAt(before) == ' ') {
            before--;
        }
        int after = folded.skip(CharSet.SPACE, to, end);
        boolean open = before >= start && OPENING.contains(folded.charAt(before));
        boolean close = after < end && CLOSING.contains(folded.charAt(after));
        int first = open ? before : from;
        firstNote = Math.min(firstNote, first);
        take(first, close ? after + 1 : to);
    }

    /** Hides the rest of the text from all that is still to be read. */
    void setAside(int from) {
        aside = from;
        firstNote = Math.min(firstNote, from);
        take(from, end);
    }

    /** Shows again what was set aside, so that it stays unexplained. */
    void showAside() {
        mask.give(aside, end);
    }

    /** Gives a stretch back, so that the title can hold it as well. */
    void untake(int from, int to) {
        mask.give(from, to);
    }

    boolean has(Part part) {
        return places[part.ordinal()] > 0;
    }

    int startOf(Part part) {
        return places[PARTS + part.ordinal()];
    }

    int endOf(Part part) {
        return places[part.ordinal()];
    }

    /** Forgets all that was read. */
    void clear() {
        Arrays.fill(places, 0, PARTS, 0);
        authors.clear();
        collectives = List.of();
        editors = List.of();
        accessed = null;
        type = ReferenceType.OTHER;
        mask.give(start, end);
    }

    void collective(int from, int to) {
        if (collectives.isEmpty()) {
            collectives = new ArrayList<>(2);
        }
        collectives.add(string(from, to));
        take(from, to);
    }

    void remark(ReferenceCode code, int from, int to) {
        if (diagnostics.isEmpty()) {
            diagnostics = new ArrayList<>(2);
        }
        diagnostics.add(new Diagnostic(code, new Span(from, to)));
    }

    /** The number printed in a part of at most nine digits; letters after it are ignored. */
    int number(Part part) {
        int value = 0;
        for (int i = places[PARTS + part.ordinal()]; i < places[part.ordinal()]; i++) {
            char c = folded.charAt(i);
            if (!CharSet.DIGIT.contains(c)) {
                break;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** A located piece of text whose value has broken lines joined and marks dropped. */
    Located<String> string(int from, int to) {
        String raw = SharedStrings.slice(text, from, to);
        return new Located<>(clean ? raw : PrintedText.clean(raw), new Span(from, to), raw);
    }

    /** What a stretch means. */
    String value(int from, int to) {
        String raw = text.substring(from, to);
        return clean ? raw : PrintedText.clean(raw);
    }

    /** What a stretch means, if anything is printed there. */
    Optional<String> optional(int from, int to) {
        return clean
                ? SharedStrings.optional(text, from, to)
                : from < to ? Optional.of(value(from, to)) : Optional.empty();
    }

    Located<String> string(Part part) {
        return string(places[PARTS + part.ordinal()], places[part.ordinal()]);
    }

    /** A part with the value that was read from it. */
    <T> Located<T> at(T value, Part part) {
        return new Located<>(
                value, span(part), SharedStrings.slice(text, startOf(part), endOf(part)));
    }

    Span span(Part part) {
        return new Span(places[PARTS + part.ordinal()], places[part.ordinal()]);
    }
}
