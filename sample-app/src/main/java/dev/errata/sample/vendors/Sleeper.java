package dev.errata.sample.vendors;

import java.time.Duration;

/** How to wait before a call is made again. */
@FunctionalInterface
public interface Sleeper {
    /** Waits for as long as was asked for. */
    Sleeper REAL = wait -> Thread.sleep(wait.toMillis());

    /**
     * Waits.
     *
     * @param wait how long
     * @throws InterruptedException if the thread is to stop
     */
    void of(Duration wait) throws InterruptedException;
}
