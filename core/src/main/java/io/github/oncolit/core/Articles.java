package io.github.oncolit.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The articles of files, folders and archives, one at a time: a stream of a million articles takes
 * the memory of the longest.
 *
 * <pre>{@code
 * try (Stream<ArticleItem> articles = Articles.stream(Path.of("baseline"))) {
 *     articles.forEach(item -> System.out.println(item.id() + " " + item.article()));
 * }
 * }</pre>
 *
 * <p>Read are, gzipped or not and told by their first bytes: sets of PubMed records (baseline and
 * update files) and of JATS articles, tar and zip archives (PubMed Central's bulk packages), JSON
 * Lines with an {@code id} and {@code html}, {@code xml} or {@code text}, and files with one
 * article each. In folders and archives, files are read whose names end in {@code .xml .nxml .html
 * .htm .xhtml .md .markdown .txt .jsonl .ndjson}, with {@code .gz} or not, and in folders {@code
 * .tar .tgz .zip} too; others (pictures, PDFs) are passed over. A file that is named is always
 * tried.
 *
 * <p>An article or file that cannot be read is logged as a warning, told to the handler of problems
 * with its file, index and offset, and left out; the stream goes on with the next. Refused are what
 * swells beyond all measure when unpacked, archives in archives, single files over 256 MB, records
 * over 32 million characters. No entity is expanded, no DTD is fetched, nothing is written.
 *
 * <p>Streams are ordered: by file as given, in folders by name, in files as printed. They may be
 * made {@linkplain Stream#parallel() parallel}: files are cut up by one thread at a time and
 * articles read by all, and the results and their order are the same. The handler is called in the
 * order of the files, by one thread at a time. Close a stream that was not read to its end.
 */
public final class Articles {

    private static final Logger LOG = LoggerFactory.getLogger(Articles.class);

    private Articles() {}

    /**
     * Reads a file, folder or archive; what cannot be read is logged.
     *
     * @param path where the articles are
     * @return the articles in order
     */
    public static Stream<ArticleItem> stream(Path path) {
        return stream(path, problem -> {});
    }

    /**
     * Reads a file, folder or archive.
     *
     * @param path where the articles are
     * @param problems told of each article and file that cannot be read
     * @return the articles in order
     */
    public static Stream<ArticleItem> stream(Path path, Consumer<? super ArticleProblem> problems) {
        return stream(List.of(Objects.requireNonNull(path, "path")), problems);
    }

    /**
     * Reads files, folders and archives.
     *
     * @param paths where the articles are
     * @param problems told of each article and file that cannot be read
     * @return the articles in order
     */
    public static Stream<ArticleItem> stream(
            Collection<Path> paths, Consumer<? super ArticleProblem> problems) {
        return stream(new FolderFiles(List.copyOf(paths)), problems);
    }

    /**
     * Reads the bytes of a file or archive.
     *
     * @param in the bytes; closed with the stream
     * @param name what to call them, in the items and in reports
     * @param problems told of each article and file that cannot be read
     * @return the articles in order
     */
    public static Stream<ArticleItem> stream(
            InputStream in, String name, Consumer<? super ArticleProblem> problems) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(name, "name");
        return stream(new OneFile(new StoredFile(name, in, false)), problems);
    }

    /**
     * Tells whether a file in a folder is one that is read, for programs that look into folders
     * themselves, such as those of a store that is no file system.
     *
     * @param path the file's name, with or without folders before it
     * @return whether its name ends in one of the ways listed above, and does not start with a dot
     */
    public static boolean isRead(String path) {
        return StoredFile.isRead(Objects.requireNonNull(path, "path"));
    }

    private static Stream<ArticleItem> stream(
            StoredFiles files, Consumer<? super ArticleProblem> problems) {
        Objects.requireNonNull(problems, "problems");
        CollectionReader reader =
                new CollectionReader(
                        files,
                        problem -> {
                            LOG.warn("left out: {}", problem);
                            problems.accept(problem);
                        });
        return StreamSupport.stream(new ArticleSpliterator(reader), false)
                .onClose(reader::close)
                .map(RawArticle::read);
    }

    /** The only file of a collection. */
    private static final class OneFile implements StoredFiles {

        private final StoredFile file;
        private boolean opened;

        OneFile(StoredFile file) {
            this.file = file;
        }

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public Optional<StoredFile> next() {
            Optional<StoredFile> next = opened ? Optional.empty() : Optional.of(file);
            opened = true;
            return next;
        }

        @Override
        public void close() throws IOException {
            file.content().close();
        }
    }
}
