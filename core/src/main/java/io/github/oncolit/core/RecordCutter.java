package io.github.oncolit.core;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/** Cuts records out of a file's characters, which are read once, and knows where it is in them. */
abstract class RecordCutter implements RawArticles {

    final String source;
    final char[] buffer = new char[1 << 15];

    /** The next character in the buffer, and the end of those there. */
    int at;

    int limit;

    private final Reader in;
    private final Consumer<ArticleProblem> problems;
    private long before;
    private long index;
    private long offset;

    RecordCutter(String source, Reader in, Consumer<ArticleProblem> problems) {
        this.source = source;
        this.in = in;
        this.problems = problems;
    }

    /** Whether there is a next character; the buffer is filled for it. */
    final boolean hasNext() throws IOException {
        if (at < limit) {
            return true;
        }
        before += limit;
        at = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    /** The offset in the file of a place in the buffer. */
    final long offsetOf(int place) {
        return before + place;
    }

    /** Counts the record that begins at an offset. */
    final void begin(long start) {
        index++;
        offset = start;
    }

    /** Reports the record that began last. */
    final void problem(String reason) {
        problems.accept(new ArticleProblem(source, index, offset, reason));
    }

    final RawArticle article(String id, String text, SourceBytes.Format format) {
        return new RawArticle(id, source, index, new SourceBytes(text, format));
    }

    @Override
    public final long index() {
        return index;
    }

    @Override
    public final long offset() {
        return offset;
    }

    @Override
    public final void close() throws IOException {
        in.close();
    }
}
