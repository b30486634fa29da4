package io.github.oncolit.core;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads JSON Lines: an object a line, with an {@code id} and one of {@code html}, {@code xml} and
 * {@code text}. Blank lines are passed over; a line that is none of this is reported.
 */
final class JsonRecords implements RawArticles {

    private static final int LONGEST = 64 << 20;

    private final String source;
    private final Reader in;
    private final Consumer<ArticleProblem> problems;
    private final char[] buffer = new char[1 << 15];
    private int at;
    private int limit;
    private long before;
    private long index;
    private long offset;

    JsonRecords(String source, Reader in, Consumer<ArticleProblem> problems) {
        this.source = source;
        this.in = in;
        this.problems = problems;
    }

    @Override
    public Optional<RawArticle> next() throws IOException {
        StringBuilder line = new StringBuilder();
        while (nextLine(line)) {
            if (line.toString().isBlank()) {
                continue;
            }
            if (line.length() > LONGEST) {
                problem("the line is longer than " + LONGEST + " characters");
                continue;
            }
            try {
                return Optional.of(article(JsonLine.read(line.toString())));
            } catch (JsonLine.BadLineException e) {
                problem(e.getMessage());
            }
        }
        return Optional.empty();
    }

    private RawArticle article(JsonLine line) throws JsonLine.BadLineException {
        String id = line.scalar("id").orElse(source + "#" + index);
        Optional<String> html = line.text("html");
        if (html.isPresent()) {
            return article(id, html.get(), SourceBytes.Format.HTML);
        }
        Optional<String> xml = line.text("xml");
        if (xml.isPresent()) {
            boolean pubMed =
                    xml.get().contains("<PubmedArticle")
                            || xml.get().contains("<PubmedBookArticle");
            return article(
                    id, xml.get(), pubMed ? SourceBytes.Format.PUBMED : SourceBytes.Format.JATS);
        }
        String text =
                line.text("text")
                        .orElseThrow(
                                () ->
                                        new JsonLine.BadLineException(
                                                "no \"text\", \"html\" or \"xml\" (a string)"));
        return article(id, text, SourceBytes.Format.TEXT);
    }

    private RawArticle article(String id, String text, SourceBytes.Format format) {
        return new RawArticle(id, source, index, new SourceBytes(text, format));
    }

    private void problem(String reason) {
        problems.accept(new ArticleProblem(source, index, offset, reason));
    }

    /** Reads a line without its end; of one that is too long only that it is. */
    private boolean nextLine(StringBuilder line) throws IOException {
        line.setLength(0);
        boolean any = false;
        while (at < limit || fill()) {
            if (!any) {
                index++;
                offset = before + at;
                any = true;
            }
            int end = at;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            if (line.length() <= LONGEST) {
                line.append(buffer, at, end - at);
            }
            at = end + 1;
            if (end < limit) {
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        before += limit;
        at = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    @Override
    public long index() {
        return index;
    }

    @Override
    public long offset() {
        return offset;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
