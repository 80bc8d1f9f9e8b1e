package dev.errata.catalog;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Catalogs under a fuzzer that is guided by coverage: {@code mvn verify -Plong}. Its name keeps it out of the usual run. */
class CatalogFuzz {
    @FuzzTest(maxDuration = "150s")
    void catalog(byte[] input) {
        MutationTest.demandAnAnswer(input, MutationTest.SIDE.getBytes(StandardCharsets.UTF_8));
    }
}
