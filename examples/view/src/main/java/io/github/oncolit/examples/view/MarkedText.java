package io.github.oncolit.examples.view;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An article's text as HTML in which every fact is marked.
 *
 * <p>Facts overlap: a trial identifier stands in a reference, a statistic's endpoint outside of the
 * statistic. So the text is cut wherever a mark starts or ends, and each piece names all marks that
 * cover it. Each character of the text is written once.
 */
final class MarkedText {

    /** What a mark says of the piece it covers: a style, a fact, or a fact's field. */
    private enum Role {
        STYLE,
        FACT,
        FIELD
    }

    private record Mark(Span span, Role role, String name, String style, String words) {}

    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    private MarkedText(String text) {
        this.text = text;
    }

    static String html(Article article, List<ShownFact> facts) {
        MarkedText marked = new MarkedText(article.text());
        article.sections().forEach(marked::add);
        article.superscripts().forEach(span -> marked.add(span, Role.STYLE, "", "raised", ""));
        facts.forEach(marked::add);
        return marked.html();
    }

    private void add(Section section) {
        section.heading().ifPresent(h -> add(h.span(), Role.STYLE, "", "heading", ""));
        if (section.kind() == SectionKind.TITLE || section.kind() == SectionKind.FURNITURE) {
            String style = section.kind() == SectionKind.TITLE ? "title" : "furniture";
            add(section.span(), Role.STYLE, "", style, "");
        }
    }

    private void add(ShownFact shown) {
        String words = shown.fact().toString();
        add(shown.fact().span(), Role.FACT, shown.id(), shown.kind().style(), words);
        for (int i = 0; i < shown.fields().size(); i++) {
            FactField field = shown.fields().get(i);
            String name = shown.fieldId(i);
            field.span().ifPresent(span -> add(span, Role.FIELD, name, "", field.name()));
        }
    }

    private void add(Span span, Role role, String name, String style, String words) {
        if (span.length() > 0) {
            marks.add(new Mark(span, role, name, style, words));
        }
    }

    private String html() {
        int[] cuts =
                marks.stream()
                        .flatMapToInt(m -> IntStream.of(m.span().start(), m.span().end()))
                        .sorted()
                        .distinct()
                        .toArray();
        // longer marks first, so that the last fact of a piece is the innermost
        marks.sort(
                Comparator.comparingInt((Mark m) -> m.span().start())
                        .thenComparing(m -> -m.span().length()));
        StringBuilder html = new StringBuilder(text.length() * 2);
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int done = 0;
        for (int cut : cuts) {
            write(done, cut, open, html);
            open.removeIf(m -> m.span().end() == cut);
            while (next < marks.size() && marks.get(next).span().start() == cut) {
                open.add(marks.get(next++));
            }
            done = cut;
        }
        write(done, text.length(), open, html);
        return html.toString();
    }

    private void write(int start, int end, List<Mark> open, StringBuilder html) {
        if (start == end) {
            return;
        }
        String words = Markup.escape(text.substring(start, end));
        if (open.isEmpty()) {
            html.append(words);
            return;
        }
        Optional<Mark> innermost =
                open.stream().filter(m -> m.role() == Role.FACT).reduce((a, b) -> b);
        String styles = names(open, Role.STYLE, Mark::style);
        html.append("<span class=\"").append(styles);
        innermost.ifPresent(
                m -> html.append(styles.isEmpty() ? "" : " ").append("fact ").append(m.style()));
        html.append('"');
        attribute("data-facts", names(open, Role.FACT, Mark::name), html);
        attribute("data-fields", names(open, Role.FIELD, Mark::name), html);
        innermost.ifPresent(m -> attribute("title", m.words(), html));
        innermost.filter(m -> m.span().start() == start).ifPresent(m -> control(m, html));
        html.append('>').append(words).append("</span>");
    }

    /** The first piece of a fact can be reached and pressed by keyboard. */
    private static void control(Mark mark, StringBuilder html) {
        html.append(" tabindex=\"0\" role=\"button\"");
        attribute("aria-label", mark.style().replace('-', ' ') + ": " + mark.words(), html);
    }

    private static String names(List<Mark> open, Role role, Function<Mark, String> name) {
        return open.stream()
                .filter(m -> m.role() == role)
                .map(name)
                .collect(Collectors.joining(" "));
    }

    private static void attribute(String name, String value, StringBuilder html) {
        if (!value.isEmpty()) {
            html.append(' ').append(name).append("=\"").append(Markup.escape(value)).append('"');
        }
    }
}
