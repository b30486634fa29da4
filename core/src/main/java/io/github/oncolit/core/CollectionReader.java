package io.github.oncolit.core;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Cuts articles out of files, folders and archives, one after the other. A file that breaks off
 * ends there; the next one is read all the same.
 *
 * <p>Archives are opened in folders and by name, not in other archives: an archive that holds
 * itself would never end.
 */
final class CollectionReader implements Closeable {

    /** A file is zipped once; tools do it twice by mistake. */
    private static final int MOST_ZIPPED = 2;

    private static final int GZIP_BUFFER = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Deque<StoredFiles> containers = new ArrayDeque<>();
    private final Consumer<ArticleProblem> problems;
    private Optional<RawArticles> file = Optional.empty();
    private String name = "";

    CollectionReader(StoredFiles files, Consumer<ArticleProblem> problems) {
        this.problems = problems;
        containers.push(files);
    }

    /** The next article; empty at the end of all. */
    Optional<RawArticle> next() {
        while (file.isPresent() || !containers.isEmpty()) {
            if (file.isPresent()) {
                Optional<RawArticle> article = nextOf(file.get());
                if (article.isPresent()) {
                    return article;
                }
            } else {
                openNext(containers.element());
            }
        }
        return Optional.empty();
    }

    private Optional<RawArticle> nextOf(RawArticles articles) {
        try {
            Optional<RawArticle> article = articles.next();
            if (article.isEmpty()) {
                leave(articles);
            }
            return article;
        } catch (IOException e) {
            problem(new ArticleProblem(name, articles.index(), articles.offset(), reason(e, name)));
            leave(articles);
            return Optional.empty();
        }
    }

    private void leave(RawArticles articles) {
        file = Optional.empty();
        close(articles);
    }

    private void openNext(StoredFiles files) {
        Optional<StoredFile> stored;
        try {
            stored = files.next();
        } catch (IOException e) {
            problem(new ArticleProblem(files.name(), 0, 0, reason(e, files.name())));
            if (!files.goesOn()) {
                close(containers.pop());
            }
            return;
        }
        if (stored.isPresent()) {
            open(stored.get());
        } else {
            close(containers.pop());
        }
    }

    private void open(StoredFile stored) {
        name = stored.name();
        try {
            BufferedInputStream in = buffered(stored.content());
            SourceHead head = SourceHead.of(in);
            for (int i = 0; i < MOST_ZIPPED && head.isGzip(); i++) {
                CountedInput packed = new CountedInput(in);
                in = buffered(new Inflation(new GZIPInputStream(packed, GZIP_BUFFER), packed));
                head = SourceHead.of(in);
            }
            open(stored, in, head);
        } catch (IOException e) {
            problem(new ArticleProblem(name, 0, 0, reason(e, name)));
            close(stored.content());
        }
    }

    private void open(StoredFile stored, BufferedInputStream in, SourceHead head)
            throws IOException {
        if (head.isTar() || head.isZip()) {
            if (stored.archived()) {
                throw new UnreadableSourceException(
                        "is an archive inside of an archive. Unpack the outer one");
            }
            containers.push(head.isTar() ? new TarFiles(name, in) : new ZipFiles(name, in));
        } else if (head.isSet()) {
            file = Optional.of(new XmlRecords(name, decoded(in, head), this::problem));
        } else if (head.isJsonLines(name)) {
            file = Optional.of(new JsonRecords(name, decoded(in, head), this::problem));
        } else {
            file = Optional.of(new WholeFile(name, in));
        }
    }

    private static BufferedInputStream buffered(InputStream in) {
        return new BufferedInputStream(in, GZIP_BUFFER);
    }

    /** Characters without a byte-order mark. */
    private static Reader decoded(BufferedInputStream in, SourceHead head) throws IOException {
        Reader reader = new InputStreamReader(in, head.charset());
        in.mark(GZIP_BUFFER);
        if (reader.read() != BYTE_ORDER_MARK) {
            in.reset();
            reader = new InputStreamReader(in, head.charset());
        }
        return reader;
    }

    /** What went wrong, in words that say what to do and do not repeat the file's name. */
    private static String reason(IOException e, String name) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof EOFException) {
            return "the compressed data ends in the middle. Fetch the file again";
        }
        if (e instanceof ZipException) {
            return "the compressed data is broken (" + e.getMessage() + "). Fetch the file again";
        }
        String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        String reason = said == null ? e.getClass().getSimpleName() : said;
        boolean named = reason.startsWith(name) && reason.length() > name.length();
        return named ? reason.substring(name.length()).replaceFirst("^[: ]{1,2}", "") : reason;
    }

    private void problem(ArticleProblem problem) {
        problems.accept(problem);
    }

    private static void close(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        file.ifPresent(CollectionReader::close);
        file = Optional.empty();
        containers.forEach(CollectionReader::close);
        containers.clear();
    }
}
