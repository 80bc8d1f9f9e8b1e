package dev.errata.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An exception whose cause can be set later, once, as with any exception that is made without a cause.
 *
 * <p>Only one constructor of {@link Throwable} leaves the stack trace out, and it closes the cause, even where it is given
 * none. So this class keeps a cause that is set later itself.
 */
abstract class ChainableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether {@link #initCause(Throwable)} still takes a cause. */
    private boolean open;

    /** Null if none was set, or the constructor took one. */
    private @Nullable Throwable laterCause;

    ChainableException(boolean stackTrace) {
        super(null, null, true, stackTrace);
        this.open = true;
    }

    ChainableException(@Nullable Throwable cause, boolean stackTrace) {
        super(null, cause, true, stackTrace);
    }

    /**
     * Sets the cause of an exception that was made without one.
     *
     * @param cause the cause; null if there is none or it is not known
     * @return this exception
     * @throws IllegalArgumentException if the cause is this exception
     * @throws IllegalStateException if a constructor took a cause, even a null one, or this method was called before
     */
    @Override
    public final synchronized Throwable initCause(@Nullable Throwable cause) {
        if (!open) {
            return super.initCause(cause); // throws, with the words of the JDK
        }
        if (cause == this) {
            throw new IllegalArgumentException("Self-causation not permitted", this);
        }
        laterCause = cause;
        open = false;
        return this;
    }

    /**
     * The cause, from the constructor or from {@link #initCause(Throwable)}.
     *
     * @return null if there is none
     */
    @Override
    public final synchronized @Nullable Throwable getCause() {
        return laterCause == null ? super.getCause() : laterCause;
    }
}
