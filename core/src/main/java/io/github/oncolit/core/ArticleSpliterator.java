package io.github.oncolit.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;

/**
 * Hands articles on as they are cut out. For a parallel stream it splits off small batches of equal
 * size: those of the JDK's base class grow until they hold a whole file.
 */
final class ArticleSpliterator implements Spliterator<RawArticle> {

    private static final int BATCH = 16;

    private final CollectionReader reader;

    ArticleSpliterator(CollectionReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super RawArticle> action) {
        Optional<RawArticle> next = reader.next();
        next.ifPresent(action);
        return next.isPresent();
    }

    @Override
    public Spliterator<RawArticle> trySplit() {
        List<RawArticle> batch = new ArrayList<>(BATCH);
        boolean more = true;
        while (more && batch.size() < BATCH) {
            more = tryAdvance(batch::add);
        }
        return batch.isEmpty() ? null : batch.spliterator();
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }
}
