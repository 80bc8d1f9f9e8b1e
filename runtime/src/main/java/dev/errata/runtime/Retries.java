package dev.errata.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Provides the functions that a retry library needs: whether to retry a call, and how long to wait before.
 *
 * <p>Clients and frameworks wrap exceptions. Therefore, the throwable and its causes are searched, up to 100
 * throwables. The outermost {@link CatalogException} decides whether to retry. A {@code Retry-After} header that a
 * server sent decides how long to wait, wherever it is in the chain.
 *
 * <pre>{@code
 * RetryPolicy.builder()
 *         .handleIf(Retries.retryable()::test)
 *         .withDelayFn(context -> Retries.delay(Duration.ofSeconds(1)).apply(context.getLastException()))
 * }</pre>
 *
 * <p>The predicates and functions are stateless, accept null, and are safe for use by multiple threads.
 */
public final class Retries {
    /** More than any real chain of causes. A chain may be a cycle. */
    private static final int MAX_THROWABLES = 100;

    private Retries() {}

    /**
     * Returns a predicate that tests whether any call may be retried, idempotent or not. It is true if the failure is
     * temporary and the first call cannot have had an effect.
     *
     * <p>It is false for errors that the catalog marks {@code idempotentOnly}. For errors that the catalog does not
     * know, it is true for the HTTP status codes 425, 429 and 503, with which a server rejects a request.
     *
     * @return the predicate; false for a throwable without a {@link CatalogException} in its chain of causes
     */
    public static Predicate<Throwable> retryable() {
        return Calls.ANY;
    }

    /**
     * Returns a predicate that tests whether an idempotent call (RFC 9110 section 9.2.2) may be retried. It is the
     * value of {@link CatalogException#isRetryable()}.
     *
     * @return the predicate; false for a throwable without a {@link CatalogException} in its chain of causes
     */
    public static Predicate<Throwable> retryableIfIdempotent() {
        return Calls.IDEMPOTENT;
    }

    /**
     * Returns a function that determines how long to wait before the next call.
     *
     * <p>A wait from a {@code Retry-After} header takes precedence, anywhere in the chain of causes. Without one, it is
     * the catalog's {@code retry.after}. If several exceptions of the chain have a wait of the same kind, the outermost
     * counts. Suppressed exceptions are ignored.
     *
     * @return the function; its result is never negative, and empty if neither a server nor a catalog specifies a wait
     */
    public static Function<Throwable, Optional<Duration>> delay() {
        return Delay.INSTANCE;
    }

    /**
     * Returns a function that determines how long to wait before the next call: the wait of {@link #delay()}, or the
     * given default.
     *
     * @param defaultDelay the wait if neither a server nor a catalog specifies one
     * @return the function
     */
    public static Function<Throwable, Duration> delay(Duration defaultDelay) {
        return new DelayOr(defaultDelay);
    }

    /**
     * Returns the value of the {@code Retry-After} header (RFC 9110 section 10.2.3) for a response that reports a
     * failure. It is the wait of {@link #delay()} in whole seconds, rounded up: 100 ms is 1, and no wait is 0.
     *
     * @param thrown the failure, or null
     * @return the number of seconds, never negative; empty if neither a server nor a catalog specifies a wait
     */
    public static OptionalLong retryAfterSeconds(@Nullable Throwable thrown) {
        Optional<Duration> wait = delayOf(thrown);
        if (wait.isEmpty()) {
            return OptionalLong.empty();
        }
        long seconds = wait.get().toSeconds();
        boolean roundsUp = wait.get().toNanosPart() > 0 && seconds < Long.MAX_VALUE;
        return OptionalLong.of(roundsUp ? seconds + 1 : seconds);
    }

    /**
     * Returns a function that determines why another call may succeed. For errors that the catalog does not know, it
     * depends on the HTTP status: {@link Retry.Kind#THROTTLED} for 429, and {@link Retry.Kind#TRANSIENT} for the others
     * of {@link CatalogException#isRetryable()}.
     *
     * @return the function; its result is empty for a throwable without a {@link CatalogException} in its chain of
     *     causes
     */
    public static Function<Throwable, Optional<Retry.Kind>> kind() {
        return KindOf.ERROR;
    }

    /** Returns the wait of {@link #delay()}. */
    static Optional<Duration> delayOf(@Nullable Throwable thrown) {
        Optional<Duration> fromCatalog = Optional.empty();
        Throwable current = thrown;
        for (int i = 0; i < MAX_THROWABLES && current != null; i++) {
            if (current instanceof CatalogException found) {
                Optional<Duration> fromServer = found.response().retryAfter();
                if (fromServer.isPresent()) {
                    return fromServer;
                }
                if (fromCatalog.isEmpty()) {
                    fromCatalog = found.delayOfCatalog();
                }
            }
            current = current.getCause();
        }
        return fromCatalog;
    }

    private static @Nullable CatalogException find(@Nullable Throwable thrown) {
        Throwable current = thrown;
        for (int i = 0; i < MAX_THROWABLES && current != null; i++) {
            if (current instanceof CatalogException found) {
                return found;
            }
            current = current.getCause();
        }
        return null;
    }

    private enum Calls implements Predicate<Throwable> {
        ANY,
        IDEMPOTENT;

        @Override
        public boolean test(Throwable thrown) {
            CatalogException found = find(thrown);
            return found != null && found.isRetryable() && (this == IDEMPOTENT || !found.mayHaveTakenEffect());
        }
    }

    private enum Delay implements Function<Throwable, Optional<Duration>> {
        INSTANCE;

        @Override
        public Optional<Duration> apply(Throwable thrown) {
            return delayOf(thrown);
        }
    }

    private record DelayOr(Duration defaultDelay) implements Function<Throwable, Duration> {
        @Override
        public Duration apply(Throwable thrown) {
            return delayOf(thrown).orElse(defaultDelay);
        }
    }

    private enum KindOf implements Function<Throwable, Optional<Retry.Kind>> {
        ERROR;

        @Override
        public Optional<Retry.Kind> apply(Throwable thrown) {
            CatalogException found = find(thrown);
            return found == null ? Optional.empty() : Optional.of(found.retryKind());
        }
    }
}
