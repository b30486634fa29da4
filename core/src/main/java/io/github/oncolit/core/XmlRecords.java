package io.github.oncolit.core;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
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
final class XmlRecords extends RecordCutter {

    /** No article is as long; what is has lost its end. */
    private static final int LONGEST = 32 << 20;

    private static final List<String> RECORDS =
            List.of("PubmedArticle", "PubmedBookArticle", "article");
    private static final int LONGEST_NAME = 18;

    private final int longest;
    private final StringBuilder name = new StringBuilder();
    private StringBuilder record = new StringBuilder();
    private boolean inside;
    private boolean tooLong;
    private String open = "";

    XmlRecords(String source, Reader in, Consumer<ArticleProblem> problems) {
        this(source, in, problems, LONGEST);
    }

    XmlRecords(String source, Reader in, Consumer<ArticleProblem> problems, int longest) {
        super(source, in, problems);
        this.longest = longest;
    }

    @Override
    public Optional<RawArticle> next() throws IOException {
        while (toTag()) {
            long start = offsetOf(at - 1);
            if (isNext('!')) {
                passDeclaration();
                continue;
            }
            readName();
            if (isRecord()) {
                open(start);
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

    private boolean isRecord() {
        for (String element : RECORDS) {
            if (element.contentEquals(name)) {
                return true;
            }
        }
        return false;
    }

    private void open(long start) {
        if (inside) {
            problem("is not closed before the next one begins");
        }
        open = name.toString();
        inside = true;
        tooLong = false;
        begin(start);
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
        return Optional.of(article(source + "#" + index(), record.toString(), format));
    }

    /** Passes over everything up to and with the next tag's bracket; whether there is one. */
    private boolean toTag() throws IOException {
        while (hasNext()) {
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
        return hasNext() && buffer[at] == c;
    }

    /** Takes the next character; -1 at the end. */
    private int take() throws IOException {
        if (!hasNext()) {
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
        while (hasNext() && name.length() < LONGEST_NAME + 1 && isNamePart()) {
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
}
