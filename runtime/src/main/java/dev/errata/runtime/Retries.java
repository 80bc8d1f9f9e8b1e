package dev.errata.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a retry library asks: whether to call again, and when. The catalog's exception is looked for among the throwable and
 * its causes, since clients and frameworks wrap; the first one counts.
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
     * How long to wait before the next call, by the server's {@code Retry-After} or else by the catalog.
     *
     * @return empty where nobody said
     */
    public static Function<Throwable, Optional<Duration>> delay() {
        return Delay.AS_SAID;
    }

    /**
     * How long to wait before the next call, by the server's {@code Retry-After}, or else by the catalog, or else what is
     * given here.
     *
     * @param otherwise the wait where nobody said
     * @return the wait
     */
    public static Function<Throwable, Duration> delay(Duration otherwise) {
        return new DelayOr(otherwise);
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
        AS_SAID;

        @Override
        public Optional<Duration> apply(Throwable thrown) {
            CatalogException found = find(thrown);
            return found == null ? Optional.empty() : found.retryAfter();
        }
    }

    private record DelayOr(Duration otherwise) implements Function<Throwable, Duration> {
        @Override
        public Duration apply(Throwable thrown) {
            return Delay.AS_SAID.apply(thrown).orElse(otherwise);
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
