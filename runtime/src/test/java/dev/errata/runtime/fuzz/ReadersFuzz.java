package dev.errata.runtime.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Runs the readers in a coverage-guided fuzzer, one method at a time: {@code mvn verify -Plong}. Its name excludes it from
 * the default run, in which {@link ReadersTest} uses the same seeds without an agent.
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
