package dev.errata.runtime;

import java.time.Duration;
import java.util.Optional;

/**
 * Specifies whether and when to retry a call that failed.
 *
 * <pre>{@code
 * Retry.THROTTLED.after(Duration.ofSeconds(2)).idempotentOnly()
 * }</pre>
 *
 * @param kind why another call may succeed
 * @param after how long to wait before the next call, never negative; empty if the catalog does not specify it
 * @param isIdempotentOnly whether to retry only idempotent calls, because the first call may have had an effect
 */
public record Retry(Kind kind, Optional<Duration> after, boolean isIdempotentOnly) {
    /** Another call fails in the same way. */
    public static final Retry NEVER = new Retry(Kind.NEVER, Optional.empty(), false);

    /** The cause is temporary. */
    public static final Retry TRANSIENT = new Retry(Kind.TRANSIENT, Optional.empty(), false);

    /** The caller exceeded a rate limit, so a longer wait helps. */
    public static final Retry THROTTLED = new Retry(Kind.THROTTLED, Optional.empty(), false);

    /** The caller must do something before the next call. */
    public static final Retry AFTER_ACTION = new Retry(Kind.AFTER_ACTION, Optional.empty(), false);

    /** The reason why another call may succeed. */
    public enum Kind {
        /** It will not. */
        NEVER,
        /** The cause passes by itself. */
        TRANSIENT,
        /** The caller is slowed down; waiting longer helps. */
        THROTTLED,
        /** The caller must do something first. */
        AFTER_ACTION
    }

    /**
     * Creates a rule.
     *
     * @param kind why another call may succeed
     * @param after how long to wait before the next call; empty if not specified
     * @param isIdempotentOnly whether to retry only idempotent calls
     * @throws IllegalArgumentException if the wait is negative
     */
    public Retry {
        if (after.isPresent() && after.get().isNegative()) {
            throw new IllegalArgumentException("a wait cannot be negative");
        }
    }

    /**
     * Returns this rule with the given wait before the next call.
     *
     * @param wait how long to wait; may be zero
     * @return the rule with that wait
     * @throws IllegalArgumentException if the wait is negative
     */
    public Retry after(Duration wait) {
        return new Retry(kind, Optional.of(wait), isIdempotentOnly);
    }

    /**
     * Returns this rule for idempotent calls only.
     *
     * @return the rule
     */
    public Retry idempotentOnly() {
        return new Retry(kind, after, true);
    }

    /**
     * Returns whether a program may retry the call without the help of a user.
     *
     * @return true for {@link Kind#TRANSIENT} and {@link Kind#THROTTLED}
     */
    public boolean isRetryable() {
        return kind == Kind.TRANSIENT || kind == Kind.THROTTLED;
    }
}
