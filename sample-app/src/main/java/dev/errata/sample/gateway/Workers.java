package dev.errata.sample.gateway;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs requests on a fixed number of threads, with a bounded queue before them. When the queue is full, the server's
 * own thread runs the next request. Meanwhile it does not accept connections, so further callers wait in the operating
 * system's backlog. This slows callers down without losing requests.
 */
final class Workers implements Executor {
    /** Most requests take a millisecond. Requests that wait for a vendor should not block them. */
    private static final int THREADS = 32;

    private static final int QUEUE = 2_048;

    private final ThreadPoolExecutor threads;

    /** Has a party for each accepted request that has not ended, and one for {@link #awaitIdle}. */
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

    /** Waits until all requests have ended, or until the time is over. */
    void awaitIdle(Duration timeout) {
        try {
            open.awaitAdvanceInterruptibly(open.arrive(), timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // The time is over.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the threads. */
    void stop() {
        threads.shutdownNow();
    }
}
