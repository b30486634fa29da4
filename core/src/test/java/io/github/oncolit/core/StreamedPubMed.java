package io.github.oncolit.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A PubMed file of any size, made as it is read; and the program that streams it and prints how
 * fast, to be run in a small heap:
 *
 * <pre>
 * java -Xmx64m -cp CLASSPATH io.github.oncolit.core.StreamedPubMed 1024
 * </pre>
 */
final class StreamedPubMed extends InputStream {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE PubmedArticleSet PUBLIC"
                    + " \"-//NLM//DTD PubMedArticle, 1st January 2025//EN\""
                    + " \"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd\">\n"
                    + "<PubmedArticleSet>\n";
    private static final String TAIL = "</PubmedArticleSet>\n";

    private final long records;
    private byte[] piece = HEAD.getBytes(StandardCharsets.UTF_8);
    private int at;
    private long made;
    private boolean ended;

    private StreamedPubMed(long records) {
        this.records = records;
    }

    /** A file of so many records. */
    static StreamedPubMed of(long records) {
        return new StreamedPubMed(records);
    }

    /** The record with a number; no two are alike. */
    static String record(long number) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 6; sentence++) {
            long n = number * 31 + sentence;
            text.append("In group ").append(n % 97).append(" of ").append(n);
            text.append(" patients, median progression-free survival was ");
            text.append(n % 40).append('.').append(n % 10).append(" months (HR, 0.");
            text.append(10 + n % 89).append("; 95% CI, 0.10-0.").append(20 + n % 79).append("). ");
        }
        return "<PubmedArticle><MedlineCitation Status=\"MEDLINE\"><PMID Version=\"1\">"
                + (10_000_000 + number)
                + "</PMID><Article><Journal><JournalIssue><Volume>"
                + number % 60
                + "</Volume><PubDate><Year>2024</Year></PubDate></JournalIssue><Title>Journal of"
                + " Invented Trials</Title></Journal><ArticleTitle>Trial "
                + number
                + " of two drugs &amp; placebo.</ArticleTitle><Abstract><AbstractText>"
                + text
                + "</AbstractText></Abstract><AuthorList><Author><LastName>Roe</LastName><ForeName>"
                + "Ada</ForeName></Author></AuthorList></Article></MedlineCitation><PubmedData>"
                + "<ArticleIdList><ArticleId IdType=\"pubmed\">"
                + (10_000_000 + number)
                + "</ArticleId></ArticleIdList></PubmedData></PubmedArticle>\n";
    }

    private boolean next() {
        if (ended) {
            return false;
        }
        ended = made == records;
        piece = (ended ? TAIL : record(++made)).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    @Override
    public int read() throws IOException {
        return at < piece.length || next() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (at == piece.length && !next()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, from, count);
        at += count;
        return count;
    }

    /** Streams a file of a number of megabytes, 1024 unless told, and prints how fast. */
    public static void main(String[] arguments) {
        long megabytes = arguments.length == 0 ? 1024 : Long.parseLong(arguments[0]);
        long records = (megabytes << 20) / record(1).length() + 1;
        long start = System.nanoTime();
        long[] counts = new long[2];
        try (Stream<ArticleItem> articles =
                Articles.stream(
                        of(records),
                        "synthetic.xml",
                        problem -> {
                            throw new IllegalStateException(problem.toString());
                        })) {
            articles.forEach(
                    item -> {
                        counts[0]++;
                        counts[1] += item.article().text().length();
                    });
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d MB of XML, %d million characters of text, %.0f s,"
                        + " %.1f MB/s, heap limit %d MB%n",
                counts[0],
                megabytes,
                counts[1] / 1_000_000,
                seconds,
                megabytes / seconds,
                Runtime.getRuntime().maxMemory() >> 20);
        if (counts[0] != records) {
            throw new IllegalStateException("expected " + records + " articles");
        }
    }
}
