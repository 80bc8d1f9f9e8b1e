package dev.errata.sample.vendors;

import java.time.Duration;

/** Waits before a retry. */
@FunctionalInterface
public interface Sleeper {
    /** Blocks the current thread for the given time. */
    Sleeper REAL = wait -> Thread.sleep(wait.toMillis());

    /**
     * Waits.
     *
     * @param wait how long to wait
     * @throws InterruptedException if the thread is interrupted
     */
    void of(Duration wait) throws InterruptedException;
}
