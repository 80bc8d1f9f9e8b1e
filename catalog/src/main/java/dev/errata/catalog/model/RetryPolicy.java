package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.runtime.Retry;
import java.time.Duration;
import java.util.Optional;

/**
 * When a failed call may be tried again.
 *
 * @param after how long to wait before that
 * @param idempotentOnly whether only an idempotent call may be tried again
 */
public record RetryPolicy(Retry.Kind when, Optional<Located<Duration>> after, boolean idempotentOnly) {
    public static final RetryPolicy NEVER = new RetryPolicy(Retry.Kind.NEVER, Optional.empty(), false);
    public static final RetryPolicy TRANSIENT = new RetryPolicy(Retry.Kind.TRANSIENT, Optional.empty(), false);
}
