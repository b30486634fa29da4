package io.github.oncolit.citations;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;

/** Finds where the items of a reference list begin and end. */
final class ReferenceSplitter {

    private ReferenceSplitter() {}

    static List<Reference> in(Article article) {
        List<Reference> references = new ArrayList<>();
        Folded folded = Folded.of(article.text());
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
        int start = span.start();
        while (start < span.end()) {
            int end = folded.indexOf('\n', start, span.end());
            end = end < 0 ? span.end() : end;
            if (end > start) {
                into.add(
                        ReferenceParser.parse(text, folded, new Span(start, end), into.size() + 1));
            }
            start = end + 1;
        }
    }
}
