package io.github.oncolit.citations;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where the items of a reference list begin.
 *
 * <pre>
 * list       = [ heading ] , ( labelled | unlabelled ) ;
 * labelled   = label , item , { ( new line , label | " " , next label ) , item } ;
 * unlabelled = item , { ( new line | tail , " " , head ) , item } ;
 * item       = text , { service link } ;
 * </pre>
 *
 * A label inside a line counts if it is the next number of the same form; one that a first author
 * follows is preferred, and one without a mark needs the end of an item before it. Where numbering
 * restarts, a label still begins an item if it begins a line. Without labels a line begins an item
 * unless it reads on from the line before, and on one line an item ends at pages or an address
 * which a first author follows. Linear: labels are collected in one pass and chained in another.
 */
final class ReferenceSplitter {

    private static final int LARGEST_GAP = 3;
    private static final int LONGEST_ITEM = 1500;
    private static final int LONGEST_ADDRESS = 100;
    private static final String[] HEADINGS = {
        "references and notes",
        "references",
        "reference list",
        "reference",
        "bibliography",
        "literature cited",
        "literature",
        "works cited"
    };
    private static final String[] SERVICE_LINKS = {
        "[google scholar]",
        "google scholar",
        "[crossref]",
        "crossref",
        "cross ref",
        "[pubmed]",
        "pubmed",
        "[pmc free article]",
        "pmc free article",
        "web of science",
        "full text",
        "medline",
        "scopus"
    };
    private static final CharSet BLANK = CharSet.of(" ");
    private static final CharSet HEADING_MARK = CharSet.of("*_#: ");

    private final Folded text;
    private final Span window;
    private final List<Item> items = new ArrayList<>();

    private ReferenceSplitter(Folded text, Span window) {
        this.text = text;
        this.window = window;
    }

    static List<Reference> in(Article article) {
        List<Reference> references = new ArrayList<>();
        Folded folded = Folded.of(article.folded());
        for (Section section : article.sections()) {
            if (section.kind() == SectionKind.REFERENCES) {
                split(article.text(), folded, section.span(), references);
            }
        }
        return List.copyOf(references);
    }

    static List<Reference> split(String text) {
        List<Reference> references = new ArrayList<>();
        split(text, Folded.of(text), new Span(0, text.length()), references);
        return List.copyOf(references);
    }

    private static void split(String text, Folded folded, Span span, List<Reference> into) {
        ReferenceSplitter splitter = new ReferenceSplitter(folded, span);
        splitter.findItems();
        for (int i = 0; i < splitter.items.size(); i++) {
            Span body = splitter.body(i);
            if (body.length() > 0) {
                Span label = splitter.items.get(i).printedLabel();
                into.add(ReferenceParser.parse(text, folded, body, label, into.size() + 1));
            }
        }
    }

    /** Where an item begins, where its text does, and the number or letter between. */
    private record Item(int start, int body, Span printedLabel) {}

    private void findItems() {
        int first = afterHeading();
        List<ReferenceLabel> labels = labels(first);
        boolean labelled =
                !labels.isEmpty() && labels.get(0).start() == first && labels.get(0).certain();
        if (labelled) {
            chain(labels);
        } else {
            unlabelled(first);
        }
    }

    private void begin(ReferenceLabel label) {
        items.add(new Item(label.start(), label.end(), label.printed()));
    }

    private void begin(int start) {
        items.add(new Item(start, start, new Span(start, start)));
    }

    private Span body(int i) {
        int start = skip(items.get(i).body(), CharSet.SPACE);
        int next = i + 1 < items.size() ? items.get(i + 1).start() : lastEnd(start);
        int end = withoutServiceLinks(items.get(i).body(), next);
        return new Span(Math.min(skip(items.get(i).body(), CharSet.SPACE), end), end);
    }

