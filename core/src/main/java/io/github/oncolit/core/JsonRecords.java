package io.github.oncolit.core;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads JSON Lines: an object a line, with an {@code id} and one of {@code html}, {@code xml} and
 * {@code text}. Blank lines are passed over; a line that is none of this is reported.
 */
final class JsonRecords extends RecordCutter {

    private static final int LONGEST = 64 << 20;

    JsonRecords(String source, Reader in, Consumer<ArticleProblem> problems) {
        super(source, in, problems);
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
        String id = line.scalar("id").orElse(source + "#" + index());
        Optional<String> html = line.text("html");
        if (html.isPresent()) {
            return article(id, html.get(), SourceBytes.Format.HTML);
        }
        Optional<String> xml = line.text("xml");
        if (xml.isPresent()) {
            return article(id, xml.get(), SourceBytes.xmlFormat(xml.get()));
        }
        String text =
                line.text("text")
                        .orElseThrow(
                                () ->
                                        new JsonLine.BadLineException(
                                                "no \"text\", \"html\" or \"xml\" (a string)"));
        return article(id, text, SourceBytes.Format.TEXT);
    }

    /** Reads a line without its end; of one that is too long only that it is. */
    private boolean nextLine(StringBuilder line) throws IOException {
        line.setLength(0);
        boolean any = false;
        while (hasNext()) {
            if (!any) {
                begin(offsetOf(at));
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
}
