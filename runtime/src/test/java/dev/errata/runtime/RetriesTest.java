package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.bank.BankException;
import com.acme.orders.OrdersException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import io.github.resilience4j.core.IntervalBiFunction;
import io.github.resilience4j.retry.RetryConfig;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The predicates, and the recipes of {@code docs/guide/retry.md}. */
class RetriesTest {
    private static BankException unknown(int status, String... retryAfter) {
        WireResponse.Builder wire = WireResponse.builder().status(status);
        for (String value : retryAfter) {
            wire.header("Retry-After", value);
        }
        return new BankException.Unknown(wire.build());
    }

    /** A client that fails a number of times, and records when it was called. */
    private static final class Client {
        private final List<RuntimeException> failures;
        private int calls;

        Client(RuntimeException... failures) {
            this.failures = new ArrayList<>(List.of(failures));
        }

        String call() {
            calls++;
            if (!failures.isEmpty()) {
                throw failures.remove(0);
            }
            return "done";
        }
    }

    @Test
    void theExceptionIsFoundAmongTheCauses() {
        Throwable wrapped = new CompletionException(new IllegalStateException(unknown(429, "3")));
        assertThat(Retries.retryable()).accepts(wrapped);
        assertThat(Retries.delay().apply(wrapped)).contains(Duration.ofSeconds(3));
        assertThat(Retries.kind().apply(wrapped)).contains(Retry.Kind.THROTTLED);
    }

    @Test
    void theOutermostExceptionOfACatalogCounts() {
        Throwable outer =
                new BankException.Unknown(WireResponse.builder().status(400).build(), unknown(503));
        assertThat(Retries.retryable()).rejects(outer);
        assertThat(Retries.kind().apply(outer)).contains(Retry.Kind.NEVER);
    }

    @Test
    void otherExceptionsAreNotRetryable() {
        assertThat(Retries.retryable()).rejects(new IllegalStateException());
        assertThat(Retries.retryableIfIdempotent()).rejects(new Error(), null);
        assertThat(Retries.delay().apply(new Error())).isEmpty();
        assertThat(Retries.delay(Duration.ofSeconds(9)).apply(new Error())).isEqualTo(Duration.ofSeconds(9));
        assertThat(Retries.kind().apply(new Error())).isEmpty();
    }

    @Test
    void aHundredThrowablesAreSearched() {
        for (int more = -1; more <= 1; more++) {
            Throwable chain = unknown(503);
            for (int i = 1; i < 100 + more; i++) {
                chain = new Exception(chain);
            }
            assertThat(Retries.retryable().test(chain)).isEqualTo(more <= 0);
            assertThat(Retries.kind().apply(chain).isPresent()).isEqualTo(more <= 0);
        }
    }

    @Test
    void aCycleOfCausesEnds() {
        Exception one = new Exception();
        Exception two = new Exception(one);
        one.initCause(two);
        assertThat(Retries.retryable()).rejects(one, two);
        assertThat(Retries.delay().apply(one)).isEmpty();
    }

    @Test
    void aCallThatMayHaveHadAnEffectIsOnlyRetriedIfIdempotent() {
        for (int status : new int[] {425, 429, 503}) {
            assertThat(Retries.retryable()).accepts(unknown(status));
            assertThat(Retries.retryableIfIdempotent()).accepts(unknown(status));
        }
        for (int status : new int[] {408, 500, 502, 504}) {
            assertThat(Retries.retryable()).rejects(unknown(status));
            assertThat(Retries.retryableIfIdempotent()).accepts(unknown(status));
            assertThat(Retries.kind().apply(unknown(status))).contains(Retry.Kind.TRANSIENT);
        }
        for (int status : new int[] {0, 200, 400, 404, 501}) {
            assertThat(Retries.retryableIfIdempotent()).rejects(unknown(status));
        }
    }

    @Test
    void theCatalogDecidesForErrorsThatItKnows() {
        OrdersException known = new OrdersException.OutOfStock(
                "A",
                1,
                OrdersException.OutOfStockColour.RED,
                java.util.Optional.empty(),
                java.util.OptionalInt.empty());
        Retry rule = known.error().retry();
        assertThat(Retries.retryableIfIdempotent().test(known)).isEqualTo(rule.isRetryable());
        assertThat(Retries.retryable().test(known)).isEqualTo(rule.isRetryable() && !rule.isIdempotentOnly());
        assertThat(Retries.delay().apply(known)).isEqualTo(rule.after());
        assertThat(Retries.kind().apply(known)).contains(rule.kind());
    }

    // ---- recipes

    @Test
    void failsafeWaitsAsTheServerAsks() {
        Client client = new Client(unknown(429, "0"), new IllegalStateException(unknown(503, "0")));
        List<Duration> waits = new ArrayList<>();
        RetryPolicy<Object> policy = RetryPolicy.builder()
                .handleIf(e -> Retries.retryable().test(e))
                .withDelayFn(context -> Retries.delay(Duration.ofMillis(10)).apply(context.getLastException()))
                .withMaxRetries(3)
                .onRetryScheduled(event -> waits.add(event.getDelay()))
                .build();
        String result = Failsafe.with(policy).get(client::call);
        assertThat(result).isEqualTo("done");
        assertThat(client.calls).isEqualTo(3);
        assertThat(waits).containsExactly(Duration.ZERO, Duration.ZERO);
    }

    @Test
    void failsafeDoesNotRetryOtherFailures() {
        Client client = new Client(unknown(400));
        RetryPolicy<Object> policy =
                RetryPolicy.builder().handleIf(e -> Retries.retryable().test(e)).build();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> Failsafe.with(policy).get(client::call)))
                .isInstanceOf(BankException.Unknown.class)
                .isNotInstanceOf(FailsafeException.class);
        assertThat(client.calls).isEqualTo(1);
    }

    @Test
    void resilience4jWaitsAsTheServerAsks() {
        Client client =
                new Client(unknown(429, "0"), new UncheckedIOException(new java.io.IOException(unknown(503, "0"))));
        List<Long> waits = new ArrayList<>();
        IntervalBiFunction<Object> delays = (attempt, result) ->
                Retries.delay(Duration.ofMillis(10)).apply(result.getLeft()).toMillis();
        RetryConfig config = RetryConfig.custom()
                .maxAttempts(4)
                .retryOnException(Retries.retryable())
                .intervalBiFunction(delays)
                .build();
        io.github.resilience4j.retry.Retry retry = io.github.resilience4j.retry.Retry.of("vendor", config);
        retry.getEventPublisher()
                .onRetry(event -> waits.add(event.getWaitInterval().toMillis()));
        Supplier<String> call = io.github.resilience4j.retry.Retry.decorateSupplier(retry, client::call);
        assertThat(call.get()).isEqualTo("done");
        assertThat(client.calls).isEqualTo(3);
        assertThat(waits).containsExactly(0L, 0L);
    }
}