    /** A list ends at a blank line behind a reference that reads to its end. */
    private int lastEnd(int start) {
        int end = text.indexOf('\n', start, window.end());
        while (end >= 0) {
            int next = skip(end, CharSet.SPACE);
            if (hasBlankLine(end, next) && isEnded(start, end)) {
                return end;
            }
            end = text.indexOf('\n', next, window.end());
        }
        return window.end();
    }

    /** Drops what web pages hang behind an item: {@code CrossRefPubMedGoogle Scholar}. */
    private int withoutServiceLinks(int start, int itemEnd) {
        int end = itemEnd;
        boolean found = true;
        while (found) {
            while (end > start && CharSet.SPACE.contains(text.charAt(end - 1))) {
                end--;
            }
            found = false;
            for (String link : SERVICE_LINKS) {
                if (end - link.length() > start
                        && text.startsWithIgnoreCase(link, end - link.length())) {
                    end -= link.length();
                    found = true;
                    break;
                }
            }
        }
        return end;
    }

    private int afterHeading() {
        int start = skip(window.start(), CharSet.SPACE);
        int at = skip(start, HEADING_MARK);
        for (String heading : HEADINGS) {
            if (text.startsWithIgnoreCase(heading, at) && at + heading.length() <= window.end()) {
                int after = skip(at + heading.length(), HEADING_MARK);
                boolean marked = after > at + heading.length();
                boolean endsLine = after >= window.end() || text.charAt(after) == '\n';
                if (endsLine
                        || marked && ReferenceLabel.at(text, after, window.end(), true) != null) {
                    return skip(after, CharSet.SPACE);
                }
            }
        }
        return start;
    }

