package dev.errata.runtime.wire;

/**
 * Rethrows the errors that must pass through the decoder although a caller's map threw them: those with which the JVM
 * reports that it or the thread cannot continue. A map may throw anything else, including checked exceptions and other
 * throwables.
 */
final class FatalErrors {
    private FatalErrors() {}

    /**
     * Rethrows a throwable if it is fatal: a {@code ThreadDeath}, or a {@link VirtualMachineError} other than {@link
     * StackOverflowError}, which only means that a map is nested deeply. Otherwise it returns, and restores the
     * interrupt status if the throwable is an {@link InterruptedException}.
     */
    static void rethrow(Throwable thrown) {
        if (isFatal(thrown)) {
            throw (Error) thrown;
        }
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isFatal(Throwable thrown) {
        return thrown instanceof VirtualMachineError ? !(thrown instanceof StackOverflowError) : isThreadDeath(thrown);
    }

    /** Compares the name, because a later JDK removes the class. */
    private static boolean isThreadDeath(Throwable thrown) {
        return thrown.getClass().getName().equals("java.lang.ThreadDeath");
    }
}
