package org.rapaio.jupyter.kernel.channels;

import java.util.logging.Logger;

/**
 * Reads the messages of a channel, in place of the class of this name in version 3.0.1 of the
 * kernel, with which a kernel now and then never answers:
 *
 * <ul>
 *   <li>There, a loop is told to go on after its thread was started; a thread that is faster finds
 *       that it shall not, and ends.
 *   <li>Channels are opened before it is known what to do with messages. Jupyter's first message
 *       waits for that; there, the loop that reads it fails and ends. Here it goes on, and Jupyter
 *       asks again.
 * </ul>
 */
public final class LoopThread extends Thread {

    private static final Logger LOGGER = Logger.getLogger(LoopThread.class.getSimpleName());

    private final long sleep;
    private final Runnable body;
    private volatile boolean running = true;

    public LoopThread(String name, long sleep, Runnable body) {
        super(name);
        this.sleep = sleep;
        this.body = body;
    }

    @Override
    public void run() {
        while (running) {
            try {
                body.run();
            } catch (RuntimeException e) {
                LOGGER.warning(getName() + " leaves out a message: " + e);
            }
            try {
                Thread.sleep(sleep);
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    public void shutdown() {
        running = false;
    }
}