    private int skip(int from, CharSet set) {
        int at = from;
        while (at < window.end() && set.contains(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private List<ReferenceLabel> labels(int from) {
        List<ReferenceLabel> labels = new ArrayList<>();
        boolean lineStart = true;
        for (int i = from; i < window.end(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineStart = true;
            } else if (c != ' ') {
                boolean apart = lineStart || text.charAt(i - 1) == ' ';
                ReferenceLabel label =
                        apart ? ReferenceLabel.at(text, i, window.end(), lineStart) : null;
                boolean bare = label != null && label.form() == ' ' && !lineStart;
                if (label != null && (!bare || isEnded(from, i) || isBehindAddress(from, i))) {
                    labels.add(label);
                    i = label.end() - 1;
                }
                lineStart = false;
            }
        }
        return labels;
    }

    /** Whether the word before has a stroke, as web addresses do. */
    private boolean isBehindAddress(int from, int start) {
        int at = start - 2;
        while (at > from && start - at < LONGEST_ADDRESS && " \n/".indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at > from && text.charAt(at) == '/';
    }

    private void chain(List<ReferenceLabel> labels) {
        Map<Integer, Integer> lastStrong = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            if (isStrong(labels.get(i))) {
                lastStrong.put(labels.get(i).number(), i);
            }
        }
        ReferenceLabel current = labels.get(0);
        begin(current);
        for (int i = 1; i < labels.size(); i++) {
            ReferenceLabel label = labels.get(i);
            boolean strongerLater = lastStrong.getOrDefault(label.number(), -1) > i;
            boolean begins =
                    label.form() == current.form()
                            && (label.startsLine()
                                    ? restarts(label, current) || label.form() == '*'
                                    : follows(label, current, strongerLater));
            if (begins) {
                begin(label);
                current = label;
            }
        }
    }

    private static boolean restarts(ReferenceLabel label, ReferenceLabel current) {
        if (!label.certain()) {
            return label.number() == current.number() + 1;
        }
        return label.number() <= 1 || label.form() == '[' || isSoonAfter(label, current);
    }

    private boolean follows(ReferenceLabel label, ReferenceLabel current, boolean strongerLater) {
        boolean next = label.number() == current.number() + 1;
        return isSoonAfter(label, current) && isStrong(label)
                || next && !strongerLater && isWeak(label);
    }

    private static boolean isSoonAfter(ReferenceLabel label, ReferenceLabel current) {
        return label.number() > current.number()
                && label.number() <= current.number() + LARGEST_GAP;
    }

    private boolean isStrong(ReferenceLabel label) {
        return ReferenceHead.at(text, skip(label.end(), CharSet.SPACE), window.end());
    }

    private boolean isWeak(ReferenceLabel label) {
        int after = skip(label.end(), CharSet.SPACE);
        int before = label.start() - 1;
        while (before > window.start() && text.charAt(before) == ' ') {
            before--;
        }
        char end = text.charAt(before);
        boolean ended = end == '.' || end == ')' || end == ']' || CharSet.DIGIT.contains(end);
        return ended
                && after < window.end()
                && (CharSet.UPPER.contains(text.charAt(after))
                        || "[\"'".indexOf(text.charAt(after)) >= 0);
    }

    private void unlabelled(int from) {
        boolean apart = isBlankBetween(from);
        for (int line = from; line < window.end(); ) {
            int end = text.indexOf('\n', line, window.end());
            end = end < 0 ? window.end() : end;
            int start = skip(line, BLANK);
            if (start < end) {
                boolean begins = apart ? isAfterBlank(start) : !readsOn(start);
                if (items.isEmpty() || begins) {
                    begin(start);
                }
                if (end - start > LONGEST_ITEM || start == from && end >= window.end() - 1) {
                    runOn(start, end);
                }
            }
            line = end + 1;
        }
    }

    /** Whether blank lines divide the items, so that the other lines are broken off. */
    private boolean isBlankBetween(int from) {
        int blocks = 1;
        int inner = 0;
        int broken = 0;
        for (int line = lineAfter(from); line < window.end(); line = lineAfter(line)) {
            int last = line - 1;
            while (last > from && CharSet.SPACE.contains(text.charAt(last))) {
                last--;
            }
            if (isAfterBlank(line)) {
                blocks++;
            } else {
                inner++;
                broken += isEnded(from, last + 1) ? 0 : 1;
            }
        }
        return blocks > 1 && inner > 0 && 2 * broken >= inner;
    }

    /** The start of the next line that holds something. */
    private int lineAfter(int at) {
        int end = text.indexOf('\n', at, window.end());
        return end < 0 ? window.end() : skip(end, CharSet.SPACE);
    }

    private boolean isAfterBlank(int start) {
        int last = start;
        while (last > window.start() && CharSet.SPACE.contains(text.charAt(last - 1))) {
            last--;
        }
        return hasBlankLine(last, start);
    }

    private boolean isEnded(int from, int end) {
        int last = end;
        while (last > from && CharSet.SPACE.contains(text.charAt(last - 1))) {
            last--;
        }
        return last > from
                && (ReferenceTail.before(text, from, last)
                        || ".)]/".indexOf(text.charAt(last - 1)) >= 0);
    }

    /** Whether a line goes on with the item before: no first author, and no end before it. */
    private boolean readsOn(int start) {
        char first = text.charAt(start);
        boolean ended = isEnded(window.start(), start);
        boolean goesOn =
                CharSet.LOWER.contains(first) || CharSet.DIGIT.contains(first) || first == '(';
        return !isAfterBlank(start)
                && !ReferenceHead.at(text, start, window.end())
                && (goesOn || !ended);
    }

    private boolean hasBlankLine(int from, int to) {
        int feed = text.indexOf('\n', from, to);
        return feed >= 0 && text.indexOf('\n', feed + 1, to) >= 0;
    }

    private void runOn(int start, int end) {
        int item = start;
        for (int i = start + 1; i < end; i++) {
            boolean gap = text.charAt(i - 1) == ' ' && CharSet.LETTER.contains(text.charAt(i));
            if (gap && ReferenceTail.before(text, item, i - 1) && ReferenceHead.at(text, i, end)) {
                begin(i);
                item = i;
            }
        }
    }
}
