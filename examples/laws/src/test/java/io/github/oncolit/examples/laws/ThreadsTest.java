package io.github.oncolit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One article, many threads: each reads the same, and what one reads does not disturb another. */
class ThreadsTest {

    private static final int THREADS = 8;
    private static final int TEXTS = 40;

    @Test
    void eightThreadsReadTheSame() throws InterruptedException, ExecutionException {
        List<Article> articles =
                IntStream.range(0, TEXTS)
                        .mapToObj(i -> Article.ofHtml(SampleTexts.article(i)))
                        .toList();
        List<ArticleReport> alone = articles.stream().map(ArticleReport::of).toList();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<List<ArticleReport>> reader =
                () -> {
                    start.await();
                    return articles.stream().map(ArticleReport::of).toList();
                };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<ArticleReport>>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(reader));
            }
            for (Future<List<ArticleReport>> together : all) {
                assertEquals(alone, together.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
