package dev.errata.sample.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<Thread> served = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void aFullQueueMakesTheCallerRunTheRequest() {
        Workers workers = new Workers(1, 1);
        workers.execute(this::waitAndServe);
        workers.execute(this::serve);

        workers.execute(this::serve);
        assertThat(served).containsExactly(Thread.currentThread());

        goOn.countDown();
        workers.awaitIdle(LONG);
        assertThat(served).hasSize(3);
        workers.stop();
    }

    @Test
    void awaitIdleIncludesQueuedRequests() {
        Workers workers = new Workers(1, 10);
        workers.execute(this::waitAndServe);
        for (int i = 0; i < 9; i++) {
            workers.execute(this::serve);
        }

        goOn.countDown();
        workers.awaitIdle(LONG);
        assertThat(served).hasSize(10);
        workers.stop();
    }

    @Test
    void awaitIdleHasATimeout() {
        Workers workers = new Workers(1, 1);
        workers.execute(this::waitAndServe);

        workers.awaitIdle(Duration.ofMillis(1));
        assertThat(served).isEmpty();
        workers.stop();
    }

    @Test
    void aFailedRequestHasEnded() {
        Workers workers = new Workers(1, 1);
        workers.execute(() -> {
            serve();
            Thread.currentThread().setUncaughtExceptionHandler((thread, expected) -> {});
            throw new IllegalStateException("expected");
        });

        workers.awaitIdle(LONG);
        assertThat(served).hasSize(1);
        workers.stop();
    }

    private void waitAndServe() {
        try {
            goOn.await();
            serve();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        served.add(Thread.currentThread());
    }
}
