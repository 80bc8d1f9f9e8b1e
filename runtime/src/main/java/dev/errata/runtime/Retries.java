package dev.errata.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a retry library asks: whether to call again, and when.
 *
 * <p>Clients and frameworks wrap exceptions, so the throwable and its causes are searched, 100 throwables at most. The
 * outermost exception of a catalog decides whether to call again. A {@code Retry-After} that a server sent decides how long
 * to wait, wherever it is in the chain.
 *
 * <pre>{@code
 * RetryPolicy.builder()
 *         .handleIf(Retries.retryable()::test)
 *         .withDelayFn(context -> Retries.delay(Duration.ofSeconds(1)).apply(context.getLastException()))
 * }</pre>
 */
public final class Retries {
    /** Longer than any chain of causes, and an end to those that are circles. */
    private static final int MOST_CAUSES = 100;

    private Retries() {}

    /**
     * Whether any call may be made again, be it idempotent or not: the failure passes, and the first call has surely had no
     * effect. False for errors that the catalog marks {@code idempotentOnly}. Of unknown errors only those with HTTP status
     * 425, 429 and 503 are true, with which a server turns a request away.
     *
     * @return false for what is no exception of a catalog
     */
    public static Predicate<Throwable> retryable() {
        return Calls.ANY;
    }

    /**
     * Whether an idempotent call, one that may safely happen twice, may be made again.
     *
     * @return {@link CatalogException#isRetryable()} of the exception; false for what is no exception of a catalog
     */
    public static Predicate<Throwable> retryableIfIdempotent() {
        return Calls.IDEMPOTENT;
    }

    /**
     * How long to wait before the next call.
     *
     * <p>A wait that came over the wire in {@code Retry-After} wins, anywhere in the chain of causes. Without one it is the
     * delay that a catalog has in {@code retry.after}. Where several exceptions of the chain name a wait of the same kind, the
     * outermost counts. Suppressed exceptions do not count.
     *
     * @return a function that gives the wait, never negative; empty if neither a server nor a catalog names one
     */
    public static Function<Throwable, Optional<Duration>> delay() {
        return Delay.AS_NAMED;
    }

    /**
     * How long to wait before the next call, as {@link #delay()} says, or else as given here.
     *
     * @param otherwise the wait if neither a server nor a catalog names one
     * @return a function that gives the wait
     */
    public static Function<Throwable, Duration> delay(Duration otherwise) {
        return new DelayOr(otherwise);
    }

    /**
     * The value of the header {@code Retry-After} (RFC 9110 section 10.2.3) for a response that reports a failure: the wait
     * of {@link #delay()} in whole seconds, rounded up. 100 ms is 1, no wait is 0.
     *
     * @param thrown the failure
     * @return the seconds; empty if neither a server nor a catalog names a wait
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
     * Why a second call may succeed. For unknown errors it follows the HTTP status: throttled for 429, transient for others
     * that are retryable.
     *
     * @return empty for what is no exception of a catalog
     */
    public static Function<Throwable, Optional<Retry.Kind>> kind() {
        return KindOf.ERROR;
    }

    /** The wait of {@link #delay()}. */
    static Optional<Duration> delayOf(@Nullable Throwable thrown) {
        Optional<Duration> ofCatalog = Optional.empty();
        Throwable at = thrown;
        for (int i = 0; i < MOST_CAUSES && at != null; i++) {
            if (at instanceof CatalogException found) {
                Optional<Duration> asked = found.response().retryAfter();
                if (asked.isPresent()) {
                    return asked;
                }
                if (ofCatalog.isEmpty()) {
                    ofCatalog = found.delayOfCatalog();
                }
            }
            at = at.getCause();
        }
        return ofCatalog;
    }

    private static @Nullable CatalogException find(@Nullable Throwable thrown) {
        Throwable at = thrown;
        for (int i = 0; i < MOST_CAUSES && at != null; i++) {
            if (at instanceof CatalogException found) {
                return found;
            }
            at = at.getCause();
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
        AS_NAMED;

        @Override
        public Optional<Duration> apply(Throwable thrown) {
            return delayOf(thrown);
        }
    }

    private record DelayOr(Duration otherwise) implements Function<Throwable, Duration> {
        @Override
        public Duration apply(Throwable thrown) {
            return delayOf(thrown).orElse(otherwise);
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
