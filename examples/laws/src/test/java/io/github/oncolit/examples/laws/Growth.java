package io.github.oncolit.examples.laws;

import static io.github.oncolit.examples.laws.Laws.holds;

import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.References;
import io.github.oncolit.citations.disclosure.DisclosureStatement;
import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How time and memory grow with the text. Time is that of the thread's processor, so that a busy
 * machine does not count, and the best of several runs; memory is what the thread allocates. As a
 * program it prints a table for the numbers of shapes from the first argument up to the second.
 */
final class Growth {

    /** What twice the text may take: twice, and what a larger heap costs. */
    static final double LIMIT = 2.3;

    /** Below these a clock's tick or a table's first growth decides, not the text. */
    private static final long SHORT = 10_000_000;

    private static final long SMALL = 2_000_000;

    private static final int ATTEMPTS = 10;

    private static final com.sun.management.ThreadMXBean THREAD =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Time and memory for one text. */
    record Cost(long nanoseconds, long bytes) {

        Cost min(Cost other) {
            return new Cost(Math.min(nanoseconds, other.nanoseconds), Math.min(bytes, other.bytes));
        }

        /** How many times this the other is, in time or memory, where either can be told. */
        double growthTo(Cost other) {
            return Math.max(timeTo(other), memoryTo(other));
        }

        double timeTo(Cost other) {
            return other.nanoseconds < SHORT ? 1 : (double) other.nanoseconds / nanoseconds;
        }

        double memoryTo(Cost other) {
            return other.bytes < SMALL ? 1 : (double) other.bytes / bytes;
        }
    }

    /** The ways in that between them reach every parser. */
    enum Reader {
        TEXT(text -> ArticleReport.of(Article.ofText(text))),
        HTML(text -> ArticleReport.of(Article.ofHtml(text))),
        XML(
                text -> {
                    Article.ofJats(text);
                    Article.ofPubMed(text);
                }),
        REFERENCES(
                text -> {
                    Reference.parse(text);
                    References.split(text);
                }),
        STATEMENT(DisclosureStatement::parse);

        private final Consumer<String> action;

        Reader(Consumer<String> action) {
            this.action = action;
        }

        Cost cost(String text) {
            long bytes = THREAD.getCurrentThreadAllocatedBytes();
            long time = THREAD.getCurrentThreadCpuTime();
            action.accept(text);
            return new Cost(
                    THREAD.getCurrentThreadCpuTime() - time,
                    THREAD.getCurrentThreadAllocatedBytes() - bytes);
        }
    }

    private Growth() {}

    /** Text of a length made of one piece. */
    static String fill(String piece, int length) {
        return piece.repeat(Math.max(1, length / piece.length()));
    }

    /**
     * The costs of a length and its doublings: of several attempts each the best, as many as it
     * takes to keep the limit.
     */
    static List<Cost> costs(Reader reader, String piece, int length, int doublings) {
        List<Cost> costs = new ArrayList<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            for (int i = 0; i <= doublings; i++) {
                Cost cost = reader.cost(fill(piece, length << i));
                if (attempt == 0) {
                    costs.add(cost);
                } else {
                    costs.set(i, cost.min(costs.get(i)));
                }
            }
            if (attempt > 0 && worst(costs) <= LIMIT) {
                break;
            }
        }
        return costs;
    }

    /**
     * The growth for one doubling: in memory the greatest of all, in time the mean from the
     * shortest text to the longest, since what the compiler and the collector do in between may
     * fall on either side of one doubling.
     */
    static double worst(List<Cost> costs) {
        int doublings = costs.size() - 1;
        double worst = Math.pow(costs.get(0).timeTo(costs.get(doublings)), 1.0 / doublings);
        for (int i = 1; i <= doublings; i++) {
            worst = Math.max(worst, costs.get(i - 1).memoryTo(costs.get(i)));
        }
        return worst;
    }

    /**
     * Fails if eight times the text takes the time or memory of a square law. Cheap enough for a
     * fuzzer: what is suspicious is measured again, and only what stays so is told.
     */
    static void check(String piece) {
        for (Reader reader : Reader.values()) {
            String text = fill(piece, 4_000);
            String longer = fill(piece, 32_000);
            Cost once = reader.cost(text);
            Cost more = reader.cost(longer);
            for (int i = 0; i < 6 && once.growthTo(more) > 20; i++) {
                once = once.min(reader.cost(text));
                more = more.min(reader.cost(longer));
            }
            holds(
                    once.growthTo(more) <= 20,
                    "grows faster than the text",
                    reader,
                    piece,
                    once,
                    more);
        }
    }

    /**
     * Prints one line for each shape and reader: milliseconds and megabytes for 1, 2, 4 and 8 times
     * the text, and the growth for one doubling.
     *
     * @param args numbers of the first shape and of the one after the last, and the shortest length
     */
    public static void main(String[] args) {
        int first = Integer.parseInt(args[0]);
        int end = Integer.parseInt(args[1]);
        int length = Integer.parseInt(args[2]);
        warmUp();
        System.out.println("| shape | reader | ms at 1, 2, 4, 8 | MB at 1, 2, 4, 8 | worst |");
        System.out.println("|---|---|---|---|---|");
        for (int number = first; number < end; number++) {
            String piece = NastyPieces.shape(number);
            for (Reader reader : Reader.values()) {
                List<Cost> costs = costs(reader, piece, length, 3);
                System.out.printf(
                        Locale.ROOT,
                        "| `%s` | %s | %s | %s | %.2f |%n",
                        escaped(piece),
                        reader.name().toLowerCase(Locale.ROOT),
                        String.join(" ", costs.stream().map(c -> ms(c.nanoseconds())).toList()),
                        String.join(" ", costs.stream().map(c -> ms(c.bytes())).toList()),
                        worst(costs));
            }
        }
    }

    /** Lets the compiler see all of the code before anything is measured. */
    static void warmUp() {
        for (int i = 0; i < 300; i++) {
            for (Reader reader : Reader.values()) {
                reader.cost(fill(NastyPieces.shape(-i), 2_000));
            }
        }
    }

    private static String ms(long millionths) {
        return String.format(Locale.ROOT, "%.1f", millionths / 1e6);
    }

    private static String escaped(String piece) {
        StringBuilder out = new StringBuilder();
        for (char c : piece.toCharArray()) {
            if (c < ' ' || c > '~' || c == '|' || c == '`') {
                out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
