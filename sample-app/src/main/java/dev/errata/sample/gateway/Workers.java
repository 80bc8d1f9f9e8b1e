package dev.errata.sample.gateway;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The threads that serve requests. There are a fixed number of them, for no request should wait for a vendor at the cost of
 * memory without end, and a queue before them that has an end as well. When it is full, the server's own thread serves the
 * next request. It accepts no others meanwhile, so that callers wait in the backlog of the operating system: they are slowed
 * down, and nothing is lost.
 */
final class Workers implements Executor {
    /** Most requests take a millisecond; those that wait for a vendor should not hold up the others at once. */
    private static final int THREADS = 32;

    private static final int QUEUE = 2_048;

    private final ThreadPoolExecutor threads;

    /** A party for each request that was accepted and has not ended, and one more for whoever waits for the end. */
    private final Phaser open = new Phaser(1);

    Workers() {
        this(THREADS, QUEUE);
    }

    Workers(int size, int queue) {
        threads = new ThreadPoolExecutor(
                size,
                size,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(queue),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    @Override
    public void execute(Runnable exchange) {
        open.register();
        threads.execute(() -> {
            try {
                exchange.run();
            } finally {
                open.arriveAndDeregister();
            }
        });
    }

    /** Waits until all requests have ended, but not for ever. */
    void awaitIdle(Duration patience) {
        try {
            open.awaitAdvanceInterruptibly(open.arrive(), patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // They have had their time.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the threads. */
    void stop() {
        threads.shutdownNow();
    }
}
