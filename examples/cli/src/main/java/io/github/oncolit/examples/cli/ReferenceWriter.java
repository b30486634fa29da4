package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.export.BibTex;
import io.github.oncolit.citations.export.CslJson;
import io.github.oncolit.citations.export.Ris;
import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.trials.ArticleReport;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Prints references for reference managers. Keys have to be unique: from the second article on they
 * begin with the article's number, {@code a2-ref1}.
 */
final class ReferenceWriter implements ReportWriter {

    private final Format format;
    private final PrintStream out;
    private int articles;
    private boolean any;

    ReferenceWriter(Format format, PrintStream out) {
        this.format = format;
        this.out = out;
        if (format == Format.csl) {
            print("[");
        }
    }

    @Override
    public void write(ArticleItem item, ArticleReport report) {
        articles++;
        for (Reference reference : report.references()) {
            switch (format) {
                case ris -> print(Ris.of(reference));
                case bibtex -> print(bibTex(reference));
                default -> csl(reference);
            }
            any = true;
        }
    }

    private String prefix() {
        return articles > 1 ? "a" + articles + "-" : "";
    }

    private String bibTex(Reference reference) {
        String entry = BibTex.of(reference);
        int key = entry.indexOf('{') + 1;
        return entry.substring(0, key) + prefix() + entry.substring(key) + "\n";
    }

    private void csl(Reference reference) {
        Map<String, Object> item = new LinkedHashMap<>(CslJson.of(reference));
        item.computeIfPresent("id", (key, id) -> prefix() + id);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        item.forEach(json::putPOJO);
        print((any ? ",\n" : "\n") + JsonLines.string(json));
    }

    @Override
    public void end() {
        if (format == Format.csl) {
            print("\n]\n");
        }
    }

    private void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }
}
