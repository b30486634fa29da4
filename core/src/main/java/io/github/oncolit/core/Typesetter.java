package io.github.oncolit.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets the text of marked-up sources: collapses white space as a browser does, breaks lines where
 * blocks begin and end, and keeps the way back to the source. Every character is looked at once.
 */
final class Typesetter {

    /** No zone is said. */
    static final Optional<SectionKind> UNSAID = Optional.empty();

    private static final int LINE = 1;
    private static final int PARAGRAPH = 2;

    private final StringBuilder text;
    private final SourceMap.Builder map = new SourceMap.Builder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Span> superscripts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Span> anchors = new LinkedHashMap<>();

    private int breaks;
    private int tabs;
    private int cells;
    private boolean space;
    private int spaceStart;
    private int spaceEnd;
    private int source;
    private int lineStart = -1;
    private int level;
    private Optional<SectionKind> zone = UNSAID;
    private int lineLevel;
    private Optional<SectionKind> lineZone = UNSAID;

    Typesetter(int capacity) {
        text = new StringBuilder(capacity);
    }

    /** Offset of the next character that will be set. */
    int position() {
        return text.length();
    }

    /** Says what the following text is. */
    void zone(Optional<SectionKind> zone) {
        this.zone = zone;
    }

    Optional<SectionKind> zone() {
        return zone;
    }

    boolean isIn(SectionKind kind) {
        return zone.isPresent() && zone.get() == kind;
    }

    /** Says that the following text is a heading of a level, 0 for none. */
    void level(int level) {
        this.level = level;
    }

    /** Asks for the next text to begin a line. */
    void breakLine() {
        if (cells > 0) {
            gap();
            return;
        }
        tabs = 0;
        breaks = Math.max(breaks, LINE);
    }

    /** Asks for the next text to begin a paragraph, after an empty line. */
    void breakParagraph() {
        if (cells > 0) {
            gap();
            return;
        }
        tabs = 0;
        breaks = PARAGRAPH;
    }

    /** Begins a cell of a table; within one that holds its text together no line ends. */
    void enterCell(boolean together) {
        cells += together ? 1 : 0;
    }

    void leaveCell(boolean together) {
        cells -= together ? 1 : 0;
    }

    /** Sets a tab before the next cell of a row, if one follows. */
    void tab() {
        tabs++;
        space = false;
    }

    /** Sets a separator that the source implies by its markup. */
    void implied(String separator) {
        if (breaks == 0 && lineStart >= 0 && !separator.isEmpty()) {
            space = false;
            boolean ended = ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
            boolean repeated = ended && separator.charAt(0) == '.';
            String set = repeated ? separator.substring(1) : separator;
            map.made(text.length(), set.length(), source, source);
            text.append(set);
        }
    }

    /** Sets a blank if none is there, between what the markup holds apart. */
    void gap() {
        if (!space) {
            space(source, source);
        }
    }

    /** Takes back a break that is due: what follows stands on the same line. */
    void joinLine() {
        if (lineStart >= 0) {
            breaks = 0;
            gap();
        }
    }

    /** What was set at a span. */
    String textAt(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Notes white space in the source. */
    void space(int start, int end) {
        if (!space) {
            space = true;
            spaceStart = start;
        }
        spaceEnd = end;
        source = end;
    }

    /** Sets copied characters, none of them white space that collapses. */
    void copied(CharSequence from, int start, int end, int sourceStart) {
        begin(sourceStart);
        map.copied(text.length(), sourceStart, end - start);
        text.append(from, start, end);
        source = sourceStart + end - start;
    }

    /** Sets characters that stand for a range of the source as a whole. */
    void made(CharSequence from, int start, int end, int sourceStart, int sourceEnd) {
        begin(sourceStart);
        map.made(text.length(), end - start, sourceStart, sourceEnd);
        text.append(from, start, end);
        source = sourceEnd;
    }

    /** Sets a line feed of preformatted text. */
    void lineFeed(int start, int end) {
        endLine();
        map.made(text.length(), 1, start, end);
        text.append('\n');
        breaks = 0;
        space = false;
        source = end;
    }

    private void begin(int sourceStart) {
        if (breaks > 0) {
            endLine();
            if (text.length() > 0) {
                for (int i = newlinesAtEnd(); i < breaks; i++) {
                    map.made(text.length(), 1, source, source);
                    text.append('\n');
                }
            }
            breaks = 0;
            space = false;
        }
        for (; tabs > 0; tabs--) {
            map.made(text.length(), 1, source, source);
            text.append('\t');
        }
        if (lineStart < 0) {
            lineStart = text.length();
            lineLevel = level;
            lineZone = zone;
            space = false;
        } else if (space) {
            char last = text.charAt(text.length() - 1);
            if (last != '\t' && last != ' ') {
                map.made(text.length(), 1, spaceStart, spaceEnd);
                text.append(' ');
            }
            space = false;
        }
        source = sourceStart;
    }

    private int newlinesAtEnd() {
        int count = 0;
        while (count < text.length() && text.charAt(text.length() - 1 - count) == '\n') {
            if (++count == PARAGRAPH) {
                break;
            }
        }
        return count;
    }

    private void endLine() {
        if (lineStart >= 0) {
            lines.add(new Line(lineStart, text.length(), lineLevel, lineZone));
            lineStart = -1;
        }
    }

    /** Where the text of an element that begins now will start: past a due break or blank. */
    int mark() {
        return text.length();
    }

    /** The span of what was set since a mark, without the break or blank before it. */
    Span since(int mark) {
        int start = Math.min(mark, text.length());
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        return new Span(start, text.length());
    }

    /** Whether what was set last could end a reference: a stop, a bracket, a digit, or nothing. */
    boolean endsSentence() {
        if (breaks > 0 || lineStart < 0) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        return last == '.'
                || last == ';'
                || last == ')'
                || last == ']'
                || last >= '0' && last <= '9';
    }

    void superscript(Span span) {
        if (span.length() > 0) {
            superscripts.add(span);
        }
    }

    void link(Span span, String target) {
        links.add(new Link(span, target));
    }

    void anchor(String id, Span span) {
        anchors.putIfAbsent(id, span);
    }

    /** Takes back what the markup seemed to say of the lines from an index on. */
    void unsay(int fromLine, SectionKind kind) {
        for (int i = fromLine; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isMarked(kind)) {
                lines.set(i, new Line(line.start(), line.end(), line.level(), UNSAID));
            }
        }
        if (lineStart >= 0 && lineZone.isPresent() && lineZone.get() == kind) {
            lineZone = UNSAID;
        }
    }

    int lineCount() {
        return lines.size();
    }

    Manuscript finish(ArticleRecord record) {
        endLine();
        String whole = text.toString();
        superscripts.sort(null);
        links.sort((a, b) -> a.span().compareTo(b.span()));
        return new Manuscript(
                whole, lines, superscripts, links, anchors, map.build(whole.length()), record);
    }
}
