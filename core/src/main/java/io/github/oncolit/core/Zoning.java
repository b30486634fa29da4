package io.github.oncolit.core;

import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kinds given to the lines of an article so far, and the sections they make up. */
final class Zoning {

    private final List<Line> lines;
    private final SectionKind[] kinds;
    private final SiteRule[] rules;
    private final boolean[] opens;
    private final List<Optional<Heading>> headings;
    private final List<Optional<Heading>> opened = new ArrayList<>();

    Zoning(List<Line> lines, Folded text) {
        this.lines = lines;
        this.kinds = new SectionKind[lines.size()];
        this.rules = new SiteRule[lines.size()];
        this.opens = new boolean[lines.size()];
        this.headings = new ArrayList<>(lines.size());
        for (Line line : lines) {
            headings.add(Heading.of(text, line));
            opened.add(Optional.empty());
        }
    }

    Optional<Heading> heading(int line) {
        return headings.get(line);
    }

    boolean isSet(int line) {
        return kinds[line] != null;
    }

    boolean isSite(int line) {
        return kinds[line] == SectionKind.FURNITURE;
    }

    /** The kind of a line; body as long as nothing else is known. */
    SectionKind kind(int line) {
        return kinds[line] == null ? SectionKind.BODY : kinds[line];
    }

    void set(int line, SectionKind kind) {
        kinds[line] = kind;
        opens[line] = false;
        opened.set(line, Optional.empty());
    }

    void setSite(int line, SiteRule rule) {
        set(line, SectionKind.FURNITURE);
        rules[line] = rule;
    }

    /** Why the line at an offset is the site's, if it is. */
    Optional<SiteRule> siteRuleAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Line line = lines.get(middle);
            if (offset < line.start()) {
                high = middle - 1;
            } else if (offset >= line.end()) {
                low = middle + 1;
            } else {
                return isSite(middle) ? Optional.ofNullable(rules[middle]) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Begins a section at a line, behind its heading if it has one. */
    void open(int line, SectionKind kind, Optional<Heading> heading) {
        kinds[line] = kind;
        opens[line] = true;
        opened.set(line, heading);
    }

    /** Whether a line is the heading of a section and nothing else. */
    boolean isHeading(int line) {
        return opens[line] && opened.get(line).map(h -> !h.runIn()).orElse(false);
    }

    /** The sections, in text order and without overlap. */
    List<Section> sections(String text) {
        List<Section> sections = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int next = i + 1;
            while (next < lines.size() && kind(next) == kind(i) && !opens[next]) {
                next++;
            }
            sections.add(section(i, next, text));
            i = next;
        }
        return sections;
    }

    private Section section(int from, int to, String text) {
        Optional<Heading> heading = opened.get(from);
        int end = lines.get(to - 1).end();
        if (heading.isEmpty()) {
            return new Section(
                    kind(from), Optional.empty(), new Span(lines.get(from).start(), end));
        }
        int start =
                heading.get().runIn()
                        ? heading.get().content()
                        : from + 1 < to ? lines.get(from + 1).start() : end;
        return new Section(
                kind(from),
                Optional.of(Located.text(heading.get().span(), text)),
                new Span(start, Math.max(start, end)));
    }
}
