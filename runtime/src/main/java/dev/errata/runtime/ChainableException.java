package dev.errata.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An exception whose cause can be set once after its construction, like that of any exception that is created without a
 * cause.
 *
 * <p>Only one constructor of {@link Throwable} disables the stack trace, and it also fixes the cause, even a null one.
 * Therefore this class itself stores a cause that is set later.
 */
abstract class ChainableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether {@link #initCause(Throwable)} still accepts a cause. */
    private boolean open;

    /** Null if no cause was set later. */
    private @Nullable Throwable laterCause;

    ChainableException(boolean stackTrace) {
        super(null, null, true, stackTrace);
        this.open = true;
    }

    ChainableException(@Nullable Throwable cause, boolean stackTrace) {
        super(null, cause, true, stackTrace);
    }

    /**
     * Sets the cause of an exception that was created without one.
     *
     * @param cause the cause; null if there is none or it is not known
     * @return this exception
     * @throws IllegalArgumentException if the cause is this exception
     * @throws IllegalStateException if the constructor has set a cause, even null, or this method was called before
     */
    @Override
    public final synchronized Throwable initCause(@Nullable Throwable cause) {
        if (!open) {
            return super.initCause(cause); // throws, with the message of the JDK
        }
        if (cause == this) {
            throw new IllegalArgumentException("Self-causation not permitted", this);
        }
        laterCause = cause;
        open = false;
        return this;
    }

    /**
     * Returns the cause, as set by the constructor or by {@link #initCause(Throwable)}.
     *
     * @return the cause; null if there is none or it is not known
     */
    @Override
    public final synchronized @Nullable Throwable getCause() {
        return laterCause == null ? super.getCause() : laterCause;
    }
}
