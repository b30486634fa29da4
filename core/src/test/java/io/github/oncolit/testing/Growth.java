package io.github.oncolit.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Tells whether a parser's time grows with its text. Time is the processor's time of this thread,
 * and the best of several attempts is taken: what else the machine does only adds to it.
 */
public final class Growth {

    /** Twice the text may take this many times as long before growth is more than linear. */
    private static final double MOST = 3;

    private static final int FEWEST_ATTEMPTS = 4;
    private static final int MOST_ATTEMPTS = 24;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Growth() {}

    /**
     * Checks that twice the text takes about twice as long.
     *
     * @param half reads a text
     * @param whole reads a text of twice the length
     * @throws AssertionError if it takes three times as long or longer
     */
    public static void assertLinear(Runnable half, Runnable whole) {
        time(whole);
        long bestHalf = Long.MAX_VALUE;
        long bestWhole = Long.MAX_VALUE;
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            bestHalf = Math.min(bestHalf, time(half));
            bestWhole = Math.min(bestWhole, time(whole));
            if (attempt >= FEWEST_ATTEMPTS && bestWhole < MOST * bestHalf) {
                return;
            }
        }
        throw new AssertionError("t(2n)/t(n) = " + (double) bestWhole / bestHalf);
    }

    private static long time(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
