package dev.errata.runtime;

import java.time.Duration;
import java.util.Optional;

/**
 * Whether and when a call that failed may be made again.
 *
 * <pre>{@code
 * Retry.THROTTLED.after(Duration.ofSeconds(2)).idempotentOnly()
 * }</pre>
 *
 * @param kind why a second call may succeed
 * @param after how long to wait before it; empty where the catalog does not say
 * @param isIdempotentOnly whether only a call that may safely happen twice should be repeated, because the first one may have
 *     taken effect
 */
public record Retry(Kind kind, Optional<Duration> after, boolean isIdempotentOnly) {
    /** The same call fails again. */
    public static final Retry NEVER = new Retry(Kind.NEVER, Optional.empty(), false);

    /** The same call may succeed later. */
    public static final Retry TRANSIENT = new Retry(Kind.TRANSIENT, Optional.empty(), false);

    /** The call came too soon or too often. */
    public static final Retry THROTTLED = new Retry(Kind.THROTTLED, Optional.empty(), false);

    /** The call can succeed after its caller has done something, which the error's remedy names. */
    public static final Retry AFTER_ACTION = new Retry(Kind.AFTER_ACTION, Optional.empty(), false);

    /** Why a second call may succeed. */
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
     * Makes a rule of its parts.
     *
     * @param kind why a second call may succeed
     * @param after how long to wait before it
     * @param isIdempotentOnly whether only a call that may safely happen twice should be repeated
     * @throws IllegalArgumentException if the wait is negative
     */
    public Retry {
        if (after.isPresent() && after.get().isNegative()) {
            throw new IllegalArgumentException("a wait cannot be negative");
        }
    }

    /**
     * The same rule with a wait before the next call.
     *
     * @param wait how long
     * @return a rule with that wait
     */
    public Retry after(Duration wait) {
        return new Retry(kind, Optional.of(wait), isIdempotentOnly);
    }

    /**
     * The same rule, for idempotent calls only.
     *
     * @return a rule that says so
     */
    public Retry idempotentOnly() {
        return new Retry(kind, after, true);
    }

    /**
     * Whether a program may call again by itself.
     *
     * @return true for {@link Kind#TRANSIENT} and {@link Kind#THROTTLED}
     */
    public boolean isRetryable() {
        return kind == Kind.TRANSIENT || kind == Kind.THROTTLED;
    }
}
