package io.github.oncolit.core;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Cuts the articles out of a set of them: a PubMed baseline or update file, what PubMed Central or
 * Europe PMC answers. One article is in memory.
 *
 * <pre>
 * set     = { other | comment | cdata } , { record , { other | comment | cdata } } ;
 * record  = "&lt;" , name , ... , "&lt;/" , name , "&gt;" ;
 * name    = "PubmedArticle" | "PubmedBookArticle" | "article" ;
 * </pre>
 *
 * Records do not lie in one another. One that is not closed before the next begins, or that is too
 * long, is reported and passed over. No entity is expanded and no DTD read. Linear: each character
 * is looked at once.
 */
final class XmlRecords implements RawArticles {

    /** No article is as long; what is has lost its end. */
    private static final int LONGEST = 32 << 20;

    private static final int LONGEST_NAME = 18;

    private final String source;
    private final Reader in;
    private final Consumer<ArticleProblem> problems;
    private final int longest;
    private final char[] buffer = new char[1 << 15];
    private final StringBuilder name = new StringBuilder();
    private StringBuilder record = new StringBuilder();
    private int at;
    private int limit;
    private long before;
    private boolean inside;
    private boolean tooLong;
    private String open = "";
    private long index;
    private long offset;

    XmlRecords(String source, Reader in, Consumer<ArticleProblem> problems) {
        this(source, in, problems, LONGEST);
    }

    XmlRecords(String source, Reader in, Consumer<ArticleProblem> problems, int longest) {
        this.source = source;
        this.in = in;
        this.problems = problems;
        this.longest = longest;
    }

    @Override
    public Optional<RawArticle> next() throws IOException {
        while (toTag()) {
            long start = before + at - 1;
            if (isNext('!')) {
                passDeclaration();
                continue;
            }
            readName();
            if (isRecord(0)) {
                begin(start);
            } else if (inside && name.length() > 0 && name.charAt(0) == '/' && isOpen()) {
                Optional<RawArticle> article = end();
                if (article.isPresent()) {
                    return article;
                }
            }
        }
        if (inside) {
            inside = false;
            problem("ends in the middle. Fetch the file again");
        }
        return Optional.empty();
    }

    private boolean isOpen() {
        return name.length() == open.length() + 1
                && name.indexOf(open, 1) == 1
                && name.charAt(0) == '/';
    }

    private boolean isRecord(int from) {
        int length = name.length() - from;
        return length == 13 && name.indexOf("PubmedArticle", from) == from
                || length == 17 && name.indexOf("PubmedBookArticle", from) == from
                || length == 7 && name.indexOf("article", from) == from;
    }

    private void begin(long start) {
        if (inside) {
            problem("is not closed before the next one begins");
        }
        open = name.toString();
        inside = true;
        tooLong = false;
        index++;
        offset = start;
        record = new StringBuilder(Math.max(1024, Math.min(record.length() * 2, 1 << 16)));
        record.append('<').append(open);
    }

    private Optional<RawArticle> end() throws IOException {
        take('>');
        inside = false;
        if (tooLong) {
            problem("is longer than " + longest + " characters: too long for one article");
            return Optional.empty();
        }
        SourceBytes.Format format =
                open.equals("article") ? SourceBytes.Format.JATS : SourceBytes.Format.PUBMED;
        return Optional.of(
                new RawArticle(
                        source + "#" + index,
                        source,
                        index,
                        new SourceBytes(record.toString(), format)));
    }

    private void problem(String reason) {
        problems.accept(new ArticleProblem(source, index, offset, reason));
    }

    /** Passes over everything up to and with the next tag's bracket; whether there is one. */
    private boolean toTag() throws IOException {
        while (at < limit || fill()) {
            int tag = at;
            while (tag < limit && buffer[tag] != '<') {
                tag++;
            }
            boolean found = tag < limit;
            keep(at, found ? tag + 1 : tag);
            at = found ? tag + 1 : tag;
            if (found) {
                return true;
            }
        }
        return false;
    }

    private boolean fill() throws IOException {
        before += limit;
        at = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    private void keep(int from, int to) {
        if (!inside || tooLong) {
            return;
        }
        if (record.length() + to - from > longest) {
            tooLong = true;
            record = new StringBuilder();
        } else {
            record.append(buffer, from, to - from);
        }
    }

    private boolean isNext(char c) throws IOException {
        return (at < limit || fill()) && buffer[at] == c;
    }

    /** Takes the next character; -1 at the end. */
    private int take() throws IOException {
        if (at == limit && !fill()) {
            return -1;
        }
        keep(at, at + 1);
        return buffer[at++];
    }

    private void take(char last) throws IOException {
        int c = take();
        while (c >= 0 && c != last) {
            c = take();
        }
    }

    private void readName() throws IOException {
        name.setLength(0);
        while ((at < limit || fill()) && name.length() < LONGEST_NAME + 1 && isNamePart()) {
            name.append((char) take());
        }
    }

    private boolean isNamePart() {
        char c = buffer[at];
        return c != '>' && c != '<' && c > ' ' && (c != '/' || name.length() == 0);
    }

    /** Comments and CDATA hold what looks like tags. */
    private void passDeclaration() throws IOException {
        take();
        if (isNext('-')) {
            take();
            if (isNext('-')) {
                take();
                passTo('-');
            }
        } else if (isNext('[')) {
            passTo(']');
        }
    }

    /** Passes over {@code -->} or {@code ]]>}. */
    private void passTo(char twice) throws IOException {
        int run = 0;
        for (int c = take(); c >= 0 && !(c == '>' && run >= 2); c = take()) {
            run = c == twice ? run + 1 : 0;
        }
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
