package dev.errata.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Checks that all benchmarks still run. It does not check how fast. */
final class SmokeIT {
    @Test
    void printsTablesOfAllMeasurements() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = System.getProperty("errata.benchmarks.jar");
        // Such short runs are faster without the C2 compiler.
        Process process = new ProcessBuilder(
                        java, "-XX:TieredStopAtLevel=1", "-Derrata.benchmarks.here=true", "-jar", jar, "smoke")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed)
                .contains(
                        "## Whole compiles in fresh JVMs",
                        "## Compiles in one warm JVM",
                        "## Where the time goes: 20 errors × 2 locales, class per error",
                        "## Where the time goes: 20 errors × 2 locales, class per group",
                        "## Growth",
                        "refused: [enum-too-large]",
                        "## Text code to constant, codes found",
                        "## Number code to constant, codes unknown",
                        "## Message without parameters",
                        "## Message of two parameters",
                        "## Message of four parameters",
                        "## Plural message, in Polish",
                        "## Plural category, in Polish",
                        "## Accept-Language to locale, headers seen before",
                        "## Body of 200 bytes to exception",
                        "## Throw and catch, frames 50",
                        "## Decode, throw, catch, read localized; body as the map of a JSON library, headers new",
                        "## Decode, throw, catch, read localized; body of 200 bytes, header seen before",
                        "## First use in a fresh JVM",
                        "## Jars",
                        "## Memory of all texts");
    }
}
