package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.ArticleReport;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints W3C Web Annotations (Recommendation of 23 February 2017), an AnnotationPage a line for
 * each article. Positions count code points of the article's text, as the standard has it; a quote
 * with what stands around it finds the place again where the text differs.
 */
final class AnnotationWriter implements ReportWriter {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String UNRESERVED = "-._~/:";
    private static final int AROUND = 32;

    private final Part part;
    private final PrintStream out;

    AnnotationWriter(Part part, PrintStream out) {
        this.part = part;
        this.out = out;
    }

    @Override
    public void write(ArticleItem item, ArticleReport report) {
        String source = iri(item.id());
        String text = report.article().text();
        CodePoints points = new CodePoints(text);
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("@context", CONTEXT);
        page.put("id", source + "#annotations");
        page.put("type", "AnnotationPage");
        ArrayNode items = page.putArray("items");
        List<Annotated> all = Annotated.of(report, part);
        for (int i = 0; i < all.size(); i++) {
            Annotated annotated = all.get(i);
            ObjectNode annotation = items.addObject();
            annotation.put("id", source + "#annotation-" + (i + 1));
            annotation.put("type", "Annotation");
            annotation.put("motivation", "tagging");
            ArrayNode bodies = annotation.putArray("body");
            body(bodies.addObject(), "tagging", annotated.type());
            body(bodies.addObject(), "describing", annotated.note());
            ObjectNode target = annotation.putObject("target");
            target.put("source", source);
            selectors(target.putArray("selector"), annotated.span(), text, points);
        }
        JsonLines.print(page, out);
    }

    private static void body(ObjectNode body, String purpose, String value) {
        body.put("type", "TextualBody").put("purpose", purpose).put("value", value);
    }

    private static void selectors(ArrayNode selectors, Span span, String text, CodePoints points) {
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", points.at(span.start()))
                .put("end", points.at(span.end()));
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", span.textIn(text))
                .put("prefix", whole(text, span.start() - AROUND, span.start()))
                .put("suffix", whole(text, span.end(), span.end() + AROUND));
    }

    /** A piece of a text, without half a pair at its ends. */
    private static String whole(String text, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(text.length(), to);
        if (start > 0 && start < end && Character.isLowSurrogate(text.charAt(start))) {
            start++;
        }
        if (end < text.length() && end > start && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A name as a relative IRI: what an IRI cannot hold is percent-encoded. */
    private static String iri(String name) {
        StringBuilder iri = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || UNRESERVED.indexOf(c) >= 0;
            if (plain) {
                iri.append(c);
            } else {
                iri.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                iri.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return iri.toString();
    }
}
