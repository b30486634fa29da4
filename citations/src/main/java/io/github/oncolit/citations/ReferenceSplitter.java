package io.github.oncolit.citations;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;

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
 * Linear: labels are collected in one pass and chained in another.
 */
final class ReferenceSplitter {

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
    private static final CharSet HEADING_MARK = CharSet.of("*_#: ");

    private final Folded text;
    private final Span window;
    private final ItemEnds ends;
    private final List<Item> items = new ArrayList<>();

    private ReferenceSplitter(Folded text, Span window) {
        this.text = text;
        this.window = window;
        this.ends = new ItemEnds(text, window);
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
        List<ReferenceLabel> labels = new LabelledItems(text, window, ends).from(first);
        if (labels.isEmpty()) {
            new UnlabelledItems(text, window, ends).from(first).forEach(this::begin);
        } else {
            labels.forEach(this::begin);
        }
    }

    private void begin(ReferenceLabel label) {
        items.add(new Item(label.start(), label.end(), label.printed()));
    }

    private void begin(int start) {
        items.add(new Item(start, start, new Span(start, start)));
    }

    private Span body(int i) {
        int start = ends.skip(items.get(i).body(), CharSet.SPACE);
        int next = i + 1 < items.size() ? items.get(i + 1).start() : ends.lastEnd(start);
        int end = ends.withoutServiceLinks(items.get(i).body(), next);
        return new Span(Math.min(ends.skip(items.get(i).body(), CharSet.SPACE), end), end);
    }

    private int afterHeading() {
        int start = ends.skip(window.start(), CharSet.SPACE);
        int at = ends.skip(start, HEADING_MARK);
        for (String heading : HEADINGS) {
            if (text.startsWithIgnoreCase(heading, at) && at + heading.length() <= window.end()) {
                int after = ends.skip(at + heading.length(), HEADING_MARK);
                boolean marked = after > at + heading.length();
                boolean endsLine = after >= window.end() || text.charAt(after) == '\n';
                if (endsLine
                        || marked && ReferenceLabel.at(text, after, window.end(), true) != null) {
                    return ends.skip(after, CharSet.SPACE);
                }
            }
        }
        return start;
    }
}
