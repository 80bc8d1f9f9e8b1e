package dev.errata.runtime.wire;

/**
 * What passes through the decoder, although a caller's map threw it: errors with which the JVM reports that it or the thread
 * cannot go on. A map may throw anything else, checked exceptions and bare throwables included.
 */
final class FatalErrors {
    private FatalErrors() {}

    /**
     * Throws the throwable again if it is fatal: a {@link VirtualMachineError} other than a {@link StackOverflowError}, which
     * only says that a map is deep, or a {@code ThreadDeath}. Otherwise the caller goes on; a thread that was interrupted
     * stays so.
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

    /** By name, because a later JDK removes the class. */
    private static boolean isThreadDeath(Throwable thrown) {
        return thrown.getClass().getName().equals("java.lang.ThreadDeath");
    }
}
