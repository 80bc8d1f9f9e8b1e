package dev.errata.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Formats of java.text are not thread-safe; messages are. */
class ConcurrentRenderingTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 5;

    @Test
    void manyThreadsRenderTheSameAsOne() throws Exception {
        String expected = AllForms.print(AllForms.catalog());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                CatalogTexts shared = AllForms.catalog();
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Future<String>> all = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    all.add(threads.submit(() -> {
                        start.await();
                        return AllForms.print(shared);
                    }));
                }
                for (Future<String> one : all) {
                    assertThat(one.get()).isEqualTo(expected);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
