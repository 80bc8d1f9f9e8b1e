package dev.errata.catalog;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * Reads catalogs under a coverage-guided fuzzer: {@code mvn verify -Plong}. Surefire does not run it by default because
 * of its name.
 */
class CatalogFuzz {
    @FuzzTest(maxDuration = "150s")
    void catalog(byte[] input) {
        MutationTest.demandAnAnswer(input, MutationTest.SIDE.getBytes(StandardCharsets.UTF_8));
    }
}
