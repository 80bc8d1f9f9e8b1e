package dev.errata.runtime.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * The readers under a fuzzer that is guided by coverage: one method at a time, {@code mvn verify -Plong}. Its name keeps it out
 * of the usual run, where {@link ReadersTest} has the same seeds and needs no agent.
 */
class ReadersFuzz {
    private static final String DURATION = "150s";

    @FuzzTest(maxDuration = DURATION)
    void decoder(byte[] input) {
        Readers.decoder(input);
    }

    @FuzzTest(maxDuration = DURATION)
    void json(byte[] input) {
        Readers.json(input);
    }

    @FuzzTest(maxDuration = DURATION)
    void acceptLanguage(byte[] input) {
        Readers.acceptLanguage(input);
    }

    @FuzzTest(maxDuration = DURATION)
    void retryAfter(byte[] input) {
        Readers.retryAfter(input);
    }

    @FuzzTest(maxDuration = DURATION)
    void message(byte[] input) {
        Readers.message(input);
    }
}
