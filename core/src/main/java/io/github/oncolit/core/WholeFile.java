package io.github.oncolit.core;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that is one article, whatever its format. */
final class WholeFile implements RawArticles {

    private static final int LONGEST = 256 << 20;

    private final String name;
    private final InputStream in;
    private boolean read;

    WholeFile(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    @Override
    public Optional<RawArticle> next() throws IOException {
        if (read) {
            return Optional.empty();
        }
        read = true;
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new UnreadableSourceException(
                    "is longer than " + (LONGEST >> 20) + " MB: too long for one article");
        }
        SourceBytes content = SourceBytes.of(bytes, name);
        if (content.text().isBlank()) {
            throw new UnreadableSourceException("holds no text");
        }
        return Optional.of(new RawArticle(name, name, 1, content));
    }

    @Override
    public long index() {
        return 0;
    }

    @Override
    public long offset() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
